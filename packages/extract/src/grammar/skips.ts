import type { Token } from "../text/parse-text.ts";
import { nounPhraseAt } from "./noun-phrases.ts";
import { TIME_LEADS } from "../vocabulary/time-words.ts";
import { TEXT_NOUNS } from "../vocabulary/roles.ts";
import { PLATFORMS } from "../vocabulary/media-words.ts";

/** Longest phrase of time. Units: tokens. */
const LONGEST_TIME = 7;

/** Number of the token after a phrase of time that begins here ("late on Sunday"), or the same number where none does. */
export function skipTime(tokens: readonly Token[], start: number, ceiling: number): number {
  let at = start;
  let end = start;
  while (at < ceiling && at - start < LONGEST_TIME) {
    const token = tokens[at];
    if (token === undefined) break;
    const isNumber = token.tag === "NUM" && /^\p{N}/u.test(token.text);
    if (token.isTime) end = at + 1;
    else if (isNumber && end > start) end = at + 1;
    else if (!TIME_LEADS.has(token.lower) && !isNumber && token.lower !== "ago") break;
    if (token.lower === "ago") end = at + 1;
    at += 1;
  }
  // "Monday's attack" is no time
  return tokens[end]?.lower === "'s" ? start : end;
}

/** Number of the first token of a phrase of time that ends before this one, or the same number where none does. */
export function skipTimeBack(tokens: readonly Token[], end: number, floor: number): number {
  let at = end;
  let sawTime = false;
  while (at > floor && end - at < LONGEST_TIME) {
    const token = tokens[at - 1];
    if (token === undefined) break;
    if (token.isTime) sawTime = true;
    else if (!(sawTime && TIME_LEADS.has(token.lower))) break;
    at -= 1;
  }
  return sawTime ? at : end;
}

/** "in a statement", "on Twitter", "at a news conference", "in an interview with": where something was said. */
const OCCASIONS: ReadonlySet<string> = new Set([
  ...TEXT_NOUNS,
  ...["conference", "interview", "briefing", "address", "remarks", "ceremony", "meeting", "hearing", "broadcast"],
  ...["phone", "telephone", "broadcast", "sermon"],
]);

/** Number of the token after a phrase that tells on what occasion or channel something was said. */
export function skipOccasion(tokens: readonly Token[], start: number, ceiling: number): number {
  const first = tokens[start];
  if (first === undefined || !/^(?:in|on|at|via|through|during|by|over)$/u.test(first.lower)) return start;
  const phrase = nounPhraseAt(tokens, start + 1, ceiling);
  if (phrase === undefined) return start;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (OCCASIONS.has(word) || PLATFORMS.has(word)) return phrase.to;
  }
  return start;
}
