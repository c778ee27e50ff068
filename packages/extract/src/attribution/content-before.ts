import { clauseStart, hasFiniteVerb, isDash, isQuoted, LONGEST_SUBJECT, withoutStop } from "../grammar/clauses.ts";
import { nounPhraseAt } from "../grammar/noun-phrases.ts";
import { isFiniteVerb } from "../grammar/verbs.ts";
import type { Token, TokenRange } from "../text/parse-text.ts";
import type { Cue } from "./find-cues.ts";
import type { Bounds, FoundContent } from "./found-content.ts";

/** Finds the words before a cue and its source, which end before `end`: "it rained, he said". */
export function contentBefore(
  tokens: readonly Token[],
  cue: Cue,
  end: number,
  { floor, ceiling }: Bounds,
): FoundContent | undefined {
  const last = tokens[end - 1];
  if (last === undefined || end <= floor) return undefined;
  const isParted = last.text === "," || last.text === ";" || isDash(last);
  if (!isParted && !isQuoted(last)) return undefined;
  const to = isParted && !isQuoted(last) ? end - 1 : end;
  const from = clauseStart(tokens, to, floor);
  if (to <= from) return undefined;
  const quote = tokens[to - 1]?.quote;
  const first = quote === undefined ? from : Math.max(from, firstOfQuote(tokens, to - 1, floor));
  return {
    ranges: [{ from: first, to }, ...restBehind(tokens, cue, ceiling, { from, to })],
    ...(quote === undefined ? {} : { quote }),
    isBefore: true,
  };
}

/** A quote at the end of the words takes the words before it along only where they are its own clause. */
function firstOfQuote(tokens: readonly Token[], last: number, floor: number): number {
  const quote = tokens[last]?.quote;
  let at = last;
  while (at > floor && tokens[at - 1]?.quote === quote) at -= 1;
  const lead = tokens[at - 1];
  return lead === undefined || at === floor || /^[,.;:]$/u.test(lead.text) ? at : floor;
}

/**
 * What goes on behind the attribution: "The flag, he said, was lowered", where the words before it lack their verb, and
 * "It rained, he said, and the river rose", where another clause follows.
 */
export function restBehind(
  tokens: readonly Token[],
  cue: Pick<Cue, "to">,
  ceiling: number,
  first: TokenRange,
): readonly TokenRange[] {
  const comma = indexOfComma(tokens, cue.to, ceiling);
  // "…, X said, citing Y": tells how it was said, and is no part of it
  const next = comma === undefined ? undefined : tokens[comma + 1];
  if (comma === undefined || (next?.tag === "VERB" && next.lower.endsWith("ing"))) return [];
  const joined = clauseJoined(tokens, comma, ceiling);
  if (joined !== undefined && hasFiniteVerb(tokens, first.from, first.to)) return [joined];
  const isOpen = isFiniteVerb(tokens, first.to - 1);
  if (hasFiniteVerb(tokens, first.from, first.to) && !isOpen) return [];
  const to = withoutStop(tokens, comma + 1, ceiling);
  return to > comma + 1 ? [{ from: comma + 1, to }] : [];
}

function clauseJoined(tokens: readonly Token[], comma: number, ceiling: number): TokenRange | undefined {
  const from = comma + 2;
  const subject = tokens[comma + 1]?.lower === "and" ? nounPhraseAt(tokens, from, ceiling) : undefined;
  if (subject === undefined || !isFiniteVerb(tokens, subject.to)) return undefined;
  const to = withoutStop(tokens, from, ceiling);
  return tokens.slice(from, to).some(isQuoted) ? undefined : { from, to };
}

/** Number of the next comma outside quotes, where one is near. */
export function indexOfComma(tokens: readonly Token[], start: number, ceiling: number): number | undefined {
  for (let at = start; at < ceiling && at - start < LONGEST_SUBJECT; at += 1) {
    if (tokens[at]?.text === "," && !isQuoted(tokens[at])) return at;
  }
  return undefined;
}
