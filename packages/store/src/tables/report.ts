import { dayColumns } from "./day.ts";
import { defineRecordTable } from "./record-table.ts";
import type { VersionRow } from "./version-row.ts";

export interface ReportRow extends VersionRow {
  type: string;
  publisher: string | null;
  language: string;
  published_first: number | null;
  text_sha256: string | null;
  row_sha256: string | null;
  mapping: string | null;
  text_storage: string | null;
}

export const reportTable = defineRecordTable({
  kind: "report",
  describes: "A version of a report: anything that claims were read from",
  columns: {
    type: "Sort of report",
    publisher: "Actor that published it",
    language: "Language of its text",
    published_first: "First day on which it may have been published, days since 1970-01-01",
    text_sha256: "SHA-256 of its text, under which the text is held",
    row_sha256: "SHA-256 of the bytes of a dataset's row, as bytes",
    mapping: "Mapping that read the row",
    text_storage: "How much of the text or the row may be shown",
  },
  toColumns: ({ type, publisher, language, publishedAt, text, row, licence }) => ({
    type,
    publisher: publisher ?? null,
    language,
    published_first: dayColumns(publishedAt).first,
    text_sha256: text?.sha256 ?? null,
    row_sha256: row?.sha256 ?? null,
    mapping: row?.mapping ?? null,
    text_storage: licence.textStorage,
  }),
});
