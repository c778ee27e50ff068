import { firstCellsOf } from "./dataset/rows-of.ts";
import type { Importer } from "./format.ts";
import { packingOf } from "./reading/unpack/packing.ts";
import { describeTable, headerOfTable, readTables } from "./table/read-table.ts";
import { TABLE_MAPPING } from "./table/voice.ts";

/**
 * People's own tables, CSV and workbooks, each read by a mapping file that says what its columns mean.
 *
 * Source: docs/how-to/import-your-own-table.md
 */
const table: Importer = {
  id: "table",
  title: "People's own tables (CSV, TSV, XLSX), through a mapping file",
  recognisedBy: "a mapping beside it or named with --map, or a header and rows that are in no other format",
  mapping: TABLE_MAPPING,
  totals: [],
  sniff(head) {
    if (packingOf(head) === "zip") return 0.5;
    const text = new TextDecoder().decode(head);
    if (/^variorum:\s*["']?map\/1\b/m.test(text)) return 0.95;
    return isTable(text) ? 0.05 : 0;
  },
  describe: describeTable,
  read: (input) => readTables(input),
  header: headerOfTable,
};

/** A table of nobody's format: at least two lines, of at least two cells each. */
function isTable(text: string): boolean {
  const [first = "", second = ""] = text.split(/\r\n|\r|\n/);
  const isRow = (line: string): boolean => firstCellsOf(line).length > 1;
  return (
    !/^\uFEFF?\s*[[{<]/.test(text) &&
    isRow(first) &&
    isRow(second) &&
    firstCellsOf(first).every((cell) => cell.length < 100)
  );
}

export default table;
