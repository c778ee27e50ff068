import { compareBlocks, createNumbering } from "./compare-blocks.ts";
import type { ActorCandidate } from "./link-candidate.ts";
import type { LinkProposal, LinkSearch } from "./link-proposal.ts";
import { nameKeys, nameLikeness } from "./name-likeness.ts";
import { toProposal, weighTypes } from "./to-proposal.ts";
import { identifierKeys, weighIdentifiers } from "./weigh-identifiers.ts";

/** Sorts of actors that one source takes for the other. */
const ALIKE = [
  new Set(["government", "state"]),
  new Set(["government", "armed_force"]),
  new Set(["armed_group", "private_military_company"]),
  new Set(["media_outlet", "news_agency", "social_channel"]),
] as const;

/** Sorts that are never a name for the same: what nobody named cannot be recognised by its name. */
const UNNAMED = new Set(["unidentified_group", "unidentified_person"]);

const LEAST = 3;

/**
 * Finds actors of different sources that are perhaps the same, by names with their spellings and by the numbers that
 * registers gave them. Only actors with a word, a spelling or a number in common are compared.
 */
export function proposeActorLinks(actors: Iterable<ActorCandidate>): LinkSearch {
  const numberOf = createNumbering();
  return compareBlocks(actors, {
    blocksOf: (actor) => {
      const blocks = [...nameKeys(actor.names), ...identifierKeys(actor)].map(numberOf);
      return { standsIn: blocks, looksIn: blocks };
    },
    weigh,
  });
}

function weigh(a: ActorCandidate, b: ActorCandidate): LinkProposal | undefined {
  if (UNNAMED.has(a.type) || UNNAMED.has(b.type)) return undefined;
  if (a.type !== b.type && (a.type === "population" || b.type === "population")) return undefined;
  const weighed = [weighIdentifiers(a, b), nameLikeness(a.names, b.names), weighTypes(a, b, ALIKE)];
  return toProposal(a, b, { of: "actor", weighed, least: LEAST });
}
