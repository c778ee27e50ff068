import { describe, expect, test } from "vitest";
import { fieldWords } from "./field-words.ts";

describe("fieldWords", () => {
  test.each([
    ["assert", "assert"],
    [12, "12"],
    [true, "true"],
    [{ lower: 20, upper: null }, "lower 20, upper null"],
    [[{ value: "Baza", lang: "en", use: "preferred" }], "Baza, lang en, use preferred"],
    [["act:a", "act:b"], "act:a; act:b"],
    [{ when: "2024-07", where: [], more: {} }, "when 2024-07"],
    [{ a: "", b: "1" }, "a , b 1"],
  ])("%j → %s", (value, words) => {
    expect(fieldWords(value)).toBe(words);
  });
});
