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

/** The start of a verb group and what is in it, looking back from its main verb. */
export interface VerbGroup {
  readonly from: number;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly hasModal: boolean;
  readonly isNegated: boolean;
  readonly isInfinitive: boolean;
}

/** Longest stretch of helping verbs and adverbs before a verb. Units: tokens. */
const LONGEST_GROUP = 6;

/** Looks back from a verb over its helping verbs and adverbs. */
export function verbGroupAt(tokens: readonly Token[], verb: number, floor: number): VerbGroup {
  let from = verb;
  let isPassive = false;
  let isPerfect = false;
  let hasModal = false;
  let isNegated = false;
  let isInfinitive = false;
  let nearest: string | undefined;
  for (let at = verb - 1; at >= floor && verb - at <= LONGEST_GROUP; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isNegation(token)) isNegated = true;
    if (isAuxiliary(token)) {
      nearest ??= token.lower;
      if (BE_FORMS.has(token.lower) && nearest === token.lower) isPassive = true;
      if (HAVE_FORMS.has(token.lower)) isPerfect = true;
      if (MODALS.has(token.lower)) hasModal = true;
      from = at;
    } else if (token.lower === "to" && (at === verb - 1 || isAdverbs(tokens, at + 1, verb))) {
      isInfinitive = true;
      from = at;
    } else if (token.isTime || (/^(?:on|in|at|late|early)$/u.test(token.lower) && tokens[at + 1]?.isTime === true)) {
      // "was on Wednesday reported": a time inside the group
      if (!isAuxiliary(tokens[at - 1]) && !isAuxiliary(tokens[at - 2])) break;
      from = at;
    } else if (token.lower === "not" || (token.tag === "ADV" && token.lower !== "however")) {
      from = at;
    } else break;
  }
  return { from, isPassive, isPerfect, hasModal, isNegated, isInfinitive };
}

/** "to [independently] verify" */
function isAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ tag, text }) => tag === "ADV" && text.endsWith("ly"));
}
