import { isFieldEvidence } from "@variorum/core";
import {
  type Kysely,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  sql,
  type SqlBool,
  type UnknownRow,
} from "kysely";
import type { Tables } from "../../tables/tables.ts";
import { chunksOf } from "../records/chunks-of.ts";
import { recordOf, versions } from "../records/versions.ts";

/** The parts of a report that tell whether its cells may be shown. */
interface RowReport {
  readonly id: string;
  readonly row?: { readonly fields: Readonly<Record<string, string>> };
  readonly licence: { readonly textStorage: string };
}

/**
 * Takes the cells that no claim points at out of every report of a row that a connection reads, unless its terms allow
 * the whole row: of a text too, everybody reads the quoted passages only.
 *
 * Source: docs/decisions/0026-cells-that-are-shown.md
 */
export class HideCells implements KyselyPlugin {
  readonly #db: Kysely<Tables>;

  /** `db` is the connection without this plugin. */
  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node;
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const partly = result.rows.map(partlyShown);
    const ids = new Set(partly.flatMap((report) => report?.id ?? []));
    if (ids.size === 0) return result;
    const quoted = await this.#findQuoted([...ids]);
    const rows = result.rows.map((row, index) => {
      const report = partly[index];
      return report === undefined ? row : { ...row, body: JSON.stringify(withoutCells(report, quoted.get(report.id))) };
    });
    return { ...result, rows };
  }

  /** The columns of each report that a claim which everybody may read points at. */
  async #findQuoted(ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const quoted = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
    for (const chunk of chunksOf(ids)) {
      const list = sql.join(chunk);
      const rows = await versions(this.#db, "claim")
        .select(["v.id", "v.body"])
        .where("v.retired_in", "is", null)
        .where("v.sensitivity", "=", "public")
        .where(
          sql<SqlBool>`(v.report in (${list}) or v.version in (select e.version from claim_evidence e where e.report in (${list})))`,
        )
        .where(sql<SqlBool>`not exists (select 1 from hidden_record h where h.id = v.id)`)
        .execute();
      for (const row of rows) {
        for (const piece of recordOf("claim", row).evidence) {
          if (isFieldEvidence(piece)) quoted.get(piece.report)?.add(piece.field);
        }
      }
    }
    return quoted;
  }
}

/** The report of a row whose terms do not say that the whole row may be shown; nothing for what is none. */
function partlyShown({ id, body }: UnknownRow): RowReport | undefined {
  if (typeof id !== "string" || typeof body !== "string" || !id.startsWith("rep:")) return undefined;
  // Cells may be called like terms: only the whole report tells. Most reports are of no row.
  if (!body.includes('"row":{')) return undefined;
  const report = JSON.parse(body) as RowReport; // as it was written; the schema reads it after this
  return report.row === undefined || report.licence.textStorage === "full" ? undefined : report;
}

function withoutCells(report: RowReport, quoted: ReadonlySet<string> | undefined): RowReport {
  const fields = Object.entries(report.row?.fields ?? {}).filter(([column]) => quoted?.has(column) === true);
  return { ...report, row: { ...report.row, fields: Object.fromEntries(fields) } };
}
