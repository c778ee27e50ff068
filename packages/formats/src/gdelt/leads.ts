import {
  type AnyRecord,
  type Checked,
  type CitedReport,
  type EdtfDate,
  isoDateToDay,
  type ReportId,
} from "@variorum/core";
import type { Dataset, IsNew, RowText } from "../dataset/dataset.ts";
import { readTableRows } from "../dataset/dataset-row.ts";
import type { DatasetReading } from "../dataset/read-dataset.ts";
import { type LocateColumn, type RowCells, startRowCells } from "../dataset/row-cells.ts";
import { type RowLayout, toRowLayout } from "../dataset/row-layout.ts";
import { toRowReport } from "../dataset/row-report.ts";
import { delimiterOf } from "../dataset/rows-of.ts";
import { readTabbedRows } from "../dataset/tabbed-rows.ts";
import type { SourceFile } from "../format.ts";
import { readHeadOf } from "../reading/read-head.ts";
import { inBrief } from "../dataset/one-line.ts";

/**
 * A row that leads to an article. It is no event and no claim: a machine read the article, and what it took for an event
 * is believed only when somebody has read it too.
 */
export interface Lead {
  /** What follows `rep:gdelt-`. */
  readonly slug: string;
  readonly seenOn: EdtfDate;
  /** The article; absent where the row names none. */
  readonly cited?: CitedReport;
  /** Columns that are left out of what is kept. */
  readonly dropped: ReadonlySet<string>;
  readonly totals: Readonly<Record<string, number>>;
}

/** What tells one table of leads from another. */
export interface LeadTable {
  readonly dataset: Dataset;
  readonly name: string;
  /** In the order in which files without a header have them. */
  readonly columns: readonly string[];
  /** The columns that hold the article, and the moment at which it was seen. */
  readonly articleColumn: string;
  readonly seenColumn: string;
  readonly totals: readonly string[];
  /** Reads the cells; what cannot be read is among the issues of `read`. */
  toLead(read: RowCells): Omit<Lead, "totals" | "seenOn">;
}

const ID_COLUMN = "GLOBALEVENTID";

/** How a table of leads is read row by row. */
export function leadReading(table: LeadTable): DatasetReading<Lead> {
  const { name, dataset, articleColumn, seenColumn } = table;
  return {
    name,
    header: `${ID_COLUMN}, …, ${articleColumn}`,
    rowsOf,
    layoutOf: (first) => leadHeaderOf(table, first) ?? toRowLayout(table.columns, false),
    parse: (cells, layout, locate) => parseLead(table, cells, { layout, locate }),
    idOf: ({ slug }) => `rep:gdelt-${slug}`,
    idColumn: ID_COLUMN,
    toRecords: (lead, text, isNew) => toRecords(dataset, lead, { text, isNew }),
    columnOf: (_id, [key]) => (key === "derivedFrom" ? articleColumn : key === "publishedAt" ? seenColumn : ID_COLUMN),
    totalsOf: ({ totals }) => totals,
  };
}

/** The layout of a header, where the first row is one: files as published have none. Names count in any case. */
export function leadHeaderOf({ columns, articleColumn }: LeadTable, first: readonly string[]): RowLayout | undefined {
  const known = new Map(columns.map((column) => [column.toLowerCase(), column]));
  const layout = toRowLayout(
    first.map(
      (name) =>
        known.get(
          name
            .replace(/^\uFEFF/, "")
            .trim()
            .toLowerCase(),
        ) ?? name,
    ),
    true,
  );
  return layout.positions.has(ID_COLUMN) && layout.positions.has(articleColumn) ? layout : undefined;
}

/** Files as published have tabs between cells and no quotation marks; people save them again as tables with them. */
async function* rowsOf(file: SourceFile): ReturnType<typeof readTableRows> {
  const delimiter = delimiterOf(new TextDecoder().decode(await readHeadOf(file)));
  if (delimiter === "\t") yield* readTabbedRows(file);
  else yield* readTableRows(file, { delimiter });
}

interface Laid {
  readonly layout: RowLayout;
  readonly locate: LocateColumn;
}

function parseLead(table: LeadTable, cells: readonly string[], laid: Laid): Checked<Lead> {
  const read = startRowCells(cells, laid);
  const seenOn = readMoment(read, table.seenColumn);
  const lead = table.toLead(read);
  if (seenOn === undefined || read.issues.some(({ severity }) => severity === "error")) {
    return { ok: false, issues: read.issues };
  }
  const totals = Object.fromEntries(table.totals.map((column) => [column, Number(read.given(column)) || 0]));
  const { cited, ...rest } = lead;
  // Every quarter of an hour the project reads what was published in it: an article is of the day on which it was seen.
  const article = cited === undefined ? {} : { cited: { ...cited, date: seenOn } };
  return { ok: true, value: { ...rest, ...article, seenOn, totals }, issues: read.issues };
}

/** The day of `20260107123000`. */
function readMoment(read: RowCells, column: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(read.given(column)) ?? [];
  const date = `${year}-${month}-${day}`;
  if (year !== undefined && isoDateToDay(date) !== undefined) return date;
  const message = `Cannot read time "${inBrief(read.cell(column))}": expected such as 20260107123000`;
  return read.refuse("date.unreadable", column, message);
}

interface Written {
  readonly text: RowText;
  readonly isNew: IsNew;
}

function toRecords(dataset: Dataset, lead: Lead, { text, isNew }: Written): readonly AnyRecord[] {
  const kept = Object.entries(text.fields).filter(([column]) => !lead.dropped.has(column));
  const report = toRowReport(dataset, {
    id: `rep:gdelt-${lead.slug}` as ReportId, // digits, words and hexadecimal digits make a slug
    text: { ...text, fields: Object.fromEntries(kept) },
    cited: lead.cited === undefined ? [] : [lead.cited],
    publishedAt: lead.seenOn,
  });
  return [...[dataset.voice].filter(({ id }) => isNew(id)), report];
}
