import { RECORD_KINDS } from "@variorum/core";
import { type Kysely, sql } from "kysely";
import { basename } from "node:path";
import { openEngineForReading } from "../../engines/open-engine.ts";
import type { Engine } from "../../engines/engine.ts";
import { findMissingSteps, type SchemaState } from "../../migrations/find-missing-steps.ts";
import type { ReadStore } from "../../read-store.ts";
import { hasCurrentResults } from "../events/has-current-results.ts";
import { shown } from "../access/shown.ts";
import type { StatusProblem, StoreStatus } from "./store-status.ts";

/**
 * Looks a store over: its engine, its sizes, whether it is whole, and whether what is derived fits the records. Opens
 * stores that need migrating too.
 *
 * Throws: `store.file-missing`, `store.not-a-store`, `store.damaged` when it cannot be opened at all.
 */
export async function getStoreStatus(path: string): Promise<StoreStatus> {
  const engine = openEngineForReading(path, { inOneState: true });
  try {
    const schema = await findMissingSteps(engine.db as unknown as Kysely<unknown>); // migrations see any table
    const problems = [...(await integrityProblems(engine)), ...schemaProblems(path, schema)];
    if (schema.missing.length > 0 || schema.unknown.length > 0) return statusOf(path, engine, schema, problems);
    const store: ReadStore = {
      path,
      show: "local",
      restricted: false,
      engine,
      close: async () => {},
      [Symbol.asyncDispose]: async () => {},
    };
    const derived = await derivedProblems(store);
    return { ...(await statusOf(path, engine, schema, [...problems, ...derived])), ...(await countRows(engine)) };
  } finally {
    await engine.close();
  }
}

async function statusOf(
  path: string,
  engine: Engine,
  schema: SchemaState,
  problems: readonly StatusProblem[],
): Promise<StoreStatus> {
  const bytes = await engine.getSize();
  const change = schema.taken.length === 0 ? 0 : engine.getChangeNumber();
  return {
    path,
    engine: engine.title,
    change,
    bytes,
    schema: schema.taken,
    versions: 0,
    current: 0,
    hidden: 0,
    texts: 0,
    problems,
  };
}

async function integrityProblems(engine: Engine): Promise<readonly StatusProblem[]> {
  // The engine's words are lines under a heading that names the database within the connection.
  const findings = (await engine.checkIntegrity())
    .flatMap((words) => words.split("\n"))
    .filter((line) => !line.startsWith("***"));
  return findings.slice(0, 10).map((message) => ({ message, hint: "Take the newest backup" }));
}

function schemaProblems(path: string, { missing, unknown }: SchemaState): readonly StatusProblem[] {
  if (unknown.length > 0)
    return [{ message: `${basename(path)} was written by a newer version`, hint: "Use that version" }];
  if (missing.length === 0) return [];
  return [
    {
      message: `${basename(path)} was written by an older version`,
      hint: "Make a backup, then run: variorum db migrate",
    },
  ];
}

const REINDEX = "Run: variorum db reindex";

async function derivedProblems(store: ReadStore): Promise<readonly StatusProblem[]> {
  const problems: StatusProblem[] = [];
  if (!(await hasCurrentResults(store)))
    problems.push({ message: "Results were computed by other rules than those of this version", hint: REINDEX });
  const { rows } = await sql<{ missing: number; left: number }>`select
    (select count(*) from event v where ${shown(store, "v")} and not exists (select 1 from event_summary s where s.event = v.id)) as missing,
    (select count(*) from event_summary s where not exists (select 1 from event v where v.id = s.event and ${shown(store, "v")})) as left`.execute(
    store.engine.db,
  );
  const { missing = 0, left = 0 } = rows[0] ?? {};
  if (missing > 0) problems.push({ message: `${missing} events have no results`, hint: REINDEX });
  if (left > 0) problems.push({ message: `${left} results belong to no event that is shown`, hint: REINDEX });
  for (const { kind, indexed, shown: records } of await store.engine.compareIndex((alias) => shown(store, alias))) {
    if (indexed !== records)
      problems.push({ message: `The index of words has ${indexed} of ${records} ${kind} records`, hint: REINDEX });
  }
  return problems;
}

async function countRows({ db }: Engine): Promise<Pick<StoreStatus, "versions" | "current" | "hidden" | "texts">> {
  const all = sql.join(
    RECORD_KINDS.map((kind) => sql`select retired_in from ${sql.table(kind)}`),
    sql` union all `,
  );
  const { rows } = await sql<{ versions: number; current: number | null; hidden: number; texts: number }>`
    select count(*) as versions, sum(case when retired_in is null then 1 else 0 end) as current,
      (select count(*) from hidden_record) as hidden, (select count(*) from report_text) as texts from (${all}) v`.execute(
    db,
  );
  const row = rows[0];
  return { versions: row?.versions ?? 0, current: row?.current ?? 0, hidden: row?.hidden ?? 0, texts: row?.texts ?? 0 };
}
