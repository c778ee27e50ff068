import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SLUG, toSlug } from "./slug.ts";

describe("toSlug", () => {
  test.each([
    ["Tinzaouatène, juillet 2024", "tinzaouatene-juillet-2024"],
    ["  Al-Qa'ida  ", "al-qa-ida"],
    ["Straße Łódź Ærø", "strasse-lodz-aero"],
    ["كيدال", undefined],
    ["كيدال 2024", "2024"],
    ["---", undefined],
    ["", undefined],
    [`${"a".repeat(79)} b`, "a".repeat(79)],
  ])("%j gives %j", (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  test("gives a slug or nothing, and the same again, for every text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const slug = toSlug(text);
        if (slug === undefined) return;
        expect(slug).toMatch(SLUG);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });
});
