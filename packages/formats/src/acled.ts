import { ACLED } from "./acled/fixed-records.ts";
import { layoutOf } from "./acled/layouts.ts";
import { ACLED_READING, ACLED_TOTALS } from "./acled/read-acled.ts";
import { looksLikeJson } from "./dataset/json-rows.ts";
import { headerOf, readDataset } from "./dataset/read-dataset.ts";
import { firstCellsOf } from "./dataset/rows-of.ts";
import type { Importer } from "./format.ts";

/**
 * Armed Conflict Location & Event Data: exports and the answers of its interface.
 *
 * Source: ACLED Codebook (2024); what real files hold beside it is in docs/how-to/import-acled.md.
 */
const acled: Importer = {
  id: "acled",
  title: "Armed Conflict Location & Event Data (ACLED), exports and JSON",
  recognisedBy: "its columns (event_id_cnty, event_date, …)",
  mapping: ACLED.mapping,
  totals: ACLED_TOTALS,
  sniff(head) {
    const text = new TextDecoder().decode(head);
    if (looksLikeJson(text)) return /"event_id_cnty"\s*:/.test(text) ? 0.95 : 0;
    return layoutOf(firstCellsOf(text)) === undefined ? 0 : 1;
  },
  describe: async () => ({
    source: "acled",
    title: "Armed Conflict Location & Event Data",
    licence: "ACLED terms of use",
    notice: "Data of ACLED (acleddata.com): name it with the date of access; its terms restrict passing rows on",
    lang: "en",
  }),
  read: (input, held) => readDataset(input, ACLED_READING, held?.row),
  header: (file) => headerOf(file, ACLED_READING),
};

export default acled;
