import type { ParsedText, Token, TokenSentence } from "../text/parse-text.ts";

const EARLIER: ReadonlySet<string> = new Set(["earlier", "previous", "prior", "original", "initial", "first"]);
const VERSION: ReadonlySet<string> = new Set(["version", "edition", "headline"]);
const PUBLISHED: ReadonlySet<string> = new Set([
  ...["article", "story", "report", "post", "piece", "page", "dispatch", "bulletin", "item", "text"],
]);

/**
 * Finds the sentences in which an outlet tells what its own text said before it was put right: "An earlier version of
 * this article said that …". Nobody stands by what they tell any more, the body that the text named last least of all.
 */
export function findCorrectionNotes({ tokens, sentences }: ParsedText): ReadonlySet<number> {
  return new Set([...sentences.entries()].flatMap(([index, range]) => (isNote(tokens, range) ? [index] : [])));
}

function isNote(tokens: readonly Token[], { from, to }: TokenSentence): boolean {
  for (let at = from + 1; at + 3 < to; at += 1) {
    const isVersion = VERSION.has(tokens[at]?.lower ?? "") && EARLIER.has(tokens[at - 1]?.lower ?? "");
    const isOwn = tokens[at + 2]?.lower === "this" && PUBLISHED.has(tokens[at + 3]?.lower ?? "");
    if (isVersion && isOwn && /^(?:of|to)$/u.test(tokens[at + 1]?.lower ?? "")) return true;
  }
  return false;
}
