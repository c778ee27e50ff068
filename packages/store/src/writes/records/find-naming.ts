import { kindOfId, type RecordKind } from "@variorum/core";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { chunksOf } from "../../reads/records/chunks-of.ts";
import { standing } from "../../reads/access/shown.ts";
import type { Tables } from "../../tables/tables.ts";

/** Where the standing records of a kind name records of other kinds: a column of their own table, or a side table. */
const NAMED_IN: readonly (readonly [by: RecordKind, of: readonly RecordKind[], column: string, side?: keyof Tables])[] =
  [
    ["place", ["place"], "within"],
    ["report", ["actor"], "publisher"],
    ["passage", ["report"], "report"],
    ["event", ["event"], "part_of"],
    ["event", ["place"], "place", "event_place"],
    ["event", ["actor"], "actor", "event_actor"],
    ["question", ["event"], "event"],
    ["question", ["actor"], "actor", "question_subject"],
    ["claim", ["event"], "event"],
    ["claim", ["question"], "question"],
    ["claim", ["actor"], "originator"],
    ["claim", ["actor"], "actor", "claim_step"],
    ["claim", ["actor"], "actor", "claim_subject"],
    ["claim", ["place"], "place", "claim_place"],
    ["claim", ["report"], "report"],
    ["claim", ["report"], "report", "claim_evidence"],
    ["claim", ["passage"], "passage", "claim_evidence"],
    ["link", ["event", "actor", "place"], "a"],
    ["link", ["event", "actor", "place"], "b"],
    ["judgement", ["claim"], "claim", "judgement_claim"],
    ["assessment", ["report", "event", "actor", "claim"], "target"],
  ];

/**
 * Finds the standing records that name one of some ids where a column holds it: what they are about, who speaks, what
 * was read. For what is named in passing there is `findNamingInPassing`.
 *
 * Order: by id, as bytes.
 */
export async function findNaming(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const [kind, named] of Map.groupBy(ids, kindOfId)) {
    for (const chunk of chunksOf(named)) {
      const parts = NAMED_IN.filter(([, of]) => kind !== undefined && of.includes(kind)).map(([by, , column, side]) =>
        namingIn(by, { column, side, ids: sql.join(chunk) }),
      );
      if (parts.length === 0) continue;
      const { rows } = await sql<{ id: string }>`${sql.join(parts, sql` union `)}`.execute(db);
      for (const { id } of rows) found.add(id);
    }
  }
  return [...found].toSorted();
}

interface Naming {
  readonly column: string;
  readonly side: keyof Tables | undefined;
  readonly ids: RawBuilder<unknown>;
}

function namingIn(by: RecordKind, { column, side, ids }: Naming): RawBuilder<unknown> {
  const names =
    side === undefined
      ? sql`${sql.ref(`v.${column}`)} in (${ids})`
      : sql`v.version in (select s.version from ${sql.table(side)} s where ${sql.ref(`s.${column}`)} in (${ids}))`;
  return sql`select v.id from ${sql.table(by)} v where ${names} and ${standing("v")}`;
}
