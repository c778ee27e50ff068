import {
  type Act,
  type AttributionStep,
  type Certainty,
  type ClaimRecord,
  type ClaimValue,
  type EdtfDate,
  type EventId,
  type EvidenceRole,
  type FieldEvidence,
  type Population,
  type ReportId,
  standardQuestionId,
  type Topic,
} from "@variorum/core";
import { sha256 } from "../sha256.ts";
import { type Dataset, isPublic } from "./dataset.ts";

/** One thing that a row states, before it is a claim. */
export interface Stated {
  /** Last part of the id, which tells one claim of a row from another. */
  readonly part: string;
  readonly topic: Topic;
  readonly population?: Population;
  readonly value: ClaimValue;
  /** Columns that hold it; empty cells are no evidence. */
  readonly columns: readonly string[];
  /** Columns that show something else than what was said, such as who said it. */
  readonly otherColumns?: readonly (readonly [column: string, role: EvidenceRole])[];
  readonly certainty?: Certainty;
  /** Days that it speaks of. */
  readonly period?: EdtfDate;
  /** What is done by saying it; left out, the dataset asserts it. */
  readonly act?: Act;
  /** The chain, where another than the dataset vouches. */
  readonly attribution?: readonly AttributionStep[];
  readonly note?: string;
}

/** The row that states it. */
export interface StatingRow {
  /** The row's own part of the ids of its claims: `609987` in `clm:ucdp-609987-total`. */
  readonly slug: string;
  readonly event: EventId;
  readonly report: ReportId;
  /** The dataset's own day of the row. */
  readonly reportedAt?: EdtfDate | undefined;
  readonly cell: (column: string) => string;
}

/**
 * Makes the claim of what a row states: vouched for by the dataset unless the row names another, read from cells.
 *
 * A claim points at whole cells under the columns' own names, and at nothing that the row merely cites.
 */
export function toStatedClaim(dataset: Dataset, row: StatingRow, stated: Stated): ClaimRecord {
  const { part, topic, population, value, columns, otherColumns, certainty, period, note } = stated;
  const { slug, event, reportedAt } = row;
  const evidence: FieldEvidence[] = [];
  for (const column of columns) addEvidence(evidence, row, column, "content");
  for (const [column, role] of otherColumns ?? []) addEvidence(evidence, row, column, role);
  const claim: ClaimRecord = {
    kind: "claim",
    id: `clm:${dataset.slug}-${slug}-${part}` as ClaimRecord["id"], // each part is made of what a slug may hold
    event,
    question: standardQuestionId(population === undefined ? { event, topic } : { event, topic, population }, sha256),
    topic,
    act: stated.act ?? "assert",
    polarity: "positive",
    certainty: certainty ?? "unspecified",
    value,
    scope: period === undefined ? { stated: false } : { period, stated: true },
    attribution: stated.attribution === undefined ? [ownVoice(dataset)] : [...stated.attribution],
    evidence,
    targets: [],
    implies: [],
    interest: { direction: "unknown" },
    salience: "core",
    review: { status: "unreviewed", by: [] },
    extraction: { method: "dataset" },
    sensitivity: isPublic(),
  };
  // Not spread into the record above: rows give millions of claims, and a record that is put together so costs threefold.
  if (population !== undefined) claim.population = population;
  if (reportedAt !== undefined) claim.reportedAt = reportedAt;
  if (note !== undefined) claim.note = note;
  return claim;
}

function ownVoice({ voice }: Dataset): AttributionStep {
  return { actor: voice.id, role: "originator", form: "own_voice", basis: "explicit" };
}

function addEvidence(evidence: FieldEvidence[], row: StatingRow, field: string, role: EvidenceRole): void {
  const exact = row.cell(field);
  if (exact !== "") evidence.push({ report: row.report, field, exact, role });
}
