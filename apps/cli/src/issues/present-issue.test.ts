import type { Issue, Position } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { presentIssueGroup, presentPosition } from "./present-issue.ts";

const look = { hasColour: false, width: 60 };
const group = (issue: Partial<Issue> & { at: Position }) => ({
  issue: { code: "quote.not-found", severity: "error", message: "quote is not in rep:gazette", ...issue } as const,
  others: [],
  count: 1,
});

describe("presentPosition", () => {
  test.each([
    [{ file: "a.csv", line: 18, column: 96 }, "a.csv:18:96"],
    [{ file: "a.csv", line: 18 }, "a.csv:18"],
    [{ file: "a.jsonl", pointer: "/by" }, "a.jsonl#/by"],
    [{ file: "a.csv", row: 1812 }, "a.csv, row 1,812"],
    [{ file: "book.xlsx", line: 18, column: 7, cell: "Sheet1!G18" }, "book.xlsx[Sheet1!G18]"],
    [{ file: "-" }, "-"],
    [{ file: "a\u001b[2J.csv", line: 1 }, "a\\u001b[2J.csv:1"],
  ])("%j → %s", (at, expected) => {
    expect(presentPosition(at)).toBe(expected);
  });
});

describe("presentIssueGroup", () => {
  test("prints little of a message and a hint that hold what somebody wrote at length", () => {
    const long = "x".repeat(1_000_000);
    const text = presentIssueGroup(group({ at: { file: "a.yaml" }, message: long, hint: long }), undefined, look);
    expect(text.length).toBeLessThan(1500);
    expect(text).toContain("…");
  });

  test("shows the line with a caret under the column, and the hint", () => {
    const text = presentIssueGroup(
      group({ at: { file: "a.yaml", line: 7, column: 10 }, hint: "Copy it" }),
      "  quote: two died",
      look,
    );
    expect(text).toBe(
      [
        "a.yaml:7:10: error quote.not-found  quote is not in rep:gazette",
        "     7 │   quote: two died",
        "       │          ^",
        "    hint: Copy it",
        "",
      ].join("\n"),
    );
  });

  test("cuts a long line around the column", () => {
    const line = `${"x".repeat(200)}HERE${"y".repeat(200)}`;
    const [, excerpt = "", caret = ""] = presentIssueGroup(
      group({ at: { file: "a", line: 1, column: 201 } }),
      line,
      look,
    ).split("\n");
    expect(excerpt.length).toBeLessThanOrEqual(60);
    expect(excerpt.slice(caret.indexOf("^"), caret.indexOf("^") + 4)).toBe("HERE");
    expect(excerpt).toMatch(/│ …x+HEREy+…$/);
  });

  test("names the other places in the same line", () => {
    const others = [51, 60, 72].map((line) => ({ file: "a", line }));
    const text = presentIssueGroup({ ...group({ at: { file: "a", line: 44 } }), others, count: 4 }, undefined, look);
    expect(text).toBe("a:44: error quote.not-found  quote is not in rep:gazette  (3 more rows: 51, 60, 72)\n");
  });

  test("never sends control characters of a source to the terminal", () => {
    const text = presentIssueGroup(group({ at: { file: "a", line: 1, column: 1 } }), "\u001b[2Jboo", look);
    expect(text).not.toContain("\u001b");
  });
});
