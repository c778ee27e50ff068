import { closeSync, openSync, writeSync } from "node:fs";
import { startGedCells } from "./ged-cells.ts";

/** Columns of the current releases, in their order. */
export const GED_COLUMNS =
  "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob".split(
    " ",
  );

const FLUSH_ROWS = 1_000;

/** Writes a file of the shape of UCDP GED with invented content. The same number of rows gives the same bytes. */
export function writeGedFile(path: string, rows: number): void {
  const cellsOf = startGedCells(rows);
  const toLine = (n: number): string => {
    const cells = cellsOf(n);
    return `${GED_COLUMNS.map((column) => toCell(cells[column] ?? "")).join(",")}\n`;
  };
  const file = openSync(path, "w");
  writeSync(file, `${GED_COLUMNS.join(",")}\n`);
  for (let from = 0; from < rows; from += FLUSH_ROWS) {
    const count = Math.min(FLUSH_ROWS, rows - from);
    writeSync(file, Array.from({ length: count }, (_, n) => toLine(from + n)).join(""));
  }
  closeSync(file);
}

function toCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
