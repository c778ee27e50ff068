import type { ActorId } from "../records/ids.ts";
import type { Population } from "../records/population.ts";
import { isUpperOnly } from "../values/count.ts";
import type { IntervalAnswer } from "./answer.ts";
import type { Bounds, BoundsOfVoices } from "./bounds.ts";
import type { CountsBySide } from "./collation.ts";
import { commonRange, toUpper } from "./common-range.ts";
import { type DraftHolding, type DraftReading, firstEntry } from "./draft.ts";
import type { Identities } from "./identities.ts";
import { groupBy } from "./readings.ts";
import { reasonOf } from "./reason-of.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  id: "R4",
  title: "Numbers by side",
  statement:
    "Numbers are never averaged and never added up across voices. For each question stand side by side what the side of those counted says, what its adversaries say and what others say, each from the lowest to the highest that its voices allow; the conceded floor, the highest lower bound that the suffering side itself admits and has not taken back; the envelope, from the lowest to the highest of all; and the common range, what all firm bounds allow together, if anything. Bounds are what the words allow: up to 82 allows 0, which nobody said; so the figures are shown as they were said. A number for a part of the days or places only bounds the whole from below.",
  example: {
    asks: "count",
    claims: [
      { by: "coalition", act: "acknowledge", says: "7" },
      { by: "army", says: "about 20" },
    ],
    gives: { status: "in_tension", relations: [{ from: 1, to: 2, type: "contradicts", force: "presumptive" }] },
  },
};

/** What numbers are sorted into sides by. */
export interface SidesContext {
  readonly identities: Identities;
  readonly sideOf: (actor: string) => string | undefined;
  readonly population: Population | undefined;
}

interface Figure {
  readonly holding: DraftHolding;
  readonly answer: IntervalAnswer;
}

/** Tells of whom a question is, or an accusation: the actors themselves, and the sides that they are on. */
export function actorsWithSides(named: readonly string[], { identities, sideOf }: SidesContext) {
  const actors = new Set(named.map((actor) => identities.actors.canonical(actor)));
  const sides = new Set<string>();
  for (const actor of actors) {
    const side = sideOf(actor);
    if (side !== undefined) sides.add(side);
  }
  return { actors, sides };
}

type Camp = "suffering" | "adversary" | "others";

function campsOf(context: SidesContext): (holding: DraftHolding) => Camp {
  const { actors, sides } = actorsWithSides(context.population?.of ?? [], context);
  return ({ voice, side }) => {
    if (actors.has(voice) || (side !== undefined && sides.has(side))) return "suffering";
    return side === undefined || sides.size === 0 ? "others" : "adversary";
  };
}

function hull(figures: readonly Figure[]): Bounds | undefined {
  if (figures.length === 0) return undefined;
  let lower = Infinity;
  let upper = 0;
  for (const { answer } of figures) {
    lower = Math.min(lower, answer.lower);
    upper = Math.max(upper, answer.upper);
  }
  return { lower, upper: toUpper(upper) };
}

function voicesOf(figures: readonly Figure[]): readonly ActorId[] {
  // Voices are canonical ids of actors: the smallest of their own.
  return [...new Set(figures.map(({ holding }) => holding.voice))].sort() as ActorId[];
}

function boundsOf(figures: readonly Figure[]): BoundsOfVoices | undefined {
  const bounds = hull(figures);
  return bounds === undefined ? undefined : { ...bounds, voices: voicesOf(figures) };
}

/** "Up to 5" concedes no lowest number. */
function statesLower({ value }: DraftReading): boolean {
  return "lower" in value && !isUpperOnly(value);
}

/** Keeps a stated admission that was only replaced by a later one: what a side concedes is the hardest to take back. */
function concededFloor(
  readings: readonly DraftReading[],
  campOf: (holding: DraftHolding) => Camp,
): CountsBySide["concededFloor"] {
  const admitted = figuresOf(
    readings,
    ({ state, isAdmission, reason }) => isAdmission && state !== "retracted" && reason?.key !== "updates.replaced",
  ).filter(({ holding }) => campOf(holding) === "suffering" && statesLower(holding.reading));
  if (admitted.length === 0) return undefined;
  const value = admitted.reduce((highest, { answer }) => Math.max(highest, answer.lower), 0);
  return { value, voices: voicesOf(admitted.filter(({ answer }) => answer.lower === value)) };
}

function figuresOf(readings: readonly DraftReading[], isWanted: (holding: DraftHolding) => boolean): readonly Figure[] {
  const figures: Figure[] = [];
  for (const { answer, isNegative, implied, holdings } of readings) {
    if (answer.form !== "interval" || isNegative || implied !== undefined) continue;
    for (const holding of holdings) if (isWanted(holding)) figures.push({ holding, answer });
  }
  return figures;
}

/** Sorts the figures on a question by side; `undefined` where nobody gives one. */
export function countsBySide(readings: readonly DraftReading[], context: SidesContext): CountsBySide | undefined {
  const current = figuresOf(readings, ({ state }) => state === "current");
  const envelope = hull(current);
  if (envelope === undefined) return undefined;
  const campOf = campsOf(context);
  const camps = groupBy(current, ({ holding }) => campOf(holding));
  const inCamp = (camp: Camp): BoundsOfVoices | undefined => boundsOf(camps.get(camp) ?? []);
  const [bySufferingSide, byAdversary, byOthers] = [inCamp("suffering"), inCamp("adversary"), inCamp("others")];
  const floor = concededFloor(readings, campOf);
  const common = commonRange(readings, context.identities.placesAround);
  return {
    ...(bySufferingSide === undefined ? {} : { bySufferingSide }),
    ...(byAdversary === undefined ? {} : { byAdversary }),
    ...(byOthers === undefined ? {} : { byOthers }),
    ...(floor === undefined ? {} : { concededFloor: floor }),
    envelope,
    ...(common === undefined ? {} : { commonRange: common }),
    reason: reasonOf("R4", "counts.by_side", { records: current.map(({ holding }) => firstEntry(holding).claim.id) }),
  };
}
