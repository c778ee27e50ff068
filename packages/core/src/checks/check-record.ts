import type { RecordIssue } from "../issue.ts";
import type { AnyRecord } from "../records/any-record.ts";
import { RECORD_KINDS, type RecordKind } from "../records/record-kind.ts";
import { alsoSaid } from "./also-said.ts";
import { assessmentValue } from "./assessment-value.ts";
import { attributionChain } from "./attribution-chain.ts";
import { doubleReview } from "./double-review.ts";
import { evidence } from "./evidence.ts";
import { judgementClaims } from "./judgement-claims.ts";
import { linkOfOneKind } from "./link-of-one-kind.ts";
import { passageText } from "./passage-text.ts";
import { polarityOfAct } from "./polarity-of-act.ts";
import { populationAsSide } from "./population-as-side.ts";
import { preferredName } from "./preferred-name.ts";
import { publishedWithBasis } from "./published-with-basis.ts";
import { questionAnswers } from "./question-answers.ts";
import { questionOfClaimRule } from "./question-of-claim.ts";
import type { CheckContext, RecordCheck } from "./record-check.ts";
import { redactedAbsent } from "./redacted-absent.ts";
import { reportText } from "./report-text.ts";
import { scopeStated } from "./scope-stated.ts";
import { supersedes } from "./supersedes.ts";
import { targets } from "./targets.ts";
import { valueKind } from "./value-kind.ts";
import { valueOfAct } from "./value-of-act.ts";

type AnyCheck = Omit<RecordCheck, "check"> & {
  check(record: AnyRecord, context: CheckContext): readonly RecordIssue[];
};

/** Every rule across records, in the order in which they are applied. Written by hand, so that the list can be read. */
export const RECORD_CHECKS: readonly AnyCheck[] = [
  preferredName,
  populationAsSide,
  reportText,
  publishedWithBasis,
  passageText,
  questionAnswers,
  questionOfClaimRule,
  attributionChain,
  polarityOfAct,
  valueOfAct,
  valueKind,
  alsoSaid,
  targets,
  supersedes,
  evidence,
  scopeStated,
  doubleReview,
  linkOfOneKind,
  judgementClaims,
  assessmentValue,
  redactedAbsent,
].map((check) => check as unknown as AnyCheck); // a check is only ever given records of its own kinds, below

const checksByKind = new Map<RecordKind, readonly AnyCheck[]>(
  RECORD_KINDS.map((kind) => [kind, RECORD_CHECKS.filter(({ kinds }) => kinds.includes(kind))]),
);

/**
 * Checks one record against every rule for its kind but the two that need the whole import (references, cycles).
 *
 * A record that is named and not known is passed over here: the references check reports it.
 * Order: by rule, as in RECORD_CHECKS.
 */
export function checkRecord(record: AnyRecord, context: CheckContext): readonly RecordIssue[] {
  const found: RecordIssue[] = [];
  for (const check of checksByKind.get(record.kind) ?? []) found.push(...check.check(record, context));
  return found;
}
