import type { Importer } from "./format.ts";
import { readCsvRows } from "./reading/csv-rows.ts";
import { MAPPING } from "./ucdp-ged/fixed-records.ts";
import { layoutOf } from "./ucdp-ged/layouts.ts";
import { GED_TOTALS, readGed } from "./ucdp-ged/read-ged.ts";

/**
 * UCDP Georeferenced Event Dataset, final and candidate releases.
 *
 * Source: UCDP GED Codebook 26.1; what real files hold beside it is in docs/how-to/import-ucdp-ged.md.
 */
const ucdpGed: Importer = {
  id: "ucdp-ged",
  title: "UCDP Georeferenced Event Dataset (GED), final and candidate releases",
  mapping: MAPPING,
  totals: GED_TOTALS,
  sniff(head) {
    const [first = ""] = new TextDecoder().decode(head).split(/\r?\n/, 1);
    return layoutOf(first.split(",").map((cell) => cell.replace(/^"|"$/g, ""))) === undefined ? sniffRow(first) : 1;
  },
  describe: async () => ({
    source: "ucdp-ged",
    title: "UCDP Georeferenced Event Dataset",
    licence: "CC-BY-4.0",
    notice: "Data of the Uppsala Conflict Data Program (CC BY 4.0): cite UCDP",
    lang: "en",
  }),
  read: readGed,
  async header(file) {
    for await (const row of readCsvRows(file, { delimiter: "," })) {
      return Buffer.from(layoutOf(row.cells)?.hasHeader === true ? `${row.text}\n` : "");
    }
    return new Uint8Array();
  },
};

/** A candidate release may have no header: number, `AFG-2026-3-951-0`, year. */
function sniffRow(line: string): number {
  return /^\d+,[A-Z]{3}-\d{4}-\d-[^,]*,\d{4},/.test(line) ? 0.9 : 0;
}

export default ucdpGed;
