import type { ActorCandidate, EventCandidate, PlaceCandidate } from "./link-candidate.ts";
import { nameLikeness } from "./name-likeness.ts";
import { distanceKm, GRID_REACH_KM } from "./position.ts";
import type { Weighed } from "./weigh-identifiers.ts";

/** Days that a date may span and still tell one event from another. */
const FEW_DAYS = 7;
/** Radius up to which a place tells one event from another. Units: kilometres. */
const SMALL_KM = 30;
/** What gazetteers differ by about one place. Units: kilometres. */
const SLACK_KM = 5;
const LEAST_NAME = 3;

/** Weighs the dates of two events; `undefined` when they have no day in common, and then they are two events. */
export function weighDays({ days: a }: EventCandidate, { days: b }: EventCandidate): Weighed | undefined {
  if (a === undefined || b === undefined || a.first > b.last || b.first > a.last) return undefined;
  const longest = Math.max(a.last - a.first, b.last - b.first) + 1;
  const [one = "", other = ""] = [a.edtf, b.edtf].sort();
  if (a.first === b.first && a.last === b.last && longest <= FEW_DAYS)
    return { points: 3, reason: { key: "days.same", parameters: { days: one } } };
  if (longest <= FEW_DAYS) return { points: 2, reason: { key: "days.overlap", parameters: { one, other } } };
  return { points: 1, reason: { key: "days.wide", parameters: { one, other } } };
}

/** Weighs where two events are looked for, by their two places that are nearest; `undefined` when they are apart. */
export function weighPlaces({ places: a }: EventCandidate, { places: b }: EventCandidate): Weighed | undefined {
  let best: Weighed | undefined;
  for (const one of a)
    for (const other of b) {
      const weighed = weighTwoPlaces(one, other);
      if (weighed !== undefined && isBetter(weighed, best)) best = weighed;
    }
  return best;
}

/** More points, then fewer kilometres: the same choice whichever event comes first. */
function isBetter(weighed: Weighed, best: Weighed | undefined): boolean {
  if (best === undefined || weighed.points !== best.points) return weighed.points > (best?.points ?? -1);
  return Number(weighed.reason.parameters["km"] ?? 0) < Number(best.reason.parameters["km"] ?? 0);
}

function weighTwoPlaces(a: PlaceCandidate, b: PlaceCandidate): Weighed | undefined {
  if (a.type === "country" || b.type === "country") return undefined;
  const isWide = Math.max(a.position?.radiusKm ?? 0, b.position?.radiusKm ?? 0) > SMALL_KM;
  if (a.canonical === b.canonical && !isWide) return { points: 3, reason: { key: "places.same", parameters: {} } };
  if (a.position === undefined || b.position === undefined) {
    const names = nameLikeness(a.names, b.names);
    if (names === undefined || names.points < LEAST_NAME) return undefined;
    return { points: 2, reason: { key: "places.named_alike", parameters: {} } };
  }
  const km = distanceKm(a.position, b.position);
  if (km > Math.min(GRID_REACH_KM, a.position.radiusKm + b.position.radiusKm + SLACK_KM)) return undefined;
  const parameters = { km: Math.round(km) };
  if (isWide) return { points: 0, reason: { key: "places.wide", parameters } };
  return { points: km <= SLACK_KM ? 3 : 2, reason: { key: "places.near", parameters } };
}

/** Weighs the parties of two events: who is party to both, by links and by like names. `undefined` where one names nobody. */
export function weighParties(
  { parties: a }: EventCandidate,
  { parties: b }: EventCandidate,
  isSame: (one: ActorCandidate, other: ActorCandidate) => boolean,
): Weighed | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const matched = (those: readonly ActorCandidate[], others: readonly ActorCandidate[]): number =>
    those.filter((one) => others.some((other) => isSame(one, other))).length;
  const count = Math.min(matched(a, b), matched(b, a));
  if (count === 0) return { points: -1, reason: { key: "parties.differ", parameters: {} } };
  if (count === 1) return { points: 2, reason: { key: "parties.one", parameters: {} } };
  return { points: 3, reason: { key: "parties.several", parameters: { count } } };
}

/** Tells whether two actors are perhaps the same by links or names; remembers, since the same ones come again and again. */
export function createPartyComparison(): (one: ActorCandidate, other: ActorCandidate) => boolean {
  const known = new Map<string, boolean>();
  return (one, other) => {
    if (one.canonical === other.canonical) return true;
    const key = one.id < other.id ? `${one.id} ${other.id}` : `${other.id} ${one.id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const isAlike = (nameLikeness(one.names, other.names)?.points ?? 0) >= LEAST_NAME;
    known.set(key, isAlike);
    return isAlike;
  };
}
