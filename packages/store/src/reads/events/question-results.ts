import { EventId, FlagId, QuestionId, Status } from "@variorum/core";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { QuestionResultRow } from "../../tables/question-result.ts";
import { readStored } from "../../tables/read-stored.ts";
import type { Tables } from "../../tables/tables.ts";
import type { QuestionResult } from "./question-result.ts";

const Flags = z.array(FlagId);

/** Begins a query of results. */
export function questionResults(db: Kysely<Tables>) {
  const rules = sql<string | null>`(select s.rules_version from event_summary s where s.event = question_result.event)`;
  return db
    .selectFrom("question_result")
    .select(["question", "event", "status", "flags", "claims", "claimants", "change", rules.as("rules_version")]);
}

/** What a query selects or compares of the result of a question; null where it has none. Joined, the view would be read whole. */
export function ofResult<Column extends "status" | "flags" | "claimants">(
  column: Column,
  question: RawBuilder<unknown>,
): RawBuilder<QuestionResultRow[Column] | null> {
  return sql`(select r.${sql.id(column)} from question_result r where r.question = ${question} limit 1)`;
}

/** Reads the row of a result. */
export function toQuestionResult(row: QuestionResultRow & { readonly rules_version: string | null }): QuestionResult {
  return readStored(`the result of ${row.question}`, () => ({
    question: QuestionId.parse(row.question),
    event: EventId.parse(row.event),
    status: Status.parse(row.status),
    flags: Flags.parse(JSON.parse(row.flags)),
    claims: row.claims,
    claimants: row.claimants,
    rulesVersion: z.string().parse(row.rules_version),
    change: row.change,
  }));
}
