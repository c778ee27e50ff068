import "server-only";
import { type ActorId, type Holding, type QuestionCollation, type Reading, type Status } from "@variorum/core";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { type AccusedAnswerView, toAccusedAnswer } from "../claims/to-accused-answer.ts";
import { type AccountView, toAccountView } from "./to-account-views.ts";
import { type AnswersWanted, chooseAnswers } from "./choose-answers.ts";
import { type FirstOf, firstOf } from "../records/first-of.ts";
import { heldAnswers } from "./held-answers.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { sentenceOf } from "../claims/sentence-of.ts";
import { type ReasonView, toReasonView } from "./to-reason-view.ts";
import { wordingOf } from "../claims/wording-of.ts";
import { type ClaimView, toClaimView } from "../claims/to-claim-view.ts";

/** One question in a line: what is asked, and where its accounts stand. */
export interface QuestionLineView {
  readonly id: string;
  readonly href: string;
  readonly wording: string;
  readonly status: Status;
}

/** One question with the accounts that answer it and what the rules make of them. */
export interface QuestionView extends QuestionLineView {
  readonly topic: string;
  /** Why it has its status, and what would have to be different. */
  readonly reason: ReasonView;
  readonly flags: readonly { readonly label: string; readonly sentence: string }[];
  /** The same words, for which reports name different originators. */
  readonly disputes: FirstOf<{ readonly sentence: string; readonly names: readonly string[] }>;
  readonly accounts: readonly AccountView[];
  readonly implied: readonly AccountView[];
  /** Accounts on the pages before and after these, and where the next page begins. */
  readonly before: number;
  readonly after: number;
  readonly next?: string;
  readonly silences: FirstOf<ClaimView>;
  /** Claimants of the event of whom no claim on this question is recorded. */
  readonly notFrom: FirstOf<string>;
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

/** What a page has room for of one question. */
export interface QuestionRoom extends AnswersWanted {
  /** Further claims of one account that are listed under it. */
  readonly again?: number;
  /** Words for which reports name different originators, and originators of each. */
  readonly disputes?: { readonly most: number; readonly named: number };
}

/** Claimants without a claim that are named. */
const NAMED = 30;
/** Room that is not told otherwise. */
const ROOM = { again: 12, disputes: { most: 12, named: 30 } };
/** Claims without an answer that are shown. */
const SILENT = 12;

/** Makes the line of one question of a collation. */
export function toQuestionLine(
  { question, topic, status }: QuestionCollation,
  { records, words }: QuestionViewContext,
): QuestionLineView {
  const wording = wordingOf(question, records, words) ?? words.topic[topic];
  return { id: question, href: records.pathOf(question) ?? "/", wording, status };
}

/** Makes the view of one question of a collation, with the accounts that its page has room for. */
export function toQuestionView(
  collated: QuestionCollation,
  context: QuestionViewContext,
  wanted: QuestionRoom,
): QuestionView {
  const { words, records } = context;
  const sentences = { records, words, question: records.question(collated.question) };
  const chosen = chooseAnswers(heldAnswers(collated, context), wanted);
  const { again, disputes } = { ...ROOM, ...wanted };
  const all = chosen.answers.map((held) => toAccountView(held, collated.question, { ...context, again }));
  const accused = toAccusedAnswer(collated, context);
  const line = toQuestionLine(collated, context);
  return {
    ...line,
    topic: words.topic[collated.topic],
    reason: toReasonView(collated.reason, sentences),
    disputes: disputesOf(collated, context, disputes),
    flags: flagsWorthSaying(collated, context).map(({ id, reason }) => ({
      label: words.flag[id],
      sentence: sentenceOf(reason, sentences),
    })),
    accounts: all.filter(({ implied }) => implied === undefined),
    implied: all.filter(({ implied }) => implied !== undefined),
    before: chosen.before,
    after: chosen.after,
    silences: silencesOf(collated, context),
    notFrom: claimantsWithout(collated, context),
    judgements: judgementsOf(collated, context),
    ...(chosen.last !== undefined && { next: `${line.href}?after=${chosen.last}` }),
    ...(accused !== undefined && { accused }),
  };
}

function disputesOf(
  { question }: QuestionCollation,
  { collation, records, words }: QuestionViewContext,
  { most, named }: NonNullable<QuestionRoom["disputes"]>,
): QuestionView["disputes"] {
  const sentences = { records, words, question: records.question(question) };
  const { first, more } = firstOf(
    collation.attributionDisputes.filter((dispute) => dispute.question === question),
    most,
  );
  return {
    first: first.map(({ reason, originators }) => ({
      sentence: sentenceOf(reason, sentences),
      names: originators.slice(0, named).map(({ voice }) => records.nameOf(voice, words.language)),
    })),
    more,
  };
}

function silencesOf({ silences }: QuestionCollation, context: QuestionViewContext): FirstOf<ClaimView> {
  const records = silences.flatMap(({ claim }) => context.records.get("claim", claim) ?? []);
  const { first, more } = firstOf(records, SILENT);
  return { first: first.map((claim) => toClaimView(claim, context)), more };
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
): FirstOf<string> {
  const heard = new Set<ActorId>([...readings.flatMap(holdingsOf), ...silences].map(({ voice }) => voice));
  const silent = firstOf(
    collation.voices.filter(({ id }) => !heard.has(id)),
    NAMED,
  );
  return { first: silent.first.map(({ id }) => records.nameOf(id, words.language)), more: silent.more };
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
