import type { CitedReport, EdtfDate, ReportId, ReportRecord } from "@variorum/core";
import { type Dataset, isPublic, type RowText } from "./dataset.ts";

/** What the report of a row says beside its cells. */
export interface RowReport {
  readonly id: ReportId;
  readonly text: RowText;
  /** What the coders read. Order: as cited. */
  readonly cited: readonly CitedReport[];
  /** The dataset's own day of the row. */
  readonly publishedAt?: EdtfDate | undefined;
  readonly note?: string | undefined;
}

/** Makes the report that a row of a dataset is: each cell as it stood, published by the dataset. */
export function toRowReport(dataset: Dataset, { id, text, cited, publishedAt, note }: RowReport): ReportRecord {
  const { fields, sha256 } = text;
  return {
    kind: "report",
    id,
    type: "dataset_row",
    publisher: dataset.voice.id,
    publisherBasis: "external",
    authors: [],
    archives: [],
    ...(publishedAt === undefined ? {} : { publishedAt, publishedAtBasis: "text" }),
    language: "en",
    row: { fields: { ...fields }, sha256, mapping: dataset.mapping },
    derivedFrom: cited.map((report) => ({ cited: report, relation: "summarizes", basis: "credited", passages: [] })),
    licence: dataset.licence,
    sensitivity: isPublic(),
    ...(note === undefined ? {} : { note }),
  };
}
