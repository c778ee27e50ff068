import { headerOf, readDataset } from "./dataset/read-dataset.ts";
import type { Importer } from "./format.ts";
import { DESCRIPTION } from "./gdelt/description.ts";
import { leadReading } from "./gdelt/leads.ts";
import { sniffLeads } from "./gdelt/sniff-leads.ts";
import { MENTION_TABLE } from "./gdelt-mentions/mention-table.ts";

const reading = leadReading(MENTION_TABLE);

/**
 * GDELT 2.0 mentions, as leads: reports that cite an article, and neither events nor claims.
 *
 * Source: The GDELT Event Database, Data Format Codebook V2.0 (2015); what real files hold beside it is in
 * docs/how-to/import-gdelt.md.
 */
const gdeltMentions: Importer = {
  id: "gdelt-mentions",
  title: "GDELT 2.0 mentions, as leads to articles",
  recognisedBy: "rows of 16 cells with tabs between them, no header",
  mapping: MENTION_TABLE.dataset.mapping,
  totals: MENTION_TABLE.totals,
  sniff: (head) => sniffLeads(MENTION_TABLE, head),
  describe: async () => ({ source: "gdelt-mentions", ...DESCRIPTION }),
  read: (input) => readDataset(input, reading),
  header: (file) => headerOf(file, reading),
};

export default gdeltMentions;
