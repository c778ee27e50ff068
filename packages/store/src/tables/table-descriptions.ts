import { RECORD_KINDS } from "@variorum/core";
import { CHANGE_COLUMNS } from "./change.ts";
import { EVENT_SUMMARY_COLUMNS } from "./event-summary.ts";
import { HIDDEN_RECORD_COLUMNS } from "./hidden-record.ts";
import { JSON_SHAPE_COLUMNS } from "./json-shape.ts";
import { QUESTION_RESULT_COLUMNS } from "./question-result.ts";
import { RECORD_STATE_COLUMNS } from "./record-state.ts";
import { tableOf } from "./record-tables.ts";
import { REPORT_TEXT_COLUMNS } from "./report-text.ts";
import { SOURCE_BEFORE_COLUMNS, SOURCE_COLUMNS } from "./source.ts";
import type { Tables } from "./tables.ts";

/** A table in words, for the reference. */
export interface TableDescription {
  readonly name: keyof Tables;
  readonly describes: string;
  /** Every column with what it holds, in the order of the table. */
  readonly columns: Readonly<Record<string, string>>;
}

const version = "Version of the record that the row belongs to";

const SIDE_TABLES: readonly TableDescription[] = [
  {
    name: "event_place",
    describes: "A place where to look for an event",
    columns: { version, place: "Id of the place" },
  },
  {
    name: "event_actor",
    describes: "An actor of one of an event's sides",
    columns: { version, side: "Slug of the side", actor: "Id of the actor" },
  },
  {
    name: "question_subject",
    describes: "An actor whose people or things a curated question means",
    columns: { version, actor: "Id of the actor" },
  },
  {
    name: "claim_step",
    describes: "One step of a claim's chain after its originator",
    columns: {
      version,
      position: "1, 2 ... as the chain goes on",
      actor: "Id of the actor",
      role: "What the actor did",
    },
  },
  {
    name: "claim_evidence",
    describes: "One piece of the evidence of a claim that rests on more than cells of one report",
    columns: {
      version,
      position:
        "0, 1, 2 ... as the claim has them; a piece that differs from an earlier one in its field alone is left out",
      role: "What the words or the cell show",
      report: "Id of the report, where the evidence names it; otherwise it is the passage's",
      passage: "Id of the passage; null for a cell",
    },
  },
  {
    name: "claim_subject",
    describes: "An actor that a claim is about",
    columns: { version, role: "population: counted; answer: given as the answer", actor: "Id of the actor" },
  },
  {
    name: "claim_place",
    describes: "A place that a claim names as its scope or its answer",
    columns: { version, place: "Id of the place" },
  },
  {
    name: "judgement_claim",
    describes: "A claim that a judgement compares",
    columns: { version, claim: "Id of the claim" },
  },
];

const STORE_TABLES: readonly TableDescription[] = [
  { name: "report_text", describes: "A text, once for all reports that have it", columns: REPORT_TEXT_COLUMNS },
  { name: "source", describes: "A dataset, series or bundle that imports belong to", columns: SOURCE_COLUMNS },
  {
    name: "source_before",
    describes: "What a source said of itself before a change",
    columns: SOURCE_BEFORE_COLUMNS,
  },
  {
    name: "change",
    describes: "A numbered change: an import, an undo, a merge, a withdrawal",
    columns: CHANGE_COLUMNS,
  },
  { name: "record_state", describes: "A tombstone or a redirect", columns: RECORD_STATE_COLUMNS },
  { name: "hidden_record", describes: "Derived: an id that nothing shows", columns: HIDDEN_RECORD_COLUMNS },
  {
    name: "kept_result",
    describes: "Derived: the result of one question, where it does not follow from the one claim that answers it",
    columns: QUESTION_RESULT_COLUMNS,
  },
  {
    name: "question_result",
    describes: "A view: the result of each question, out of `kept_result` and the claims that alone answer theirs",
    columns: QUESTION_RESULT_COLUMNS,
  },
  { name: "event_summary", describes: "Derived: what lists of events show", columns: EVENT_SUMMARY_COLUMNS },
  { name: "json_shape", describes: "What the JSON of many rows has in common", columns: JSON_SHAPE_COLUMNS },
];

/** Every table of a store in words; its columns are those that the migrations make. */
export const TABLE_DESCRIPTIONS: readonly TableDescription[] = [
  ...RECORD_KINDS.map((kind): TableDescription => {
    const { name, describes, columns } = tableOf(kind);
    return { name, describes, columns };
  }),
  ...SIDE_TABLES,
  ...STORE_TABLES,
];
