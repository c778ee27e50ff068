import type { ActorRecord, ReportRecord } from "@variorum/core";

/** What all records of one dataset have in common. */
export interface Dataset {
  /** First part of the slugs of its records: `ucdp` in `evt:ucdp-609987`. */
  readonly slug: string;
  /** The dataset itself: it vouches for its rows, whatever they cite. */
  readonly voice: ActorRecord;
  /** Terms of its rows. */
  readonly licence: ReportRecord["licence"];
  /** Name and version of the mapping; a row read by an earlier one is read again. */
  readonly mapping: string;
}

/** A row as it stood, for its report. */
export interface RowText {
  /** Each cell under the column's own name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly sha256: string;
}

/** Says of a record that rows share (an actor, a place, a conflict) that no row has given it yet. */
export type IsNew = (id: string) => boolean;

/** Gives a record its level: the rows of published datasets are public, whatever the terms of passing them on. */
export function isPublic(): ActorRecord["sensitivity"] {
  return { level: "public", reasons: [] };
}
