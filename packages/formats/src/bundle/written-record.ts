import type { Issue, Position, RecordKind } from "@variorum/core";
import type { Path } from "../reading/written-node.ts";

/** One record as its author wrote it, before anything is filled in. */
export interface WrittenRecord {
  /** Kind of the list it stands in; absent where the record itself must tell. */
  readonly listKind?: RecordKind;
  readonly value: unknown;
  /** Language of its plain texts, where its file states one. */
  readonly lang?: string;
  /** Where the record begins. */
  readonly at: Position;
  readonly raw: Uint8Array;
  /** Found while reading it; an error means that the value is not to be trusted. */
  readonly issues: readonly Issue[];
  /** Place of the value at a path, or of the nearest value above it that was written. */
  readonly locate: (path: Path) => Position;
  /** Place of the key at a path. */
  readonly locateKey: (path: Path) => Position;
}

/** What a file of a bundle says of the bundle itself. */
export interface WrittenHead {
  readonly value: Readonly<Record<string, unknown>>;
  readonly locateKey: (path: Path) => Position;
}

/** A file of a bundle taken apart, or why it cannot be. */
export interface WrittenFile {
  readonly head?: WrittenHead;
  readonly records: readonly WrittenRecord[];
  /** What is wrong with the file as a whole; with errors, it gives no record. */
  readonly issues: readonly Issue[];
}

/** Names of the lists of a file, and of the files of a folder, with the kind that stands in them. */
export const LIST_KINDS = {
  actors: "actor",
  places: "place",
  reports: "report",
  events: "event",
  questions: "question",
  claims: "claim",
  links: "link",
  judgements: "judgement",
  assessments: "assessment",
} as const satisfies Record<string, RecordKind>;
export type ListName = keyof typeof LIST_KINDS;

/** Order in which the kinds of a bundle are read and written: a record stands after those it names. */
export const LIST_NAMES = Object.keys(LIST_KINDS) as readonly ListName[]; // the keys of a literal are its type's keys

/** Tells whether a word is the name of a list. */
export function isListName(word: string): word is ListName {
  return Object.hasOwn(LIST_KINDS, word);
}

/** The kind that the name of a file or of its folder promises: `claims.yaml` and `claims/army.yaml` hold claims. */
export function kindOfFileName(name: string): RecordKind | undefined {
  const parts = name.replace(/(?:\.rejects(?:-\d+)?)?\.[a-z]+$/i, "").split(/[\\/]/);
  const list = parts.findLast(isListName);
  return list === undefined ? undefined : LIST_KINDS[list];
}
