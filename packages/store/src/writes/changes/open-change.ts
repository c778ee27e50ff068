import { kindOfId, type Lookup, RECORD_KINDS, type RecordKind } from "@variorum/core";
import type { RowWriter } from "../../engines/engine.ts";
import { tableOf } from "../../tables/record-tables.ts";
import type { WriteStore } from "../../write-store.ts";
import { createRecentRecords, type RecentRecords } from "./recent-records.ts";
import { createRecordStates, type RecordStates } from "./record-states.ts";
import { createTally, type Tally } from "./tally.ts";
import { createVersionStretches, type VersionStretches } from "./version-stretches.ts";

/** A change that is being made, inside the write transaction. */
export interface OpenChange {
  readonly store: WriteStore;
  readonly writer: RowWriter;
  /** Number that the change will have when it is committed. */
  readonly number: number;
  readonly tally: Tally;
  readonly recent: RecentRecords;
  readonly states: RecordStates;
  /** Records and texts as they stand within the change. */
  readonly lookup: Lookup;
  /** Largest number of a version before the change; 0 where the store holds none. */
  readonly lastBefore: number;
  /** Whether the store holds no version of any record yet. */
  readonly isFirst: boolean;
  /** Whether only records are written, as a check reads them back, and no rows beside them. */
  readonly onlyRecords: boolean;
  /** Versions whose words are not in the index yet. */
  readonly unindexed: VersionStretches;
  /** Number for the next version that is written, of a record of some kind. */
  nextVersion(kind: RecordKind): number;
}

/** Texts that are kept at hand: passages of one report follow each other. */
const TEXTS = 8;

/** Begins a change; the caller has begun the transaction. */
export function openChange(store: WriteStore, { onlyRecords = false } = {}): OpenChange {
  const { writer } = store.engine;
  const recent = createRecentRecords();
  const number = store.engine.getChangeNumber() + 1;
  const states = createRecordStates(writer, number);
  const held = new Set(RECORD_KINDS.filter((kind) => writer.getLastVersion(kind) > 0));
  const lastBefore = Math.max(...RECORD_KINDS.map((kind) => writer.getLastVersion(kind)));
  let version = lastBefore;
  return {
    store,
    writer,
    number,
    tally: createTally(),
    recent,
    states,
    lastBefore,
    isFirst: lastBefore === 0,
    onlyRecords,
    unindexed: createVersionStretches(),
    lookup: createLookup(writer, { recent, states, held }),
    nextVersion: (kind) => {
      held.add(kind);
      version += 1;
      return version;
    },
  };
}

interface Known extends Pick<OpenChange, "recent" | "states"> {
  /** Kinds of which there is any version: of the others none need be looked for. */
  readonly held: ReadonlySet<RecordKind>;
}

function createLookup(writer: RowWriter, { recent, states, held }: Known): Lookup {
  const texts = new Map<string, string>();
  return {
    get: (id) => {
      const kind = kindOfId(id);
      if (kind === undefined || !held.has(kind)) return undefined;
      const known = recent.get(id);
      if (known !== undefined) return known.record;
      // Records go on naming an id that was merged: it is still known, as what it last was.
      const row =
        writer.findCurrent(kind, id) ?? (states.find(id) === "merged" ? writer.findLast(kind, id) : undefined);
      if (row === undefined) return undefined;
      const record = tableOf(kind).fromRow(row);
      recent.set(id, { record, isPut: false });
      return record;
    },
    text: (sha256) => {
      const text = texts.get(sha256) ?? writer.findText(sha256);
      if (text === undefined) return undefined;
      texts.set(sha256, text);
      const [oldest] = texts.keys();
      if (texts.size > TEXTS && oldest !== undefined) texts.delete(oldest);
      return text;
    },
  };
}
