import { headerOf, readDataset } from "./dataset/read-dataset.ts";
import { looksLikeJson } from "./dataset/json-rows.ts";
import { firstCellsOf } from "./dataset/rows-of.ts";
import type { Importer } from "./format.ts";
import { UCDP_GED } from "./ucdp-ged/fixed-records.ts";
import { layoutOf } from "./ucdp-ged/layouts.ts";
import { GED_READING, GED_TOTALS } from "./ucdp-ged/read-ged.ts";

/**
 * UCDP Georeferenced Event Dataset, final and candidate releases.
 *
 * Source: UCDP GED Codebook 26.1; what real files hold beside it is in docs/how-to/import-ucdp-ged.md.
 */
const ucdpGed: Importer = {
  id: "ucdp-ged",
  title: "UCDP Georeferenced Event Dataset (GED), final and candidate releases",
  recognisedBy: "its columns (id, relid, year, …), or rows in their order",
  mapping: UCDP_GED.mapping,
  totals: GED_TOTALS,
  sniff(head) {
    const text = new TextDecoder().decode(head);
    if (looksLikeJson(text)) return /"type_of_violence"\s*:/.test(text) ? 0.95 : 0;
    const first = firstCellsOf(text);
    return layoutOf(first) === undefined ? sniffRow(first) : 1;
  },
  describe: async () => ({
    source: "ucdp-ged",
    title: "UCDP Georeferenced Event Dataset",
    licence: "CC-BY-4.0",
    notice: "Data of the Uppsala Conflict Data Program (CC BY 4.0): cite UCDP",
    lang: "en",
  }),
  read: (input, held) => readDataset(input, GED_READING, held?.row),
  header: (file) => headerOf(file, GED_READING),
};

/** A candidate release may have no header: number, `AFG-2026-3-951-0`, year. */
function sniffRow([id = "", relid = "", year = ""]: readonly string[]): number {
  return /^\d+$/.test(id) && /^[A-Z]{3}-\d{4}-\d-/.test(relid) && /^\d{4}$/.test(year) ? 0.9 : 0;
}

export default ucdpGed;
