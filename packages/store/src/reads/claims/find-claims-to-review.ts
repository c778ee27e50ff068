import type { ClaimRecord, EventId, PassageRecord, ReportId, ReviewStatus } from "@variorum/core";
import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { claimRows, toClaimEntries } from "./claim-rows.ts";
import { claimsOn } from "./claims-on.ts";
import { shown, standing } from "../access/shown.ts";

/** Which claims await a reviewer. */
export interface ReviewWanted {
  /** How far they were checked until now. */
  readonly status: ReviewStatus;
  readonly event?: EventId | undefined;
  readonly report?: ReportId | undefined;
}

/** A claim as a reviewer sees it. */
export interface ClaimToReview {
  readonly claim: ClaimRecord;
  /** Of the version that is looked at, so that a decision on another one is noticed. */
  readonly contentHash: string;
  /** The passages of its evidence. */
  readonly passages: readonly PassageRecord[];
}

/** Claims that are listed; whoever reviews more begins anew. */
const LIMIT = 10_000;

/**
 * Finds the claims that await a reviewer. What a dataset states was read by its makers and is not among them.
 *
 * Order: by report, then by position of their first passage in the text, then by id.
 */
export async function findClaimsToReview(store: ReadStore, wanted: ReviewWanted): Promise<readonly ClaimToReview[]> {
  const rows = await claimRows(store.engine.db)
    .select(["v.content_hash", firstPassage("p.report").as("report"), firstPassage("p.start_at").as("start")])
    .where(shown(store, "v"))
    .where("v.review", "=", wanted.status)
    .where("v.method", "!=", "dataset")
    .where(wanted.event === undefined ? sql<SqlBool>`1 = 1` : sql<SqlBool>`v.event = ${wanted.event}`)
    .where(
      wanted.report === undefined
        ? sql<SqlBool>`1 = 1`
        : sql<SqlBool>`v.version in (select c.version from (${claimsOn([wanted.report])}) c)`,
    )
    .orderBy("report")
    .orderBy("start")
    .orderBy("v.id")
    .limit(LIMIT)
    .execute();
  const entries = await toClaimEntries(store, rows, {});
  return entries.map(({ claim, passages }, index) => ({
    claim,
    contentHash: rows[index]?.content_hash ?? "",
    passages,
  }));
}

/** A column of the first passage that has the content of a claim. */
function firstPassage(column: "p.report" | "p.start_at"): RawBuilder<string | number | null> {
  return sql`(select ${sql.ref(column)} from claim_evidence e join passage p on p.id = e.passage and ${standing("p")}
    where e.version = v.version and e.role = 'content' order by p.start_at limit 1)`;
}
