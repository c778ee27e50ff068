import { RECORD_KINDS, type RecordKind } from "@variorum/core";
import type { CreateTableBuilder, Kysely } from "kysely";
import type { SchemaEngine } from "../engines/engine.ts";

type ColumnType = "text" | "integer";
type Columns = readonly (readonly [name: string, type: ColumnType, isRequired?: "not null"])[];

/** Columns of each kind beyond those of every version. Written out here: a migration never follows later code. */
const OWN_COLUMNS: { readonly [Kind in RecordKind]: Columns } = {
  actor: [["type", "text", "not null"]],
  place: [
    ["type", "text", "not null"],
    ["within", "text"],
  ],
  report: [
    ["type", "text", "not null"],
    ["publisher", "text"],
    ["language", "text", "not null"],
    ["published_first", "integer"],
    ["text_sha256", "text"],
    ["row_sha256", "text"],
    ["mapping", "text"],
  ],
  passage: [
    ["report", "text", "not null"],
    ["start_at", "integer", "not null"],
  ],
  event: [
    ["type", "text", "not null"],
    ["part_of", "text"],
    ["first_day", "integer"],
    ["last_day", "integer"],
  ],
  question: [
    ["event", "text", "not null"],
    ["topic", "text", "not null"],
    ["who", "text"],
  ],
  claim: [
    ["event", "text", "not null"],
    ["question", "text", "not null"],
    ["topic", "text"],
    ["who", "text"],
    ["act", "text", "not null"],
    ["review", "text", "not null"],
    ["method", "text", "not null"],
    ["said_first", "integer"],
    ["said_last", "integer"],
    ["reported_first", "integer"],
  ],
  link: [
    ["of", "text", "not null"],
    ["a", "text", "not null"],
    ["b", "text", "not null"],
    ["relation", "text", "not null"],
    ["judgement", "text", "not null"],
  ],
  judgement: [["verdict", "text", "not null"]],
  assessment: [
    ["target", "text", "not null"],
    ["scheme", "text", "not null"],
  ],
};

/** Columns by which the current records of a kind are looked up, beside the id. */
const LOOKED_UP: { readonly [Kind in RecordKind]?: readonly string[] } = {
  place: ["within"],
  report: ["publisher", "text_sha256"],
  passage: ["report"],
  event: ["part_of"],
  question: ["event"],
  claim: ["event", "question"],
  link: ["a", "b"],
  assessment: ["target"],
};

/** Side tables: key columns first, then the column they are looked up by. */
const SIDE_TABLES: Readonly<
  Record<string, { readonly columns: Columns; readonly key: readonly string[]; readonly lookedUp: readonly string[] }>
> = {
  event_place: { columns: [["place", "text", "not null"]], key: ["version", "place"], lookedUp: ["place"] },
  event_actor: {
    columns: [
      ["side", "text", "not null"],
      ["actor", "text", "not null"],
    ],
    key: ["version", "side", "actor"],
    lookedUp: ["actor"],
  },
  question_subject: { columns: [["actor", "text", "not null"]], key: ["version", "actor"], lookedUp: ["actor"] },
  claim_step: {
    columns: [
      ["position", "integer", "not null"],
      ["actor", "text", "not null"],
      ["role", "text", "not null"],
    ],
    key: ["version", "position"],
    lookedUp: ["actor"],
  },
  claim_evidence: {
    columns: [
      ["position", "integer", "not null"],
      ["role", "text", "not null"],
      ["report", "text"],
      ["passage", "text"],
    ],
    key: ["version", "position"],
    lookedUp: ["report", "passage"],
  },
  claim_subject: {
    columns: [
      ["role", "text", "not null"],
      ["actor", "text", "not null"],
    ],
    key: ["version", "role", "actor"],
    lookedUp: ["actor"],
  },
  claim_place: { columns: [["place", "text", "not null"]], key: ["version", "place"], lookedUp: ["place"] },
  judgement_claim: { columns: [["claim", "text", "not null"]], key: ["version", "claim"], lookedUp: ["claim"] },
};

/** Makes every table of the first version of the store. */
export async function up(db: Kysely<unknown>, engine: SchemaEngine): Promise<void> {
  for (const kind of RECORD_KINDS) await createRecordTable(db, kind);
  for (const name of Object.keys(SIDE_TABLES)) await createSideTable(db, name, engine);
  await createStoreTables(db, engine);
  await engine.createWordIndexes(db);
}

async function createRecordTable(db: Kysely<unknown>, kind: RecordKind): Promise<void> {
  let table = db.schema
    .createTable(kind)
    .addColumn("version", "integer", (column) => column.primaryKey())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("recorded_in", "integer", (column) => column.notNull())
    .addColumn("retired_in", "integer")
    .addColumn("content_hash", "text", (column) => column.notNull())
    .addColumn("source", "text")
    .addColumn("sensitivity", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull());
  table = addColumns(table, OWN_COLUMNS[kind]);
  await table.execute();
  await db.schema.createIndex(`${kind}_by_id`).on(kind).columns(["id", "recorded_in"]).unique().execute();
  await db.schema.createIndex(`${kind}_by_recorded_in`).on(kind).column("recorded_in").execute();
  await db.schema
    .createIndex(`${kind}_by_retired_in`)
    .on(kind)
    .column("retired_in")
    .where("retired_in", "is not", null)
    .execute();
  await db.schema
    .createIndex(`${kind}_by_sensitivity`)
    .on(kind)
    .column("sensitivity")
    .where("sensitivity", "!=", "public")
    .execute();
  for (const column of LOOKED_UP[kind] ?? [])
    await db.schema.createIndex(`${kind}_by_${column}`).on(kind).column(column).execute();
}

async function createSideTable(db: Kysely<unknown>, name: string, engine: SchemaEngine): Promise<void> {
  const parts = SIDE_TABLES[name];
  if (parts === undefined) throw new RangeError(`No side table "${name}"`);
  const table = db.schema.createTable(name).addColumn("version", "integer", (column) => column.notNull());
  await addColumns(table, parts.columns)
    .addPrimaryKeyConstraint(`${name}_key`, [...parts.key])
    .modifyEnd(engine.clustered)
    .execute();
  for (const column of parts.lookedUp)
    await db.schema.createIndex(`${name}_by_${column}`).on(name).column(column).execute();
}

async function createStoreTables(db: Kysely<unknown>, engine: SchemaEngine): Promise<void> {
  const create = async (name: string, columns: Columns, key: readonly string[], clustered: boolean): Promise<void> => {
    const table = addColumns(db.schema.createTable(name), columns).addPrimaryKeyConstraint(`${name}_key`, [...key]);
    await (clustered ? table.modifyEnd(engine.clustered) : table).execute();
  };
  await create(
    "report_text",
    [
      ["sha256", "text", "not null"],
      ["text", "text", "not null"],
    ],
    ["sha256"],
    false,
  );
  await create(
    "source",
    [
      ["id", "text", "not null"],
      ["title", "text"],
      ["licence", "text"],
      ["notice", "text"],
      ["lang", "text"],
      ["method", "text", "not null"],
    ],
    ["id"],
    true,
  );
  await create(
    "change",
    [
      ["number", "integer", "not null"],
      ["at", "text", "not null"],
      ["who", "text"],
      ["command", "text", "not null"],
      ["source", "text"],
      ["reason", "text"],
      ["undoes", "integer"],
      ["inputs", "text", "not null"],
      ["totals", "text", "not null"],
      ["counts", "text", "not null"],
    ],
    ["number"],
    false,
  );
  await create(
    "record_state",
    [
      ["id", "text", "not null"],
      ["recorded_in", "integer", "not null"],
      ["retired_in", "integer"],
      ["state", "text", "not null"],
      ["into", "text"],
      ["reason", "text"],
      ["erased", "integer", "not null"],
    ],
    ["id", "recorded_in"],
    true,
  );
  await db.schema.createIndex("record_state_by_into").on("record_state").column("into").execute();
  await create(
    "hidden_record",
    [
      ["id", "text", "not null"],
      ["why", "text", "not null"],
    ],
    ["id"],
    true,
  );
  await createResultTables(create, db);
}

type Create = (name: string, columns: Columns, key: readonly string[], clustered: boolean) => Promise<void>;

async function createResultTables(create: Create, db: Kysely<unknown>): Promise<void> {
  await create(
    "question_result",
    [
      ["question", "text", "not null"],
      ["event", "text", "not null"],
      ["topic", "text", "not null"],
      ["value_kind", "text", "not null"],
      ["is_standard", "integer", "not null"],
      ["population", "text"],
      ["status", "text", "not null"],
      ["flags", "text", "not null"],
      ["counts_by_side", "text"],
      ["claims", "integer", "not null"],
      ["claimants", "integer", "not null"],
      ["rules_version", "text", "not null"],
      ["change", "integer", "not null"],
    ],
    ["question"],
    true,
  );
  await create(
    "event_summary",
    [
      ["event", "text", "not null"],
      ["last_change", "integer", "not null"],
      ["claims", "integer", "not null"],
      ["claimants", "integer", "not null"],
      ["reports", "integer", "not null"],
      ["questions", "integer", "not null"],
      ["contested", "integer", "not null"],
      ["is_dataset", "integer", "not null"],
    ],
    ["event"],
    true,
  );
  await db.schema
    .createIndex("event_summary_by_last_change")
    .on("event_summary")
    .columns(["last_change", "event"])
    .execute();
  await db.schema.createIndex("question_result_by_event").on("question_result").column("event").execute();
  await db.schema.createIndex("question_result_by_status").on("question_result").columns(["status", "topic"]).execute();
}

function addColumns<Name extends string, Column extends string>(
  table: CreateTableBuilder<Name, Column>,
  columns: Columns,
): CreateTableBuilder<string, string> {
  return columns.reduce<CreateTableBuilder<string, string>>(
    (built, [name, type, required]) =>
      built.addColumn(name, type, (column) => (required === undefined ? column : column.notNull())),
    table as CreateTableBuilder<string, string>, // the names only narrow what later calls may name
  );
}
