/** A text of a report, once for all reports with the same text. */
export interface ReportTextRow {
  sha256: string;
  text: string;
}

export const REPORT_TEXT_COLUMNS = {
  sha256: "SHA-256 of the text as UTF-8",
  text: "The text, untouched",
} as const satisfies Record<keyof ReportTextRow, string>;
