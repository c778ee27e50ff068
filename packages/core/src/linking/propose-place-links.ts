import { compareBlocks, createNumbering } from "./compare-blocks.ts";
import type { PlaceCandidate } from "./link-candidate.ts";
import type { LinkProposal, LinkSearch } from "./link-proposal.ts";
import { nameKeys, nameLikeness } from "./name-likeness.ts";
import { distanceKm } from "./position.ts";
import { toProposal, weighTypes } from "./to-proposal.ts";
import { identifierKeys, type Weighed, weighIdentifiers } from "./weigh-identifiers.ts";

/** Levels that one source takes for the other; a country is nothing else. */
const ALIKE = [
  new Set(["settlement", "district", "facility", "area"]),
  new Set(["adm1", "adm2", "adm3", "area"]),
] as const;

const LEAST = 4;
const NEAR = 2;
/** What gazetteers differ by about one place. Units: kilometres. */
const SLACK_KM = 10;

/**
 * Finds places of different sources that are perhaps the same, by names with their spellings, positions and the numbers of
 * gazetteers. Like names are needed, or one number: near each other many places are.
 */
export function proposePlaceLinks(places: Iterable<PlaceCandidate>): LinkSearch {
  const numberOf = createNumbering();
  return compareBlocks(places, {
    blocksOf: (place) => {
      const blocks = [...nameKeys(place.names), ...identifierKeys(place)].map(numberOf);
      return { standsIn: blocks, looksIn: blocks };
    },
    weigh,
  });
}

function weigh(a: PlaceCandidate, b: PlaceCandidate): LinkProposal | undefined {
  if (a.type !== b.type && (a.type === "country" || b.type === "country")) return undefined;
  const [identifiers, names] = [weighIdentifiers(a, b), nameLikeness(a.names, b.names)];
  const position = weighPositions(a, b);
  if (position === "apart" || (names === undefined && (identifiers?.points ?? 0) <= 0)) return undefined;
  return toProposal(a, b, {
    of: "place",
    weighed: [identifiers, names, position, weighTypes(a, b, ALIKE)],
    least: LEAST,
  });
}

function weighPositions(
  { position: a }: PlaceCandidate,
  { position: b }: PlaceCandidate,
): Weighed | "apart" | undefined {
  if (a === undefined || b === undefined) return undefined;
  const km = distanceKm(a, b);
  if (km > a.radiusKm + b.radiusKm + SLACK_KM) return "apart";
  return { points: NEAR, reason: { key: "places.near", parameters: { km: Math.round(km) } } };
}
