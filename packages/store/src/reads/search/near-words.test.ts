import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginningSlips, nearWords, slipsBetween } from "./near-words.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcde"), minLength: 3, maxLength: 9 });

describe("slipsBetween", () => {
  test.each([
    ["wagner", "wagner", 0],
    ["wanger", "wagner", 1],
    ["wager", "wagner", 1],
    ["wagnner", "wagner", 1],
    ["vagnar", "wagner", 2],
    ["kidal", "wagner", 3],
  ])("from %s to %s are %i, or more than the limit", (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
  });

  test("is the same in both directions", () => {
    fc.assert(fc.property(word, word, (a, b) => slipsBetween(a, b, 3) === slipsBetween(b, a, 3)));
  });
});

describe("beginningSlips", () => {
  test("has every word from which one slip at the first two letters leads here", () => {
    const slipped = new Set(beginningSlips("agner"));
    for (const near of ["wagner", "gner", "ganer", "bgner", "aagner"]) expect(slipped).toContain(near);
    expect(slipped).not.toContain("agner");
  });
});

describe("nearWords", () => {
  const known = [
    { word: "wagner", versions: 9 },
    { word: "wagers", versions: 1 },
    { word: "wagnerites", versions: 2 },
    { word: "mali", versions: 50 },
  ];
  test.each([
    ["wanger", ["wagner", "wagers"]],
    ["wagn", ["wagner", "wagnerites"]],
    ["wa", []],
    ["wagner1", []],
  ])("of %s are %j", (typed, near) => {
    expect(nearWords(typed, known)).toEqual(near);
  });
});
