import { nounPhraseBefore } from "../grammar/noun-phrases.ts";
import { isCommaOfName } from "../grammar/listed-name.ts";
import { type ParsedText, spanOf, type Token } from "../text/parse-text.ts";

/** The start of a phrase with the parts of a list before it: "Front for Peace, Security and Development". */
function longPhrase(tokens: readonly Token[], start: number, floor: number): number {
  const isListed = tokens[start - 1]?.text === "," && isCommaOfName(tokens, start - 1, start + 12);
  const before = isListed ? nounPhraseBefore(tokens, start - 1, floor) : undefined;
  return before === undefined ? start : longPhrase(tokens, before.from, floor);
}

function firstCapital(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1)
    if (/^\p{Lu}/u.test(tokens[at]?.text ?? "") && tokens[at]?.tag !== "DET") return at;
  return from;
}

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
    // The letters may be those of another language: then the whole name stands for them.
    const from = offset === -1 ? firstCapital(tokens, longPhrase(tokens, phrase.from, floor), at) : earliest + offset;
    const { start, end } = spanOf(tokens, { from, to: at });
    found.set(inner.text, text.slice(start, end));
  }
  return found;
}
