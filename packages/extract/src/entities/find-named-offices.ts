import type { ParsedText } from "../text/parse-text.ts";

/** Most words before or behind the noun of an office. */
const MOST_WORDS = 3;

/** Nouns for what a governor governs. */
export const REGIONS = ["region", "province", "state", "governorate", "oblast", "county", "district"] as const;

/** "Gao regional governor": adjectives that tell of a region, with its noun. */
const ADJECTIVES: ReadonlyMap<string, (typeof REGIONS)[number]> = new Map([
  ["regional", "region"],
  ["provincial", "province"],
]);

/** Nouns for bodies that are headed by somebody who is called after their field: "the prisons director". */
export const DEPARTMENTS = [
  "ministry",
  "department",
  "service",
  "authority",
  "agency",
  "board",
  "directorate",
] as const;

const HEADS: ReadonlySet<string> = new Set([...DEPARTMENTS, "government", ...REGIONS]);

/**
 * Finds the ministries, governments and regions that a text names, so that "the Health Minister" is tied to "the Health
 * Ministry", and the governor of Gao to "Gao region", where there is one.
 *
 * Shape: the words as they stand: "Health Ministry", "Ministry of Health", "Malian government", "Gao region".
 */
export function findNamedOffices({ text, tokens }: ParsedText): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (from: number, to: number): void => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first?.sentence === last?.sentence && first !== undefined && last !== undefined)
      names.add(text.slice(first.start, last.end));
  };
  for (const [at, token] of tokens.entries()) {
    const noun = ADJECTIVES.get(token.lower);
    const place = tokens[at - 1];
    if (noun !== undefined && place?.tag === "PROPN" && place.sentence === token.sentence)
      names.add(`${place.text} ${noun}`);
    if (!HEADS.has(token.lower)) continue;
    for (let words = 1; words <= MOST_WORDS; words += 1) {
      if (at >= words) add(at - words, at + 1);
      if (tokens[at + 1]?.lower === "of") add(at, at + 2 + words);
    }
  }
  return names;
}
