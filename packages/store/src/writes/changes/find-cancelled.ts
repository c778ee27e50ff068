import type { Kysely } from "kysely";
import type { Tables } from "../../tables/tables.ts";

/**
 * Finds, after a change, the changes that were taken back and those that took them back: together they did nothing. A
 * change that was taken back and then done again is none of them.
 */
export async function findCancelled(db: Kysely<Tables>, after: number): Promise<readonly number[]> {
  const undoing = await db
    .selectFrom("change")
    .select(["number", "undoes"])
    .where("undoes", ">", after)
    .orderBy("number", "desc")
    .execute();
  const cancelled = new Set<number>();
  for (const { number, undoes } of undoing) {
    if (undoes === null || cancelled.has(number)) continue;
    cancelled.add(number).add(undoes);
  }
  return [...cancelled];
}
