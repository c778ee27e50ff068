import "server-only";
import type { ReportRecord } from "@variorum/core";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { firstDay } from "../records/first-day.ts";
import { type FirstOf, firstOf } from "../records/first-of.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { reportsOfClaim } from "../claims/reports-of-claim.ts";
import { type DerivationView, toDerivationViews } from "../reports/to-derivation-views.ts";

/** One report of an event, with what it was made from. */
export interface ReportLineView {
  readonly href: string;
  readonly publisher: string;
  readonly title?: string;
  readonly type: string;
  readonly published?: string;
  /** Name of its language. */
  readonly language?: string;
  readonly claims: number;
  readonly derivedFrom: readonly DerivationView[];
}

/** Reports that the page of an event has room for. */
const LISTED = 40;

/** The reports of an event. Order: by day of publication, then id. */
export function toReportLines({ dossier, records, words }: QuestionViewContext): FirstOf<ReportLineView> {
  const claimsOf = countClaims();
  const languageNames = new Intl.DisplayNames([words.language], { type: "language" });
  const listed = firstOf(dossier.reports.toSorted(byPublication), LISTED);
  const lines = listed.first.map((report) => ({
    href: records.pathOf(report.id) ?? "/",
    publisher: report.publisher === undefined ? report.id : records.nameOf(report.publisher, words.language),
    type: words.reportType[report.type],
    claims: claimsOf.get(report.id) ?? 0,
    derivedFrom: toDerivationViews(report, records, words),
    ...(report.title !== undefined && { title: report.title }),
    ...(report.publishedAt !== undefined && { published: presentEdtfDate(report.publishedAt, words) }),
    ...(report.language !== "und" && { language: languageNames.of(report.language) ?? report.language }),
  }));
  return { first: lines, more: listed.more };

  function countClaims(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const claim of dossier.claims) {
      for (const report of reportsOfClaim(claim, records)) counts.set(report, (counts.get(report) ?? 0) + 1);
    }
    return counts;
  }
}

function byPublication(one: ReportRecord, other: ReportRecord): number {
  const [a, b] = [firstDay(one.publishedAt), firstDay(other.publishedAt)];
  if (a !== b) return a < b ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
