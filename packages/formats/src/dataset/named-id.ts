import { toSlug } from "@variorum/core";
import { sha256 } from "../sha256.ts";
import type { Dataset } from "./dataset.ts";

const MOST_WORDS = 56;

/**
 * Slug of an actor or place that a dataset knows by its name alone: `acled-military-forces-of-valdia-1f3a9c02`. The words
 * are for people; the end, 8 digits of the hash of everything that tells it from others, keeps names apart that read alike.
 */
export function namedSlug({ slug }: Pick<Dataset, "slug">, name: string, parts: readonly unknown[]): string {
  const words = toSlug(name)?.slice(0, MOST_WORDS).replace(/-$/, "");
  return [slug, ...(words === undefined ? [] : [words]), hashOf([...parts, name])].join("-");
}

/** The first 8 hexadecimal digits of the hash of a list. */
export function hashOf(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 8);
}
