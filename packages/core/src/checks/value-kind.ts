import { questionOfClaim, type Question } from "../questions/question.ts";
import type { ClaimRecord } from "../records/claim.ts";
import { type ClaimValue, valueKindOf } from "../values/claim-value.ts";
import { defineCheck, found, getOf, type Finding, type Lookup } from "./record-check.ts";

/** A value is of the kind that its question asks for. */
export const valueKind = defineCheck({
  id: "value-kind",
  kinds: ["claim"],
  statement: "The value is of the question's kind, in the question's unit, and among its declared answers.",
  check(record, { lookup }) {
    const own = record.value === undefined ? [] : findings(questionAsked(record, lookup), record.value, ["value"]);
    const implied = record.implies.flatMap((implication, index) =>
      findings(questionAsked({ ...implication, event: record.event }, lookup), implication.value, [
        "implies",
        index,
        "value",
      ]),
    );
    return [...own, ...implied].map((finding) => found(record, finding));
  },
});

function questionAsked(
  asked: Pick<ClaimRecord, "question" | "event" | "topic" | "population">,
  lookup: Lookup,
): Question | undefined {
  return questionOfClaim(asked, (id) => getOf(lookup, "question", id));
}

function findings(
  question: Question | undefined,
  value: ClaimValue,
  path: readonly (string | number)[],
): readonly Finding[] {
  if (question === undefined) return [];
  const kind = valueKindOf(value);
  if (kind !== question.valueKind) {
    return [
      {
        code: "claim.value-kind",
        path,
        message: `A ${kind} does not answer ${question.id}, which asks for a ${question.valueKind}`,
        hint: `Give a ${question.valueKind}`,
      },
    ];
  }
  const unit = question.population?.unit;
  if ("unit" in value && unit !== undefined && value.unit !== unit) {
    return [
      {
        code: "claim.unit-differs",
        path: [...path, "unit"],
        message: `The count is of ${value.unit}, the question of ${unit}`,
        hint: `Use unit ${unit}`,
        raw: value.unit,
      },
    ];
  }
  if (question.answers === undefined || !("answer" in value) || typeof value.answer !== "string") return [];
  const { answer } = value;
  if (question.answers.some(({ id }) => id === answer)) return [];
  return [
    {
      code: "claim.answer-undeclared",
      path: [...path, "answer"],
      message: `"${answer}" is not an answer of ${question.id}`,
      hint: `Use one of: ${question.answers.map(({ id }) => id).join(", ")}`,
      raw: answer,
    },
  ];
}
