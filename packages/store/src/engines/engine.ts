import type { RecordKind } from "@variorum/core";
import type { Kysely, RawBuilder, SqlBool } from "kysely";
import type { ColumnValue } from "../tables/record-table.ts";
import type { RecordStateName } from "../tables/record-state.ts";
import type { Tables } from "../tables/tables.ts";
import type { SearchWords } from "../reads/search/search-words.ts";

/** Kinds of record that words are searched in. */
export const SEARCHED_KINDS = ["claim", "event", "actor", "report"] as const satisfies readonly RecordKind[];
export type SearchedKind = (typeof SEARCHED_KINDS)[number];

/** One version that the words of a search occur in. */
export interface SearchMatch {
  readonly version: number;
  /** Smaller is better. */
  readonly rank: number;
}

/** A word of an index, folded. What was taken out of the index may still be among its words. */
export interface IndexedWord {
  readonly word: string;
  /** Number of versions that it occurs in, at most. */
  readonly versions: number;
}

/** A page of the best matches, each after the one that the page before ended with. */
export interface MatchPage {
  readonly after?: SearchMatch | undefined;
  readonly limit: number;
}

/** What is indexed of one version: folded text, the more telling column first. */
interface SearchEntry {
  readonly words: string;
  readonly context: string;
}

/** An index of words beside the records it is made from. */
export interface IndexComparison {
  readonly kind: SearchedKind;
  readonly indexed: number;
  readonly shown: number;
}

/** What every engine does for reading. Nothing outside `engines/` knows which one it is. */
export interface Engine {
  /** Name and version, for `db status`. */
  readonly title: string;
  readonly db: Kysely<Tables>;
  /** Number of the newest change; 0 before the first. Called once for each request, so prepared. */
  getChangeNumber(): number;
  /** The versions whose indexed text has the words, as a table to select from. */
  matchWords(kind: SearchedKind, words: SearchWords, page?: MatchPage): RawBuilder<SearchMatch>;
  /** The words of an index from one on and before another, compared by bytes, as many as the limit says. */
  findWords(
    kind: SearchedKind,
    range: { readonly from: string; readonly before: string; readonly limit: number },
  ): readonly IndexedWord[];
  /** Number of entries in the index of each kind beside the number of records that should be in it. */
  compareIndex(shown: (alias: string) => RawBuilder<SqlBool>): Promise<readonly IndexComparison[]>;
  /** Bytes that the store takes on disk. */
  getSize(): Promise<number>;
  /**
   * What is wrong with the file or the server, in words; empty when nothing is.
   *
   * Throws: `store.damaged` where the damage ends the check.
   */
  checkIntegrity(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The current version of an id, as the writer finds it. */
export interface CurrentVersion {
  readonly version: number;
  readonly id: string;
  readonly recorded_in: number;
  readonly content_hash: string;
  readonly source: string | null;
  readonly body: string;
}

/** What tells whether the row of a dataset is the one that was read before. */
export interface ReportStamp {
  readonly recorded_in: number;
  readonly source: string | null;
  readonly row_sha256: string | null;
  readonly mapping: string | null;
}

/** What tells whether anybody touched an event since a change. */
export interface EventStamp {
  readonly recorded_in: number;
  readonly source: string | null;
}

/** What became of all claims that ever had a cell of a report as evidence. */
export interface ClaimsOnReport {
  /** Those that stand. */
  readonly standing: number;
  /** The last change that any of them was recorded or retired in; `null` where there is none. */
  readonly last: number | null;
  /** Those that stand and are of another source, by a person, or reviewed, and those that were withdrawn or merged. */
  readonly touched: number;
}

/**
 * Writes rows by prepared statements, without compiling a query for each. Only inside {@link WritableEngine.begin} and
 * {@link WritableEngine.commit}; table and column names come from the program, values are always bound.
 */
export interface RowWriter {
  insert(table: keyof Tables, row: Readonly<Record<string, ColumnValue>>): void;
  findCurrent(kind: RecordKind, id: string): CurrentVersion | undefined;
  /** The current version, or the last one that was, for ids that were merged. */
  findLast(kind: RecordKind, id: string): CurrentVersion | undefined;
  /** Whether there is any version of a record, current or not. */
  hasVersions(kind: RecordKind, id: string): boolean;
  /** The row of a current report. */
  findRow(report: string): ReportStamp | undefined;
  findEventStamp(id: string): EventStamp | undefined;
  /** The current claims with a cell of a report as evidence. */
  findClaimsOn(report: string): readonly CurrentVersion[];
  findClaimVersionsOn(report: string): readonly number[];
  /** Counts the claims that ever had a cell of a report as evidence, as those of a dataset's source. */
  countClaimsOn(report: string, source: string): ClaimsOnReport;
  retire(kind: RecordKind, version: number, change: number): void;
  /** Largest version number given to a record of the kind. */
  getLastVersion(kind: RecordKind): number;
  /** What became of an id without a current record. */
  findState(id: string): RecordStateName | undefined;
  /** Whether any id ever had a state. */
  hasStates(): boolean;
  endState(id: string, change: number): void;
  /** Overwrites the content of every version of a record. Gives the number of versions that had any. */
  eraseVersions(kind: RecordKind, id: string): number;
  findText(sha256: string): string | undefined;
  indexWords(kind: SearchedKind, version: number, entry: SearchEntry): void;
  unindexWords(kind: SearchedKind, version: number): void;
  /** Empties the index of a kind. */
  clearWords(kind: SearchedKind): void;
  /**
   * Deletes the summary of an event that is of a change, and gives the number of its questions; `undefined` where it is
   * of another change. An event without a summary has no results, whatever rows are left of them.
   */
  dropSummary(event: string, change: number): number | undefined;
}

/** What every engine does for writing. */
export interface WritableEngine extends Engine {
  readonly writer: RowWriter;
  /**
   * Begins the one write transaction, waiting for another writer to end.
   *
   * Units: waitMs in milliseconds.
   * Throws: `store.locked` when the other writer has not ended by then, `store.busy` inside a transaction of its own.
   */
  begin(options: { readonly waitMs: number; readonly signal?: AbortSignal | undefined }): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  /** Takes the indexes away that are not asked while a store without records is filled. Gives what makes them again. */
  setIndexesAside(): () => void;
  /**
   * Makes sure that what was overwritten or deleted can no longer be read from the files. Outside a transaction.
   *
   * Throws: `store.erase-unfinished` when another process reads on.
   */
  scrub(): Promise<void>;
  /** Writes the whole store to one new file that also opens from read-only media. Gives its size in bytes. */
  backup(to: string): Promise<number>;
}

/** What a migration needs of the engine where the engines differ. */
export interface SchemaEngine {
  /** Ends the declaration of a table whose rows lie in the order of its primary key. */
  readonly clustered: RawBuilder<unknown>;
  createWordIndexes(db: Kysely<unknown>): Promise<void>;
  /** Turns a column of hexadecimal digits into one of bytes, where the engine keeps hashes so. */
  packHashes(db: Kysely<unknown>, table: string, column: string): Promise<void>;
}
