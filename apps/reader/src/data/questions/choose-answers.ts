import "server-only";
import { isDraftClaim, slugOfId } from "@variorum/core";
import type { HeldAnswer } from "./held-answers.ts";

/** Which of the answers to a question a page has room for. */
export interface AnswersWanted {
  readonly most: number;
  /** Mark of the answer after which the page begins; one that is not there begins at the beginning. */
  readonly after?: string;
}

/** Some answers to a question, with how many stand before and after them. */
export interface ChosenAnswers {
  readonly answers: readonly HeldAnswer[];
  readonly before: number;
  readonly after: number;
  /** Mark of the last of them, to go on from; absent where there is none after it. */
  readonly last?: string;
}

/**
 * Chooses the answers of one page. The mark is made of the answer's first claim, so that new answers move no page.
 *
 * Order: what people stand behind before drafts; what is stated before what is only implied; each as given.
 */
export function chooseAnswers(held: readonly HeldAnswer[], { most, after }: AnswersWanted): ChosenAnswers {
  const all = held.toSorted((one, other) => rankOf(one) - rankOf(other));
  const start = after === undefined ? 0 : all.findLastIndex((answer) => markOf(answer) === after) + 1;
  let end = Math.min(all.length, start + most);
  // Two answers of one claim have one mark: a page never ends between them.
  while (end > 0 && end < all.length && markOf(all[end]) === markOf(all[end - 1])) end += 1;
  const last = end < all.length ? markOf(all[end - 1]) : undefined;
  return {
    answers: all.slice(start, end),
    before: start,
    after: all.length - end,
    ...(last !== undefined && { last }),
  };
}

function rankOf(answer: HeldAnswer): number {
  const [first] = answer.claims;
  return (first !== undefined && isDraftClaim(first) ? 2 : 0) + (isImplied(answer) ? 1 : 0);
}

function isImplied({ reading }: HeldAnswer): boolean {
  return reading.implied !== undefined;
}

/** Shape: slug of the first claim; of an implied answer with `.implied`. */
function markOf(answer: HeldAnswer | undefined): string | undefined {
  const first = answer?.claims[0];
  if (answer === undefined || first === undefined) return undefined;
  return `${slugOfId(first.id)}${isImplied(answer) ? ".implied" : ""}`;
}
