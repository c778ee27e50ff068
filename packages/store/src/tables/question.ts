import { defineRecordTable } from "./record-table.ts";
import type { VersionRow } from "./version-row.ts";

export interface QuestionRow extends VersionRow {
  event: string;
  topic: string;
  who: string | null;
}

/** An actor whose people or things a curated question means. */
export interface QuestionSubjectRow {
  version: number;
  actor: string;
}

export const questionTable = defineRecordTable({
  kind: "question",
  describes: "A version of a curated question; standard questions are in their claims and in question_result",
  columns: { event: "Event it asks about", topic: "What it asks about", who: "Class of its population" },
  toColumns: ({ event, topic, population }) => ({ event, topic, who: population?.who ?? null }),
  toSideRows: ({ population }, version) => [
    { table: "question_subject", rows: [...new Set(population?.of ?? [])].map((actor) => ({ version, actor })) },
  ],
});
