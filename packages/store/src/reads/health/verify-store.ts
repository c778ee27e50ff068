import {
  type AnyRecord,
  canonicalJson,
  isFieldEvidence,
  type PassageRecord,
  type ReportRecord,
  type ClaimRecord,
} from "@variorum/core";
import { sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { sha256 } from "../../sha256.ts";
import { readStored } from "../../tables/read-stored.ts";
import { RECORD_KINDS } from "@variorum/core";
import { findRecords } from "../records/find-records.ts";
import { shown } from "../access/shown.ts";
import { recordOf, versions } from "../records/versions.ts";
import { verifyResults } from "./verify-results.ts";

/** One thing that does not hold. */
export interface VerifyFinding {
  readonly id: string;
  readonly problem:
    | "passage.text-differs"
    | "field.text-differs"
    | "report.hash-differs"
    | "record.hash-differs"
    | "result.differs";
  readonly message: string;
}

/** How many of something were compared, and how that went. */
export interface VerifyCount {
  readonly checked: number;
  readonly failed: number;
  /** There, and not to be compared with anything: the text is not held. */
  readonly notHeld: number;
}

export interface VerifyOutcome {
  readonly passages: VerifyCount;
  readonly cells: VerifyCount;
  readonly texts: VerifyCount;
  readonly records: VerifyCount;
  readonly results: VerifyCount;
}

/** Records that are read in one go. */
const BATCH = 500;

type Part = keyof VerifyOutcome;
type Tally = Record<Part, { checked: number; failed: number; notHeld: number }>;

/**
 * Compares every current quote with the characters it was taken from, every cell with its row, every hash with its
 * content, and the result of every question with its accounts. What is not held counts apart, never as right.
 *
 * Order: findings by kind of record, then by id; those of results at the end.
 */
export async function verifyStore(
  store: ReadStore,
  onFinding: (finding: VerifyFinding) => void,
): Promise<VerifyOutcome> {
  const none = { checked: 0, failed: 0, notHeld: 0 };
  const tally: Tally = {
    passages: { ...none },
    cells: { ...none },
    texts: { ...none },
    records: { ...none },
    results: { ...none },
  };
  const note = (part: Part, finding: VerifyFinding | undefined): void => {
    tally[part].checked += 1;
    if (finding === undefined) return;
    tally[part].failed += 1;
    onFinding(finding);
  };
  for (const kind of RECORD_KINDS) {
    for await (const batch of batches(store, kind)) {
      for (const row of batch) note("records", hashFinding(row));
      const records: readonly AnyRecord[] = batch.map((row) => recordOf(kind, row));
      await verifyBatch(store, records, { note, notHeld: (part) => (tally[part].notHeld += 1) });
    }
  }
  await verifyResults(store, (finding) => note("results", finding));
  return tally;
}

interface Notes {
  readonly note: (part: Part, finding: VerifyFinding | undefined) => void;
  readonly notHeld: (part: Part) => void;
}

async function verifyBatch(store: ReadStore, records: readonly AnyRecord[], notes: Notes): Promise<void> {
  const reports = await findRecords(store, records.flatMap(reportsNamedBy));
  const texts = new Map<string, string | undefined>();
  const textOf = async (report: ReportRecord): Promise<string | undefined> => {
    if (report.text === undefined) return undefined;
    const { sha256: hash } = report.text;
    if (!texts.has(hash)) texts.set(hash, await readText(store, hash));
    return texts.get(hash);
  };
  for (const record of records) {
    if (record.kind === "report" && record.text !== undefined) verifyText(record, await textOf(record), notes);
    if (record.kind === "claim") verifyCells(record, reports, notes);
    if (record.kind !== "passage") continue;
    const report = reports.get(record.report);
    const text = report?.kind === "report" ? await textOf(report) : undefined;
    if (text === undefined) notes.notHeld("passages");
    else notes.note("passages", passageFinding(record, text));
  }
}

async function* batches(store: ReadStore, kind: (typeof RECORD_KINDS)[number]) {
  for (let after = ""; ;) {
    const rows = await versions(store.engine.db, kind)
      .select(["v.id", "v.body", "v.content_hash"])
      .where(sql<boolean>`v.id > ${after}`)
      .where(shown(store, "v"))
      .orderBy("v.id")
      .limit(BATCH)
      .execute();
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    after = last.id;
  }
}

async function readText(store: ReadStore, hash: string): Promise<string | undefined> {
  const row = await store.engine.db
    .selectFrom("report_text")
    .select("text")
    .where("sha256", "=", hash)
    .executeTakeFirst();
  return row?.text;
}

function reportsNamedBy(record: AnyRecord): readonly string[] {
  if (record.kind === "passage") return [record.report];
  return record.kind === "claim"
    ? record.evidence.flatMap((piece) => (isFieldEvidence(piece) ? [piece.report] : []))
    : [];
}

function hashFinding({
  id,
  body,
  content_hash: hash,
}: {
  id: string;
  body: string;
  content_hash: string;
}): VerifyFinding | undefined {
  if (sha256(canonicalJson(readStored(`the stored record "${id}"`, () => JSON.parse(body)))) === hash) return undefined;
  return {
    id,
    problem: "record.hash-differs",
    message: `The stored record ${id} is not the one its hash was taken of`,
  };
}

function verifyText(report: ReportRecord, text: string | undefined, { note, notHeld }: Notes): void {
  if (text === undefined) return notHeld("texts");
  const holds = sha256(text) === report.text?.sha256;
  const message = `The stored text of ${report.id} is not the one its hash was taken of`;
  note("texts", holds ? undefined : { id: report.id, problem: "report.hash-differs", message });
}

function passageFinding({ id, start, end, exact, report }: PassageRecord, text: string): VerifyFinding | undefined {
  if (text.slice(start, end) === exact) return undefined;
  return {
    id,
    problem: "passage.text-differs",
    message: `Other words than those of ${id} stand at ${start}–${end} of ${report}`,
  };
}

function verifyCells(claim: ClaimRecord, reports: ReadonlyMap<string, AnyRecord>, { note, notHeld }: Notes): void {
  for (const piece of claim.evidence) {
    if (!isFieldEvidence(piece)) continue;
    const report = reports.get(piece.report);
    const cell = report?.kind === "report" ? report.row?.fields[piece.field] : undefined;
    const message = `The column "${piece.field}" of ${piece.report} does not hold what ${claim.id} quotes`;
    if (report === undefined) notHeld("cells");
    else
      note(
        "cells",
        cell?.includes(piece.exact) === true ? undefined : { id: claim.id, problem: "field.text-differs", message },
      );
  }
}
