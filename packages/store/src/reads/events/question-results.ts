import { EventId, FlagId, Population, QuestionId, Status, Topic, ValueKind, type CountsBySide } from "@variorum/core";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { QuestionResultRow } from "../../tables/question-result.ts";
import { readStored } from "../../tables/read-stored.ts";
import type { Tables } from "../../tables/tables.ts";
import type { QuestionResult } from "./question-result.ts";

const Flags = z.array(FlagId);

/** Begins a query of the table of results. */
export function questionResults(db: Kysely<Tables>) {
  return db
    .selectFrom("question_result")
    .select([
      "question",
      "event",
      "topic",
      "value_kind",
      "is_standard",
      "population",
      "status",
      "flags",
      "counts_by_side",
    ])
    .select(["claims", "claimants", "rules_version", "change"]);
}

/** Reads the row of a result. */
export function toQuestionResult(row: QuestionResultRow): QuestionResult {
  return readStored(`the result of ${row.question}`, () => ({
    question: QuestionId.parse(row.question),
    event: EventId.parse(row.event),
    topic: Topic.parse(row.topic),
    valueKind: ValueKind.parse(row.value_kind),
    isStandard: row.is_standard === 1,
    ...(row.population === null ? {} : { population: Population.parse(JSON.parse(row.population)) }),
    status: Status.parse(row.status),
    flags: Flags.parse(JSON.parse(row.flags)),
    // Written by this program from the engine's own result, and dropped when the rules change.
    ...(row.counts_by_side === null ? {} : { counts: JSON.parse(row.counts_by_side) as CountsBySide }),
    claims: row.claims,
    claimants: row.claimants,
    rulesVersion: row.rules_version,
    change: row.change,
  }));
}
