import { type Checked, derivedId } from "@variorum/core";
import { sha256 } from "../sha256.ts";
import { addressOf, samePage } from "./appearances.ts";
import { type FoundReview, toReviewEntry } from "./entry.ts";
import { carriersOf, claimantOf, reviewerOf } from "./named.ts";
import type { ParsedReview } from "./to-records.ts";

/**
 * Reads what a review must have: what was claimed, and who reviewed it.
 *
 * Issues: `record.missing-key`; a missing rating, date or claimant is a warning or none.
 */
export function parseReview(found: FoundReview): Checked<ParsedReview> {
  const entry = toReviewEntry(found);
  const claimed = entry.first("claimReviewed");
  const reviewer = reviewerOf(entry);
  if (claimed === undefined) {
    entry.refuse("record.missing-key", "The review does not say what was claimed", "Give it claimReviewed");
  }
  if (reviewer === undefined) {
    entry.refuse("record.missing-key", "The review does not say who reviewed", "Give it an author with a name");
  }
  const reviewedAt = entry.date("datePublished", "dateCreated", "dateModified");
  if (
    entry.first("reviewRating.alternateName", "reviewRating.ratingValue", "reviewRating.name", "reviewRating") ===
    undefined
  ) {
    entry.warn(
      "record.missing-key",
      "The review has no rating: it gives a claim and no assessment",
      "Give it reviewRating",
    );
  }
  const errors = entry.issues.some(({ severity }) => severity === "error");
  if (claimed === undefined || reviewer === undefined || errors) return { ok: false, issues: [...entry.issues] };
  const page = addressOf(entry, "url", "@id", "mainEntityOfPage", "mainEntityOfPage.@id");
  const name = reviewer.field.text.trim();
  // A page may review several claims.
  const parts = [page === undefined ? ["", name, reviewedAt ?? ""] : samePage(page), claimed.text.trim()];
  return {
    ok: true,
    issues: [...entry.issues],
    value: {
      slug: derivedId("claim", ["claimreview", ...parts], sha256).slice("clm:".length),
      entry,
      claimed,
      reviewer,
      claimant: claimantOf(entry),
      carriers: carriersOf(entry),
      licence: found.licence,
      sha256: sha256(JSON.stringify(entry.fields.map(({ path, text }) => [path, text]))),
      reviewedAt,
    },
  };
}
