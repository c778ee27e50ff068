import type { Bounds } from "@variorum/core";
import type { Words } from "./en.ts";

/** Says in words which numbers some bounds allow. */
export function presentBounds({ lower, upper }: Bounds, words: Words): string {
  const number = new Intl.NumberFormat(words.locale);
  if (upper === null) return words.value.atLeast(number.format(lower));
  return lower === upper ? number.format(lower) : words.value.between(number.format(lower), number.format(upper));
}
