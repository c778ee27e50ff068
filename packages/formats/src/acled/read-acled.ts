import type { SourceUnit } from "@variorum/core";
import type { DatasetReading } from "../dataset/read-dataset.ts";
import { readTableOrJson } from "../dataset/rows-of.ts";
import { type AcledDeletion, type AcledRow, parseAcledRow } from "./acled-row.ts";
import { citedOf } from "./claims.ts";
import { ACLED } from "./fixed-records.ts";
import { layoutOf } from "./layouts.ts";
import { reportIdOf, sharedOf, toRecords } from "./to-records.ts";

/** Control totals: sums of the file's own numeric columns, in the order in which they are printed. */
export const ACLED_TOTALS = ["fatalities", "sources"] as const;

/** How ACLED is read row by row: its events, and its lists of deleted ones. */
export const ACLED_READING: DatasetReading<AcledRow | AcledDeletion> = {
  name: "ACLED",
  header: "event_id_cnty,event_date,year,…",
  rowsOf: readTableOrJson,
  layoutOf,
  parse: parseAcledRow,
  idOf: ({ slug }) => `evt:acled-${slug}`,
  idColumn: "event_id_cnty",
  toRecords: (row, text, isNew) => (isDeletion(row) ? [] : toRecords(row, text, isNew)),
  following: {
    mapping: ACLED.mapping,
    reportOf: (row) => (isDeletion(row) ? undefined : reportIdOf(row)),
    sharedOf: (row) => (isDeletion(row) ? [] : sharedOf(row)),
  },
  columnOf,
  totalsOf: (row) => (isDeletion(row) ? {} : totalsOf(row)),
  deletedOf,
};

function isDeletion(row: AcledRow | AcledDeletion): row is AcledDeletion {
  return "deletedOn" in row;
}

/** With its event goes the report of its row. */
function deletedOf(row: AcledRow | AcledDeletion): SourceUnit["deleted"] {
  if (!isDeletion(row)) return undefined;
  const { slug, deletedOn } = row;
  return {
    ids: [`evt:acled-${slug}`, `rep:acled-${slug}`],
    reason: deletedOn === undefined ? "Deleted by ACLED" : `Deleted by ACLED on ${deletedOn}`,
  };
}

const COLUMN_OF_PART: Readonly<Record<string, string>> = {
  actor1: "actor1",
  actor2: "actor2",
  where: "location",
  when: "event_date",
  fatalities: "fatalities",
  "civilian-targeting": "civilian_targeting",
  notes: "notes",
};

/** The column that a value of one of the row's records came from. */
function columnOf(id: string, [key]: readonly (string | number)[]): string {
  const part = /^clm:acled-[a-z0-9]+-(.+)$/.exec(id)?.[1];
  if (part !== undefined) return COLUMN_OF_PART[part] ?? `assoc_actor_${part.slice("assoc-".length)[0]}`;
  if (id.startsWith("plc:")) return "location";
  if (id.startsWith("act:")) return "actor1";
  return key === "derivedFrom" ? "source" : key === "publishedAt" ? "timestamp" : "event_id_cnty";
}

function totalsOf(row: AcledRow): Readonly<Record<(typeof ACLED_TOTALS)[number], number>> {
  return { fatalities: row.fatalities ?? 0, sources: citedOf(row).length };
}
