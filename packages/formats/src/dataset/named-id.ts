import { SLUG, toSlug } from "@variorum/core";
import { sha256 } from "../sha256.ts";
import type { Dataset } from "./dataset.ts";

const MOST_WORDS = 56;
// Of a slug of 80, what two hyphens and the digits leave.
const MOST_WITH_SLUG = 70;

/**
 * Slug of an actor or place that a dataset knows by its name alone: `acled-military-forces-of-valdia-1f3a9c02`. The words
 * are for people; the end, 8 digits of the hash of everything that tells it from others, keeps names apart that read alike.
 */
export function namedSlug({ slug }: Pick<Dataset, "slug">, name: string, parts: readonly unknown[]): string {
  const words = toSlug(name)
    ?.slice(0, Math.min(MOST_WORDS, MOST_WITH_SLUG - slug.length))
    .replace(/-$/, "");
  return [slug, ...(words === undefined ? [] : [words]), hashOf([...parts, name])].join("-");
}

/** The first 8 hexadecimal digits of the hash of a list. */
export function hashOf(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 8);
}

/**
 * Slug of a record by its own id in its dataset. An id that is a slug already, of at most `longest` characters, is kept; of
 * any other, whose capitals and signs may tell it apart, words are left and the hash is added.
 */
export function ownSlug(id: string, longest: number): string {
  if (SLUG.test(id) && id.length <= longest) return id;
  const words = toSlug(id)
    ?.slice(0, longest - 9)
    .replace(/-$/, "");
  return [...(words === undefined ? [] : [words]), hashOf([id])].join("-");
}
