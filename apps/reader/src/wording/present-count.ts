import { type CountValue, countToText, isVague } from "@variorum/core";
import type { Words } from "./en.ts";
import { numberFormat } from "./formats-of.ts";

/**
 * Says in words which numbers a count allows; `undefined` where the words as they stand already say it with the same
 * numbers.
 *
 * Words and never signs: "≥ 20" turns round in a right-to-left text.
 */
export function presentCount({ lower, upper, qualifier, raw }: CountValue, words: Words): string | undefined {
  const number = numberFormat(words.locale);
  return saysItself() ? undefined : readingOf();

  function saysItself(): boolean {
    const isShifted = qualifier === "more_than" || qualifier === "fewer_than";
    const bounds = qualifier === "at_most" ? [upper] : [lower, upper];
    const digits: readonly string[] = raw
      .replaceAll(/[^\d]+/g, " ")
      .trim()
      .split(" ");
    return !isShifted && bounds.every((bound) => bound === null || digits.includes(String(bound)));
  }

  function readingOf(): string {
    if (qualifier === "none") return words.value.saysNone;
    if (qualifier === "some" || qualifier === "vague_many") return words.value.vague(number.format(lower));
    if (qualifier === "about" && lower === upper) return words.value.about(number.format(lower));
    if (upper === null) return words.value.atLeast(number.format(lower));
    if (lower === upper) return number.format(lower);
    if (lower === 0) return words.value.atMost(number.format(upper));
    return words.value.between(number.format(lower), number.format(upper));
  }
}

/**
 * Writes a figure where many stand in one line: its number as it was said, "up to 82" and never "0 to 82". Words
 * without a number stand as they are.
 */
export function presentFigure(count: CountValue, words: Words): string {
  return isVague(count) ? count.raw : countToText(count, words.language);
}
