import type { LinkCandidate } from "./link-candidate.ts";
import type { LinkProposal, LinkSearch } from "./link-proposal.ts";

/** Where a record is looked up, and where it looks for others. */
export interface Blocks {
  readonly standsIn: readonly number[];
  readonly looksIn: readonly number[];
}

interface Comparing<Candidate> {
  readonly blocksOf: (candidate: Candidate) => Blocks;
  /** Weighs two records, of which the first has the smaller id. */
  readonly weigh: (a: Candidate, b: Candidate) => LinkProposal | undefined;
}

/** Records of one source that may stand in one block; more have nothing in common but what everything has. */
const LARGEST_GROUP = 1_000;
/** Proposals for each record; more would not be looked through by anybody. */
const BEST_OF_EACH = 5;

/**
 * Compares records that share a block, never all with all, and keeps the proposals that are among the best of both their
 * records. Records of one source, and records that are linked already, are not compared.
 *
 * The result does not depend on the order of the candidates.
 */
export function compareBlocks<Candidate extends LinkCandidate>(
  candidates: Iterable<Candidate>,
  { blocksOf, weigh }: Comparing<Candidate>,
): LinkSearch {
  const sorted = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sources = numberedSources(sorted);
  const { blocks, tooCommon } = fillBlocks(
    sorted.map((candidate) => blocksOf(candidate).standsIn),
    sources,
  );
  const found: LinkProposal[] = [];
  const seen = new Int32Array(sorted.length).fill(-1);
  let compared = 0;
  for (const [index, candidate] of sorted.entries())
    for (const block of blocksOf(candidate).looksIn)
      for (const before of earlierIn(blocks.get(block), index, sources)) {
        if (seen[before] === index) continue;
        seen[before] = index;
        const other = sorted[before];
        if (other === undefined || other.canonical === candidate.canonical) continue;
        compared += 1;
        const proposal = weigh(other, candidate);
        if (proposal !== undefined) found.push(proposal);
      }
  const proposals = bestOfEach(found);
  return { proposals, compared, tooCommon, leftOut: found.length - proposals.length };
}

/** A number for each source; records of no known source are of none in common. */
function numberedSources(candidates: readonly LinkCandidate[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(candidates, ({ source }, index) => {
    if (source === undefined) return -1 - index;
    const number = numbers.get(source) ?? numbers.size;
    numbers.set(source, number);
    return number;
  });
}

/** Places in the list of candidates, by block and, within it, apart for each source. Order: as in the list. */
type Filled = ReadonlyMap<number, readonly (readonly number[])[]>;

function fillBlocks(
  standsIn: readonly (readonly number[])[],
  sources: Int32Array,
): { readonly blocks: Filled; readonly tooCommon: number } {
  const blocks = new Map<number, number[][]>();
  for (const [index, numbers] of standsIn.entries())
    for (const block of numbers) {
      const groups = blocks.get(block) ?? [];
      const own = groups.find(([first]) => first !== undefined && sources[first] === sources[index]);
      if (own !== undefined) own.push(index);
      else if (groups.push([index]) === 1) blocks.set(block, groups);
    }
  let tooCommon = 0;
  for (const [block, groups] of blocks) {
    const kept = groups.filter(({ length }) => length <= LARGEST_GROUP);
    tooCommon += groups.length - kept.length;
    if (kept.length < groups.length) blocks.set(block, kept);
  }
  return { blocks, tooCommon };
}

/** The members of a block that are of other sources and stand before one; those after it find it themselves. */
function* earlierIn(
  groups: readonly (readonly number[])[] | undefined,
  index: number,
  sources: Int32Array,
): Iterable<number> {
  for (const group of groups ?? []) {
    if (group[0] !== undefined && sources[group[0]] === sources[index]) continue;
    for (const member of group) {
      if (member >= index) break;
      yield member;
    }
  }
}

function bestOfEach(found: readonly LinkProposal[]): readonly LinkProposal[] {
  const ranks = new Map<string, number>();
  const rank = (id: string): number => {
    const next = (ranks.get(id) ?? 0) + 1;
    ranks.set(id, next);
    return next;
  };
  return [...found].sort(byPoints).filter(({ a, b }) => Math.max(rank(a), rank(b)) <= BEST_OF_EACH);
}

function byPoints(one: LinkProposal, other: LinkProposal): number {
  if (one.points !== other.points) return other.points - one.points;
  if (one.a !== other.a) return one.a < other.a ? -1 : 1;
  return one.b < other.b ? -1 : 1;
}

/** Gives each text a number of its own, the same whenever it comes again. */
export function createNumbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
}
