import { describe, expect, test } from "vitest";
import { nearestWord } from "./nearest-word.ts";

describe("nearestWord", () => {
  const acts = ["assert", "announce", "acknowledge", "deny", "accuse"];
  test.each([
    ["asert", "assert"],
    ["Deny", "deny"],
    ["acknowledged", "acknowledge"],
    ["ackn", "acknowledge"],
    ["accuses", "accuse"],
    ["spaceship", undefined],
    ["", undefined],
    ["xy", undefined],
  ])("%j → %j", (word, expected) => {
    expect(nearestWord(word, acts)).toBe(expected);
  });
});
