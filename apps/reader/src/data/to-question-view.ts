import "server-only";
import { type ActorId, type Holding, type QuestionCollation, type Reading, type Status } from "@variorum/core";
import { pathOfId } from "../record-address.ts";
import { presentEdtfDate } from "../wording/present-edtf-date.ts";
import { type AccusedAnswerView, toAccusedAnswer } from "./to-accused-answer.ts";
import { type AccountView, toAccountViews } from "./to-account-views.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { sentenceOf } from "./sentence-of.ts";
import { type ReasonView, toReasonView } from "./to-reason-view.ts";
import { wordingOf } from "./wording-of.ts";
import { type ClaimView, toClaimView } from "./to-claim-view.ts";

/** One question with the accounts that answer it and what the rules make of them. */
export interface QuestionView {
  readonly id: string;
  readonly href: string;
  readonly wording: string;
  readonly topic: string;
  readonly status: Status;
  /** Why it has its status, and what would have to be different. */
  readonly reason: ReasonView;
  readonly flags: readonly { readonly label: string; readonly sentence: string }[];
  /** The same words, for which reports name different originators. */
  readonly disputes: readonly { readonly sentence: string; readonly names: readonly string[] }[];
  readonly accounts: readonly AccountView[];
  readonly implied: readonly AccountView[];
  readonly silences: readonly ClaimView[];
  /** Claimants of the event of whom no claim on this question is recorded. */
  readonly notFrom: readonly string[];
  /** What the accused answer, where somebody is accused. */
  readonly accused?: AccusedAnswerView;
  readonly judgements: readonly JudgementView[];
}

/** What a person holds of claims of the question, beside the rules. */
export interface JudgementView {
  readonly verdict: string;
  readonly rationale: string;
  readonly by: string;
  readonly at: string;
}

/** Makes the view of one question of a collation. */
export function toQuestionView(collated: QuestionCollation, context: QuestionViewContext): QuestionView {
  const { words, records } = context;
  const sentences = { records, words, question: records.question(collated.question) };
  const all = toAccountViews(collated, context);
  const accused = toAccusedAnswer(collated, context);
  return {
    id: collated.question,
    href: pathOfId(collated.question) ?? "/",
    wording: wordingOf(collated.question, records, words) ?? words.topic[collated.topic],
    topic: words.topic[collated.topic],
    status: collated.status,
    reason: toReasonView(collated.reason, sentences),
    disputes: context.collation.attributionDisputes
      .filter(({ question }) => question === collated.question)
      .map(({ reason, originators }) => ({
        sentence: sentenceOf(reason, sentences),
        names: originators.map(({ voice }) => records.nameOf(voice, words.language)),
      })),
    flags: flagsWorthSaying(collated, context).map(({ id, reason }) => ({
      label: words.flag[id],
      sentence: sentenceOf(reason, sentences),
    })),
    accounts: all.filter(({ implied }) => implied === undefined),
    implied: all.filter(({ implied }) => implied !== undefined),
    silences: collated.silences.flatMap(({ claim }) => {
      const record = records.get("claim", claim);
      return record === undefined ? [] : [toClaimView(record, context)];
    }),
    notFrom: claimantsWithout(collated, context),
    judgements: judgementsOf(collated, context),
    ...(accused !== undefined && { accused }),
  };
}

/**
 * Of an event with a single report, every question comes from one report: its page says so once. What the accused
 * answer is told in their words.
 */
function flagsWorthSaying({ flags }: QuestionCollation, { dossier }: QuestionViewContext): QuestionCollation["flags"] {
  return flags.filter(({ id }) => id !== "accused_denied" && (id !== "one_report" || dossier.reports.length > 1));
}

function claimantsWithout(
  { readings, silences }: QuestionCollation,
  { collation, records, words }: QuestionViewContext,
): readonly string[] {
  const heard = new Set<ActorId>([...readings.flatMap(holdingsOf), ...silences].map(({ voice }) => voice));
  return collation.voices.filter(({ id }) => !heard.has(id)).map(({ id }) => records.nameOf(id, words.language));
}

function holdingsOf({ holdings }: Reading): readonly Holding[] {
  return holdings;
}

function judgementsOf(
  { judgements }: QuestionCollation,
  { collation, words }: QuestionViewContext,
): readonly JudgementView[] {
  return collation.judgements
    .filter(({ judgement }) => judgements.includes(judgement))
    .map(({ verdict, rationale, by, at }) => ({
      verdict: words.verdict[verdict],
      rationale,
      by,
      at: presentEdtfDate(at, words),
    }));
}
