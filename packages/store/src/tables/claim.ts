import { type ClaimRecord, isFieldEvidence } from "@variorum/core";
import { dayColumns } from "./day.ts";
import { hasWords } from "./has-words.ts";
import { defineRecordTable } from "./record-table.ts";
import type { VersionRow } from "./version-row.ts";

export interface ClaimRow extends VersionRow {
  event: string;
  question: string;
  topic: string | null;
  who: string | null;
  act: string;
  review: string;
  method: string;
  said_first: number | null;
  said_last: number | null;
  reported_first: number | null;
  has_words: number;
  originator: string;
  report: string | null;
  is_alone: number;
}

/** One step of a claim's chain after its originator. */
export interface ClaimStepRow {
  version: number;
  position: number;
  actor: string;
  role: string;
}

/** One piece of the evidence of a claim that rests on more than cells of one report. */
export interface ClaimEvidenceRow {
  version: number;
  position: number;
  role: string;
  /** The report, where the evidence names it; otherwise it is the passage's. */
  report: string | null;
  passage: string | null;
}

/** An actor that a claim is about: of the population it counts, or as the answer it gives. */
export interface ClaimSubjectRow {
  version: number;
  role: "population" | "answer";
  actor: string;
}

/** A place that a claim names as its scope or its answer. */
export interface ClaimPlaceRow {
  version: number;
  place: string;
}

export const claimTable = defineRecordTable({
  kind: "claim",
  describes: "A version of a claim: one originator's answer to one question",
  columns: {
    event: "Event it is about",
    question: "Question it answers",
    topic: "Topic of a standard question; a curated one has its own",
    who: "Class of the population of a standard question",
    act: "What is done by saying it",
    review: "How far its reading was checked",
    method: "How the record came about",
    said_first: "First day on which it may have been said, else reported, days since 1970-01-01",
    said_last: "Last day on which it may have been said, else reported, days since 1970-01-01",
    reported_first: "First day on which it may have been reported, days since 1970-01-01",
    has_words: "1 where words are searched in it; 0 where it is found through its event: a dataset's number or name",
    originator: "Id of the actor who vouches for it: the first step of its chain",
    report: "Id of the report whose cells are all that it rests on; such a claim has no rows of evidence",
    is_alone: "1 where it alone answers its question, and the result of that follows from it; else 0",
  },
  toColumns: (claim, { isAlone }) => {
    const said = dayColumns(claim.utteredAt ?? claim.reportedAt);
    return {
      event: claim.event,
      question: claim.question,
      topic: claim.topic ?? null,
      who: claim.population?.who ?? null,
      act: claim.act,
      review: claim.review.status,
      method: claim.extraction.method,
      said_first: said.first,
      said_last: said.last,
      reported_first: dayColumns(claim.reportedAt).first,
      has_words: hasWords(claim) ? 1 : 0,
      originator: claim.attribution[0]?.actor ?? "",
      report: onlyReportOf(claim),
      is_alone: isAlone === true ? 1 : 0,
    };
  },
  toSideRows: (claim, version) => [
    {
      table: "claim_step",
      rows: claim.attribution.slice(1).map(({ actor, role }, at) => ({ version, position: at + 1, actor, role })),
    },
    {
      table: "claim_evidence",
      rows: onlyReportOf(claim) === null ? evidenceOf(claim).map((piece) => ({ version, ...piece })) : [],
    },
    { table: "claim_subject", rows: subjectsOf(claim).map((subject) => ({ version, ...subject })) },
    { table: "claim_place", rows: placesOf(claim).map((place) => ({ version, place })) },
  ],
});

/** The report whose cells are all that a claim rests on: of a dataset's claim the row. */
function onlyReportOf({ evidence }: ClaimRecord): string | null {
  const report = evidence[0]?.report;
  const isOnly = evidence.every(
    (piece) => isFieldEvidence(piece) && piece.role === "content" && piece.report === report,
  );
  return isOnly ? (report ?? null) : null;
}

/** Each piece of evidence, but what only names another field of the same report. */
function evidenceOf({ evidence }: ClaimRecord): readonly Omit<ClaimEvidenceRow, "version">[] {
  const pieces = evidence.map((piece, position) => ({
    position,
    role: piece.role,
    report: piece.report ?? null,
    passage: isFieldEvidence(piece) ? null : piece.passage,
  }));
  return pieces.filter(
    ({ role, report, passage }, index) =>
      pieces.findIndex((each) => each.role === role && each.report === report && each.passage === passage) === index,
  );
}

function subjectsOf({ population, value }: ClaimRecord): readonly Omit<ClaimSubjectRow, "version">[] {
  const counted = [...new Set(population?.of ?? [])].map((actor) => ({ role: "population" as const, actor }));
  const answer = value !== undefined && "answer" in value && typeof value.answer === "string" ? value.answer : "";
  return answer.startsWith("act:") ? [...counted, { role: "answer", actor: answer }] : counted;
}

function placesOf({ scope, value }: ClaimRecord): readonly string[] {
  const named = [scope.place, value !== undefined && "place" in value ? value.place : undefined];
  return [...new Set(named.filter((place) => place !== undefined))];
}
