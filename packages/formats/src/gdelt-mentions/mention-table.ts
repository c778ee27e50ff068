import { derivedId, slugOfId } from "@variorum/core";
import { toCitedArticle } from "../gdelt/cited-article.ts";
import { GDELT_MENTIONS } from "../gdelt/fixed-records.ts";
import type { LeadTable } from "../gdelt/leads.ts";
import { sha256 } from "../sha256.ts";

/** The kind of mention whose identifier is an address. */
const WEB = "1";

/**
 * The 16 columns of a file of mentions: which sentence of which article was taken for an event. Offsets and the
 * machine's confidence stay in the row.
 *
 * Source: The GDELT Event Database, Data Format Codebook V2.0 (2015), Mentions table.
 */
export const MENTION_TABLE: LeadTable = {
  dataset: GDELT_MENTIONS,
  name: "GDELT mentions",
  columns:
    "GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras".split(
      " ",
    ),
  articleColumn: "MentionIdentifier",
  seenColumn: "MentionTimeDate",
  totals: ["Confidence", "MentionDocLen"],
  toLead(read) {
    const cited = toCitedArticle({
      read,
      column: "MentionIdentifier",
      outlet: read.given("MentionSourceName"),
      isAddress: read.given("MentionType") === WEB,
    });
    // A mention has no number: event, article and sentence are one.
    const parts = ["gdelt-mention", ...["GLOBALEVENTID", "MentionIdentifier", "SentenceID"].map(read.given)];
    return {
      slug: `${read.id("GLOBALEVENTID") ?? ""}-mention-${slugOfId(derivedId("report", parts, sha256))}`,
      ...(cited === undefined ? {} : { cited }),
      dropped: new Set(),
    };
  },
};
