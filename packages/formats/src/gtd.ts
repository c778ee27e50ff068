import { headerOf, readDataset } from "./dataset/read-dataset.ts";
import { firstCellsOf } from "./dataset/rows-of.ts";
import type { Importer } from "./format.ts";
import { GTD } from "./gtd/fixed-records.ts";
import { layoutOf } from "./gtd/layouts.ts";
import { GTD_TOTALS, gtdReading } from "./gtd/read-gtd.ts";

/**
 * Global Terrorism Database, as a table of its 135 columns.
 *
 * Source: GTD Codebook (2021); what real files hold beside it is in docs/how-to/import-gtd.md.
 */
const gtd: Importer = {
  id: "gtd",
  title: "Global Terrorism Database (GTD)",
  recognisedBy: "its columns (eventid, iyear, imonth, …)",
  mapping: GTD.mapping,
  totals: GTD_TOTALS,
  sniff: (head) => (layoutOf(firstCellsOf(new TextDecoder().decode(head))) === undefined ? 0 : 1),
  describe: async () => ({
    source: "gtd",
    title: "Global Terrorism Database",
    licence: "GTD licence agreement",
    notice: "Data of the Global Terrorism Database (START, University of Maryland): its terms forbid passing rows on",
    lang: "en",
  }),
  read: (input, held) => readDataset(input, gtdReading(held)),
  header: (file) => headerOf(file, gtdReading()),
};

export default gtd;
