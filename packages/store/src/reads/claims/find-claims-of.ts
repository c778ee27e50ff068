import type { ActorId, QuestionId, ReportId } from "@variorum/core";
import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { OPEN_DAY } from "../../tables/day.ts";
import type { AsOf } from "../records/as-of.ts";
import { withMerged } from "./claim-conditions.ts";
import type { ClaimEntry } from "./claim-entry.ts";
import { claimsOn } from "./claims-on.ts";
import { claimRows, toClaimEntries } from "./claim-rows.ts";
import { parseCursor, toCursor } from "../records/cursor.ts";
import { type Page, pageSize, type PageWanted } from "../records/page.ts";
import { shown, standing } from "../access/shown.ts";

/** Claims that are listed of one report or question. */
const LIMIT = 10_000;

/**
 * Finds the claims that were read from a report.
 *
 * Order: by position of their first passage in the text, then by id.
 */
export async function findClaimsOfReport(
  store: ReadStore,
  report: ReportId,
  { asOf }: AsOf = {},
): Promise<readonly ClaimEntry[]> {
  const position = sql<number>`(select min(p.start_at) from claim_evidence e
    join passage p on p.id = e.passage and ${standing("p", asOf)} where e.version = v.version and e.role = 'content')`;
  const rows = await claimRows(store.engine.db)
    .where(shown(store, "v", asOf))
    .where(sql<SqlBool>`v.version in (select c.version from (${claimsOn([report], asOf)}) c)`)
    .orderBy(sql`coalesce(${position}, ${OPEN_DAY})`)
    .orderBy("v.id")
    .limit(LIMIT)
    .execute();
  return toClaimEntries(store, rows, { asOf });
}

/**
 * Finds the claims that answer a question, curated or standard.
 *
 * Order: by when they were said, the earliest first and those without a date last, then by id.
 */
export async function findClaimsOfQuestion(
  store: ReadStore,
  question: QuestionId,
  { asOf }: AsOf = {},
): Promise<readonly ClaimEntry[]> {
  const rows = await claimRows(store.engine.db)
    .where(shown(store, "v", asOf))
    .where("v.question", "=", question)
    .orderBy(sql`coalesce(v.said_first, ${OPEN_DAY})`)
    .orderBy("v.id")
    .limit(LIMIT)
    .execute();
  return toClaimEntries(store, rows, { asOf });
}

/** What an actor has to do with a claim: vouches for it, is its subject, or passes it on. */
export type RoleInClaim = "says" | "about" | "relays";

/**
 * Finds the claims that an actor makes, that are about it, or that it relays.
 *
 * Order: newest said first, those without a date last, then by id.
 * Throws: `store.cursor-unreadable`.
 */
export async function findClaimsOfActor(
  store: ReadStore,
  actor: ActorId,
  role: RoleInClaim,
  { asOf, cursor, limit }: AsOf & PageWanted = {},
): Promise<Page<ClaimEntry>> {
  const after = cursor === undefined ? undefined : parseCursor(cursor);
  const size = pageSize(limit);
  const value = sql<number>`(-coalesce(v.said_first, ${-OPEN_DAY}))`;
  const condition = inRole(actor, role, asOf);
  let query = claimRows(store.engine.db)
    .select(value.as("sorted_by"))
    .where(shown(store, "v", asOf))
    .where(condition)
    .orderBy(value)
    .orderBy("v.id")
    .limit(size + 1);
  if (after !== undefined)
    query = query.where(
      sql<SqlBool>`(${value} > ${after.value} or (${value} = ${after.value} and v.id > ${after.id}))`,
    );
  const rows = await query.execute();
  const counted = await sql<{
    total: number;
  }>`select count(*) as total from claim v where ${shown(store, "v", asOf)} and ${condition}`.execute(store.engine.db);
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const change = after?.change ?? asOf ?? store.engine.getChangeNumber();
  return {
    entries: await toClaimEntries(store, page, { asOf }),
    ...(rows.length > size && last !== undefined
      ? { next: toCursor({ change, value: last.sorted_by, id: last.id }) }
      : {}),
    total: counted.rows[0]?.total ?? 0,
    totalExact: true,
    change,
  };
}

function inRole(actor: ActorId, role: RoleInClaim, asOf: number | undefined): RawBuilder<SqlBool> {
  const ids = withMerged([actor]);
  if (role === "about") {
    return sql<SqlBool>`(v.version in (select b.version from claim_subject b where b.actor in (${ids}))
      or v.question in (select k.id from question k join question_subject b on b.version = k.version
        where ${standing("k", asOf)} and b.actor in (${ids})))`;
  }
  if (role === "says") return sql<SqlBool>`v.originator in (${ids})`;
  return sql<SqlBool>`v.version in (select s.version from claim_step s where s.actor in (${ids}))`;
}
