import type { SourceInput } from "@variorum/formats/read";

/** A file that was read to its end, as the change that it makes will name it. */
export interface ReadFile {
  /** As the person would type it. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** What a person named, opened: the input of an importer, and what became of its files while they were read. */
export interface OpenedSource {
  readonly input: SourceInput;
  /** The encoding that whoever sent it named, where that is not UTF-8; its bytes are still in it. */
  readonly encoding?: string;
  /** Path of a file of the input as the person would type it, for positions. */
  readonly pathOf: (name: string) => string;
  /** Files read to their end so far. Order: by path. */
  readonly readFiles: () => readonly ReadFile[];
  /** Bytes of the files of the input, where all are known. */
  readonly bytes: number | undefined;
  /** Bytes read so far, each file counted once. */
  bytesRead(): number;
  /** Removes what was put aside on the way. */
  readonly close: () => Promise<void>;
}
