import type { LinkReason } from "./link-proposal.ts";
import type { LinkCandidate } from "./link-candidate.ts";

/** Something that was weighed: its points, for or against, with the reason. */
export interface Weighed {
  readonly points: number;
  readonly reason: LinkReason;
}

const SAME = 6;
const DIFFERENT = -4;

/** Weighs the numbers that registers gave two records: the same number in one register says nearly everything. */
export function weighIdentifiers(
  { identifiers: a }: LinkCandidate,
  { identifiers: b }: LinkCandidate,
): Weighed | undefined {
  const same = a.find(({ scheme, value }) => b.some((other) => other.scheme === scheme && other.value === value));
  if (same !== undefined)
    return {
      points: SAME,
      reason: { key: "identifiers.same", parameters: { scheme: same.scheme, value: same.value } },
    };
  const differing = a
    .map(({ scheme }) => scheme)
    .filter((scheme) => b.some((other) => other.scheme === scheme))
    .sort()[0];
  if (differing === undefined) return undefined;
  return { points: DIFFERENT, reason: { key: "identifiers.differ", parameters: { scheme: differing } } };
}

/** The words under which a record is looked up by its numbers. */
export function identifierKeys({ identifiers }: LinkCandidate): readonly string[] {
  return identifiers.map(({ scheme, value }) => `#${JSON.stringify([scheme, value])}`);
}
