import { join } from "node:path";
import { type AnyRecord, canonicalJson, isFieldEvidence, ReportId } from "@variorum/core";
import { buildClaim } from "@variorum/core/testing";
import { Kysely, SqliteDialect } from "kysely";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { sqliteSchema } from "../src/engines/sqlite.ts";
import { openFile } from "../src/engines/sqlite/open-file.ts";
import { migrateTables } from "../src/migrations/migrate.ts";
import { MIGRATIONS } from "../src/migrations/migrations.ts";
import { sha256 } from "../src/sha256.ts";
import { tableOf } from "../src/tables/record-tables.ts";
import {
  findClaimsOfActor,
  findClaimsOfReport,
  getHistory,
  getStoreStatus,
  hasCurrentResults,
  verifyStore,
} from "../src/read.ts";
import { migrateStore, openForWriting, reindex } from "../src/write.ts";
import { rowEvent, rowRecords } from "./dataset-rows.ts";
import { claimOf, front, frontClaim, frontPassage, RECORDS, report, TEXT } from "./harbour-records.ts";
import { allRecords, importRecords } from "./stores.ts";

/** The rows beside a record as the first steps had them: of a claim each step of its chain, and each piece of evidence. */
function firstSideRows(record: AnyRecord, version: number) {
  const sides = tableOf(record.kind).toSideRows(record, version);
  if (record.kind !== "claim") return sides;
  const steps = record.attribution.map(({ actor, role }, position) => ({ version, position, actor, role }));
  const evidence = record.evidence.map((piece, position) => {
    const passage = isFieldEvidence(piece) ? null : piece.passage;
    return { version, position, role: piece.role, report: piece.report ?? null, passage };
  });
  return [
    ...sides.filter(({ table }) => table !== "claim_step" && table !== "claim_evidence"),
    { table: "claim_step", rows: steps },
    { table: "claim_evidence", rows: evidence },
  ];
}

/** A store as the first step of the tables made it, with the rows of some records. */
async function writeFirstStore(
  path: string,
  records: readonly AnyRecord[],
  results: readonly Readonly<Record<string, unknown>>[] = [],
): Promise<void> {
  const file = openFile(path, "create");
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: file }) });
  await migrateTables(db, sqliteSchema, Object.fromEntries(Object.entries(MIGRATIONS).slice(0, 1)));
  const insert = (table: string, row: Readonly<Record<string, unknown>>): void => {
    const known = new Set(file.pragma(`table_info("${table}")`) as { name: string }[]);
    const columns = [...known].map((column) => column.name).filter((column) => column in row);
    file
      .prepare(
        `insert into "${table}" (${columns.join(", ")}) values (${columns.map((column) => `@${column}`).join(", ")})`,
      )
      .run(row);
  };
  records.forEach((record, index) => {
    const body = canonicalJson(record);
    const table = tableOf(record.kind);
    const stamp = { version: index + 1, recordedIn: 1, contentHash: sha256(body), source: "test", body };
    insert(table.name, table.toRow(record, stamp));
    for (const side of firstSideRows(record, index + 1)) for (const row of side.rows) insert(side.table, row);
  });
  insert("report_text", { sha256: sha256(TEXT), text: TEXT });
  insert("source", { id: "test", method: "manual" });
  insert("change", {
    number: 1,
    at: "2026-01-01T00:00:00Z",
    command: "import",
    inputs: "[]",
    totals: "{}",
    counts: "{}",
  });
  for (const row of results) insert("question_result", row);
  for (const { event } of results) insert("event_summary", { ...SUMMARY, event });
  await db.destroy();
}

const SUMMARY = { last_change: 1, claims: 2, claimants: 2, reports: 1, questions: 1, contested: 0, is_dataset: 0 };

test("migrateStore keeps every record of a store whose rows are as the first step had them, and lets it go on", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "store.db");
  await writeFirstStore(path, RECORDS);
  await expect(openForWriting(path, { create: false })).rejects.toMatchObject({ code: "store.needs-migration" });
  expect(await migrateStore(path)).toEqual({ applied: Object.keys(MIGRATIONS).slice(1) });
  await using store = await openForWriting(path, { create: false });
  const stored = await store.engine.db.selectFrom("report").select("text_storage").execute();
  expect(stored).toEqual([{ text_storage: "local_only" }]);
  await reindex(store);
  expect(await allRecords(store)).toEqual(new Map(RECORDS.map((record) => [record.id, record])));
  const changed = claimOf("clm:front-own-killed", frontPassage, { note: "Read again" });
  const { plan } = await importRecords(store, [report, changed]);
  expect(plan.counts).toMatchObject({ report: { unchanged: 1 }, claim: { changed: 1 } });
  expect((await getHistory(store, changed.id)).map(({ record }) => record)).toEqual([
    RECORDS.find(({ id }) => id === changed.id),
    changed,
  ]);
  expect(Object.values(await verifyStore(store, () => {})).map(({ failed }) => failed)).toEqual([0, 0, 0, 0, 0]);
  expect((await getStoreStatus(path)).problems).toEqual([]);
});

test("migrateStore moves who vouches for a claim, and its only report, into the row that a new store would have", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "store.db");
  const cell = (row: number, field = "killed") => ({ report: `rep:row-${row}`, field, exact: "5", role: "content" });
  const claim = (id: string, evidence: readonly unknown[]) => buildClaim({ ...frontClaim, id, evidence });
  const records = [
    ...RECORDS,
    ...rowRecords(1),
    ...rowRecords(2),
    claim("clm:two-cells", [cell(1), cell(1, "wounded")]),
    claim("clm:two-rows", [cell(1), cell(2)]),
    claim("clm:cell-and-words", [cell(1), { passage: frontPassage.id, role: "content" }]),
    claim("clm:cells-in-two-roles", [cell(1), { ...cell(1), role: "cue" }]),
  ];
  await writeFirstStore(path, records);
  await migrateStore(path);
  await using store = await openForWriting(path, { create: false });
  const { db } = store.engine;
  const claims = records.flatMap((record, index) => (record.kind === "claim" ? [{ record, version: index + 1 }] : []));
  const made = (table: string) =>
    claims.flatMap(({ record, version }) =>
      tableOf("claim")
        .toSideRows(record, version)
        .flatMap((side) => (side.table === table ? side.rows : [])),
    );
  expect(await db.selectFrom("claim").select(["version", "originator", "report"]).orderBy("version").execute()).toEqual(
    claims.map(({ record, version }) => {
      const row = tableOf("claim").toRow(record, { version, recordedIn: 1, contentHash: "", source: "test", body: "" });
      return { version, originator: row["originator"], report: row["report"] };
    }),
  );
  expect(await db.selectFrom("claim_step").selectAll().orderBy("version").orderBy("position").execute()).toEqual(
    made("claim_step"),
  );
  expect(await db.selectFrom("claim_evidence").selectAll().orderBy("version").orderBy("position").execute()).toEqual(
    made("claim_evidence"),
  );
  const ids = (entries: readonly { readonly claim: { readonly id: string } }[]) => entries.map((each) => each.claim.id);
  expect(ids(await findClaimsOfReport(store, ReportId.parse("rep:row-1")))).toEqual([
    "clm:cell-and-words",
    "clm:cells-in-two-roles",
    "clm:row-1-0",
    "clm:row-1-1",
    "clm:two-cells",
    "clm:two-rows",
  ]);
  expect((await findClaimsOfActor(store, front.id, "says")).total).toBe(7);
});

const scope = { stated: true, period: "2024-03-01" };

test("migrateStore keeps results as they were, with the rules that gave them, until they are built anew", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "store.db");
  const [on, ...others] = [rowEvent(1), claimOf("clm:alone", frontPassage, { on: rowEvent(1), act: "assert", scope })];
  const said = { status: "single_voice", flags: '["one_report"]', claims: 1, claimants: 1, change: 1 };
  const asked = { topic: "killed", value_kind: "count", is_standard: 1, rules_version: "0.0.1" };
  const results = others.map(({ question, event }) => ({ question, event, ...asked, ...said }));
  await writeFirstStore(path, [...RECORDS, on, ...others], results);
  await migrateStore(path);
  await using store = await openForWriting(path, { create: false });
  const { db } = store.engine;
  const held = async () => db.selectFrom("question_result").selectAll().where("event", "=", on.id).execute();
  const expected = others.map(({ question, event }) => ({ question, event, ...said }));
  expect(await held()).toEqual(expected);
  expect(await hasCurrentResults(store)).toBe(false);
  await reindex(store);
  expect(await held()).toEqual(expected);
  expect(await db.selectFrom("kept_result").selectAll().where("event", "=", on.id).execute()).toEqual([]);
  expect(await hasCurrentResults(store)).toBe(true);
});
