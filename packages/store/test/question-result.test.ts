import { CompiledQuery, type Kysely, sql } from "kysely";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { ofResult, questionResults } from "../src/reads/events/question-results.ts";
import type { Tables } from "../src/tables/tables.ts";
import { openForWriting } from "../src/write.ts";

type Compile = (db: Kysely<Tables>) => CompiledQuery;

const rows = sql`select v.id, ${ofResult("status", sql`v.question`)} from claim v`;

test.each<[string, Compile]>([
  ["of a question", (db) => questionResults(db).where("question", "=", "q:one").limit(1).compile()],
  ["of an event", (db) => questionResults(db).where("event", "=", "evt:one").compile()],
  ["beside each claim of an event", (db) => sql`${rows} where v.event = 'evt:one'`.compile(db)],
  ["beside each claim of a question", (db) => sql`${rows} where v.question = 'q:one'`.compile(db)],
])("results %s are found by indexes, and the view is never read whole", async (_case, compile) => {
  using folder = temporaryFolder();
  await using store = await openForWriting(join(folder.path, "store.db"), { create: true });
  const { db } = store.engine;
  const query = compile(db);
  const explained = CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]);
  const plan = await db.executeQuery<{ readonly detail: string }>(explained);
  const steps = plan.rows.map(({ detail }) => detail);
  expect(steps.filter((step) => step.includes("kept_result")).length).toBeGreaterThan(0);
  expect(steps.filter((step) => /^(SCAN|CO-ROUTINE|MATERIALIZE)|AUTOMATIC/.test(step))).toEqual([]);
});
