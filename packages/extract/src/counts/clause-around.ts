import type { Token, TokenRange, TokenSentence } from "../text/parse-text.ts";

const PARTING: ReadonlySet<string> = new Set([
  ...["while", "whereas", "but", "although", "though", "because", "when", "after", "before"],
]);

function parts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || /^[;:—–]$/u.test(token.text) || PARTING.has(token.lower);
}

/** A comma behind which something else begins. */
function isLastComma(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === "," &&
    next !== undefined &&
    (/^(?:and|with|according)$/u.test(next.lower) || next.tag === "VERB")
  );
}

/** The clause around a number, up to the signs and words that part clauses. */
export function clauseAround(tokens: readonly Token[], sentence: TokenSentence, number: TokenRange): TokenRange {
  let { from, to } = number;
  while (from > sentence.from && !parts(tokens, from - 1)) from -= 1;
  while (to < sentence.to && !parts(tokens, to) && !isLastComma(tokens, to)) to += 1;
  return { from, to };
}
