import type { CountValue } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { presentCount, presentFigure } from "./present-count.ts";

function countOf(raw: string, lower: number, upper: number | null, qualifier: CountValue["qualifier"]): CountValue {
  return { raw, lower, upper, qualifier, unit: "person" };
}

describe("presentCount", () => {
  test.each([
    [countOf("at least 20", 20, null, "at_least"), undefined],
    [countOf("at least twenty", 20, null, "at_least"), "20 or more"],
    [countOf("more than 20", 21, null, "more_than"), "21 or more"],
    [countOf("up to 82", 0, 82, "at_most"), undefined],
    [countOf("fewer than 5", 0, 4, "fewer_than"), "4 or fewer"],
    [countOf("20 to 50", 20, 50, "between"), undefined],
    [countOf("between 20 and 50", 20, 50, "between"), undefined],
    [countOf("une vingtaine", 20, 20, "about"), "about 20"],
    [countOf("about 20", 20, 20, "about"), undefined],
    [countOf("7", 7, 7, "exactly"), undefined],
    [countOf("seven", 7, 7, "exactly"), "7"],
    [countOf("0", 0, 0, "exactly"), undefined],
    [countOf("no one", 0, 0, "none"), "says none"],
    [countOf("dozens", 24, null, "vague_many"), "an unstated number, 24 or more"],
    [countOf("twelve hundred", 1200, 1200, "exactly"), "1,200"],
  ])("of $raw is %s", (count, text) => {
    expect(presentCount(count, en)).toBe(text);
  });
});

describe("presentFigure", () => {
  test.each([
    [countOf("jusqu’à 82", 0, 82, "at_most"), "up to 82"],
    [countOf("more than twenty", 21, null, "more_than"), "more than 20"],
    [countOf("dozens", 24, null, "vague_many"), "dozens"],
    [countOf("nobody", 0, 0, "none"), "none"],
  ])("of $raw says no bound that nobody stated: %s", (count, text) => {
    expect(presentFigure(count, en)).toBe(text);
  });
});
