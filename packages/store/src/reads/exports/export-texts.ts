import type { ReportId } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import { exportRecords } from "./export-records.ts";
import { mayShowWhole } from "../reports/get-report-text.ts";

/** The whole text of a report. */
export interface ExportedText {
  readonly report: ReportId;
  readonly sha256: string;
  readonly text: string;
}

/**
 * Gives the texts of reports that may be shown whole.
 *
 * Order: by id of the report, as bytes; a text that several reports share comes with each of them.
 */
export async function* exportTexts(store: ReadStore): AsyncIterable<ExportedText> {
  for await (const report of exportRecords(store, { kinds: ["report"] })) {
    if (report.kind !== "report" || report.text === undefined || !mayShowWhole(store, report)) continue;
    const { sha256 } = report.text;
    const row = await store.engine.db
      .selectFrom("report_text")
      .select("text")
      .where("sha256", "=", sha256)
      .executeTakeFirst();
    if (row !== undefined) yield { report: report.id, sha256, text: row.text };
  }
}
