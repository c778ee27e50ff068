import { type CreateTableBuilder, type Kysely, sql, type SqlBool } from "kysely";
import type { SchemaEngine } from "../engines/engine.ts";

/** Name → type; an exclamation mark means that the column is required. */
type Columns = Readonly<Record<string, "text" | "text!" | "integer" | "integer!">>;

/** Columns of each kind beyond those of every version. Written out here: a migration never follows later code. */
const OWN_COLUMNS: Readonly<Record<string, Columns>> = {
  actor: { type: "text!" },
  place: { type: "text!", within: "text" },
  report: {
    type: "text!",
    publisher: "text",
    language: "text!",
    published_first: "integer",
    text_sha256: "text",
    row_sha256: "text",
    mapping: "text",
  },
  passage: { report: "text!", start_at: "integer!" },
  event: { type: "text!", part_of: "text", first_day: "integer", last_day: "integer" },
  question: { event: "text!", topic: "text!", who: "text" },
  claim: {
    event: "text!",
    question: "text!",
    topic: "text",
    who: "text",
    act: "text!",
    review: "text!",
    method: "text!",
    said_first: "integer",
    said_last: "integer",
    reported_first: "integer",
  },
  link: { of: "text!", a: "text!", b: "text!", relation: "text!", judgement: "text!" },
  judgement: { verdict: "text!" },
  assessment: { target: "text!", scheme: "text!" },
};

/** Columns by which the current records of a kind are looked up, beside the id. */
const LOOKED_UP: Readonly<Record<string, readonly string[]>> = {
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
  event_place: { columns: { place: "text!" }, key: ["version", "place"], lookedUp: ["place"] },
  event_actor: {
    columns: { side: "text!", actor: "text!" },
    key: ["version", "side", "actor"],
    lookedUp: ["actor"],
  },
  question_subject: { columns: { actor: "text!" }, key: ["version", "actor"], lookedUp: ["actor"] },
  claim_step: {
    columns: { position: "integer!", actor: "text!", role: "text!" },
    key: ["version", "position"],
    lookedUp: ["actor"],
  },
  claim_evidence: {
    columns: { position: "integer!", role: "text!", report: "text", passage: "text" },
    key: ["version", "position"],
    lookedUp: ["report", "passage"],
  },
  claim_subject: {
    columns: { role: "text!", actor: "text!" },
    key: ["version", "role", "actor"],
    lookedUp: ["actor"],
  },
  claim_place: { columns: { place: "text!" }, key: ["version", "place"], lookedUp: ["place"] },
  judgement_claim: { columns: { claim: "text!" }, key: ["version", "claim"], lookedUp: ["claim"] },
};

/** Makes every table of the first version of the store. */
export async function up(db: Kysely<unknown>, engine: SchemaEngine): Promise<void> {
  for (const [kind, own] of Object.entries(OWN_COLUMNS)) await createRecordTable(db, kind, own);
  await createSaidIndex(db);
  for (const name of Object.keys(SIDE_TABLES)) await createSideTable(db, name, engine);
  await createStoreTables(db, engine);
  await engine.createWordIndexes(db);
}

async function createRecordTable(db: Kysely<unknown>, kind: string, own: Columns): Promise<void> {
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
  table = addColumns(table, own);
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

/** Lists of claims begin with what was said last: read in that order, they end with the page. */
async function createSaidIndex(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex("claim_by_said")
    .on("claim")
    .expression(sql`(-coalesce(said_first, -2147483647)), id`)
    .where(sql<SqlBool>`retired_in is null`)
    .execute();
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

/** Tables that hold no versions of records. Clustered where the key is text and the rows are short. */
const STORE_TABLES: Readonly<
  Record<string, { readonly columns: Columns; readonly key: readonly string[]; readonly isClustered: boolean }>
> = {
  report_text: {
    columns: { sha256: "text!", text: "text!" },
    key: ["sha256"],
    isClustered: false,
  },
  source: {
    columns: { id: "text!", title: "text", licence: "text", notice: "text", lang: "text", method: "text!" },
    key: ["id"],
    isClustered: true,
  },
  change: {
    columns: {
      number: "integer!",
      at: "text!",
      who: "text",
      command: "text!",
      source: "text",
      reason: "text",
      undoes: "integer",
      inputs: "text!",
      totals: "text!",
      counts: "text!",
    },
    key: ["number"],
    isClustered: false,
  },
  record_state: {
    columns: {
      id: "text!",
      recorded_in: "integer!",
      retired_in: "integer",
      state: "text!",
      into: "text",
      reason: "text",
      erased: "integer!",
    },
    key: ["id", "recorded_in"],
    isClustered: true,
  },
  hidden_record: {
    columns: { id: "text!", why: "text!" },
    key: ["id"],
    isClustered: true,
  },
  question_result: {
    columns: {
      question: "text!",
      event: "text!",
      topic: "text!",
      value_kind: "text!",
      is_standard: "integer!",
      population: "text",
      status: "text!",
      flags: "text!",
      counts_by_side: "text",
      claims: "integer!",
      claimants: "integer!",
      rules_version: "text!",
      change: "integer!",
    },
    key: ["question"],
    isClustered: true,
  },
  event_summary: {
    columns: {
      event: "text!",
      last_change: "integer!",
      claims: "integer!",
      claimants: "integer!",
      reports: "integer!",
      questions: "integer!",
      contested: "integer!",
      is_dataset: "integer!",
    },
    key: ["event"],
    isClustered: true,
  },
};

/** Indexes of the store's own tables: name of the table, then the columns. */
const STORE_INDEXES: readonly (readonly [table: string, ...columns: string[]])[] = [
  ["change", "undoes"],
  ["record_state", "into"],
  ["question_result", "event"],
  ["question_result", "status", "topic"],
  ["event_summary", "last_change", "event"],
];

async function createStoreTables(db: Kysely<unknown>, engine: SchemaEngine): Promise<void> {
  for (const [name, { columns, key, isClustered }] of Object.entries(STORE_TABLES)) {
    const table = addColumns(db.schema.createTable(name), columns).addPrimaryKeyConstraint(`${name}_key`, [...key]);
    await (isClustered ? table.modifyEnd(engine.clustered) : table).execute();
  }
  for (const [table, ...columns] of STORE_INDEXES) {
    await db.schema
      .createIndex(`${table}_by_${columns.join("_and_")}`)
      .on(table)
      .columns(columns)
      .execute();
  }
}

function addColumns<Name extends string, Column extends string>(
  table: CreateTableBuilder<Name, Column>,
  columns: Columns,
): CreateTableBuilder<string, string> {
  return Object.entries(columns).reduce<CreateTableBuilder<string, string>>(
    (built, [name, type]) =>
      type.endsWith("!")
        ? built.addColumn(name, type === "text!" ? "text" : "integer", (column) => column.notNull())
        : built.addColumn(name, type === "text" ? "text" : "integer"),
    table as CreateTableBuilder<string, string>, // the names only narrow what later calls may name
  );
}
