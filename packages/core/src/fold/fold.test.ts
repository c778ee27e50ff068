import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldText, originalSpan } from "./fold.ts";
import { DROPPED_RANGES, FOLDED_LETTERS } from "./folded-letters.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(
      fc.integer({ min: 0x05_90, max: 0x06_ff }).map((code) => String.fromCharCode(code)),
      { maxLength: 60 },
    )
    .map((list) => list.join("")),
  fc
    .array(
      fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code)),
      { maxLength: 60 },
    )
    .map((list) => list.join("")),
);

describe("foldText", () => {
  test.each([
    ["Kidal", "kidal"],
    ["Tinzaouatène", "tinzaouatene"],
    ["Tinzaouate\u0300ne", "tinzaouatene"],
    ["ÆRØ Straße Łódź", "aero strasse lodz"],
    ["İstanbul ısı", "istanbul isi"],
    ["ΟΔΟΣ", "οδοσ"],
    ["ﬁre", "fire"],
    ["Ｗagner", "wagner"],
    ["a\u00A0b…", "a b..."],
    ["تِينْزَاوَاتِين", "تينزاواتين"],
    ["كـــيدال", "كيدال"],
    ["أإآٱ", "اااا"],
    ["مصطفى", "مصطفي"],
    ["مدرسة", "مدرسه"],
    ["٢٠٢٤ ۲۰۲۴", "2024 2024"],
    ["zero\u200Bwidth \u202Eflip", "zerowidth flip"],
    ["🚁 Kidal", "🚁 kidal"],
    ["", ""],
  ])("%j folds to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test("leaves a folded text as it is, for every text", () => {
    fc.assert(
      fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)),
      { numRuns: 2_000 },
    );
  });

  test("folds every character of Unicode to something that folds to itself", () => {
    const moved: string[] = [];
    for (let code = 0; code <= 0x10_ff_ff; code += 1) {
      const folded = foldText(String.fromCodePoint(code));
      if (foldText(folded) !== folded) moved.push(code.toString(16));
    }
    expect(moved).toEqual([]);
  });

  test("makes composed and decomposed forms the same", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(..."éàüñçőÅčŽỳ"),
        (letter) => foldText(letter.normalize("NFD")) === foldText(letter.normalize("NFC")),
      ),
    );
  });
});

describe("fold", () => {
  test("folds as foldText does, with offsets that never fall and never leave the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, offsets } = fold(text);
        expect(folded).toBe(foldText(text));
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets[folded.length]).toBe(text.length);
        for (let at = 0; at < folded.length; at += 1) {
          expect(offsets[at]).toBeLessThan(text.length);
          expect(offsets[at]).toBeLessThanOrEqual(offsets[at + 1] ?? -1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("leads from each unit back to the character it came from, when marks and ligatures stand before it", () => {
    const text = "e\u0301 ﬁn 🚁 x";
    const { folded, offsets } = fold(text);
    expect(folded).toBe("e fin 🚁 x");
    expect([...offsets]).toEqual([0, 2, 3, 3, 4, 5, 6, 6, 8, 9, 10]);
  });
});

describe("originalSpan", () => {
  test.each([
    ["cafe\u0301 noir", "cafe", "cafe\u0301"],
    ["the ﬁre", "fi", "ﬁ"],
    ["the ﬁre", "f", "ﬁ"],
    ["the ﬁre", "ire", "ﬁre"],
    ["كـيدال الآن", "كيدال", "كـيدال"],
    ["a 🚁 b", "🚁", "🚁"],
    ["x Kidal", "kidal", "Kidal"],
  ])("in %j leads from %j to %j", (text, part, original) => {
    const folded = fold(text);
    const at = folded.folded.indexOf(part);
    const { start, end } = originalSpan(folded, at, at + part.length);
    expect(text.slice(start, end)).toBe(original);
  });

  test("gives an empty span, when the span is empty", () => {
    expect(originalSpan(fold("été"), 1, 1)).toEqual({ start: 1, end: 1 });
  });
});

test("FOLDED_LETTERS holds no letter that Unicode decomposes by itself", () => {
  expect(Object.keys(FOLDED_LETTERS).filter((letter) => letter.normalize("NFKD") !== letter)).toEqual([]);
});

test("DROPPED_RANGES rise and hold no character that stands by itself", () => {
  const bounds = DROPPED_RANGES.flat();
  expect(bounds.toSorted((a, b) => a - b)).toEqual(bounds);
  expect(bounds.filter((code) => /[\p{Ll}\p{Lu}\p{Lo}\p{N}\p{P}\p{Z}]/u.test(String.fromCodePoint(code)))).toEqual([]);
});
