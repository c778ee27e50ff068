import { type LinkedIds, linkedIds, type LinkRecord } from "@variorum/core";
import { sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";

interface JoiningRow {
  readonly a: string;
  readonly b: string;
}

/** Finds which ids of one kind mean one thing, by positive links and by merges, over the whole store. */
export async function findCanonicalIds(store: ReadStore, of: LinkRecord["of"]): Promise<LinkedIds> {
  const prefix = { event: "evt:", actor: "act:", place: "plc:" }[of];
  const { rows } = await sql<JoiningRow>`
    select a, b from link
      where "of" = ${of} and relation = 'same_as' and judgement = 'positive' and retired_in is null
    union all select id, "into" from record_state
      where state = 'merged' and retired_in is null and id like ${`${prefix}%`}`.execute(store.engine.db);
  return linkedIds(
    rows.map(({ a, b }) => ({ of, a, b, relation: "same_as", judgement: "positive" })),
    of,
  );
}
