import type { Lookup } from "@variorum/core";
import type { DatasetReading } from "../dataset/read-dataset.ts";
import { readTableRows } from "../dataset/dataset-row.ts";
import { delimiterOf } from "../dataset/rows-of.ts";
import type { SourceFile } from "../format.ts";
import { asUtf8 } from "../reading/as-utf8.ts";
import { readHeadOf } from "../reading/read-head.ts";
import { type GtdRow, parseGtdRow } from "./gtd-row.ts";
import { startLinks } from "./judged.ts";
import { layoutOf } from "./layouts.ts";
import { toRecords } from "./to-records.ts";

/** Control totals: sums of the file's own numeric columns, in the order in which they are printed. */
export const GTD_TOTALS = ["killed", "wounded", "hostages"] as const;

/** How the Global Terrorism Database is read row by row. `held` gives the records that the store holds already. */
export function gtdReading(held?: Lookup): DatasetReading<GtdRow> {
  const linksOf = startLinks(held);
  return {
    name: "GTD",
    header: "eventid,iyear,imonth,…",
    rowsOf,
    layoutOf,
    parse: parseGtdRow,
    idOf: ({ id }) => `evt:gtd-${id}`,
    idColumn: "eventid",
    toRecords: (row, text, isNew) => toRecords(row, text, { isNew, linksOf }),
    columnOf,
    totalsOf,
  };
}

async function* rowsOf(file: SourceFile): ReturnType<typeof readTableRows> {
  const head = new TextDecoder().decode(await readHeadOf(file));
  yield* readTableRows(asUtf8(file), { delimiter: delimiterOf(head) });
}

const COLUMN_OF_PART: Readonly<Record<string, string>> = {
  where: "city",
  when: "iyear",
  individual: "gname",
  alternative: "alternative_txt",
  "group-1": "gname",
  "group-2": "gname2",
  "group-3": "gname3",
  "claimed-1": "claimed",
  "claimed-2": "claim2",
  "claimed-3": "claim3",
};

/** The column that a value of one of the row's records came from. */
function columnOf(id: string, [key]: readonly (string | number)[]): string {
  const part = /^(?:clm|asm):gtd-\d+-(.+)$/.exec(id)?.[1];
  if (part !== undefined)
    return COLUMN_OF_PART[part] ?? (/^(?:attack|weap|targ)type\d$/.test(part) ? `${part}_txt` : part);
  if (id.startsWith("plc:")) return "city";
  if (id.startsWith("act:")) return "gname";
  if (id.startsWith("lnk:")) return "related";
  return key === "derivedFrom" ? "scite1" : "eventid";
}

function totalsOf({ figures }: GtdRow): Readonly<Record<(typeof GTD_TOTALS)[number], number>> {
  const lowest = (column: string): number => figures.get(column)?.lower ?? 0;
  return { killed: lowest("nkill"), wounded: lowest("nwound"), hostages: lowest("nhostkid") };
}
