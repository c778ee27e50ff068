import { type Blocks, compareBlocks, createNumbering } from "./compare-blocks.ts";
import type { EventCandidate, PlaceCandidate } from "./link-candidate.ts";
import type { LinkSearch } from "./link-proposal.ts";
import { nameKeys } from "./name-likeness.ts";
import { cellOf, cellsAround } from "./position.ts";
import { toProposal, weighTypes } from "./to-proposal.ts";
import { createPartyComparison, weighDays, weighParties, weighPlaces } from "./weigh-event-parts.ts";
import { identifierKeys, weighIdentifiers } from "./weigh-identifiers.ts";

/** Sorts of events that one source takes for the other. */
const ALIKE = [
  new Set(["battle", "ambush", "territory_change", "military_movement"]),
  new Set(["battle", "ambush", "shelling", "air_strike", "drone_strike", "explosion", "suicide_attack"]),
  new Set(["attack_on_civilians", "massacre", "shelling", "air_strike", "drone_strike", "explosion", "suicide_attack"]),
  new Set(["aircraft_loss", "accident", "battle"]),
  new Set(["protest", "riot"]),
  new Set(["explosion", "fire", "accident", "destruction_of_property"]),
] as const;

const LEAST = 6;
const WEEK = 7;
/** Dates that span more are no help in finding an event. Units: days. */
const LONGEST_SPAN = 62;
/** More than all weeks of the calendar: what numbers of blocks and weeks are put together with. */
const WEEKS = 2 ** 21;

/**
 * Finds events of different sources that are perhaps the same: with a day in common, at places as near as they are known,
 * and with what else speaks for it, or under one number of a register. Only events of the same week and neighbourhood are
 * compared.
 */
export function proposeEventLinks(events: Iterable<EventCandidate>): LinkSearch {
  const numberOf = createNumbering();
  const isSame = createPartyComparison();
  const known = new Map<PlaceCandidate, Blocks>();
  const blocksOfPlace = (place: PlaceCandidate): Blocks => {
    const blocks = known.get(place) ?? toBlocks(place, numberOf);
    known.set(place, blocks);
    return blocks;
  };
  return compareBlocks(events, {
    blocksOf: (event) => {
      const numbers = identifierKeys(event).map((key) => numberOf(key) * WEEKS);
      const weeks = weeksOf(event);
      const inWeeks = (side: keyof Blocks): readonly number[] =>
        weeks.length === 0
          ? numbers
          : [
              ...numbers,
              ...new Set(
                event.places.flatMap((place) =>
                  blocksOfPlace(place)[side].flatMap((block) => weeks.map((week) => blockOf(block, week))),
                ),
              ),
            ];
      return { standsIn: inWeeks("standsIn"), looksIn: inWeeks("looksIn") };
    },
    weigh: (a, b) => {
      if (a.partOf === b.id || b.partOf === a.id) return undefined;
      const identifiers = weighIdentifiers(a, b);
      const [days, places] = [weighDays(a, b), weighPlaces(a, b)];
      const isNumbered = (identifiers?.points ?? 0) > 0;
      if (!isNumbered && (days === undefined || places === undefined)) return undefined;
      const rest = [weighParties(a, b, isSame), weighTypes(a, b, ALIKE)];
      return toProposal(a, b, { of: "event", weighed: [identifiers, days, places, ...rest], least: LEAST });
    },
  });
}

/** Cells and names under which a place is found; a country is too large to find an event by. */
function toBlocks(place: PlaceCandidate, numberOf: (text: string) => number): Blocks {
  if (place.type === "country") return { standsIn: [], looksIn: [] };
  const own = [`@${place.canonical}`, ...nameKeys(place.names).filter((key) => !key.startsWith("w"))].map(numberOf);
  const { position } = place;
  if (position === undefined) return { standsIn: own, looksIn: own };
  const cell = (number: number): number => numberOf(`c${number}`);
  return { standsIn: [...own, cell(cellOf(position))], looksIn: [...own, ...cellsAround(position).map(cell)] };
}

function weeksOf({ days }: EventCandidate): readonly number[] {
  // An open end gives no span, and is wider than any.
  if (days === undefined || !(days.last - days.first <= LONGEST_SPAN)) return [];
  const first = Math.floor(days.first / WEEK);
  return Array.from({ length: Math.floor(days.last / WEEK) - first + 1 }, (_, index) => first + index);
}

function blockOf(block: number, week: number): number {
  return block * WEEKS + week + WEEKS / 2;
}
