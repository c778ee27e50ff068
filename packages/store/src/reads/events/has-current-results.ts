import { RULES_VERSION } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";

/** Tells whether every stored result comes from the rules of this version; if not, `db reindex` is needed. */
export async function hasCurrentResults(store: ReadStore): Promise<boolean> {
  const other = await store.engine.db
    .selectFrom("question_result")
    .select("question")
    .where("rules_version", "!=", RULES_VERSION)
    .executeTakeFirst();
  return other === undefined;
}
