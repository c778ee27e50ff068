import { kindOfId } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import type { RecordState } from "./record-state.ts";
import { shownResult } from "../access/shown-result.ts";
import { shown, standing } from "../access/shown.ts";
import { versions } from "./versions.ts";

/** Tells what an id stands for now: a record, a redirect, a tombstone or nothing. Standard questions are current too. */
export async function getRecordState(store: ReadStore, id: string): Promise<RecordState> {
  const kind = kindOfId(id);
  if (kind === undefined) return { state: "unknown" };
  const current = await versions(store.engine.db, kind)
    .select(shown(store, "v").as("is_shown"))
    .where("v.id", "=", id)
    .where(standing("v"))
    .executeTakeFirst();
  if (current !== undefined) return { state: Number(current.is_shown) === 1 ? "current" : "restricted" };
  const state = await findState(store, id);
  if (state !== undefined) return state;
  return kind === "question" && (await isAnswered(store, id)) ? { state: "current" } : { state: "unknown" };
}

async function findState(store: ReadStore, id: string): Promise<RecordState | undefined> {
  const row = await store.engine.db
    .selectFrom("record_state as s")
    .leftJoin("change", "change.number", "s.recorded_in")
    .select(["s.state", "s.into", "s.reason", "s.erased", "s.recorded_in", "change.at"])
    .where("s.id", "=", id)
    .where("s.retired_in", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const made = { change: row.recorded_in, at: row.at ?? "" };
  if (row.state === "merged" && row.into !== null) return { state: "merged", into: row.into, ...made };
  return {
    state: "withdrawn",
    reason: row.reason ?? "",
    erased: row.erased === 1,
    withheld: row.state === "withheld",
    ...made,
  };
}

async function isAnswered(store: ReadStore, question: string): Promise<boolean> {
  const row = await store.engine.db
    .selectFrom("question_result")
    .select("question")
    .where("question", "=", question)
    .where(shownResult(store))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
