import type { AnyRecord } from "@variorum/core";
import type {
  Kysely,
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  RootOperationNode,
} from "kysely";
import type { QueryResult, UnknownRow } from "kysely";
import type { HiddenRecordRow } from "../../tables/hidden-record.ts";
import type { Tables } from "../../tables/tables.ts";
import { chunksOf } from "../records/chunks-of.ts";
import { looselyNamed, withoutNames } from "./without-names.ts";

const NAMING = /^(?:evt|act|plc|rep):/;
/** An actor without ties names nobody: most actors, told without being parsed. */
const NO_TIES = '"affiliations":[]';

interface RecordRow extends UnknownRow {
  readonly id: string;
  readonly body: string;
}

/**
 * Takes the ids of hidden records out of every record that a connection reads. A record that rests on a hidden one is
 * hidden by the rule of `shown`; one that only names it, as an event names the actors of a side, is shown without it.
 */
export class HideNamed implements KyselyPlugin {
  readonly #db: Kysely<Tables>;
  readonly #whys: readonly HiddenRecordRow["why"][];

  /** `db` is the connection without this plugin. */
  constructor(db: Kysely<Tables>, whys: readonly HiddenRecordRow["why"][]) {
    this.#db = db;
    this.#whys = whys;
  }

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node;
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    if (!result.rows.some(mayName)) return result;
    const records = new Map(result.rows.filter(mayName).map((row) => [row, parse(row)]));
    const named = [...records.values()].flatMap((record) => (record === undefined ? [] : looselyNamed(record)));
    const hidden = await this.#findHidden([...new Set(named)]);
    if (hidden.size === 0) return result;
    const rows = result.rows.map((row) => {
      const record = mayName(row) ? records.get(row) : undefined;
      if (record === undefined || !looselyNamed(record).some((id) => hidden.has(id))) return row;
      return { ...row, body: JSON.stringify(withoutNames(record, hidden)) };
    });
    return { ...result, rows };
  }

  async #findHidden(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const hidden = new Set<string>();
    for (const chunk of chunksOf(ids)) {
      const rows = await this.#db
        .selectFrom("hidden_record")
        .select("id")
        .where("id", "in", chunk)
        .where("why", "in", this.#whys)
        .execute();
      for (const { id } of rows) hidden.add(id);
    }
    return hidden;
  }
}

function mayName(row: UnknownRow): row is RecordRow {
  const { id, body } = row;
  if (typeof id !== "string" || typeof body !== "string" || !NAMING.test(id)) return false;
  return !(id.startsWith("act:") && body.includes(NO_TIES));
}

/** The record of a row; what is damaged is told where it is read. */
function parse({ body }: RecordRow): AnyRecord | undefined {
  try {
    const record = JSON.parse(body) as AnyRecord; // only its ids are looked at before the schema reads it
    looselyNamed(record); // throws where a key that holds them is damaged
    return record;
  } catch {
    return undefined;
  }
}
