import type { ReportRecord } from "@variorum/core";
import { sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { claimsOn } from "../claims/claims-on.ts";
import { findById } from "../records/find-by-id.ts";
import type { Page, PageWanted } from "../records/page.ts";
import { shown } from "../access/shown.ts";

/** A report as lists have it. */
export interface ReportEntry {
  readonly report: ReportRecord;
  /** Claims that were read from it. */
  readonly claims: number;
  readonly notice?: string;
}

/**
 * Finds reports, without their texts.
 *
 * Order: by id, as bytes.
 * Throws: `store.cursor-unreadable`.
 */
export async function findReports(store: ReadStore, wanted: PageWanted = {}): Promise<Page<ReportEntry>> {
  const page = await findById(store, "report", wanted);
  const counts = await countByReport(
    store,
    page.entries.map(({ record }) => record.id),
  );
  return {
    ...page,
    entries: page.entries.map(({ record, notice }) => ({
      report: record,
      claims: counts.get(record.id) ?? 0,
      ...(notice === undefined ? {} : { notice }),
    })),
  };
}

async function countByReport(store: ReadStore, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ report: string; claims: number }>`
    select c.report, count(distinct v.id) as claims from (${claimsOn(ids)}) c join claim v on v.version = c.version
    where ${shown(store, "v")} group by c.report`.execute(store.engine.db);
  return new Map(rows.map(({ report, claims }) => [report, claims]));
}
