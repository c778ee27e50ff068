import type { Token, TokenRange } from "../text/parse-text.ts";
import { ROLE_NOUNS } from "../vocabulary/roles.ts";
import { isCapitalised } from "./names.ts";

/** Words at the front of a phrase that are no part of a name. */
const LEADING: ReadonlySet<string> = new Set([
  ...[
    "the",
    "a",
    "an",
    "some",
    "several",
    "many",
    "its",
    "his",
    "her",
    "their",
    "another",
    "one",
    "two",
    "other",
    "both",
  ],
  ...["local", "former", "late", "senior", "top", "prominent", "news", "state-run"],
]);
/** Words inside a name that have no capital. */
const JOINING: ReadonlySet<string> = new Set([
  ...["of", "de", "la", "al", "bin", "ibn", "van", "von", "der", "del", "for", "and", "'s", "the"],
]);

/** Tells whether a token is an office or a kind of work. */
export function isRole(token: Token | undefined): boolean {
  return token !== undefined && ROLE_NOUNS.has(token.lower);
}

/** "the ruling Centre Party": words before a name that tell how it stands to others. */
const STANDING = /^(?:opposition|ruling|governing|rival|neighbouring|neighboring|far-right|far-left)$/u;

/** The range without articles and such at its front. */
export function withoutLead(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = from;
  while (start < to - 1 && isLead(tokens, start)) start += 1;
  return { from: start, to };
}

function isLead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const lower = token?.lower ?? "";
  if (STANDING.test(lower)) return !isCapitalised(token) && isCapitalised(tokens[at + 1]);
  return LEADING.has(lower) || token?.tag === "DET";
}

/** The range up to the first bracket. */
export function withoutBracket(tokens: readonly Token[], range: TokenRange): TokenRange {
  for (let at = range.from + 1; at < range.to; at += 1) {
    if (tokens[at]?.text === "(") return { from: range.from, to: at };
  }
  return range;
}

/** "Coordination of Fronts (CF) alliance": the letters in brackets. */
export function acronymIn(tokens: readonly Token[], { from, to }: TokenRange): string | undefined {
  for (let at = from + 1; at + 2 < to + 1; at += 1) {
    const inner = tokens[at + 1];
    if (tokens[at]?.text !== "(" || tokens[at + 2]?.text !== ")" || inner === undefined) continue;
    if (/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(inner.text)) return inner.text;
  }
  return undefined;
}

/** Number of the token after the name that begins at one; joining words count only between capitals. */
export function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (isCapitalised(token) || /^\p{N}/u.test(token?.text ?? "")) end = at + 1;
    else if (!(token !== undefined && JOINING.has(token.lower) && isCapitalised(tokens[at + 1]))) break;
  }
  return end;
}

/** Number of the last office of a phrase, before "of", "for" and what they bring. */
export function lastRole(tokens: readonly Token[], { from, to }: TokenRange): number | undefined {
  let found: number | undefined;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.tag === "ADP" && at > from && !isOfficeTail(tokens, at)) break;
    if (isRole(tokens[at]) && !isGuard(tokens, at)) found = at;
  }
  return found;
}

const GUARDS = /^(?:coast|national|border|civil|republican|presidential|revolutionary|home)$/u;

/** "the coast [guard]": a body, and no one person. */
function isGuard(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "guard" && GUARDS.test(tokens[at - 1]?.lower ?? "");
}

const TAILS = /^(?:state|defence|defense|interior|foreign|health|police|staff|justice)$/u;

/** "Secretary [of State]", "Minister [of Defence]", "chief [of police] Ali Sow": the office goes on. */
function isOfficeTail(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== "of" || next === undefined || !TAILS.test(next.lower)) return false;
  return isCapitalised(next) || (tokens[at + 2]?.tag === "PROPN" && isCapitalised(tokens[at + 2]));
}

/** Number of the token after an office. */
export function officeEnd(tokens: readonly Token[], role: number, to: number): number {
  let end = role + 1;
  if (isOfficeTail(tokens, end)) end += 2;
  while (end < to && isRole(tokens[end])) end += 1;
  return Math.min(end, to);
}

/** Number of the last token with some words in a range, not the first of it. */
export function lastIndexOf(tokens: readonly Token[], { from, to }: TokenRange, lower: string): number | undefined {
  for (let at = to - 1; at > from; at -= 1) if (tokens[at]?.lower === lower) return at;
  return undefined;
}

/** Tells whether a range holds one of some words. */
export function hasOneOf(tokens: readonly Token[], { from, to }: TokenRange, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (words.has(tokens[at]?.lower ?? "")) return true;
  return false;
}
