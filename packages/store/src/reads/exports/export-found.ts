import type { AnyRecord } from "@variorum/core";
import { sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { chunksOf } from "../records/chunks-of.ts";
import type { ClaimEntry } from "../claims/claim-entry.ts";
import type { EventEntry } from "../events/event-entry.ts";
import type { SearchFilter, SearchKind } from "../claims/claim-filter.ts";
import { claimRows, toClaimEntries } from "../claims/claim-rows.ts";
import { resolveAsOf } from "../records/resolve-as-of.ts";
import { foundOf } from "../search/search.ts";
import { SEARCHED, searchTargets } from "../search/search-targets.ts";
import { NO_WORDS, parseSearchWords } from "../search/search-words.ts";
import { shown } from "../access/shown.ts";
import { recordOf, versions } from "../records/versions.ts";

/** A record that a filter finds. */
export interface FoundRecord {
  readonly record: AnyRecord;
  /** Number of the change that made this version. */
  readonly recordedIn: number;
  readonly source?: string;
  /** What the source asks to be printed beside it. */
  readonly notice?: string;
  /** Of a claim, what lists have of it. */
  readonly entry?: ClaimEntry;
  /** Of an event, how much is on it. */
  readonly counts?: EventCounts;
}

export type EventCounts = Pick<EventEntry, "claims" | "claimants" | "reports" | "questions" | "contested">;

/** Everything that a filter finds: how much it is, and the records batch by batch. */
export interface FoundRecords {
  readonly total: number;
  readonly batches: AsyncIterable<readonly FoundRecord[]>;
}

/**
 * Finds all that a filter describes, whatever page it names. What is found is settled at once, and read batch by batch,
 * so that memory holds one batch and the numbers of the rest.
 *
 * Order: by id as bytes.
 * Throws: `store.unknown-change`.
 */
export async function exportFound(store: ReadStore, filter: SearchFilter): Promise<FoundRecords> {
  const { kind = "claims", sort: _sort, cursor: _cursor, limit: _limit, ...others } = filter;
  const asOf = others.as_of === undefined ? undefined : await resolveAsOf(store, others.as_of);
  const found = await findVersions(store, { ...others, kind }, asOf);
  return {
    total: found.length,
    batches: kind === "claims" ? readClaims(store, found, asOf) : readRecords(store, kind, found, asOf),
  };
}

async function findVersions(
  store: ReadStore,
  filter: SearchFilter & { readonly kind: SearchKind },
  asOf: number | undefined,
): Promise<readonly number[]> {
  if (filter.kind === "claims") {
    const { rows } = await sql<{ version: number }>`select version from (${await searchTargets(store, filter)}) found
      order by target`.execute(store.engine.db);
    return rows.map(({ version }) => version);
  }
  const understood = filter.q === undefined ? NO_WORDS : parseSearchWords(filter.q);
  if (filter.q !== undefined && understood.all.length === 0) return [];
  const found = await foundOf(store, filter.kind, { filter, understood, asOf });
  const rows = await found.select("v.version").orderBy("v.id").execute();
  return rows.map(({ version }) => version);
}

async function* readClaims(
  store: ReadStore,
  found: readonly number[],
  asOf: number | undefined,
): AsyncGenerator<readonly FoundRecord[]> {
  for (const chunk of chunksOf(found)) {
    const rows = await claimRows(store.engine.db)
      .where("v.version", "in", chunk)
      .where(shown(store, "v", asOf))
      .orderBy("v.id")
      .execute();
    const entries = await toClaimEntries(store, rows, { asOf });
    yield entries.map((entry) => ({ ...entry, record: entry.claim, entry }));
  }
}

async function* readRecords(
  store: ReadStore,
  kind: Exclude<SearchKind, "claims">,
  found: readonly number[],
  asOf: number | undefined,
): AsyncGenerator<readonly FoundRecord[]> {
  for (const chunk of chunksOf(found)) {
    const rows = await versions(store.engine.db, SEARCHED[kind])
      .leftJoin("source", "source.id", "v.source")
      .leftJoin("event_summary as s", "s.event", "v.id")
      .select(["v.id", "v.body", "v.recorded_in", "v.source", "source.notice"])
      .select(["s.claims", "s.claimants", "s.reports", "s.questions", "s.contested"])
      .where("v.version", "in", chunk)
      .where(shown(store, "v", asOf))
      .orderBy("v.id")
      .execute();
    yield rows.map((row): FoundRecord => ({
      record: recordOf(SEARCHED[kind], row),
      recordedIn: row.recorded_in,
      ...(row.source === null ? {} : { source: row.source }),
      ...(row.notice === null ? {} : { notice: row.notice }),
      ...countsOf(row),
    }));
  }
}

function countsOf(row: { readonly [Name in keyof EventCounts]: number | null }): Pick<FoundRecord, "counts"> {
  const { claims, claimants, reports, questions, contested } = row;
  if (claims === null) return {};
  return {
    counts: {
      claims,
      claimants: claimants ?? 0,
      reports: reports ?? 0,
      questions: questions ?? 0,
      contested: contested ?? 0,
    },
  };
}
