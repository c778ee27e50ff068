import { clauseStart, hasFiniteVerb, hasWords, LONGEST_SUBJECT, withoutStop } from "../grammar/clauses.ts";
import { skipTime } from "../grammar/skips.ts";
import { isFiniteVerb } from "../grammar/verbs.ts";
import type { Token, TokenRange } from "../text/parse-text.ts";
import { indexOfComma, restBehind } from "./content-before.ts";
import { contentEnd } from "./content-end.ts";
import type { Cue } from "./find-cues.ts";
import type { FoundSource } from "./find-source.ts";
import type { Bounds, FoundContent } from "./found-content.ts";

/** Finds what "according to" attributes, before or behind it: "According to X, it rained", "it, according to X, rained". */
export function contentOfAccording(
  tokens: readonly Token[],
  cue: Cue,
  source: FoundSource,
  { floor, ceiling }: Bounds,
): FoundContent | undefined {
  const end = Math.max(source.appositive?.to ?? cue.to, source.range?.to ?? cue.to);
  const isClosed = /^[,:]$/u.test(tokens[end]?.text ?? "");
  const comma = isClosed ? end : indexOfComma(tokens, end, ceiling);
  const left = clauseStart(tokens, cue.from, floor);
  const isFirst = !hasWords(tokens, floor, cue.from);
  const isAside = !hasFiniteVerb(tokens, left, cue.from) && startsAside(tokens, left);
  if (isFirst || isAside || isAfterConjunction(tokens, cue.from)) {
    if (comma === undefined) return undefined;
    const from = contentStart(tokens, comma + 1, ceiling);
    const to = contentEnd(tokens, from, ceiling, cue);
    const quote = tokens[from]?.quote;
    return to > from
      ? { ranges: [{ from, to }], ...(quote === undefined ? {} : { quote }), isBefore: false }
      : undefined;
  }
  const to = tokens[cue.from - 1]?.text === "," ? cue.from - 1 : cue.from;
  if (to <= left) return undefined;
  const rest = isFiniteVerb(tokens, end)
    ? [{ from: end, to: withoutStop(tokens, end, ceiling) }]
    : comma === undefined
      ? []
      : restBehind(tokens, { to: comma }, ceiling, { from: left, to });
  const quote = tokens[to - 1]?.quote;
  return { ranges: [{ from: left, to }, ...rest], ...(quote === undefined ? {} : { quote }), isBefore: true };
}

/** "According to X, citing Y, it rained", "According to X, during the weekend, it rained": behind such asides. */
function contentStart(tokens: readonly Token[], start: number, ceiling: number): number {
  const isAside = /^(?:which|who|whose|citing|quoting)$/u.test(tokens[start]?.lower ?? "");
  const time = skipTime(tokens, start, ceiling);
  if (time > start && tokens[time]?.text === ",") return time + 1;
  const comma = isAside ? indexOfComma(tokens, start, ceiling) : undefined;
  return comma === undefined ? start : comma + 1;
}

/** "largely Kurdish and, according to X, loyal" */
function isAfterConjunction(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === "," && /^(?:and|but|or)$/u.test(tokens[at - 2]?.lower ?? "");
}

/** "On Sunday in London, according to X, a man …": a lead that tells when and where. */
function startsAside(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  return first === undefined || /^(?:ADP|ADV|SCONJ)$/u.test(first.tag) || first.isTime;
}

/** Finds what a verb in the passive attributes: "the raid was condemned by X", "he was reported to have left". */
export function contentOfPassive(
  tokens: readonly Token[],
  cue: Cue,
  source: FoundSource,
  { floor, ceiling }: Bounds,
): FoundContent | undefined {
  const left = subjectBefore(tokens, cue.groupFrom, floor);
  const { range } = source;
  const isAgentNext = tokens[cue.to]?.lower === "by" && range !== undefined;
  const start = isAgentNext ? range.to : cue.to;
  const from = tokens[start]?.lower === "that" ? start + 1 : start;
  const isOver = from >= ceiling || /^[.,;]$/u.test(tokens[from]?.text ?? ".");
  const end = isOver ? from : contentEnd(tokens, from, ceiling, cue);
  const isAgentInside = range !== undefined && !isAgentNext && range.from > from && range.from < end;
  const to = isAgentInside ? range.from - 1 : end;
  const right = to > from ? [{ from, to }] : [];
  const isExpletive = left !== undefined && left.to - left.from === 1 && tokens[left.from]?.lower === "it";
  const ranges = left === undefined || isExpletive ? right : [left, ...right];
  return ranges.length === 0 ? undefined : { ranges, isBefore: right.length === 0 };
}

/** Finds what an accusation is of: "accusations have surfaced of abuses", "allegations that the ballot was rigged". */
export function contentOfAccusation(
  tokens: readonly Token[],
  cue: Cue,
  source: FoundSource,
  { ceiling }: Bounds,
): FoundContent | undefined {
  const start = source.place === "after" ? (source.range?.to ?? cue.to) : cue.to;
  for (let at = start; at < ceiling && at - start <= LONGEST_SUBJECT; at += 1) {
    if (!/^(?:of|that)$/u.test(tokens[at]?.lower ?? "")) continue;
    const to = contentEnd(tokens, at + 1, ceiling, cue);
    return to > at + 1 ? { ranges: [{ from: at + 1, to }], isBefore: false } : undefined;
  }
  return undefined;
}

/** Finds the clause around an adverb: "he reportedly left". */
export function contentOfAdverb(
  tokens: readonly Token[],
  cue: Cue,
  { floor, ceiling }: Bounds,
): FoundContent | undefined {
  const left = subjectBefore(tokens, cue.from, floor);
  const from = cue.to;
  const to = contentEnd(tokens, from, ceiling, cue);
  const right = to > from ? [{ from, to }] : [];
  const ranges = left === undefined ? right : [left, ...right];
  return ranges.length === 0 ? undefined : { ranges, isBefore: false };
}

/** The words before a verb group as far back as its clause goes. */
function subjectBefore(tokens: readonly Token[], end: number, floor: number): TokenRange | undefined {
  let to = end;
  for (let back = 0; back < LONGEST_SUBJECT && to > floor && isPassedOver(tokens[to - 1]); back += 1) to -= 1;
  for (let from = to - 1; from >= floor; from -= 1) {
    const token = tokens[from];
    if (token === undefined || isClauseEdge(tokens, from)) return from + 1 < to ? { from: from + 1, to } : undefined;
  }
  return floor < to ? { from: floor, to } : undefined;
}

function isPassedOver(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.isTime || token.tag === "ADV" || token.tag === "AUX" || /^(?:,|on|in|at|who|which)$/u.test(token.lower);
}

function isClauseEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (/^[,;:—–]$/u.test(token.text) || token.tag === "CCONJ" || token.tag === "SCONJ") return true;
  return isFiniteVerb(tokens, at);
}
