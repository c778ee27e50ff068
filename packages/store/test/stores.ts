import { join } from "node:path";
import type { AnyRecord, Issue, SourceUnit } from "@variorum/core";
import { describe, expect } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { exportRecords, search } from "../src/read.ts";
import {
  type ImportOutcome,
  type ImportPlan,
  type ImportRequest,
  type ImportUnit,
  openForWriting,
  reindex,
  runImport,
  type WriteStore,
} from "../src/write.ts";
import { TEXTS } from "./harbour-records.ts";

/** A store of its own for one test, gone when the test ends: `await using test = await openTest()`. */
export interface TestStore extends AsyncDisposable {
  readonly path: string;
  readonly folder: string;
  readonly store: WriteStore;
}

type OpenTest = () => Promise<TestStore>;

/** Every engine that keeps stores. Another one joins here, and every suite runs on it. */
const ENGINES: Readonly<Record<string, OpenTest>> = {
  sqlite: async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, "store.db");
    const store = await openForWriting(path, { create: true });
    return {
      path,
      folder: folder.path,
      store,
      [Symbol.asyncDispose]: async () => {
        await store.close();
        folder[Symbol.dispose]();
      },
    };
  },
};

/** Runs one suite on every engine. */
export function describeEngines(title: string, suite: (openTest: OpenTest) => void): void {
  describe.each(Object.entries(ENGINES))(`${title} on %s`, (_engine, openTest) => {
    suite(openTest);
  });
}

/** One unit of a source that stands in memory. */
export function unitOf(records: readonly AnyRecord[], texts: ReadonlyMap<string, string> = TEXTS): SourceUnit {
  return {
    at: { file: "test.yaml", line: 1 },
    records,
    raw: Buffer.from(JSON.stringify(records)),
    texts,
    locate: (record, path) => ({ file: "test.yaml", pointer: `/${[record, ...path].join("/")}` }),
  };
}

/** What a test hears of an import. */
export interface Imported {
  readonly outcome: ImportOutcome;
  readonly plan: ImportPlan;
  readonly issues: readonly Issue[];
  readonly rejected: number;
}

type Overrides = Partial<Omit<ImportRequest, "units">> & {
  /** Records that are one unit each, unless units are given. */
  readonly units?: Iterable<ImportUnit>;
  readonly decision?: "commit" | "rollback";
};

/** Imports records, each as a unit of its own, and commits unless told otherwise. */
export async function importRecords(
  store: WriteStore,
  records: readonly AnyRecord[],
  overrides: Overrides = {},
): Promise<Imported> {
  const { units, decision = "commit", ...request } = overrides;
  const issues: Issue[] = [];
  let rejected = 0;
  const given = units ?? records.map((record): ImportUnit => ({ ok: true, value: unitOf([record]), issues: [] }));
  const outcome = await runImport(
    store,
    {
      source: { id: "test" },
      method: "manual",
      command: "import test.yaml",
      inputs: () => [],
      onIssue: (issue) => issues.push(issue),
      onRejected: () => {
        rejected += 1;
      },
      ...request,
      units: each(given),
    },
    async () => decision,
  );
  return { outcome, plan: outcome.plan, issues, rejected };
}

async function* each<Value>(values: Iterable<Value>): AsyncIterable<Value> {
  yield* values;
}

/** Takes everything that a list gives. */
export async function collect<Value>(values: AsyncIterable<Value>): Promise<readonly Value[]> {
  const collected: Value[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}

/** Every current record of a store by its id. */
export async function allRecords(store: WriteStore): Promise<ReadonlyMap<string, AnyRecord>> {
  const records = await collect(exportRecords(store));
  return new Map(records.map((record) => [record.id, record]));
}

/** The rows of the derived tables, to be compared with what building them anew gives. */
export async function derivedRows({ engine: { db } }: WriteStore): Promise<unknown> {
  return {
    questions: await db.selectFrom("question_result").selectAll().orderBy("question").execute(),
    events: await db.selectFrom("event_summary").selectAll().orderBy("event").execute(),
    hidden: await db.selectFrom("hidden_record").selectAll().orderBy("id").execute(),
  };
}

/** What a store shows of itself, without the numbers of changes, which undoing moves on. */
export async function presentState(store: WriteStore): Promise<unknown> {
  const questions = await store.engine.db
    .selectFrom("question_result")
    .select(["question", "status", "flags", "claims"])
    .orderBy("question")
    .execute();
  const hits = await search(store, { kind: "claims", q: "killed" });
  return { records: await allRecords(store), questions, hits: hits.entries.map(({ id }) => id).toSorted() };
}

/** Checks that what is derived is what building it anew gives. */
export async function expectDerivedHolds(store: WriteStore): Promise<void> {
  const before = await derivedRows(store);
  await reindex(store);
  expect(await derivedRows(store)).toEqual(before);
}
