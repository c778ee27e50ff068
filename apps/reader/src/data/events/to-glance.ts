import "server-only";
import type { Status } from "@variorum/core";
import { type FirstOf, firstOf } from "../records/first-of.ts";
import type { QuestionLineView } from "../questions/to-question-view.ts";

/** The statuses of all questions of an event at one glance. */
export interface GlanceView {
  /** Statuses that several accounts have together, each with its questions. */
  readonly together: readonly {
    readonly status: Status;
    readonly questions: FirstOf<Pick<QuestionLineView, "wording" | "href">>;
  }[];
  /** Statuses of questions that one account or none answers, with their number. */
  readonly alone: readonly { readonly status: Status; readonly count: number }[];
}

const TOGETHER = [
  "agreed_across_sides",
  "corroborated",
  "agreeing_independence_unknown",
  "contested",
  "in_tension",
  "self_inconsistent",
  "compatible",
  "complementary",
] as const satisfies readonly Status[];
const ALONE = [
  "conceded_single_voice",
  "single_voice",
  "implied_only",
  "declined",
  "unanswered",
] as const satisfies readonly Status[];

/** Questions of one status that are named. */
const NAMED = 12;

/** Gathers questions by status. Order: common ground first, then what conflicts, then what differs. */
export function toGlance(questions: readonly QuestionLineView[]): GlanceView {
  const byStatus = Map.groupBy(questions, ({ status }) => status);
  return {
    together: TOGETHER.flatMap((status) => {
      const found = byStatus.get(status);
      return found === undefined ? [] : [{ status, questions: firstOf(found, NAMED) }];
    }),
    alone: ALONE.flatMap((status) => {
      const found = byStatus.get(status);
      return found === undefined ? [] : [{ status, count: found.length }];
    }),
  };
}

/** The name of a question's place on its event's page. */
export function anchorOf(id: string): string {
  return id.replace(":", "-");
}
