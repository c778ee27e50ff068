import type { Token } from "../text/parse-text.ts";
import { contentOfAccording, contentOfAccusation, contentOfAdverb, contentOfPassive } from "./content-around.ts";
import { contentBefore } from "./content-before.ts";
import { contentBehind, leadBehind } from "./content-behind.ts";
import type { Cue } from "./find-cues.ts";
import { type FoundSource, isPassiveHere } from "./find-source.ts";
import type { Bounds, FoundContent } from "./found-content.ts";

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
  if (behind !== undefined || source.range === undefined) return behind;
  const { listener } = leadBehind(tokens, cue, bounds.ceiling);
  const before = contentBefore(tokens, cue, source.range.from, bounds);
  return before === undefined ? undefined : { ...before, ...(listener === undefined ? {} : { listener }) };
}
