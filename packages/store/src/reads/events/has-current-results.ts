import { RULES_VERSION } from "@variorum/core";
import type { Engine } from "../../engines/engine.ts";
import type { ReadStore } from "../../read-store.ts";

/** The change at which every result of a store was last found to be current: so it stays until the next one. */
const current = new WeakMap<Engine, number>();

/** Tells whether every result of a store comes from the rules of this version; if not, `db reindex` is needed. */
export async function hasCurrentResults({ engine }: ReadStore): Promise<boolean> {
  const change = engine.getChangeNumber();
  if (current.get(engine) === change) return true;
  const other = await engine.db
    .selectFrom("event_summary")
    .select("event")
    .where("rules_version", "!=", RULES_VERSION)
    .limit(1)
    .executeTakeFirst();
  // What is not current is looked for each time: to build it anew is no change.
  if (other === undefined) current.set(engine, change);
  return other === undefined;
}
