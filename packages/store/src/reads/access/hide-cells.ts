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

interface ReportRow extends UnknownRow {
  readonly id: string;
  readonly body: string;
}

/** The parts of a report that tell whether its cells may be shown. */
interface RowReport {
  readonly row: { readonly fields: Readonly<Record<string, string>> };
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
    const ids = new Set(result.rows.filter(isPartlyShown).map(({ id }) => id));
    if (ids.size === 0) return result;
    const quoted = await this.#findQuoted([...ids]);
    const rows = result.rows.map((row) =>
      isPartlyShown(row) ? { ...row, body: withoutCells(row.body, quoted.get(row.id)) } : row,
    );
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

/** A report of a row whose terms do not say that the whole row may be shown. */
function isPartlyShown(row: UnknownRow): row is ReportRow {
  const { id, body } = row;
  if (typeof id !== "string" || typeof body !== "string" || !id.startsWith("rep:")) return false;
  return body.includes('"row":{') && !body.includes('"textStorage":"full"');
}

function withoutCells(body: string, quoted: ReadonlySet<string> | undefined): string {
  const report = JSON.parse(body) as RowReport; // as it was written; the schema reads it after this
  const fields = Object.entries(report.row.fields).filter(([column]) => quoted?.has(column) === true);
  return JSON.stringify({ ...report, row: { ...report.row, fields: Object.fromEntries(fields) } });
}
