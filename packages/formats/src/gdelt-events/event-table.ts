import { toCitedArticle } from "../gdelt/cited-article.ts";
import { GDELT_EVENTS } from "../gdelt/fixed-records.ts";
import type { LeadTable } from "../gdelt/leads.ts";
import { droppedColumns } from "./dropped-columns.ts";

const actor = (number: 1 | 2): string =>
  `Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code`
    .split(" ")
    .map((part) => `Actor${number}${part}`)
    .join(" ");
const place = (whose: "Actor1" | "Actor2" | "Action"): string =>
  `Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID`
    .split(" ")
    .map((part) => `${whose}Geo_${part}`)
    .join(" ");

/**
 * The 61 columns of a file of events. What a row says of the event stays in the row: types, places and names are guesses
 * of a machine, and the numbers of mentions count one publisher's copies.
 *
 * Source: The GDELT Event Database, Data Format Codebook V2.0 (2015).
 */
export const EVENT_TABLE: LeadTable = {
  dataset: GDELT_EVENTS,
  name: "GDELT events",
  columns: [
    "GLOBALEVENTID SQLDATE MonthYear Year FractionDate",
    actor(1),
    actor(2),
    "IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone",
    place("Actor1"),
    place("Actor2"),
    place("Action"),
    "DATEADDED SOURCEURL",
  ]
    .join(" ")
    .split(" "),
  articleColumn: "SOURCEURL",
  seenColumn: "DATEADDED",
  totals: ["NumMentions", "NumSources", "NumArticles"],
  toLead(read) {
    const cited = toCitedArticle({ read, column: "SOURCEURL", isAddress: true });
    return {
      slug: read.id("GLOBALEVENTID") ?? "",
      ...(cited === undefined ? {} : { cited }),
      dropped: droppedColumns(read.given),
    };
  },
};
