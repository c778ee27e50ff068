import type { CountValue } from "@variorum/core";
import type { Words } from "./en.ts";

/**
 * Says in words which numbers a count allows; `undefined` where the words as they stand already say it.
 *
 * Words and never signs: "≥ 20" turns round in a right-to-left text.
 */
export function presentCount({ lower, upper, qualifier, raw }: CountValue, words: Words): string | undefined {
  const number = new Intl.NumberFormat(words.locale);
  const reading = readingOf();
  return reading === raw.trim().toLowerCase() ? undefined : reading;

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
