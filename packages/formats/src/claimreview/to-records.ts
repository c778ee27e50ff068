import {
  type AnyRecord,
  type AssessmentRecord,
  type AttributionStep,
  type ClaimRecord,
  type EventRecord,
  type FieldEvidence,
  parseLanguageTag,
  type ReportRecord,
  standardQuestionId,
  toSlug,
} from "@variorum/core";
import { type IsNew, isPublic } from "../dataset/dataset.ts";
import type { FlatField } from "../dataset/flat-fields.ts";
import { sha256 } from "../sha256.ts";
import { addressOf, appearancesOf } from "./appearances.ts";
import type { ReviewEntry } from "./entry.ts";
import { CLAIMREVIEW_MAPPING } from "./fixed-records.ts";
import type { Claimant, Named } from "./named.ts";
import { oneLine } from "../dataset/one-line.ts";

/** A review whose needed values are there. */
export interface ParsedReview {
  /** Last part of the ids of its records. */
  readonly slug: string;
  readonly entry: ReviewEntry;
  readonly claimed: FlatField;
  readonly reviewer: Named;
  readonly claimant: Claimant;
  readonly carriers: readonly Named[];
  readonly licence: string | undefined;
  readonly sha256: string;
  /** Day on which the review was published. */
  readonly reviewedAt: string | undefined;
}

/**
 * Maps a review to records: one claim of whoever is said to have made it, about an event that stands for its subject
 * until a person links it, and one assessment by the reviewer. A rating is never a relation between claims.
 *
 * Order: a record stands after those it names.
 */
export function toRecords(review: ParsedReview, isNew: IsNew): readonly AnyRecord[] {
  const { claimant, reviewer, carriers, entry } = review;
  const appearances = appearancesOf(entry);
  const actors = [claimant, reviewer, ...carriers].map(({ actor }) => actor);
  const shared = [...actors, ...appearances].filter(({ id }) => isNew(id));
  const report = toReport(review, appearances);
  const event = toEvent(review);
  const claim = toClaim(review, report, event);
  const assessment = toAssessment(review, report, claim);
  return [...shared, report, event, claim, ...(assessment === undefined ? [] : [assessment])];
}

function toReport(review: ParsedReview, appearances: readonly ReportRecord[]): ReportRecord {
  const { slug, entry, reviewer, reviewedAt } = review;
  const url = addressOf(entry, "url", "mainEntityOfPage", "mainEntityOfPage.@id", "@id");
  const title = entry.text("headline", "name");
  const language = parseLanguageTag(entry.text("inLanguage", "inLanguage.alternateName") ?? "und");
  return {
    kind: "report",
    id: `rep:claimreview-${slug}` as ReportRecord["id"], // digits make a slug
    type: "dataset_row",
    ...(title === undefined ? {} : { title }),
    publisher: reviewer.actor.id,
    publisherBasis: "external",
    authors: [],
    ...(url === undefined ? {} : { url }),
    archives: [],
    ...(reviewedAt === undefined ? {} : { publishedAt: reviewedAt, publishedAtBasis: "external" }),
    language: language.ok ? language.value : "und",
    row: {
      fields: Object.fromEntries(entry.fields.map(({ path, text }) => [path, text])),
      sha256: review.sha256,
      mapping: CLAIMREVIEW_MAPPING,
    },
    derivedFrom: appearances.map(({ id }) => ({ report: id, relation: "cites", basis: "credited", passages: [] })),
    licence: licenceOf(review.licence),
    sensitivity: isPublic(),
  };
}

function licenceOf(licence: string | undefined): ReportRecord["licence"] {
  if (licence === undefined) return { status: "unknown", textStorage: "excerpt" };
  const isOpen = /creativecommons\.org\/(?:licenses|publicdomain)\//.test(licence);
  return { status: isOpen ? "open_licence" : "restricted_terms", textStorage: "excerpt", note: licence };
}

function toEvent({ slug, reviewer, entry, reviewedAt }: ParsedReview): EventRecord {
  const day = reviewedAt === undefined ? "" : `, ${reviewedAt}`;
  const when = entry.date("itemReviewed.datePublished");
  return {
    kind: "event",
    id: `evt:claimreview-${slug}` as EventRecord["id"], // digits make a slug
    type: "statement_or_other",
    label: [{ value: `Subject of a claim reviewed by ${oneLine(reviewer.field.text)}${day}`, lang: "en" }],
    anchor: { ...(when === undefined ? {} : { when }), where: [], basis: "editorial" },
    identifiers: [],
    sensitivity: isPublic(),
    note: "Stands for what the claim is about until a person links it with an event",
  };
}

function toClaim(review: ParsedReview, report: ReportRecord, { id: event }: EventRecord): ClaimRecord {
  const { slug, entry, claimed, claimant, reviewedAt } = review;
  const utteredAt = entry.date("itemReviewed.datePublished");
  const quoted =
    entry.text("itemReviewed.@type")?.endsWith("Quotation") === true ? entry.first("itemReviewed.text") : undefined;
  const toEvidence = (field: FlatField | undefined, role: FieldEvidence["role"]): readonly FieldEvidence[] =>
    field === undefined ? [] : [{ report: report.id, field: field.path, exact: field.text, role }];
  return {
    kind: "claim",
    id: `clm:claimreview-${slug}` as ClaimRecord["id"], // digits make a slug
    event,
    question: standardQuestionId({ event, topic: "other_statement" }, sha256),
    topic: "other_statement",
    act: "assert",
    polarity: "positive",
    certainty: "unspecified",
    value: { text: claimed.text.trim() },
    scope: { stated: false },
    attribution: chainOf(review, quoted !== undefined),
    evidence: [
      ...toEvidence(claimed, "content"),
      ...toEvidence(quoted, "content"),
      ...toEvidence(claimant.field, "originator"),
      ...review.carriers.flatMap(({ field }) => toEvidence(field, "relay")),
    ],
    targets: [],
    implies: [],
    interest: { direction: "unknown" },
    salience: "core",
    ...(utteredAt === undefined ? {} : { utteredAt }),
    ...(reviewedAt === undefined ? {} : { reportedAt: reviewedAt }),
    review: { status: "unreviewed", by: [] },
    extraction: { method: "dataset" },
    sensitivity: isPublic(),
  };
}

/** From who made the claim, through those who carried it, to the reviewer; each stands once. */
function chainOf({ claimant, carriers, reviewer }: ParsedReview, isQuoted: boolean): AttributionStep[] {
  const form = isQuoted ? "direct_quote" : "indirect_quote";
  const basis = claimant.field === undefined ? "unknown" : "explicit";
  const relays = new Map(carriers.map(({ actor }) => [actor.id, actor]));
  for (const { id } of [claimant.actor, reviewer.actor]) relays.delete(id);
  const steps: AttributionStep[] = [
    { actor: claimant.actor.id, role: "originator", form, basis },
    ...[...relays.keys()].map((actor): AttributionStep => ({ actor, role: "relay", form, basis: "explicit" })),
  ];
  if (reviewer.actor.id === claimant.actor.id) return steps;
  return [...steps, { actor: reviewer.actor.id, role: "publisher", form: "republication", basis: "explicit" }];
}

function toAssessment(review: ParsedReview, report: ReportRecord, claim: ClaimRecord): AssessmentRecord | undefined {
  const { slug, entry, reviewer, reviewedAt } = review;
  const name = reviewer.field.text.trim();
  const number = entry.text("reviewRating.ratingValue");
  const words = entry.text("reviewRating.alternateName", "reviewRating.name", "reviewRating");
  const value = words ?? number;
  if (value === undefined) return undefined;
  const [worst, best] = [entry.text("reviewRating.worstRating"), entry.text("reviewRating.bestRating")];
  const range = worst === undefined || best === undefined ? "" : ` on a scale from ${worst} to ${best}`;
  const rated = number === undefined ? `Rated by ${name}` : `Rated ${number}${range} by ${name}`;
  const why = entry.text("reviewRating.ratingExplanation");
  return {
    kind: "assessment",
    id: `asm:claimreview-${slug}` as AssessmentRecord["id"], // digits make a slug
    target: claim.id,
    scheme: `claimreview:${(toSlug(name) ?? reviewer.actor.id.slice(-8)).slice(0, 80)}`,
    value,
    rationale: why === undefined ? rated : `${rated}: ${why}`,
    by: name,
    // A review without a day was made on some day.
    at: reviewedAt ?? "XXXX",
    evidence: [report.id],
  };
}
