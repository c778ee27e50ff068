import {
  type ActorId,
  type ClaimRecord,
  type PassageRecord,
  questionOfClaim,
  questionWording,
  type ReportRecord,
} from "@variorum/core";
import { type ClaimToReview, findRecords, getReportText, type ReadStore } from "@variorum/store/read";
import { type Call, namesAround } from "../names.ts";
import { dayWords } from "../wording/day-words.ts";
import { valueWords } from "../wording/value-words.ts";

/** Words of a quote with what stands around them in the text. */
export interface QuoteInContext {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

/** A claim as a reviewer reads it, on a terminal or in a program. */
export interface ReviewView {
  readonly report?: { readonly id: string; readonly title?: string; readonly publishedAt?: string };
  readonly quotes: readonly QuoteInContext[];
  /** Other words that the reading rests on: who, and by which verb. */
  readonly words: readonly { readonly role: string; readonly exact: string }[];
  /** What the claim is about, by its label: accounts of one event are compared. */
  readonly event: string;
  readonly question: string;
  readonly who: string;
  /** Others that may be meant instead. */
  readonly alternatives: readonly string[];
  readonly through: readonly string[];
  readonly act: string;
  readonly value?: string;
  readonly certainty: string;
  readonly scope: readonly string[];
}

/** How much of the text stands on each side of a quote. Units: UTF-16 code units. */
const AROUND = 160;

/** Puts together what a reviewer has to see of a claim. */
export async function toReviewView(store: ReadStore, { claim, passages }: ClaimToReview): Promise<ReviewView> {
  const call = await namesAround(store, [claim]);
  const contents = contentOf(claim, passages);
  const [first] = contents;
  const records = await findRecords(store, [claim.question, ...(first === undefined ? [] : [first.report])]);
  const report = first === undefined ? undefined : records.get(first.report);
  const text = report?.kind === "report" ? await textOf(store, report) : undefined;
  const curated = records.get(claim.question);
  const question = questionOfClaim(claim, () => (curated?.kind === "question" ? curated : undefined));
  const [originator, ...others] = claim.attribution;
  return {
    ...(report?.kind === "report" ? { report: headOf(report) } : {}),
    quotes: contents.map((passage) => inContext(passage, text)),
    words: wordsOf(claim, passages),
    event: call(claim.event),
    question: question === undefined ? claim.question : questionWording(question, { lang: "en", nameOf: call }),
    who: originator === undefined ? "" : call(originator.actor),
    alternatives: (originator?.alternatives ?? []).map((id: ActorId) => call(id)),
    through: others.map(({ actor, role }) => `${call(actor)} (${role})`),
    act: claim.act,
    ...(claim.value === undefined ? {} : { value: valueWords(claim.value, { answers: question?.answers, call }) }),
    certainty: claim.certainty,
    scope: scopeWords(claim, call),
  };
}

function headOf({ id, title, publishedAt }: ReportRecord): NonNullable<ReviewView["report"]> {
  return { id, ...(title === undefined ? {} : { title }), ...(publishedAt === undefined ? {} : { publishedAt }) };
}

async function textOf(store: ReadStore, report: ReportRecord): Promise<string | undefined> {
  const shown = await getReportText(store, report.id);
  return shown.held === "whole" ? shown.text : undefined;
}

function contentOf({ evidence }: ClaimRecord, passages: readonly PassageRecord[]): readonly PassageRecord[] {
  const ids = new Set<string>(
    evidence.flatMap((piece) => (piece.role === "content" && "passage" in piece ? [piece.passage] : [])),
  );
  return passages.filter(({ id }) => ids.has(id)).toSorted((a, b) => a.start - b.start);
}

function wordsOf({ evidence }: ClaimRecord, passages: readonly PassageRecord[]): ReviewView["words"] {
  return evidence.flatMap((piece) => {
    const passage = "passage" in piece ? passages.find(({ id }) => id === piece.passage) : undefined;
    return piece.role === "content" || passage === undefined ? [] : [{ role: piece.role, exact: passage.exact }];
  });
}

function inContext({ start, end, exact, prefix, suffix }: PassageRecord, text: string | undefined): QuoteInContext {
  if (text === undefined) return { before: prefix, exact, after: suffix, start, end };
  const from = Math.max(0, start - AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, end + AROUND);
  return {
    before: from === 0 ? before : `…${before.slice(before.search(/\s/u) + 1)}`,
    exact,
    after: end + AROUND >= text.length ? after : `${after.slice(0, after.search(/\s\S*$/u))} …`,
    start,
    end,
  };
}

function scopeWords({ scope, utteredAt }: ClaimRecord, call: Call): readonly string[] {
  return [
    ...(scope.period === undefined ? [] : [`for ${dayWords(scope.period)}`]),
    ...(scope.place === undefined ? [] : [`at ${call(scope.place)}`]),
    ...(scope.asOf === undefined ? [] : [`as of ${dayWords(scope.asOf)}`]),
    ...(utteredAt === undefined ? [] : [`said ${dayWords(utteredAt)}`]),
  ];
}
