import { firstCellsOf } from "./dataset/rows-of.ts";
import type { Importer } from "./format.ts";
import { packingOf } from "./reading/unpack/packing.ts";
import { TABLE_MAPPING } from "./table/voice.ts";

// Every format is asked whether a file is its own: what reads mappings and workbooks is loaded to read a table.
const load = async () => import("./table/read-table.ts");

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
  async describe(input) {
    const { describeTable } = await load();
    return describeTable(input);
  },
  async *read(input) {
    const { readTables } = await load();
    yield* readTables(input);
  },
  async header(file, input) {
    const { headerOfTable } = await load();
    return headerOfTable(file, input);
  },
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
