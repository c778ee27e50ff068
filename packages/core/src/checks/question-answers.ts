import type { QuestionRecord } from "../records/question.ts";
import { defineCheck, found, type Finding } from "./record-check.ts";

/** A curated question declares every answer it names. */
export const questionAnswers = defineCheck({
  id: "question-answers",
  kinds: ["question"],
  statement:
    "Categories have declared answers; broader and exclusive name declared ones; counts have a population with a unit.",
  check(record) {
    return [...answersNeeded(record), ...undeclared(record), ...circles(record), ...population(record)].map((finding) =>
      found(record, finding),
    );
  },
});

function answersNeeded({ valueKind, answers }: QuestionRecord): readonly Finding[] {
  if (valueKind !== "category" || answers !== undefined) return [];
  return [
    {
      code: "question.answers-missing",
      path: ["answers"],
      message: "A curated question with categories has no answers",
      hint: "Add answers, each with id and label",
    },
  ];
}

function undeclared({ answers = [], exclusive = [] }: QuestionRecord): readonly Finding[] {
  const ids = new Set<string>(answers.map(({ id }) => id));
  const named = [
    ...answers.flatMap(({ broader }, index) =>
      broader === undefined ? [] : [{ id: broader, path: ["answers", index, "broader"] }],
    ),
    ...exclusive.flatMap((set, setIndex) => set.map((id, index) => ({ id, path: ["exclusive", setIndex, index] }))),
  ];
  return named
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) => ({
      code: "question.answer-undeclared" as const,
      path,
      message: `"${id}" is not among the answers`,
      hint: "Declare it under answers",
      raw: id,
    }));
}

function circles({ answers = [] }: QuestionRecord): readonly Finding[] {
  const broader = new Map<string, string | undefined>(answers.map((answer) => [answer.id, answer.broader]));
  return answers.flatMap(({ id }, index) => {
    const seen = new Set<string>([id]);
    for (let next = broader.get(id); next !== undefined; next = broader.get(next)) {
      if (next === id)
        return [
          {
            code: "question.answer-cycle" as const,
            path: ["answers", index, "broader"],
            message: `"${id}" is broader than itself`,
            hint: "Break the circle",
            raw: id,
          },
        ];
      if (seen.has(next)) return [];
      seen.add(next);
    }
    return [];
  });
}

function population({ valueKind, population: whose }: QuestionRecord): readonly Finding[] {
  if (valueKind !== "count") return [];
  if (whose === undefined)
    return [
      {
        code: "question.population-needed",
        path: ["population"],
        message: "A question that counts has no population",
        hint: "Add of or who",
      },
    ];
  if (whose.unit !== undefined) return [];
  return [
    {
      code: "question.unit-missing",
      path: ["population"],
      message: "A question that counts does not say what",
      hint: "Add unit",
    },
  ];
}
