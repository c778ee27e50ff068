import {
  passageAround,
  passageId,
  type PassageId,
  type PassageRecord,
  type ReportId,
  type Sha256,
} from "@variorum/core";
import type { Span } from "../text/span.ts";

/** The passages of a report as claims ask for them, each once. */
export interface PassageList {
  /** Gives the id of the passage of some words, and keeps it. */
  idOf(span: Span): PassageId;
  /** Order: that of the text. */
  all(): readonly PassageRecord[];
}

/** Starts an empty list for one text. */
export function startPassageList(report: ReportId, text: string, textSha256: string, sha256: Sha256): PassageList {
  const passages = new Map<PassageId, PassageRecord>();
  return {
    idOf: ({ start, end }) => {
      const id = passageId(textSha256, start, end, sha256);
      if (!passages.has(id))
        passages.set(id, { kind: "passage", id, report, start, end, ...passageAround(text, start, end) });
      return id;
    },
    all: () => [...passages.values()].toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}
