import { hasFiniteVerb, isQuoted } from "../grammar/clauses.ts";
import type { Token } from "../text/parse-text.ts";
import { contentOfAccording, contentOfAccusation, contentOfAdverb, contentOfPassive } from "./content-around.ts";
import { contentBefore } from "./content-before.ts";
import { contentBehind, leadBehind } from "./content-behind.ts";
import type { Cue } from "./find-cues.ts";
import { type FoundSource, isPassiveHere } from "./find-source.ts";
import type { Bounds, FoundContent } from "./found-content.ts";

/** "“We stay,” he said when asked": the quote is what was said, and not what stands behind the verb. */
function isQuoteBefore(tokens: readonly Token[], { range, place }: FoundSource, behind: FoundContent): boolean {
  const first = behind.ranges[0];
  if (place !== "before" || range === undefined || behind.quote !== undefined || first === undefined) return false;
  const last = tokens[range.from - 1];
  const isAfterQuote = last?.quote !== undefined && last.sentence === tokens[range.from]?.sentence;
  return isAfterQuote && tokens[first.from - 1]?.lower !== "that";
}

/** "It is over, he told reporters in the town, “but not for good”": a clause, and its rest in a quote behind the verb. */
function goesOnFromBefore(
  tokens: readonly Token[],
  { range, place }: FoundSource,
  behind: FoundContent,
  { floor }: Bounds,
): boolean {
  const first = behind.ranges[0];
  if (place !== "before" || range === undefined || first === undefined) return false;
  const quote = tokens.slice(first.from, first.to).findIndex((token) => isQuoted(token));
  const open = first.from + quote;
  const isRest =
    quote !== -1 &&
    tokens[open - 1]?.text === "," &&
    /^(?:but|and|although|though)$/u.test(tokens[open + 1]?.lower ?? "");
  return isRest && tokens[range.from - 1]?.text === "," && hasFiniteVerb(tokens, floor, range.from);
}

/** Finds what a cue attributes; nothing where its sentence has no content for it. */
export function findContent(
  tokens: readonly Token[],
  cue: Cue,
  source: FoundSource,
  bounds: Bounds,
): FoundContent | undefined {
  if (cue.kind === "silence") return { ranges: [], isBefore: false };
  if (cue.kind === "adverb") return contentOfAdverb(tokens, cue, bounds);
  if (cue.kind === "noun") return contentOfAccusation(tokens, cue, source, bounds);
  if (cue.kind === "according") return contentOfAccording(tokens, cue, source, bounds);
  if (isPassiveHere(tokens, cue)) return contentOfPassive(tokens, cue, source, bounds);
  if (source.place === "after") return contentBefore(tokens, cue, cue.groupFrom, bounds);
  const behind = contentBehind(tokens, cue, bounds);
  const isOfBefore =
    behind !== undefined && (isQuoteBefore(tokens, source, behind) || goesOnFromBefore(tokens, source, behind, bounds));
  if (source.range === undefined || (behind !== undefined && !isOfBefore)) return behind;
  const { listener } = leadBehind(tokens, cue, bounds.ceiling);
  // "…, a commander of the Front, Ali Sow, said": the office before the name is no part of the words
  const { range, appositive = range } = source;
  const isBehindQuote = isQuoted(tokens[appositive.from - 1]) && !isQuoted(tokens[appositive.from]);
  const end = isBehindQuote ? Math.min(range.from, appositive.from) : range.from;
  const before = contentBefore(tokens, cue, end, bounds);
  return before === undefined ? undefined : { ...before, ...(listener === undefined ? {} : { listener }) };
}
