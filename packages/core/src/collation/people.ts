import type { JudgementRecord } from "../records/judgement.ts";
import type { QuestionId } from "../records/ids.ts";
import type { JudgedClaims } from "./collation.ts";
import { reasonOf } from "./reason-of.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  id: "R11",
  title: "What people judge",
  statement:
    "A person can judge how claims relate. The judgement is shown beside the computed results, with who made it, when and why. It never deletes a relation and never changes a status.",
  example: {
    asks: "count",
    claims: [{ by: "army", act: "acknowledge", says: "2" }],
    gives: { status: "conceded_single_voice" },
  },
};

/**
 * Puts judgements beside the questions that their claims answer. A judgement on claims of which none is held is left out.
 *
 * Order: by id.
 */
export function judgedClaims(
  judgements: readonly JudgementRecord[],
  questionsOf: (claim: string) => readonly QuestionId[],
): readonly JudgedClaims[] {
  const judged: JudgedClaims[] = [];
  for (const { id, verdict, claims, by, at, rationale } of [...judgements].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const questions = [...new Set(claims.flatMap(questionsOf))].sort();
    if (questions.length === 0) continue;
    const reason = reasonOf("R11", "people.judged", { parameters: { by }, records: [id, ...claims] });
    judged.push({ judgement: id, verdict, claims, by, at, rationale, questions, reason });
  }
  return judged;
}
