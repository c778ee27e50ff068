import type { ClaimRecord } from "../records/claim.ts";
import type { ReportId } from "../records/ids.ts";
import type { ClaimValue } from "../values/claim-value.ts";
import type { ImplicationStrength } from "../vocabulary/implication-strengths.ts";
import type { Polarity } from "../vocabulary/polarities.ts";
import type { KeyedAnswer } from "./answer-of.ts";
import type { Reason } from "./reason.ts";
import type { Span } from "./span.ts";

/** One claim as an answer to one question: the one it states, or one that it implies or denies elsewhere. */
export interface Entry {
  readonly claim: ClaimRecord;
  /** Canonical id of the originator, or of the voice that this claim repeats. */
  readonly voice: string;
  readonly copy?: Reason;
  readonly value: ClaimValue;
  readonly keyed: KeyedAnswer;
  readonly polarity: Polarity;
  readonly implied: ImplicationStrength | undefined;
  readonly reports: readonly ReportId[];
  /** Days between which it was said; from -Infinity where only the day of the report is known. */
  readonly said: Span | undefined;
}

/** Orders entries by when they can first have been said, then by claim id: the order readers see. */
export function compareEntries(a: Entry, b: Entry): number {
  const [first, second] = [firstDay(a), firstDay(b)];
  if (first !== second) return first < second ? -1 : 1;
  if (a.claim.id === b.claim.id) return 0;
  return a.claim.id < b.claim.id ? -1 : 1;
}

function firstDay({ claim, said }: Entry): number {
  if (said === undefined) return Infinity;
  return claim.utteredAt === undefined ? said.last : said.first;
}
