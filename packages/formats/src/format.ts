import type { FindHeldRow, Issue, Lookup, Position, SourceUnit } from "@variorum/core";

/** One file of a source, opened by whoever may touch the disk. */
export interface SourceFile {
  /** Path relative to the input for a file of a folder, else the name as the person typed it; "-" for standard input. */
  readonly name: string;
  /** Bytes, when known beforehand. */
  readonly size?: number;
  /** Starts reading from the first byte; may be called more than once, except for standard input. */
  open(): AsyncIterable<Uint8Array>;
  /**
   * Gives the bytes that stood in the file for a stretch of what `open` handed on, where it hands on another encoding.
   * Order: stretches are asked for from the beginning to the end. Units: `start` counts bytes handed on, from 0.
   */
  readonly original?: (start: number, handedOn: Uint8Array) => Uint8Array;
}

/** What somebody asked to read: a file, a folder or standard input. */
export interface SourceInput {
  /** As the person typed it. */
  readonly name: string;
  /** One for a file, all of a folder, sorted by name. */
  readonly files: readonly SourceFile[];
  readonly isFolder: boolean;
  /** A file by its path relative to the folder, or to the folder of the file; absent when there is none or it lies outside. */
  beside(path: string): SourceFile | undefined;
  /** The mapping file that the person named, for a table of somebody's own. */
  readonly mapping?: SourceFile;
}

/** What a source says of itself, before any of its records is read. */
export interface SourceDescription {
  /** Name of the source that the import belongs to: the dataset's id, or the bundle's name. */
  readonly source: string;
  readonly title?: string;
  readonly licence?: string;
  /** Printed on the page of each record whose current version came from this source. */
  readonly notice?: string;
  /** Language of plain texts, BCP 47. */
  readonly lang?: string;
}

/** A row, entry or file that was not accepted, with its bytes, so that it can be mended and read again. */
export interface RejectedUnit {
  readonly ok: false;
  readonly issues: readonly Issue[];
  readonly at: Position;
  readonly raw: Uint8Array;
  /** Ids of the records that it would have given, as far as they are known: others may rest on them. */
  readonly ids?: readonly string[];
}

/** A row, entry or hand-written record that was accepted, with its warnings. */
export interface AcceptedUnit {
  readonly ok: true;
  readonly value: SourceUnit;
  readonly issues: readonly Issue[];
}

/** A `Checked<SourceUnit>` that keeps the bytes of what was rejected. */
export type ReadUnit = AcceptedUnit | RejectedUnit;

/** What the store holds already: records, texts and, where it is asked for them, rows. */
export interface Held extends Lookup {
  readonly row?: FindHeldRow;
}

/** Reads one format. Default export of the file that is named after its id. */
export interface Importer {
  /** Same as the name of its file: `ucdp-ged`. */
  readonly id: string;
  readonly title: string;
  /** What its files are told by, in words, for those whose file was not. */
  readonly recognisedBy: string;
  /** Name and version of the mapping, written into the reports of rows: `ucdp-ged/1`. */
  readonly mapping: string;
  /** Names of the control totals in the order in which they are printed; empty where the format has none. */
  readonly totals: readonly string[];
  /** 0 = certainly not this format, 1 = certainly is. Sees the first 64 KiB of a file. */
  sniff(head: Uint8Array, name: string): number;
  /** What the source says of itself; never fails for data: `read` reports what is wrong. */
  describe(input: SourceInput): Promise<SourceDescription>;
  /**
   * One result for each row, entry or hand-written record, in the order of the source. A file that cannot be read at
   * all is one rejected unit. `held` gives what the store holds already.
   *
   * Throws: never for bad data.
   */
  read(input: SourceInput, held?: Held): AsyncIterable<ReadUnit>;
  /**
   * What must stand in front of rejected units of this file for them to be read again, in UTF-8: the header of a table,
   * or one that names its columns where it has none. Absent where a unit stands for itself.
   */
  header?(file: SourceFile, input: SourceInput): Promise<Uint8Array>;
}
