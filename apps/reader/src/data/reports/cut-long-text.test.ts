import { describe, expect, test } from "vitest";
import { cutLongText, LONGEST_WHOLE } from "./cut-long-text.ts";

const text = "0123456789".repeat(10_000);
const stretches = (passages: readonly { readonly start: number; readonly end: number }[], of = text) =>
  cutLongText(of, passages).map(({ start, end }) => [start, end]);

describe("cutLongText", () => {
  test("gives the beginning, and each passage with what stands around it", () => {
    expect(stretches([{ start: 50_000, end: 50_010 }])).toEqual([
      [0, 2_000],
      [49_600, 50_410],
    ]);
  });

  test("makes one of what touches, and stays within the text", () => {
    expect(
      stretches([
        { start: 2_300, end: 2_310 },
        { start: 2_900, end: 2_910 },
        { start: 99_900, end: 100_000 },
      ]),
    ).toEqual([
      [0, 3_310],
      [99_500, 100_000],
    ]);
  });

  test("ends when as much is shown as of a text that is shown whole", () => {
    const all = Array.from({ length: 1_000 }, (_, index) => ({ start: index * 100, end: index * 100 + 10 }));
    const shown = cutLongText(text, all).reduce((sum, { text: part }) => sum + part.length, 0);
    expect(shown).toBe(LONGEST_WHOLE);
  });

  test("cuts no letter in half", () => {
    const emoji = "🔥".repeat(50_000);
    for (const { text: part } of cutLongText(emoji, [{ start: 50_001, end: 50_003 }]))
      expect(part.isWellFormed()).toBe(true);
  });
});
