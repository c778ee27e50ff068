import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SOURCES = fileURLToPath(new URL("..", import.meta.url));
const PHYSICAL = new RegExp(
  [
    String.raw`(?<![\w-])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b`,
    String.raw`(?<![\w-])(?:left|right|top|bottom)\s*:`,
    String.raw`(?:text-align|float|clear)\s*:\s*(?:left|right)\b`,
  ].join("|"),
  "g",
);

/** Declarations of a style sheet that name a side of the screen: a page that reads from right to left cannot turn them. */
function physicalIn(css: string): readonly string[] {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, "").match(PHYSICAL) ?? [];
}

describe("style sheets", () => {
  const sheets = globSync("**/*.css", { cwd: SOURCES });

  test("are found", () => {
    expect(sheets.length).toBeGreaterThan(40);
  });

  test.each(sheets)("%s names no side of the screen", (sheet) => {
    expect(physicalIn(readFileSync(`${SOURCES}${sheet}`, "utf8"))).toEqual([]);
  });

  test.each([
    ["a { margin-left: 1rem }", ["margin-left"]],
    ["a { text-align: right }", ["text-align: right"]],
    ["a { left: 0; top: 3px }", ["left:", "top:"]],
    ["a { margin-inline-start: 1rem; border-block-end: 1px; inline-size: 3px }", []],
    ["@media (width < 40rem) { a { line-height: 1 } }", []],
  ])("of %j are read for what names a side", (css, found) => {
    expect(physicalIn(css)).toEqual(found);
  });
});
