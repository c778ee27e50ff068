import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameForms } from "./name-form.ts";
import { nameKeys, nameLikeness } from "./name-likeness.ts";

const forms = (value: string) => nameForms({ value, use: "preferred" });

const CASES = [
  ["Kidal", "KIDAL", "names.identical"],
  ["Tinzaouatène", "Tin Zaouatene", "names.equal"],
  ["Orlo town", "Orlo", "names.equal"],
  ["Orlo Telegram news channel", "Orlo", "names.equal"],
  ["Government of Valdia", "Valdia", "names.equal"],
  ["Front of the Highlands", "Highlands Front", "names.equal"],
  ["CSP-PSD", "Cadre stratégique permanent pour la paix, la sécurité et le développement", "names.acronym"],
  ["HLF", "Highland Liberation Front", "names.acronym"],
  ["Highland Liberation Front (HLF)", "HLF", "names.identical"],
  ["H.L.F.", "HLF", "names.equal"],
  ["Tinzaouatene", "Tinzawaten", "names.spelling"],
  ["Tinzaouaten", "Tinzaouatene", "names.spelling"],
  ["Село Орло", "Орло село", "names.equal"],
  ["قرية أورلو", "قرية اورلو", "names.identical"],
  ["National Movement of the Highlands", "Movement of the Highlands", "names.words"],
  ["12th Brigade", "13th Brigade", undefined],
  ["HLF", "HLA", undefined],
  ["Malian army", "Algerian army", undefined],
  ["Kidal", "Gao", undefined],
  ["Army", "Army of the North", undefined],
] as const;

describe("nameLikeness", () => {
  test.each(CASES)("of %j and %j is %j", (a, b, key) => {
    expect(nameLikeness(forms(a), forms(b))?.reason.key).toBe(key);
  });

  test.each(CASES)("is the same the other way round, for %j and %j", (a, b) => {
    expect(nameLikeness(forms(b), forms(a))).toEqual(nameLikeness(forms(a), forms(b)));
  });

  test("is found through a key that both have, for every pair of the table that is alike", () => {
    const missed = CASES.filter(
      ([a, b, key]) => key !== undefined && !nameKeys(forms(a)).some((word) => nameKeys(forms(b)).includes(word)),
    );
    expect(missed).toEqual([]);
  });

  test("takes the two names that are most alike, when there are several", () => {
    const [one, other] = [
      [...forms("Highland Army"), ...forms("Front of Orlo")],
      [...forms("Orlo Front"), ...forms("Highland Armie")],
    ];
    expect(nameLikeness(one, other)?.reason).toEqual({
      key: "names.equal",
      parameters: { one: "Front of Orlo", other: "Orlo Front" },
    });
  });

  test("finds every name equal to itself, unless it has no letter and no digit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (value) => {
        const own = forms(value);
        expect(nameLikeness(own, own)?.reason.key).toBe(own.length === 0 ? undefined : "names.identical");
      }),
      { numRuns: 500 },
    );
  });
});
