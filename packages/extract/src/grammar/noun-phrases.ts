import type { Token, TokenRange } from "../text/parse-text.ts";
import { isCommaOfName } from "./listed-name.ts";

/** Prepositions that tie a noun to the noun before it: "sources within the ministry", "head of the army". */
const TYING: ReadonlySet<string> = new Set([
  ...["of", "for", "from", "within", "in", "at", "with", "by", "on", "to", "inside", "behind", "near", "against"],
]);
/** Longest phrase looked for. Units: tokens. */
const LONGEST = 30;

function isNominal(token: Token): boolean {
  if (token.tag === "NOUN" || token.tag === "PROPN" || token.tag === "ADJ" || token.tag === "NUM") return true;
  return token.tag === "X" && /^\p{L}/u.test(token.text);
}

/** A word that can only open a phrase: "the", "its", "some". */
function isOpening(token: Token): boolean {
  return token.tag === "DET" || POSSESSIVES.has(token.lower);
}

/** Pronouns that open a phrase: "its soldiers". */
export const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "its", "their", "our", "my", "your", "whose"]);
/** Pronouns that can say something. */
export const PERSONAL: ReadonlySet<string> = new Set(["he", "she", "it", "they", "we", "i", "you"]);
/** Words for how many that may open a phrase. */
const QUANTIFIERS: ReadonlySet<string> = new Set(["all", "both", "some", "many", "most", "each", "none"]);
/** Words that a tagger may take for a noun and that never are part of the phrase before a verb of saying. */
const NEVER: ReadonlySet<string> = new Set([
  "which",
  "who",
  "however",
  "meanwhile",
  "also",
  "later",
  "then",
  "and",
  "but",
]);

/** "Nurses [Without] Walls": a preposition with a capital between capitals is part of a name. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  const isCapital = (index: number): boolean => /^\p{Lu}/u.test(tokens[index]?.text ?? "");
  return tokens[at]?.tag === "ADP" && isCapital(at) && isCapital(at - 1) && isCapital(at + 1);
}

/** Number of the bracket that opens what closes at a token, or the token itself where none is near. */
function openingBracket(tokens: readonly Token[], close: number, floor: number): number {
  for (let at = close - 1; at >= floor && close - at < LONGEST; at -= 1) if (tokens[at]?.text === "(") return at;
  return close;
}

/** How a token goes on a phrase. */
type Part = "noun" | "opens" | "ties" | "joins" | "skips" | "ends";

function backwardPart(tokens: readonly Token[], at: number, floor: number, hasNoun: boolean): Part {
  const token = tokens[at];
  const before = at > floor ? tokens[at - 1] : undefined;
  if (token === undefined || (token.isTime && token.tag !== "ADJ")) return "ends";
  const hasNounBefore = before !== undefined && isNominal(before);
  if (token.lower === "and") return hasNoun && (hasNounBefore || before?.text === ")") ? "joins" : "ends";
  if (NEVER.has(token.lower)) return "ends";
  if (isNominal(token) || isInsideName(tokens, at)) return "noun";
  if (isOpening(token)) return "opens";
  if (token.tag === "ADP" && TYING.has(token.lower)) {
    return hasNoun && hasNounBefore && !before.isTime ? "ties" : "ends";
  }
  const isSuffix = token.lower === "'s" || /^['’&/]$/u.test(token.text);
  return isSuffix && hasNoun ? "skips" : "ends";
}

/**
 * The noun phrase that ends before a token, with the phrases tied to its noun, or nothing where none ends there.
 *
 * Shape: `end` is exclusive; no token before `floor` is taken.
 */
export function nounPhraseBefore(tokens: readonly Token[], end: number, floor: number): TokenRange | undefined {
  const last = tokens[end - 1];
  if (last === undefined || end <= floor) return undefined;
  if (last.tag === "PRON" && PERSONAL.has(last.lower)) return { from: end - 1, to: end };
  let from = end;
  let hasNoun = false;
  let isClosed = false;
  for (let at = end - 1; at >= floor && end - at <= LONGEST; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quote !== last.quote) break;
    if (token.text === ")" && !hasNoun) {
      const open = openingBracket(tokens, at, floor);
      if (open === at) break;
      at = open;
      continue;
    }
    const part = backwardPart(tokens, at, floor, hasNoun);
    if (part === "ends" && token.tag === "PRON" && from === at + 1 && hasNoun && QUANTIFIERS.has(token.lower))
      from = at;
    if (part === "ends" || (isClosed && part !== "ties" && part !== "joins")) break;
    if (part === "noun" || part === "opens") from = at;
    if (part === "noun") hasNoun = true;
    isClosed = part === "opens";
  }
  return hasNoun && from < end ? { from, to: end } : undefined;
}

function forwardPart(tokens: readonly Token[], at: number, hasNoun: boolean, isFresh: boolean): Part {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || (token.isTime && token.tag !== "ADJ" && hasNoun)) return "ends";
  const isNounNext = next !== undefined && (isNominal(next) || isOpening(next));
  if (isNominal(token) || isInsideName(tokens, at)) return "noun";
  if (isOpening(token)) return hasNoun && isFresh ? "ends" : "opens";
  if (token.lower === "'s" || /^['’]$/u.test(token.text)) return hasNoun ? "skips" : "ends";
  if (token.tag === "ADP" && TYING.has(token.lower)) return hasNoun && isNounNext && !next.isTime ? "ties" : "ends";
  if (token.lower === "and" || token.text === "&") return hasNoun && isNounNext ? "joins" : "ends";
  return "ends";
}

/**
 * The noun phrase that begins at a token, with the phrases tied to its noun, or nothing where none begins there.
 *
 * Shape: no token from `ceiling` on is taken.
 */
export function nounPhraseAt(tokens: readonly Token[], start: number, ceiling: number): TokenRange | undefined {
  const first = tokens[start];
  if (first === undefined) return undefined;
  const isPronoun = first.tag === "PRON" && !POSSESSIVES.has(first.lower);
  if (isPronoun && (PERSONAL.has(first.lower) || OBJECTS.has(first.lower))) return { from: start, to: start + 1 };
  let to = start;
  for (let at = isPronoun ? start + 1 : start; at < ceiling && at - start < LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quote !== first.quote) break;
    if (token.text === "," && to === at && isCommaOfName(tokens, at, ceiling)) continue;
    if (token.text === "(" && to > start) {
      const close = closingBracket(tokens, at, ceiling);
      if (close === at) break;
      at = close;
      to = close + 1;
      continue;
    }
    const part = forwardPart(tokens, at, to > start, to === at);
    if (part === "ends") break;
    if (part === "noun") to = at + 1;
  }
  return to > start ? { from: start, to } : undefined;
}

const OBJECTS: ReadonlySet<string> = new Set(["him", "her", "them", "me", "us", "who", "which", "whom"]);

function closingBracket(tokens: readonly Token[], open: number, ceiling: number): number {
  for (let at = open + 1; at < ceiling && at - open < LONGEST; at += 1) if (tokens[at]?.text === ")") return at;
  return open;
}
