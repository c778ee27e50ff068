import { headerOf, readDataset } from "./dataset/read-dataset.ts";
import type { Importer } from "./format.ts";
import { DESCRIPTION } from "./gdelt/description.ts";
import { leadReading } from "./gdelt/leads.ts";
import { sniffLeads } from "./gdelt/sniff-leads.ts";
import { EVENT_TABLE } from "./gdelt-events/event-table.ts";

const reading = leadReading(EVENT_TABLE);

/**
 * GDELT 2.0 events, as leads: reports that cite an article, and neither events nor claims.
 *
 * Source: The GDELT Event Database, Data Format Codebook V2.0 (2015); what real files hold beside it is in
 * docs/how-to/import-gdelt.md.
 */
const gdeltEvents: Importer = {
  id: "gdelt-events",
  title: "GDELT 2.0 events, as leads to articles",
  recognisedBy: "rows of 61 cells with tabs between them, no header",
  mapping: EVENT_TABLE.dataset.mapping,
  totals: EVENT_TABLE.totals,
  sniff: (head) => sniffLeads(EVENT_TABLE, head),
  describe: async () => ({ source: "gdelt-events", ...DESCRIPTION }),
  read: (input) => readDataset(input, reading),
  header: (file) => headerOf(file, reading),
};

export default gdeltEvents;
