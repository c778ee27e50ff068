import { overlaps, type Span } from "../text/span.ts";
import type { GoldClaim } from "./gold.ts";
import type { PredictedClaim } from "./predicted-claims.ts";

/** An annotated claim and the drafted one that means the same. */
export interface Match {
  readonly gold: GoldClaim;
  readonly predicted: PredictedClaim;
  /** Share of the characters of either content that both have. */
  readonly overlap: number;
}

/** What was matched and what was left over on either side. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly missed: readonly GoldClaim[];
  readonly extra: readonly PredictedClaim[];
}

/** Intersection over union of two sets of stretches, in characters. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  const inA = charactersOf(a);
  const inB = charactersOf(b);
  const common = [...inA].filter((at) => inB.has(at)).length;
  const all = inA.size + inB.size - common;
  return all === 0 ? 0 : common / all;
}

function charactersOf(spans: readonly Span[]): ReadonlySet<number> {
  const characters = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at += 1) characters.add(at);
  return characters;
}

/** Least share of common characters for two statements to be one. */
const LEAST_OVERLAP = 0.5;

/**
 * Pairs annotated and drafted claims of one family one to one, the best pairs first.
 *
 * Counts pair where the topic agrees and the number mentions overlap; statements where at least half of the characters
 * of their contents are common.
 */
export function matchClaims(
  family: "count" | "statement",
  gold: readonly GoldClaim[],
  predicted: readonly PredictedClaim[],
): Matching {
  const pairs: Match[] = [];
  for (const one of gold) {
    if (one.family !== family) continue;
    for (const other of predicted) {
      if (other.family !== family) continue;
      const overlap = overlapOf(one.content, other.content);
      const fits = family === "count" ? isSameCount(one, other) : overlap >= LEAST_OVERLAP;
      if (fits) pairs.push({ gold: one, predicted: other, overlap });
    }
  }
  const usedGold = new Set<GoldClaim>();
  const usedPredicted = new Set<PredictedClaim>();
  const matches = pairs
    .toSorted((a, b) => b.overlap - a.overlap)
    .filter((pair) => {
      if (usedGold.has(pair.gold) || usedPredicted.has(pair.predicted)) return false;
      usedGold.add(pair.gold);
      usedPredicted.add(pair.predicted);
      return true;
    });
  return {
    matches,
    missed: gold.filter((claim) => claim.family === family && !usedGold.has(claim)),
    extra: predicted.filter((claim) => claim.family === family && !usedPredicted.has(claim)),
  };
}

function isSameCount({ count: gold }: GoldClaim, { count }: PredictedClaim): boolean {
  return gold !== null && count !== undefined && gold.topic === count.topic && overlaps(gold.mention, count.mention);
}
