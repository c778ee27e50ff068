import type { Token } from "../text/parse-text.ts";
import { isFiniteVerb } from "./verbs.ts";

/** Longest subject looked through for its verb. Units: tokens. */
export const LONGEST_SUBJECT = 24;

/** Tells whether a token stands between quotation marks or is one. */
export function isQuoted(token: Token | undefined): boolean {
  return token?.quote !== undefined;
}

/** Tells whether a dash of the kind that parts clauses. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[—–]$/u.test(token.text);
}

/** Tells whether a clause begins here: a phrase and then a verb of its own. */
export function startsClause(tokens: readonly Token[], start: number, ceiling: number): boolean {
  for (let at = start; at < ceiling && at - start < LONGEST_SUBJECT; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:!?]/u.test(token.text)) return false;
    if (at > start && isFiniteVerb(tokens, at)) return true;
  }
  return false;
}

/** Tells whether some words hold a verb of a clause of their own. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tokens, at)) return true;
  return false;
}

/** Tells whether a stretch has any word but connectors. */
export function hasWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === "CCONJ" || token.lower === "however") continue;
    if (/[\p{L}\p{N}]/u.test(token.text)) return true;
  }
  return false;
}

/** First token of the clause that ends before `to`: behind the last semicolon, without connectors. */
export function clauseStart(tokens: readonly Token[], to: number, floor: number): number {
  let from = floor;
  for (let at = to - 1; at >= floor; at -= 1) {
    if (tokens[at]?.text !== ";" || isQuoted(tokens[at])) continue;
    from = at + 1;
    break;
  }
  while (from < to && isConnector(tokens[from])) from += 1;
  return from;
}

function isConnector(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[,;:—–]|and|but|however|meanwhile)$/u.test(token.lower);
}

/** The end of a stretch without the signs that close a sentence; a stop inside closing marks stays. */
export function withoutStop(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from + 1 && /^[.,;:!?—–]$/u.test(tokens[to - 1]?.text ?? "") && !isQuoted(tokens[to - 1])) to -= 1;
  return to;
}
