import { firstCellsOf } from "../dataset/rows-of.ts";
import { leadHeaderOf, type LeadTable } from "./leads.ts";

// The first line of a cut file may be broken.
const LINES = 5;

/** Tells whether a file is a table of leads: by its header, or by a row of the right length with a number and a time. */
export function sniffLeads(table: LeadTable, head: Uint8Array): number {
  const text = new TextDecoder().decode(head);
  if (leadHeaderOf(table, firstCellsOf(text)) !== undefined) return 1;
  const seen = table.columns.indexOf(table.seenColumn);
  const isRow = (cells: readonly string[]): boolean =>
    cells.length === table.columns.length && /^\d+$/.test(cells[0] ?? "") && /^\d{14}$/.test(cells[seen] ?? "");
  return text.split(/\r?\n/, LINES).some((line) => isRow(line.split("\t"))) ? 0.95 : 0;
}
