import { CLAIMREVIEW_MAPPING } from "./claimreview/fixed-records.ts";
import type { Importer } from "./format.ts";

/**
 * schema.org ClaimReview, in which fact-checkers publish their ratings: pages, feeds and files of JSON-LD.
 *
 * Source: schema.org 29.0, ClaimReview; what real files hold beside it is in docs/how-to/import-claimreview.md.
 */
const claimreview: Importer = {
  id: "claimreview",
  title: "schema.org ClaimReview: JSON-LD, feeds, and web pages that carry it",
  recognisedBy: "an object or itemtype of the type ClaimReview",
  mapping: CLAIMREVIEW_MAPPING,
  totals: [],
  sniff(head) {
    const text = new TextDecoder().decode(head);
    if (/"@type"\s*:\s*(?:\[[^\]]*)?"(?:schema:|https?:\/\/schema\.org\/)?ClaimReview"/.test(text)) return 0.95;
    if (/itemtype\s*=\s*["']?https?:\/\/schema\.org\/ClaimReview\b/i.test(text)) return 0.95;
    // A long page carries its data further down.
    return /^\uFEFF?\s*<(?:!doctype html|html)\b/i.test(text) ? 0.2 : 0;
  },
  describe: async () => ({
    source: "claimreview",
    title: "Reviews of claims by fact-checkers (schema.org ClaimReview)",
  }),
  async *read(input) {
    // Every format is asked whether a file is its own: what reads web pages is loaded to read one.
    const { readClaimReviews } = await import("./claimreview/read-claimreview.ts");
    yield* readClaimReviews(input);
  },
};

export default claimreview;
