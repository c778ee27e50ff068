import { describe, expect, test } from "vitest";
import { findInText } from "./find-in-text.ts";

const text = "The front said two men died. The army said “two men” were lost. Été 2024: two men died.";

describe("findInText", () => {
  test("gives the characters of the text for words typed in another form", () => {
    expect(findInText("It turned to Russia’s Wagner", "russia's wagner")).toEqual([
      { start: 13, end: 28, exact: "Russia’s Wagner" },
    ]);
    expect(findInText(text, "ete 2024")).toEqual([{ start: 64, end: 72, exact: "Été 2024" }]);
  });

  test("tells the places of repeated words apart by what stands before", () => {
    expect(findInText(text, "two men").map(({ start, prefix }) => [start, prefix])).toEqual([
      [15, "said "],
      [44, "“"],
      [74, "2024: "],
    ]);
    for (const { start, prefix = "", exact } of findInText(text, "two men died")) {
      expect(text.indexOf(prefix + exact)).toBe(start - prefix.length);
      expect(text.lastIndexOf(prefix + exact)).toBe(start - prefix.length);
    }
  });

  test("uses what stands after, when nothing stands before", () => {
    expect(findInText("dead, dead", "dead")[0]).toEqual({ start: 0, end: 4, exact: "dead", suffix: "," });
  });

  test.each([["nobody"], [""], ["   "]])("%j is found nowhere", (words) => {
    expect(findInText(text, words)).toEqual([]);
  });
});
