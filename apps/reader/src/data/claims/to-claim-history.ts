import "server-only";
import type { AnyRecord, ClaimRecord } from "@variorum/core";
import { fieldChanges, type VersionOf } from "@variorum/store/read";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { presentInstant } from "../../wording/present-instant.ts";
import { presentReview } from "../../wording/present-review.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { whoSays } from "./to-claimant-view.ts";
import { toClaimView } from "./to-claim-view.ts";
import { wordingOf } from "./wording-of.ts";

/** One version of a claim, with what it changed. */
export interface ClaimVersionView {
  readonly version: number;
  readonly change: number;
  readonly recorded: string;
  /** Field by field; empty for the first version. */
  readonly fields: readonly FieldChangeView[];
}

export interface FieldChangeView {
  readonly field: string;
  /** Absent where the claim had no such field, or has it no more. */
  readonly was?: string;
  readonly now?: string;
}

/** The versions of a claim with what each changed, in the words of the page. Order: newest first. */
export function toClaimHistory(
  versions: readonly VersionOf[],
  context: QuestionViewContext,
): readonly ClaimVersionView[] {
  return versions
    .map(({ version, recordedIn, recordedAt, record }, index) => ({
      version,
      change: recordedIn,
      recorded: presentInstant(recordedAt, context.words),
      fields: changesOf(versions[index - 1]?.record, record, context),
    }))
    .toReversed();
}

function changesOf(
  before: AnyRecord | undefined,
  after: AnyRecord,
  context: QuestionViewContext,
): readonly FieldChangeView[] {
  if (before?.kind !== "claim" || after.kind !== "claim") return [];
  return fieldChanges(before, after).map(({ field, from, to }) => ({
    field: context.words.page.history.field[field] ?? field,
    ...(from !== undefined && { was: presentField(field, before, context) }),
    ...(to !== undefined && { now: presentField(field, after, context) }),
  }));
}

/** A field in words where the page has words for it, else as it is recorded. */
function presentField(field: string, claim: ClaimRecord, context: QuestionViewContext): string {
  const view = toClaimView(claim, context);
  const { words, records } = context;
  if (field === "value" || field === "polarity") return view.value.text;
  if (field === "attribution") {
    const through = view.chain.map(({ name }) => name).join(", ");
    const who = whoSays(view.claimant, words);
    return through === "" ? who : `${who}, ${words.attribution.through} ${through}`;
  }
  if (field === "act") return words.act[claim.act];
  if (field === "topic" && claim.topic !== undefined) return words.topic[claim.topic];
  if (field === "question") return wordingOf(claim.question, records, words) ?? claim.question;
  if (field === "review") return presentReview(claim, "", words).text;
  if (field === "utteredAt" || field === "reportedAt") return presentEdtfDate(claim[field] ?? "", words);
  if (field === "certainty") return words.certainty[claim.certainty];
  const recorded: Readonly<Record<string, unknown>> = { ...claim };
  return typeof recorded[field] === "string" ? recorded[field] : JSON.stringify(recorded[field]);
}
