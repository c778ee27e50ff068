import { foldText } from "../fold/fold.ts";

/** What follows the prefix of an id: small letters, digits and hyphens, 1 to 80 of them. */
export const SLUG = /^[a-z0-9][a-z0-9-]{0,79}$/;

const MAX_LENGTH = 80;

/**
 * Makes a slug from words, or gives nothing where no Latin letter or digit is left.
 *
 * Shape: folded; every run of other characters becomes one hyphen; cut at 80.
 *
 * @example
 * toSlug("Tinzaouatène, juillet 2024") // "tinzaouatene-juillet-2024"
 */
export function toSlug(text: string): string | undefined {
  const hyphenated = foldText(text).replace(/[^a-z0-9]+/g, "-");
  const slug = hyphenated.replace(/^-/, "").slice(0, MAX_LENGTH).replace(/-$/, "");
  return slug === "" ? undefined : slug;
}
