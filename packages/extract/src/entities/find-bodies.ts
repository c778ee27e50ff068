import type { ActorType } from "@variorum/core";
import type { ParsedText, Token, TokenRange } from "../text/parse-text.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { DEMONYMS } from "../vocabulary/countries.ts";
import { ROLE_NOUNS } from "../vocabulary/roles.ts";
import { isCapitalised, typeOfBody } from "./names.ts";

/** Nouns that stand for a body of a country once it was named: "the army" after "Mali's army". */
const HEADS: ReadonlySet<string> = new Set([
  ...[
    "army",
    "military",
    "government",
    "police",
    "ministry",
    "navy",
    "parliament",
    "authorities",
    "junta",
    "coalition",
  ],
]);

/** Tells whether a noun stands for a body of a country: "army". */
export function isHeadNoun(lower: string): boolean {
  return HEADS.has(lower);
}

/** Words that name a body of a country or place in full. */
export interface BodyMention extends TokenRange {
  /** The noun by which it is called later: "army". */
  readonly head: string;
  readonly type: ActorType;
}

/** Number of the first token of the name that ends with a token: "El" of "El Paso". */
function nameStart(tokens: readonly Token[], last: number): number {
  let at = last;
  while (
    isCapitalised(tokens[at - 1]) &&
    tokens[at - 1]?.tag === "PROPN" &&
    tokens[at - 1]?.sentence === tokens[last]?.sentence
  )
    at -= 1;
  return at;
}

function ownerBefore(tokens: readonly Token[], head: number): number | undefined {
  for (let at = head - 1; at >= head - 3; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[head]?.sentence) return undefined;
    if (Object.hasOwn(DEMONYMS, token.lower) && isCapitalised(token)) return at;
    if (token.lower === "'s" && isCapitalised(tokens[at - 1])) return nameStart(tokens, at - 1);
    // "the Korban army": a name right before it, that no list has
    const isName = token.tag === "PROPN" && isCapitalised(token) && !token.isTime;
    if (isName && at === head - 1 && tokens[at - 1]?.sentence === token.sentence) return nameStart(tokens, at);
    if (token.tag !== "ADJ" && !Object.hasOwn(BODY_WORDS, token.lower)) return undefined;
  }
  return undefined;
}

/** "the [Northern Front]": words with capitals of which the last is one for a body. */
function nameBefore(tokens: readonly Token[], head: number): number | undefined {
  if (!isCapitalised(tokens[head])) return undefined;
  let from = head;
  while (isCapitalised(tokens[from - 1]) && tokens[from - 1]?.sentence === tokens[head]?.sentence) from -= 1;
  if (/^(?:the|a|an)$/u.test(tokens[from]?.lower ?? "")) from += 1;
  return from < head && !isCapitalised(tokens[head + 1]) ? from : undefined;
}

/** "the defence ministry [of neighbouring Mali]": number of the token after the place that a body is of. */
function placeBehind(tokens: readonly Token[], head: number): number | undefined {
  if (tokens[head + 1]?.lower !== "of") return undefined;
  let to = head + 2;
  while (/^(?:DET|ADJ)$/u.test(tokens[to]?.tag ?? "") && !isCapitalised(tokens[to])) to += 1;
  const first = to;
  while (isCapitalised(tokens[to]) && tokens[to]?.sentence === tokens[head]?.sentence) to += 1;
  // "of the West African nation": no name, but what a noun is like
  return to > first && tokens[to]?.tag !== "NOUN" ? to : undefined;
}

/** "the drivers['] union" */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  return /^['’]$/u.test(tokens[at]?.text ?? "") && tokens[at - 1]?.lower.endsWith("s") === true;
}

/** "the [defence] ministry": number of the first word of what a body is for. */
function withPortfolio(tokens: readonly Token[], head: number): number {
  let from = head;
  while (/^(?:NOUN|ADJ)$/u.test(tokens[from - 1]?.tag ?? "") || isOfPeople(tokens, from - 1)) from -= 1;
  return from;
}

/** "the regional force [Barkan-Sud]": number of the token after a name behind what sort of body it is. */
function nameBehind(tokens: readonly Token[], head: number, type: ActorType): number | undefined {
  const next = tokens[head + 1];
  const isSort = /^(?:armed_force|armed_group|ngo|company|organisation)$/u.test(type) && !isCapitalised(tokens[head]);
  if (!isSort || next?.tag !== "PROPN" || !isCapitalised(next) || next.isTime || ROLE_NOUNS.has(next.lower))
    return undefined;
  let to = head + 1;
  while (isCapitalised(tokens[to]) && tokens[to]?.sentence === tokens[head]?.sentence) to += 1;
  return to;
}

/**
 * Finds the bodies that a text names with their country, in capitals or behind their sort: "the Malian army", "Mali's
 * army", "the Northern Front", "the charity Blue Line".
 *
 * Order: that of the text.
 */
export function findBodies({ tokens }: ParsedText): readonly BodyMention[] {
  return tokens.flatMap((token, at) => {
    const isAllied = token.lower === "coalition" || token.lower === "alliance";
    const type = isAllied || Object.hasOwn(BODY_WORDS, token.lower) ? typeOfBody(token.lower) : undefined;
    if (type === undefined) return [];
    const from = (HEADS.has(token.lower) ? ownerBefore(tokens, at) : undefined) ?? nameBefore(tokens, at);
    if (from !== undefined) return [{ from, to: at + 1, head: token.lower, type }];
    const to = HEADS.has(token.lower) ? placeBehind(tokens, at) : undefined;
    const end = nameBehind(tokens, at, type);
    if (end !== undefined) return [{ from: at + 1, to: end, head: token.lower, type }];
    const start = withPortfolio(tokens, at);
    if (to !== undefined) return [{ from: start, to, head: token.lower, type }];
    // "the health ministry": the text may call it the ministry later
    const isToldApart = start < at && (token.lower === "ministry" || token.lower === "union");
    return isToldApart ? [{ from: start, to: at + 1, head: token.lower, type }] : [];
  });
}
