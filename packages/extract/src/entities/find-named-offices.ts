import type { ParsedText } from "../text/parse-text.ts";

/** Most words before or behind the noun of an office. */
const MOST_WORDS = 3;

/**
 * Finds the ministries and governments that a text names, so that "the Health Minister" is tied to "the Health Ministry"
 * where there is one.
 *
 * Shape: the words as they stand: "Health Ministry", "Ministry of Health", "Malian government".
 */
export function findNamedOffices({ text, tokens }: ParsedText): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (from: number, to: number): void => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first?.sentence === last?.sentence && first !== undefined && last !== undefined)
      names.add(text.slice(first.start, last.end));
  };
  for (const [at, token] of tokens.entries()) {
    if (token.lower !== "ministry" && token.lower !== "government") continue;
    for (let words = 1; words <= MOST_WORDS; words += 1) {
      if (at >= words) add(at - words, at + 1);
      if (tokens[at + 1]?.lower === "of") add(at, at + 2 + words);
    }
  }
  return names;
}
