import type { Token } from "../text/parse-text.ts";

/** Forms of to be. */
export const BE_FORMS: ReadonlySet<string> = new Set([
  ...[
    "be",
    "is",
    "are",
    "was",
    "were",
    "been",
    "being",
    "am",
    "'s",
    "'re",
    "'m",
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
  ],
]);
/** Forms of to have. */
export const HAVE_FORMS: ReadonlySet<string> = new Set([
  ...["have", "has", "had", "having", "'ve", "haven't", "hasn't", "hadn't"],
]);
/** Verbs that stand before a bare verb. */
export const MODALS: ReadonlySet<string> = new Set([
  ...["will", "would", "can", "could", "may", "might", "must", "shall", "should", "'ll", "'d", "won't", "wouldn't"],
  ...["can't", "cannot", "couldn't", "shouldn't", "mustn't"],
]);
const DO_FORMS: ReadonlySet<string> = new Set(["do", "does", "did", "don't", "doesn't", "didn't"]);

/** Tells whether a token helps another verb: "was", "has", "would", "did". */
export function isAuxiliary(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.lower === "'s") return token.tag === "AUX";
  return (
    BE_FORMS.has(token.lower) || HAVE_FORMS.has(token.lower) || MODALS.has(token.lower) || DO_FORMS.has(token.lower)
  );
}

/** Tells whether a token says no to its verb. */
export function isNegation(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "not" || token.lower === "never" || token.lower.endsWith("n't"));
}

/** Tells whether a token can be the verb of a clause of its own: no -ing form and none after "to". */
export function isFiniteVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (isAuxiliary(token)) return token.lower !== "being" && token.lower !== "having" && token.lower !== "be";
  if (token.tag !== "VERB" && token.tag !== "AUX") return false;
  if (token.lower.endsWith("ing")) return false;
  const before = tokens[index - 1]?.lower;
  return before !== "to" && before !== "by" && before !== "of";
}
