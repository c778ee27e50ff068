import "server-only";
import { type ClaimRecord, isFieldEvidence, type ReportRecord } from "@variorum/core";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import type { ClaimViewContext } from "./claim-view-context.ts";

/** What a claim was read from: words of a report or a cell of a table. */
export interface QuoteView {
  readonly form: "words" | "cell";
  /** The characters as they stand. */
  readonly text: string;
  /** Language of the words; `und` for a cell. */
  readonly lang: string;
  /** Name of the column, for a cell. */
  readonly column?: string;
  /** Whose wording it is: who published the report. */
  readonly publisher: string;
  /** Whether the report prints them as the claimant's own words. */
  readonly isDirect: boolean;
  readonly published?: string;
  /** Id of the report. */
  readonly report: string;
  /** The very place in the report's page. */
  readonly href: string;
  readonly start?: number;
  readonly end?: number;
  /** Whether the words could be compared with the stored text. */
  readonly isChecked: boolean;
}

/**
 * The evidence of a claim that carries its content.
 *
 * Order: as the claim lists it. Evidence whose report or passage may not be shown is left out.
 */
export function toQuoteViews(claim: ClaimRecord, context: ClaimViewContext): readonly QuoteView[] {
  const { records, reportsWithoutText } = context;
  return claim.evidence
    .filter(({ role }) => role === "content")
    .flatMap((evidence): readonly QuoteView[] => {
      if (isFieldEvidence(evidence)) {
        const report = records.get("report", evidence.report);
        const cell = {
          form: "cell",
          text: evidence.exact,
          lang: "und",
          column: evidence.field,
          isChecked: true,
        } as const;
        return report === undefined
          ? []
          : [
              {
                ...cell,
                ...sourceOf(report, claim, context),
                href: hrefOf(report.id, `cell-${evidence.field}`, context),
              },
            ];
      }
      const passage = records.get("passage", evidence.passage);
      const report = records.get("report", evidence.report ?? passage?.report ?? "");
      if (passage === undefined || report === undefined) return [];
      const { exact: text, start, end } = passage;
      const isChecked = report.text !== undefined && reportsWithoutText?.has(report.id) !== true;
      const href = hrefOf(report.id, `at-${start}-${end}`, context);
      return [
        {
          form: "words",
          text,
          lang: report.language,
          start,
          end,
          isChecked,
          href,
          ...sourceOf(report, claim, context),
        },
      ];
    });
}

function hrefOf(report: string, anchor: string, { records }: ClaimViewContext): string {
  return `${records.pathOf(report) ?? ""}#${encodeURIComponent(anchor)}`;
}

function sourceOf(report: ReportRecord, { attribution }: ClaimRecord, { records, words }: ClaimViewContext) {
  return {
    report: report.id,
    publisher:
      report.publisher === undefined ? (report.title ?? report.id) : records.nameOf(report.publisher, words.language),
    isDirect: attribution[0]?.form === "direct_quote",
    ...(report.publishedAt !== undefined && { published: presentEdtfDate(report.publishedAt, words) }),
  };
}
