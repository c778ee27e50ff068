import "server-only";
import type { ClaimRecord, Reading } from "@variorum/core";
import { firstOf } from "../records/first-of.ts";
import type { HeldAnswer } from "./held-answers.ts";
import { type ClaimView, toClaimView } from "../claims/to-claim-view.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { presentValue } from "../../wording/present-value.ts";
import { sentenceOf } from "../claims/sentence-of.ts";

/** One claimant's answer, however often it was carried. */
export interface AccountView {
  /** The claim it was first stated by. */
  readonly first: ClaimView;
  /** Further claims that carry the same answer of the same claimant. */
  readonly again: readonly ClaimView[];
  /** Claims that carry it beside those. */
  readonly moreAgain: number;
  /** Why it has left the comparison; absent for an answer that is compared. */
  readonly left?: { readonly label: string; readonly sentence?: string };
  /** How the answer is implied by words on another question; absent for one that is stated. */
  readonly implied?: { readonly label: string; readonly answer: string; readonly why: string };
}

/** What the view of an account is made with. */
interface AccountContext extends QuestionViewContext {
  /** Further claims of one account that are listed under it. */
  readonly again: number;
}

/** Makes the view of one claimant's answer to a question. */
export function toAccountView(
  { reading, holding, claims }: HeldAnswer,
  question: string,
  { again: listed, ...context }: AccountContext,
): AccountView {
  const [first, ...others] = claims;
  const again = firstOf(others, listed);
  if (first === undefined) throw new RangeError("An account has at least one claim");
  const { words } = context;
  const left = holding.state === "current" ? undefined : words.holding[holding.state];
  return {
    first: toClaimView(first, context),
    again: again.first.map((claim) => toClaimView(claim, context)),
    moreAgain: again.more,
    ...(left !== undefined && {
      left: {
        label: left,
        ...(holding.reason !== undefined && {
          sentence: sentenceOf(holding.reason, { ...context, question: context.records.question(question) }),
        }),
      },
    }),
    ...(reading.implied !== undefined && {
      implied: { label: words.implied[reading.implied], ...impliedAnswer(claims, reading, question, context) },
    }),
  };
}

/** What the words imply on this question, and why, as the one who recorded them wrote it. */
function impliedAnswer(
  claims: readonly ClaimRecord[],
  { value, polarity }: Reading,
  question: string,
  { records, words }: QuestionViewContext,
) {
  const implications = claims.flatMap(({ implies }) => implies);
  const why = implications.find((implication) => implication.question === question)?.why ?? "";
  const { text } = presentValue(
    { value, polarity },
    { question: records.question(question), nameOf: (id) => records.nameOf(id, words.language), words },
  );
  return { answer: text, why };
}
