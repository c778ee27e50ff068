import { describe, expect, test } from "vitest";
import { CASES } from "./cases/cases.ts";
import { claimId, dossierOfExample } from "./cases/dossier-of-example.ts";
import { claimRelations } from "./claim-relations.ts";
import { collate } from "./collate.ts";
import type { RuleExample } from "./rule.ts";
import { RULES } from "./rules.ts";

function resultOf(example: RuleExample) {
  const collation = collate(dossierOfExample(example));
  const question = collation.questions.find(({ topic }) => topic !== "other_statement");
  if (question === undefined) throw new RangeError("The example has no question");
  return { collation, question };
}

function expectResult(example: RuleExample): void {
  const { collation, question } = resultOf(example);
  expect(question.status).toBe(example.gives.status);
  const relations = [...claimRelations(question, { voices: collation.voices })];
  for (const { from, to, ...rest } of example.gives.relations ?? []) {
    expect(relations).toContainEqual(expect.objectContaining({ from: claimId(from), to: claimId(to), ...rest }));
  }
  for (const [a, b] of example.gives.unrelated ?? []) {
    const between = relations.filter(
      ({ from, to }) => [claimId(a), claimId(b)].includes(from) && [claimId(a), claimId(b)].includes(to),
    );
    expect(between).toEqual([]);
  }
  const { commonRange = question.counts?.commonRange, ...counts } = example.gives.counts ?? {};
  expect(question.counts ?? {}).toMatchObject(counts);
  expect(question.counts?.commonRange).toEqual(commonRange === "none" ? undefined : commonRange);
  expect(question.flags.map(({ id }) => id)).toEqual(expect.arrayContaining([...(example.gives.flags ?? [])]));
}

describe("collate", () => {
  test.each(RULES)("gives what rule $id says, for its own example", ({ example }) => {
    expectResult(example);
  });

  test.each(CASES)("$shows → $gives.status", (example) => {
    expectResult(example);
  });

  test("has at least 60 hand-worked cases", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CASES.map(({ shows }) => shows)).size).toBe(CASES.length);
  });
});
