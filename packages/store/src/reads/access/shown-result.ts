import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { shown } from "./shown.ts";

/**
 * Results that may be shown, as a condition on `question_result`. Results are worked out from what stays on this machine
 * too: a question that only such claims answer is not public, and neither is one of an event that is not.
 */
export function shownResult(store: ReadStore): RawBuilder<SqlBool> {
  const event = sql`exists (select 1 from event e where e.id = question_result.event and ${shown(store, "e")})`;
  if (store.show === "local") return sql<SqlBool>`${event}`;
  const claim = sql`exists (select 1 from claim c where c.question = question_result.question and ${shown(store, "c")})`;
  const curated = sql`exists (select 1 from question q where q.id = question_result.question and ${shown(store, "q")})`;
  return sql<SqlBool>`(${event} and (${claim} or ${curated}))`;
}
