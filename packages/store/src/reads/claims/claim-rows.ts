import { type ClaimRecord, FlagId, isFieldEvidence, Status } from "@variorum/core";
import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { ReadStore } from "../../read-store.ts";
import { readStored } from "../../tables/read-stored.ts";
import type { Tables } from "../../tables/tables.ts";
import type { AsOf } from "../records/as-of.ts";
import { ofResult } from "../events/question-results.ts";
import type { ClaimEntry } from "./claim-entry.ts";
import { findRecords } from "../records/find-records.ts";
import { recordOf } from "../records/versions.ts";

/** What a query of claims selects for each entry. */
export interface ClaimEntryRow {
  readonly id: string;
  readonly body: string;
  readonly recorded_in: number;
  readonly source: string | null;
  readonly notice: string | null;
  readonly status: string | null;
  readonly flags: string | null;
}

const Flags = z.array(FlagId);

/** Begins a query of claims, under the name `v`, with what an entry needs. */
export function claimRows(db: Kysely<Tables>) {
  return db
    .selectFrom("claim as v")
    .leftJoin("source", "source.id", "v.source")
    .select(["v.id", "v.body", "v.recorded_in", "v.source", "source.notice"])
    .select([
      ofResult("status", sql.ref("v.question")).as("status"),
      ofResult("flags", sql.ref("v.question")).as("flags"),
    ]);
}

/** Makes the entries of rows, finding the passages of all of them at once. */
export async function toClaimEntries(
  store: ReadStore,
  rows: readonly ClaimEntryRow[],
  options: AsOf,
): Promise<readonly ClaimEntry[]> {
  const claims = rows.map((row) => recordOf("claim", row));
  const passages = await findRecords(store, claims.flatMap(passagesOf), options);
  return rows.map((row, index): ClaimEntry => {
    const claim = claims[index] ?? recordOf("claim", row);
    const named = passagesOf(claim).map((id) => passages.get(id));
    return {
      claim,
      passages: named.filter((record) => record?.kind === "passage"),
      recordedIn: row.recorded_in,
      ...(row.source === null ? {} : { source: row.source }),
      ...(row.notice === null ? {} : { notice: row.notice }),
      // Results are of the present state, and say nothing of an earlier one.
      ...(options.asOf === undefined ? resultOf(row) : {}),
    };
  });
}

function resultOf({ id, status, flags }: ClaimEntryRow): Pick<ClaimEntry, "status" | "flags"> {
  return readStored(`the result of ${id}`, () => ({
    ...(status === null ? {} : { status: Status.parse(status) }),
    ...(flags === null ? {} : { flags: Flags.parse(JSON.parse(flags)) }),
  }));
}

function passagesOf({ evidence }: ClaimRecord): readonly string[] {
  return evidence.flatMap((piece) => (isFieldEvidence(piece) ? [] : [piece.passage]));
}
