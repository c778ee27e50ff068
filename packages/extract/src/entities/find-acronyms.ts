import { nounPhraseBefore } from "../grammar/noun-phrases.ts";
import { type ParsedText, spanOf } from "../text/parse-text.ts";

/**
 * Finds the short forms that a text gives in brackets behind a long one: "the Coast Guard (CG)".
 *
 * Shape: short form → the words before the brackets, without their article, from the first that begins with its first letter.
 */
export function findAcronyms({ text, tokens, sentences }: ParsedText): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 1; at + 2 < tokens.length; at += 1) {
    const inner = tokens[at + 1];
    if (tokens[at]?.text !== "(" || tokens[at + 2]?.text !== ")" || inner === undefined) continue;
    if (!/^\p{Lu}[\p{Lu}\p{N}&-]{1,11}$/u.test(inner.text) || found.has(inner.text)) continue;
    const floor = sentences[inner.sentence]?.from ?? 0;
    const phrase = nounPhraseBefore(tokens, at, floor);
    if (phrase === undefined) continue;
    const initial = inner.text.charAt(0);
    const earliest = Math.max(phrase.from, at - inner.text.length - 4);
    const offset = tokens.slice(earliest, at).findIndex((token) => token.text.startsWith(initial));
    if (offset === -1) continue;
    const from = earliest + offset;
    const { start, end } = spanOf(tokens, { from, to: at });
    found.set(inner.text, text.slice(start, end));
  }
  return found;
}
