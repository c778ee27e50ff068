import "server-only";
import { ACTS, type ClaimRecord, entryOf } from "@variorum/core";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { presentReview, type PresentedReview } from "../../wording/present-review.ts";
import { presentValue, type PresentedValue } from "../../wording/present-value.ts";
import type { ClaimViewContext } from "./claim-view-context.ts";
import { type ClaimantView, toClaimantView } from "./to-claimant-view.ts";
import { type StepView, toStepViews } from "./to-step-views.ts";
import { type QuoteView, toQuoteViews } from "./to-quote-views.ts";

/** One claim as cards, lists and its own page show it. */
export interface ClaimView {
  readonly id: string;
  readonly href: string;
  readonly claimant: ClaimantView;
  /** The report's own words of attribution where it has some, else our class of act. */
  readonly verb: { readonly text: string; readonly isQuoted: boolean };
  readonly value: PresentedValue;
  readonly quotes: readonly QuoteView[];
  readonly chain: readonly StepView[];
  readonly said?: string;
  readonly reported?: string;
  /** Days the claim speaks of, in words; absent when not stated. */
  readonly period?: string;
  readonly place?: string;
  /** Certainty as worded by the claimant; absent when the words do not tell. */
  readonly certainty?: string;
  readonly review: PresentedReview;
  readonly isRedacted: boolean;
  /** Whether it accuses somebody: then it is never shown without the answer of the accused. */
  readonly isAccusation: boolean;
}

/** Makes the view of a claim from the records beside it. */
export function toClaimView(claim: ClaimRecord, context: ClaimViewContext): ClaimView {
  const { records, words } = context;
  const quotes = toQuoteViews(claim, context);
  return {
    id: claim.id,
    href: records.pathOf(claim.id) ?? "/",
    claimant: toClaimantView(claim, records, words),
    verb: verbOf(claim),
    value: inLanguageOfQuote(
      presentValue(claim, {
        question: records.question(claim.question),
        nameOf: (id) => records.nameOf(id, words.language),
        words,
      }),
      quotes,
    ),
    quotes,
    chain: toStepViews(claim, records, words),
    review: presentReview(claim, quotes[0]?.publisher ?? "", words),
    isRedacted: claim.redacted !== undefined,
    isAccusation: claim.act === "accuse",
    ...(claim.utteredAt !== undefined && { said: presentEdtfDate(claim.utteredAt, words) }),
    ...(claim.reportedAt !== undefined && { reported: presentEdtfDate(claim.reportedAt, words) }),
    ...(claim.scope.period !== undefined && { period: presentEdtfDate(claim.scope.period, words) }),
    ...(claim.scope.place !== undefined && { place: records.nameOf(claim.scope.place, words.language) }),
    ...(claim.certainty !== "unspecified" && { certainty: words.certainty[claim.certainty] }),
  };
}

/** Words of the report that stand in a quote are in the language of that quote; others are ours, or nobody's. */
function inLanguageOfQuote(value: PresentedValue, quotes: readonly QuoteView[]): PresentedValue {
  const quoted = quotes.find(({ form, text }) => form === "words" && text.includes(value.text));
  return value.form !== "worded" || quoted === undefined ? value : { ...value, lang: quoted.lang };
}

function verbOf({ act, attribution }: ClaimRecord): ClaimView["verb"] {
  const cue = attribution[0]?.cue;
  return cue === undefined ? { text: entryOf(ACTS, act).label, isQuoted: false } : { text: cue, isQuoted: true };
}
