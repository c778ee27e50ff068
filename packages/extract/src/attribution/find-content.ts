import { isQuoted } from "../grammar/clauses.ts";
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
  if (source.range === undefined || (behind !== undefined && !isQuoteBefore(tokens, source, behind))) return behind;
  const { listener } = leadBehind(tokens, cue, bounds.ceiling);
  // "…, a commander of the Front, Ali Sow, said": the office before the name is no part of the words
  const { range, appositive = range } = source;
  const isBehindQuote = isQuoted(tokens[appositive.from - 1]) && !isQuoted(tokens[appositive.from]);
  const end = isBehindQuote ? Math.min(range.from, appositive.from) : range.from;
  const before = contentBefore(tokens, cue, end, bounds);
  return before === undefined ? undefined : { ...before, ...(listener === undefined ? {} : { listener }) };
}
