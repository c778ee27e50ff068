import type { LinkRecord } from "../records/link.ts";
import type { LinkCandidate } from "./link-candidate.ts";
import type { LinkProposal } from "./link-proposal.ts";
import type { Weighed } from "./weigh-identifiers.ts";

/** What was weighed of two records, and how much it takes to propose them. */
interface Balance {
  readonly of: LinkRecord["of"];
  readonly weighed: readonly (Weighed | undefined)[];
  readonly least: number;
}

/** Adds up what was weighed; `undefined` when it is too little. */
export function toProposal(
  a: LinkCandidate,
  b: LinkCandidate,
  { of, weighed, least }: Balance,
): LinkProposal | undefined {
  const known = weighed.filter((each) => each !== undefined);
  const points = known.reduce((sum, each) => sum + each.points, 0);
  if (points < least) return undefined;
  const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return { of, a: first, b: second, points, reasons: known.map(({ reason }) => reason) };
}

/** Weighs whether two records are of one sort; `alike` are sorts that sources take for each other. */
export function weighTypes(
  { type: a }: LinkCandidate,
  { type: b }: LinkCandidate,
  alike: readonly ReadonlySet<string>[],
): Weighed | undefined {
  if (a === b) return { points: 1, reason: { key: "types.same", parameters: {} } };
  if (alike.some((types) => types.has(a) && types.has(b))) return undefined;
  return { points: -1, reason: { key: "types.differ", parameters: {} } };
}
