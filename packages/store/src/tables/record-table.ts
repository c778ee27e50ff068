import { type AnyRecord, RECORD_SCHEMAS, type RecordKind, type RecordOf } from "@variorum/core";
import { StoreError } from "../errors.ts";
import { VERSION_COLUMNS, type VersionRow, type VersionStamp } from "./version-row.ts";

/** Value that a column can hold on every engine. */
export type ColumnValue = string | number | null;

/** Tables for what one version of a record has several of. */
type SideTable =
  | "event_place"
  | "event_actor"
  | "question_subject"
  | "claim_step"
  | "claim_evidence"
  | "claim_subject"
  | "claim_place"
  | "judgement_claim";

/** Rows of another table that belong to one version of a record. */
interface SideRows {
  readonly table: SideTable;
  readonly rows: readonly Readonly<Record<string, ColumnValue>>[];
}

interface RecordTableParts<Kind extends RecordKind, Own extends Readonly<Record<string, ColumnValue>>> {
  readonly kind: Kind;
  /** What a row is, in one sentence. */
  readonly describes: string;
  /** What each column beyond those of every version holds. */
  readonly columns: { readonly [Column in keyof Own]: string };
  /** What is filtered or sorted by, taken out of the record. */
  toColumns(record: RecordOf<Kind>, stamp: VersionStamp): Own;
  /** Rows of side tables, for what a record has several of. */
  toSideRows?(record: RecordOf<Kind>, version: number): readonly SideRows[];
}

/** One kind of record as a table: how a record becomes a row, and a row a record. */
export interface RecordTable<Kind extends RecordKind = RecordKind> {
  readonly kind: Kind;
  /** Name of the table: the kind. */
  readonly name: Kind;
  readonly describes: string;
  /** Every column with what it holds, in the order of the table. */
  readonly columns: Readonly<Record<string, string>>;
  toRow(record: RecordOf<Kind>, stamp: VersionStamp): VersionRow & Readonly<Record<string, ColumnValue>>;
  /** Throws: `store.damaged` for a body that is not a record of the kind. */
  fromRow(row: Pick<VersionRow, "id" | "body">): RecordOf<Kind>;
  toSideRows(record: RecordOf<Kind>, version: number): readonly SideRows[];
}

/** Declares the table of one kind of record. */
export function defineRecordTable<const Kind extends RecordKind, Own extends Readonly<Record<string, ColumnValue>>>(
  parts: RecordTableParts<Kind, Own>,
): RecordTable<Kind> {
  const schema = RECORD_SCHEMAS[parts.kind];
  return {
    kind: parts.kind,
    name: parts.kind,
    describes: parts.describes,
    columns: { ...VERSION_COLUMNS, ...parts.columns },
    toRow: (record, stamp) => ({
      version: stamp.version,
      id: record.id,
      recorded_in: stamp.recordedIn,
      retired_in: null,
      content_hash: stamp.contentHash,
      source: stamp.source ?? null,
      sensitivity: levelOf(record),
      body: stamp.body,
      ...parts.toColumns(record, stamp),
    }),
    fromRow: (row) => {
      const parsed = schema.safeParse(parseBody(row));
      if (parsed.success) return parsed.data as RecordOf<Kind>; // the schema is the one of the kind
      throw damaged(row.id, parsed.error);
    },
    toSideRows: (record, version) => parts.toSideRows?.(record, version) ?? [],
  };
}

/** The record's own level of sensitivity; public for kinds that have none of their own. */
export function levelOf(record: AnyRecord): VersionRow["sensitivity"] {
  return "sensitivity" in record ? record.sensitivity.level : "public";
}

function parseBody({ id, body }: Pick<VersionRow, "id" | "body">): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw damaged(id, cause);
  }
}

function damaged(id: string, cause: unknown): StoreError {
  return new StoreError(
    "store.damaged",
    `Cannot read the stored record "${id}": its row does not hold a record of the model`,
    {
      hint: "Look at the store with: variorum db status",
      details: { id },
      cause,
    },
  );
}
