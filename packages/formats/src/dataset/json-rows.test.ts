import { describe, expect, test } from "vitest";
import { all, fileFrom } from "../../test/folder-input.ts";
import { looksLikeJson, looksLikeJsonLines, readJsonLineRows, readJsonRows } from "./json-rows.ts";

describe("looksLikeJson", () => {
  test.each([
    ['\uFEFF {"a": 1}', true],
    ["[\n]", true],
    ["id,year", false],
    ["", false],
  ])("%j → %s", (head, expected) => {
    expect(looksLikeJson(head)).toBe(expected);
  });
});

describe("looksLikeJsonLines", () => {
  test.each([
    ['{"id": 1}\n{"id": 2}', true],
    ['{"status": 200, "data": []}', false],
    ['{\n"data": []}', false],
    ['[{"id": 1}]', false],
  ])("%j → %s", (head, expected) => {
    expect(looksLikeJsonLines(head)).toBe(expected);
  });
});

describe("readJsonRows", () => {
  test("gives each object with its values as they stand, and where it begins", async () => {
    const text = '{"messages": [], "data": [\n  {"id": 12.50, "name": "a\\nb", "empty": null, "yes": true}\n]}';
    const [row] = await all(readJsonRows(fileFrom("a.json", text)));
    expect(row).toMatchObject({
      names: ["id", "name", "empty", "yes"],
      cells: ["12.50", "a\nb", "", "true"],
      text: '{"id": 12.50, "name": "a\\nb", "empty": null, "yes": true}',
      line: 2,
      column: 3,
      issues: [],
    });
    expect(row?.starts()[1]).toBe(14);
  });

  test.each([
    ["no list", '{"error": "no token"}', "file.no-records"],
    ["two lists of objects", '{"a": [{"x": 1}], "b": [{"y": 1}]}', "file.no-records"],
    ["a syntax error", '{"data": [', "json.syntax"],
    ["a key twice", '[{"a": 1, "a": 2}]', "json.syntax"],
    ["lists in lists without end", "[".repeat(100_000), "file.too-large"],
    ["half a character", String.raw`[{"a": "\ud800"}]`, "text.not-well-formed"],
    ["the character U+0000", String.raw`[{"a": "\u0000"}]`, "text.nul"],
  ])("says what is wrong, when there is %s", async (_title, text, code) => {
    const rows = await all(readJsonRows(fileFrom("a.json", text)));
    expect(rows.flatMap(({ issues }) => issues)).toMatchObject([{ code, severity: "error", at: { file: "a.json" } }]);
  });

  test("gives no row, when the list is empty", async () => {
    expect(await all(readJsonRows(fileFrom("a.json", '{"data": []}')))).toEqual([]);
  });
});

describe("readJsonLineRows", () => {
  test("goes on after a line that cannot be read", async () => {
    const rows = await all(readJsonLineRows(fileFrom("a.jsonl", '{"a": 1}\n{"a": \n{"a": 3}\n')));
    expect(rows.map(({ cells, line, issues }) => [cells, line, issues.map(({ code }) => code)])).toEqual([
      [["1"], 1, []],
      [[], 2, ["json.syntax"]],
      [["3"], 3, []],
    ]);
  });
});
