import type { Bounds } from "@variorum/core";
import type { Words } from "./en.ts";
import { numberFormat } from "./formats-of.ts";

/** Says in words which numbers some bounds allow. */
export function presentBounds({ lower, upper }: Bounds, words: Words): string {
  const number = numberFormat(words.locale);
  if (upper === null) return words.value.atLeast(number.format(lower));
  // An upper bound alone: that it allows 0 is nobody's statement.
  if (lower === 0 && upper > 0) return words.value.atMost(number.format(upper));
  return lower === upper ? number.format(lower) : words.value.between(number.format(lower), number.format(upper));
}
