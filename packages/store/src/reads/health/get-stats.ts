import { RECORD_KINDS, type RecordKind, Status } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import { findSources } from "../reports/find-sources.ts";
import { shown } from "../access/shown.ts";
import type { StoreStats } from "./store-stats.ts";
import { versions } from "../records/versions.ts";

/** Counts what a store holds. Looks at every current record: for the command line, not for a page. */
export async function getStats(store: ReadStore): Promise<StoreStats> {
  const { db } = store.engine;
  const change = store.engine.getChangeNumber();
  const newest = await db.selectFrom("change").select("at").where("number", "=", change).executeTakeFirst();
  const records = await Promise.all(RECORD_KINDS.map(async (kind) => [kind, await countKind(store, kind)] as const));
  const statuses = await db
    .selectFrom("question_result")
    .select((eb) => ["status", eb.fn.countAll<number>().as("questions")])
    .groupBy("status")
    .orderBy("status")
    .execute();
  return {
    change,
    ...(newest === undefined ? {} : { lastChangeAt: newest.at }),
    records: Object.fromEntries(records) as Record<RecordKind, number>, // every kind was counted
    questions: Object.fromEntries(statuses.map(({ status, questions }) => [Status.parse(status), questions])),
    sources: await findSources(store),
  };
}

async function countKind(store: ReadStore, kind: RecordKind): Promise<number> {
  const row = await versions(store.engine.db, kind)
    .select((eb) => eb.fn.countAll<number>().as("records"))
    .where(shown(store, "v"))
    .executeTakeFirst();
  return row?.records ?? 0;
}
