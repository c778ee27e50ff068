import type { DatasetReading } from "../dataset/read-dataset.ts";
import { readTableOrJson } from "../dataset/rows-of.ts";
import { UCDP_GED } from "./fixed-records.ts";
import { type GedRow, parseGedRow } from "./ged-row.ts";
import { isTagRow, layoutOf } from "./layouts.ts";
import { reportIdOf, sharedOf, toRecords } from "./to-records.ts";

/** Control totals: sums of the file's own numeric columns, in the order in which they are printed. */
export const GED_TOTALS = ["deaths low", "deaths best", "deaths high", "sources", "rows with several sources"] as const;

/** How UCDP GED is read row by row. */
export const GED_READING: DatasetReading<GedRow> = {
  name: "UCDP GED",
  header: "id,relid,year,…",
  rowsOf: readTableOrJson,
  layoutOf,
  isPassedOver: isTagRow,
  parse: parseGedRow,
  idOf: ({ id }) => `evt:ucdp-${id}`,
  idColumn: "id",
  toRecords,
  following: { mapping: UCDP_GED.mapping, reportOf: reportIdOf, sharedOf },
  columnOf,
  totalsOf,
};

/** The column that a value of one of the row's records came from. */
function columnOf(id: string, [key]: readonly (string | number)[]): string {
  const part = /^clm:ucdp-\d+-(.+)$/.exec(id)?.[1];
  if (part === "total") return "low";
  if (part !== undefined)
    return (
      { "parties-a": "side_a", "parties-b": "side_b", where: "where_coordinates", when: "date_start" }[part] ??
      part.replace("-", "_")
    );
  if (id.startsWith("evt:ucdp-conflict-")) return "conflict_name";
  if (id.startsWith("plc:")) return "where_coordinates";
  if (id.startsWith("act:")) return "side_a";
  return key === "derivedFrom" ? "source_article" : key === "note" ? "source_original" : "id";
}

function totalsOf({ deaths, sourceCount }: GedRow): Readonly<Record<(typeof GED_TOTALS)[number], number>> {
  return {
    "deaths low": deaths.low,
    "deaths best": deaths.best,
    "deaths high": deaths.high,
    // -1 stands for one citation in free words.
    sources: Math.abs(sourceCount),
    "rows with several sources": sourceCount > 1 ? 1 : 0,
  };
}
