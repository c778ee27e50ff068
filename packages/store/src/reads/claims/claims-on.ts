import { type RawBuilder, sql } from "kysely";
import { standing } from "../access/shown.ts";

/*
 * What claims rest on. Of most, cells of one report are all: the claim's own row names it. The others have rows of
 * evidence, which name a report or leave it to their passage: reports with the same text share their passages.
 */

/** Selects the versions of claims (`version`) that rest on words or cells of some reports (`report`). */
export function claimsOn(reports: readonly string[], asOf?: number): RawBuilder<unknown> {
  const ids = sql.join(reports);
  return sql`select c.version, c.report from claim c where c.report in (${ids})
    union all select e.version, e.report from claim_evidence e where e.report in (${ids})
    union all select e.version, p.report from passage p join claim_evidence e on e.passage = p.id and e.report is null
      where p.report in (${ids}) and ${standing("p", asOf)}`;
}

/** An id that a query of claims gets by joining other tables. */
export interface JoinedId {
  readonly id: RawBuilder<unknown>;
  readonly joined: RawBuilder<unknown>;
}

/** The report that the content of a claim was read from; several rows for a claim that was read from several. */
export function reportOf(claim: string, asOf: number | undefined): JoinedId {
  const [report, version] = [sql.ref(`${claim}.report`), sql.ref(`${claim}.version`)];
  return {
    id: sql`coalesce(${report}, w.report, wp.report)`,
    joined: sql`left join claim_evidence w on ${report} is null and w.version = ${version} and w.role = 'content'
      left join passage wp on w.report is null and wp.id = w.passage and ${standing("wp", asOf)}`,
  };
}
