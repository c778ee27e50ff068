import type { AnyRecord, Position, SourceUnit } from "@variorum/core";
import type { Draft } from "../extractor.ts";

/** What a draft was made from. */
export interface DraftOrigin {
  /** Name of the file as the person typed it. */
  readonly file: string;
  /** The bytes that came in. */
  readonly raw: Uint8Array;
}

/**
 * Turns a draft into a unit that imports like any other.
 *
 * Order: actors, places, report, passages, events, claims, so that a record stands after those it names.
 */
export function toSourceUnit(draft: Draft, { file, raw }: DraftOrigin): SourceUnit {
  const { text, report, actors, places, passages, events, claims } = draft;
  const records: readonly AnyRecord[] = [...actors, ...places, report, ...passages, ...events, ...claims];
  const starts = new Map<string, number>(passages.map(({ id, start }) => [id, start]));
  for (const claim of claims) {
    const [first] = claim.evidence;
    const start = first !== undefined && "passage" in first ? starts.get(first.passage) : undefined;
    if (start !== undefined) starts.set(claim.id, start);
  }
  const at: Position = { file };
  const hash = report.text?.sha256;
  return {
    at,
    records,
    raw,
    ...(hash === undefined ? {} : { texts: new Map([[hash, text]]) }),
    locate: (record) => {
      const start = starts.get(record);
      return start === undefined || report.text?.normalization !== "none" ? at : positionIn(file, text, start);
    },
  };
}

function positionIn(file: string, text: string, start: number): Position {
  const before = text.slice(0, start);
  const line = before.split("\n").length;
  return { file, line, column: start - before.lastIndexOf("\n") };
}
