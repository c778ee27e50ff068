import { describe, expect, test } from "vitest";
import { RULE_IDS } from "./rule.ts";
import { RULES } from "./rules.ts";
import { STATUSES } from "./statuses.ts";
import { STATUSES_OF_RELATIONS } from "./status.ts";

describe("RULES", () => {
  test("lists every rule once, in order", () => {
    expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
  });

  test.each(RULES)("$id has a title and whole sentences", ({ title, statement }) => {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(statement).toMatch(/^[A-Z].*\.$/);
  });
});

describe("STATUSES", () => {
  test("stand in the order in which the first that applies is taken", () => {
    const ids = STATUSES.map(({ id }) => id);
    const ofRelations = ids.filter((id) => STATUSES_OF_RELATIONS.some((status) => status === id));
    expect(ofRelations).toEqual(STATUSES_OF_RELATIONS);
  });
});
