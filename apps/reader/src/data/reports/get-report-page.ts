import "server-only";
import { cache } from "react";
import { ReportId, type ReportRecord, slugOfId } from "@variorum/core";
import { type ClaimEntry, findClaimsOfReport, findRecords, getReport, getReportText } from "@variorum/store/read";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { words } from "../../wording/words.ts";
import { type Contact, contactFor } from "../access/contact-for.ts";
import { findRecordsOf } from "../records/find-records-of.ts";
import { type Addressed, getAtAddress } from "../access/get-at-address.ts";
import { getPin, type Pinned } from "../access/get-pin.ts";
import type { Gone } from "../access/get-unless-gone.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import { RecordsAtHand } from "../records/records-at-hand.ts";
import { type ClaimLineView, toClaimLine } from "../claims/to-claim-line.ts";
import { byCells } from "./by-cells.ts";
import { type DerivationView, toDerivationViews } from "./to-derivation-views.ts";
import { withResultsAsOf } from "../questions/with-results-as-of.ts";
import { contentPassages, markedPassages, type ShownPieces, toShownPieces } from "./to-shown-pieces.ts";

/** Everything the page of a report shows. */
export interface ReportPageView extends Contact, Pinned, ShownPieces {
  readonly id: string;
  /** Number of the change that the page is pinned to, or of the last one of the store. */
  readonly storeChange: number;
  readonly title: string;
  readonly lang: string;
  readonly type: string;
  readonly publisher?: LinkedName & { readonly isNamedByUs: boolean };
  readonly published?: string;
  readonly url?: string;
  readonly archives: readonly string[];
  readonly language?: string;
  readonly licence?: string;
  readonly sha256?: string;
  readonly length?: number;
  /** A remark of the editors, or of what read the text: what of it was not read. */
  readonly note?: string;
  readonly cells: readonly { readonly column: string; readonly characters: string; readonly isRead: boolean }[];
  /** Whether these are all cells of the row, and not only those that claims point at. */
  readonly hasAllCells: boolean;
  readonly passages: readonly PassageClaimsView[];
  readonly cellClaims: readonly CellClaimsView[];
  readonly derivedFrom: readonly DerivationView[];
  readonly claims: number;
  readonly notice?: string;
}

/** The claims that were read from one passage. */
export interface PassageClaimsView {
  readonly number: number;
  /** Place in the text. */
  readonly anchor: string;
  readonly claims: readonly ClaimLineView[];
}

/** The claims that were read from the same cells of a row. */
export interface CellClaimsView {
  readonly columns: readonly string[];
  readonly claims: readonly ClaimLineView[];
}

/** Everything the page of a report shows; why there is nothing, when it was taken out. */
export const getReportPage = cache(async (address: string): Promise<ReportPageView | Gone | undefined> => {
  return getAtAddress(address, { prefix: "rep", schema: ReportId }, async (addressed) => {
    const { store, id, asOf, change } = addressed;
    const { record, notice, recordedIn } = await getReport(store, id, { asOf });
    const entries = await withResultsAsOf(store, await findClaimsOfReport(store, id, { asOf }), asOf);
    const claims = await claimsOf(addressed, record, entries);
    return {
      ...contactFor(record.id, recordedIn),
      ...(await toReportHead(addressed, record)),
      ...toShownPieces(await getReportText(store, id, { asOf }), entries),
      ...(await getPin(addressed)),
      storeChange: change,
      claims: entries.length,
      ...claims,
      cells: cellsOf(record, claims.cellClaims),
      hasAllCells: addressed.store.show === "local" || record.licence.textStorage === "full",
      ...(notice !== undefined && { notice }),
    };
  });
});

async function toReportHead({ store, asOf }: Addressed<ReportId>, report: ReportRecord) {
  const named = report.derivedFrom.flatMap(({ report: earlier, actor }) => earlier ?? actor ?? []);
  const ids = report.publisher === undefined ? named : [report.publisher, ...named];
  const records = new RecordsAtHand([report, ...(await findRecords(store, ids, { asOf })).values()], asOf);
  const languageNames = new Intl.DisplayNames([words.language], { type: "language" });
  return {
    id: report.id,
    title: report.title ?? words.page.report.untitled(records.nameOf(report.id, words.language), slugOfId(report.id)),
    lang: report.language,
    type: words.reportType[report.type],
    archives: report.archives.map(({ url }) => url),
    derivedFrom: toDerivationViews(report, records, words),
    ...(report.publisher !== undefined && {
      publisher: {
        ...linkedName(report.publisher, records, words.language),
        isNamedByUs: report.publisherBasis !== "text",
      },
    }),
    ...(report.publishedAt !== undefined && { published: presentEdtfDate(report.publishedAt, words) }),
    ...(report.url !== undefined && { url: report.url }),
    ...(report.language !== "und" && { language: languageNames.of(report.language) ?? report.language }),
    ...(report.note !== undefined && { note: report.note }),
    ...(report.licence.note !== undefined && { licence: report.licence.note }),
    ...(report.text !== undefined && { sha256: report.text.sha256, length: report.text.length }),
  };
}

async function claimsOf(
  { store, asOf }: Addressed<ReportId>,
  report: ReportRecord,
  entries: readonly ClaimEntry[],
): Promise<Pick<ReportPageView, "passages" | "cellClaims">> {
  const records = await findRecordsOf(store, entries, { others: [report], asOf });
  const lineOf = (entry: ClaimEntry) => toClaimLine(entry, { records, words });
  return {
    passages: markedPassages(entries).map(({ id, start, end }, index) => ({
      number: index + 1,
      anchor: `at-${start}-${end}`,
      claims: entries.filter(({ claim }) => contentPassages(claim.evidence).includes(id)).map(lineOf),
    })),
    cellClaims: byCells(entries).map(({ columns, entries: read }) => ({ columns, claims: read.map(lineOf) })),
  };
}

function cellsOf({ row }: ReportRecord, cellClaims: readonly CellClaimsView[]): ReportPageView["cells"] {
  const read = new Set(cellClaims.flatMap(({ columns }) => columns));
  return Object.entries(row?.fields ?? {}).map(([column, characters]) => ({
    column,
    characters,
    isRead: read.has(column),
  }));
}
