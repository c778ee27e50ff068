import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { findLastVersions } from "../records/find-last-versions.ts";
import { findRecords } from "../records/find-records.ts";
import type { QuestionResult } from "../events/question-result.ts";
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

/** Leaves out the counts of results that name a claim or a claimant which may not be shown. */
export async function withoutHiddenCounts(
  store: ReadStore,
  results: readonly QuestionResult[],
): Promise<readonly QuestionResult[]> {
  if (store.show === "local") return results;
  const ids = results.map(({ counts }) => idsIn(counts));
  const found = await findRecords(store, ids.flat());
  const merged = await findLastVersions(
    store,
    ids.flat().filter((id) => !found.has(id)),
  );
  return results.map(({ counts, ...result }, index) => {
    const isShown = ids[index]?.every((id) => found.has(id) || merged.has(id)) === true;
    return { ...result, ...(counts === undefined || !isShown ? {} : { counts }) };
  });
}

function idsIn(counts: QuestionResult["counts"]): readonly string[] {
  const text = JSON.stringify(counts ?? {});
  return [...text.matchAll(/"((?:act|clm):[^"]+)"/g)].map(([, id = ""]) => id);
}
