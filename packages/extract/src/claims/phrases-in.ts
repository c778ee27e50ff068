import type { Token } from "../text/parse-text.ts";

/** Tells whether one of some phrases stands among words. */
export function hasPhrase(words: readonly Token[], phrases: readonly (readonly string[])[]): boolean {
  return words.some((_, at) =>
    phrases.some((phrase) => phrase.every((word, index) => words[at + index]?.lower === word)),
  );
}
