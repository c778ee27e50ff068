import type { RecordKind } from "@variorum/core";
import { actorTable } from "./actor.ts";
import { assessmentTable } from "./assessment.ts";
import { claimTable } from "./claim.ts";
import { eventTable } from "./event.ts";
import { judgementTable } from "./judgement.ts";
import { linkTable } from "./link.ts";
import { passageTable } from "./passage.ts";
import { placeTable } from "./place.ts";
import { questionTable } from "./question.ts";
import type { RecordTable } from "./record-table.ts";
import { reportTable } from "./report.ts";

/** The table of each kind of record. */
export const RECORD_TABLES = {
  actor: actorTable,
  place: placeTable,
  report: reportTable,
  passage: passageTable,
  event: eventTable,
  question: questionTable,
  claim: claimTable,
  link: linkTable,
  judgement: judgementTable,
  assessment: assessmentTable,
} as const satisfies { readonly [Kind in RecordKind]: RecordTable<Kind> };

/** Gives the table of a kind, for code that treats every kind alike; it is only ever given records of that kind. */
export function tableOf(kind: RecordKind): RecordTable {
  return RECORD_TABLES[kind] as unknown as RecordTable; // a table takes records of its own kind, which `kind` names
}
