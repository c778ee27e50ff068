import "server-only";
import { isFieldEvidence, type PassageRecord } from "@variorum/core";
import type { ClaimEntry, ShownText } from "@variorum/store/read";
import { cutLongText, LONGEST_WHOLE } from "./cut-long-text.ts";
import { type PassageNode, passageTree } from "./passage-tree.ts";

/** What a page shows of a report's text. */
export interface ShownPieces {
  /** `cut`: it may be shown whole, and is too long for a page. */
  readonly held: ShownText["held"] | "cut";
  /** Pieces, with the number of characters left out before each. */
  readonly pieces: readonly { readonly leftOut: number; readonly nodes: readonly PassageNode[] }[];
  readonly leftOutAtEnd: number;
  /** Characters that no claim rests on, where the text is shown whole and a claim was read from it. */
  readonly unread?: number;
}

/** Makes the pieces of a text that may be shown, with the passages of claims marked. */
export function toShownPieces(shown: ShownText, entries: readonly ClaimEntry[]): ShownPieces {
  if (shown.held === "none") return { held: "none", pieces: [], leftOutAtEnd: 0 };
  const marked = markedPassages(entries).map(({ start, end }, index) => ({ number: index + 1, start, end }));
  if (shown.held === "whole" && shown.length <= LONGEST_WHOLE) {
    const pieces = [{ leftOut: 0, nodes: passageTree(shown.text, 0, marked) }];
    const unread = shown.length - coveredBy(marked);
    return { held: "whole", pieces, leftOutAtEnd: 0, ...(marked.length > 0 && { unread }) };
  }
  const isCut = shown.held === "whole";
  const excerpts = isCut ? cutLongText(shown.text, marked) : shown.excerpts;
  const ends = [0, ...excerpts.map(({ end }) => end)];
  return {
    held: isCut ? "cut" : "excerpts",
    pieces: excerpts.map(({ start, text }, index) => ({
      leftOut: start - (ends[index] ?? 0),
      nodes: passageTree(text, start, marked),
    })),
    leftOutAtEnd: shown.length - (ends.at(-1) ?? 0),
  };
}

/** The passages that carry the content of some claim, each once. Order: as in the text; the longer first. */
export function markedPassages(entries: readonly ClaimEntry[]): readonly PassageRecord[] {
  const contents = new Set(entries.flatMap(({ claim }) => contentPassages(claim.evidence)));
  const found = new Map(
    entries
      .flatMap(({ passages }) => passages)
      .filter(({ id }) => contents.has(id))
      .map((passage) => [passage.id, passage]),
  );
  return [...found.values()].toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** Ids of the passages that carry the content of a claim. */
export function contentPassages(evidence: ClaimEntry["claim"]["evidence"]): readonly string[] {
  return evidence.flatMap((entry) => (isFieldEvidence(entry) || entry.role !== "content" ? [] : [entry.passage]));
}

/** Characters under any of some passages, each counted once. */
function coveredBy(passages: readonly { readonly start: number; readonly end: number }[]): number {
  let covered = 0;
  let until = 0;
  for (const { start, end } of passages) {
    covered += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered;
}
