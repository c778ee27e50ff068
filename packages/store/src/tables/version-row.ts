import type { SensitivityLevel } from "@variorum/core";

/** Columns that every table of records has: one row is one version of one record. */
export interface VersionRow {
  /** Number of the version within the store: key of the row, of its side rows and of its entry in the search index. */
  version: number;
  id: string;
  /** Number of the change that made this version. */
  recorded_in: number;
  /** Number of the change that ended this version; null while it is current. */
  retired_in: number | null;
  /** SHA-256 of the record as JSON with sorted keys. */
  content_hash: string;
  /** Source of the import that wrote the version; null where it was written by no import. */
  source: string | null;
  /** The record's own level; public for kinds that follow the records they name. */
  sensitivity: SensitivityLevel;
  /** The record as JSON with sorted keys; read back whole, never filtered. Empty once erased. */
  body: string;
}

/** What the store adds to a record when it writes a version of it. */
export interface VersionStamp {
  readonly version: number;
  readonly recordedIn: number;
  readonly contentHash: string;
  readonly source: string | undefined;
  /** The record as JSON with sorted keys, of which `contentHash` is the hash. */
  readonly body: string;
  /** Of a claim: whether it is known to be the only answer to its question, from which the result follows. */
  readonly isAlone?: boolean;
}

/** What each column of {@link VersionRow} holds, for the reference of the tables. */
export const VERSION_COLUMNS = {
  version: "Number of the version within the store; key of the row",
  id: "Id of the record",
  recorded_in: "Number of the change that made this version",
  retired_in: "Number of the change that ended it; null while it is current",
  content_hash: "SHA-256 of the record as JSON with sorted keys, as bytes",
  source: "Source of the import that wrote it",
  sensitivity: "The record's own level",
  body: "The record as JSON with sorted keys: the number of its shape and what stands in its gaps; empty once erased",
} as const satisfies Record<keyof VersionRow, string>;
