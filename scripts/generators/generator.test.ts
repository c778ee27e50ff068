import { describe, expect, test } from "vitest";
import { code, GENERATED_LINE, referencePage, table } from "./generator.ts";

describe("referencePage", () => {
  test("begins with the line that says it is generated, and by which command", () => {
    const page = referencePage({
      path: "docs/a.md",
      title: "A",
      sentence: "On A.",
      source: "a.ts",
      body: ["words", ""],
    });
    expect(page.content).toBe(`${GENERATED_LINE}\n\n# A\n\nOn A.\n\nSource: \`a.ts\`.\n\nwords\n`);
    expect(GENERATED_LINE).toContain("pnpm generate");
  });
});

describe("table", () => {
  test("keeps bars and line breaks inside their cell", () => {
    expect(table(["a", "b"], [["x | y", "one\ntwo"]])).toEqual([
      "| a | b |",
      "| --- | --- |",
      "| x \\| y | one two |",
      "",
    ]);
  });
});

describe("code", () => {
  test.each([
    ["act:baza", "`act:baza`"],
    ["a`b", "`` a`b ``"],
  ])("%s → %s", (text, marked) => {
    expect(code(text)).toBe(marked);
  });
});
