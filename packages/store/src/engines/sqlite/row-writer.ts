import type { RecordKind } from "@variorum/core";
import type Database from "better-sqlite3";
import type { RecordStateName } from "../../tables/record-state.ts";
import type { Tables } from "../../tables/tables.ts";
import type { ClaimsOnReport, CurrentVersion, EventStamp, ReportStamp, RowWriter, SearchedKind } from "../engine.ts";
import { toStoreError } from "./failures.ts";
import type { PackedColumns } from "./packed-columns.ts";
import { wordIndexOf } from "./word-index.ts";

const CURRENT_COLUMNS = ["version", "id", "recorded_in", "content_hash", "source", "body"];

/** Versions of claims with a cell of a report as evidence. */
const ON_REPORT = "(report = @report or version in (select version from claim_evidence where report = @report))";

/** Prepares what an import does for each record, each statement once when it is first needed. */
export function createRowWriter(file: Database.Database, packed: PackedColumns): RowWriter {
  const record = perName((kind: RecordKind) => recordStatements(file, kind));
  const unpack = packed.unpacker(CURRENT_COLUMNS);
  // A row of the columns of CurrentVersion stays one.
  const whole = (row: CurrentVersion | undefined): CurrentVersion | undefined =>
    row === undefined || unpack === undefined ? row : (unpack({ ...row }) as unknown as CurrentVersion);
  const words = perName((kind: SearchedKind) => wordStatements(file, kind));
  const inserts = new Map<keyof Tables, (row: Readonly<Record<string, unknown>>) => void>();
  const text = file.prepare<[string], { text: string }>("select text from report_text where sha256 = ?");
  const state = file
    .prepare<[string], RecordStateName>("select state from record_state where id = ? and retired_in is null")
    .pluck();
  const claimsOn = file.prepare<{ report: string }, CurrentVersion>(
    `select ${CURRENT_COLUMNS.join(", ")} from claim where retired_in is null and ${ON_REPORT} order by version`,
  );
  const anyState = file.prepare("select 1 from record_state limit 1").pluck();
  const endState = file.prepare("update record_state set retired_in = ? where id = ? and retired_in is null");
  const dropSummary = file
    .prepare<[string, number], number>(
      "delete from event_summary where event = ? and last_change = ? returning questions",
    )
    .pluck();
  const run = (statement: Database.Statement, ...values: unknown[]): number =>
    attempt(file, () => statement.run(...values).changes);
  return {
    insert: (table, row) => {
      let insert = inserts.get(table);
      if (insert === undefined) {
        const columns = Object.keys(row);
        const statement = prepareInsert(file, table, columns);
        const pack = packed.packer(columns);
        insert = (each) => run(statement, pack(each));
        inserts.set(table, insert);
      }
      insert(row);
    },
    findCurrent: (kind, id) => whole(record(kind).current.get(id)),
    hasVersions: (kind, id) => record(kind).any.get(id) !== undefined,
    findLast: (kind, id) => whole(record(kind).last.get(id)),
    ...heldRows(file),
    findClaimsOn: (report) => claimsOn.all({ report }).flatMap((row) => whole(row) ?? []),
    retire: (kind, version, change) => run(record(kind).retire, change, version),
    getLastVersion: (kind) => record(kind).lastVersion.get()?.version ?? 0,
    findState: (id) => state.get(id),
    hasStates: () => anyState.get() !== undefined,
    endState: (id, change) => run(endState, change, id),
    eraseVersions: (kind, id) => run(record(kind).erase, id),
    findText: (sha256) => text.get(sha256)?.text,
    indexWords: (kind, version, entry) => run(words(kind).add, version, entry.words, entry.context),
    unindexWords: (kind, version) => run(words(kind).remove, version),
    clearWords: (kind) => run(words(kind).clear),
    dropSummary: (event, change) => attempt(file, () => dropSummary.get(event, change)),
  };
}

type HeldStatements = "findRow" | "findEventStamp" | "findClaimVersionsOn" | "countClaimsOn";

/** Finds what tells whether the row of a dataset, and what came of it, is as it was. */
function heldRows(file: Database.Database): Pick<RowWriter, HeldStatements> {
  type BytesOfRow = Omit<ReportStamp, "row_sha256"> & { readonly row_sha256: Buffer | null };
  const row = file.prepare<[string], BytesOfRow>(
    "select recorded_in, source, row_sha256, mapping from report where id = ? and retired_in is null",
  );
  const event = file.prepare<[string], EventStamp>(
    "select recorded_in, source from event where id = ? and retired_in is null",
  );
  const versions = file
    .prepare<{ report: string }, number>(`select version from claim where retired_in is null and ${ON_REPORT}`)
    .pluck();
  const counts = file.prepare<{ report: string; source: string }, ClaimsOnReport>(`select
      count(*) filter (where retired_in is null) as standing,
      max(max(recorded_in, coalesce(retired_in, 0))) as last,
      count(*) filter (where iif(retired_in is null,
        source is not @source or method <> 'dataset' or review <> 'unreviewed',
        id in (select id from record_state where state <> 'pruned' and retired_in is null))) as touched
    from claim where ${ON_REPORT}`);
  return {
    findRow: (report) => {
      const held = row.get(report);
      return held === undefined ? undefined : { ...held, row_sha256: held.row_sha256?.toString("hex") ?? null };
    },
    findEventStamp: (id) => event.get(id),
    findClaimVersionsOn: (report) => versions.all({ report }),
    countClaimsOn: (report, source) => counts.get({ report, source }) ?? { standing: 0, last: null, touched: 0 },
  };
}

function attempt<Result>(file: Database.Database, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw toStoreError(error, file.name);
  }
}

function prepareInsert(file: Database.Database, table: string, columns: readonly string[]): Database.Statement {
  const names = columns.map((column) => `"${column}"`).join(", ");
  return file.prepare(`insert into "${table}" (${names}) values (${columns.map(() => "?").join(", ")})`);
}

function recordStatements(file: Database.Database, kind: RecordKind) {
  const columns = CURRENT_COLUMNS.join(", ");
  return {
    current: file.prepare<[string], CurrentVersion>(
      `select ${columns} from "${kind}" where id = ? and retired_in is null`,
    ),
    last: file.prepare<[string], CurrentVersion>(
      `select ${columns} from "${kind}" where id = ? order by version desc limit 1`,
    ),
    any: file.prepare<[string], number>(`select 1 from "${kind}" where id = ? limit 1`).pluck(),
    retire: file.prepare(`update "${kind}" set retired_in = ? where version = ?`),
    erase: file.prepare(`update "${kind}" set body = '' where id = ? and body <> ''`),
    lastVersion: file.prepare<[], { version: number | null }>(`select max(version) as version from "${kind}"`),
  };
}

function wordStatements(file: Database.Database, kind: SearchedKind) {
  const index = wordIndexOf(kind);
  return {
    add: file.prepare(`insert into ${index} (rowid, words, context) values (?, ?, ?)`),
    remove: file.prepare(`delete from ${index} where rowid = ?`),
    clear: file.prepare(`delete from ${index}`),
  };
}

function perName<Name extends string, Prepared>(prepare: (name: Name) => Prepared): (name: Name) => Prepared {
  const known = new Map<Name, Prepared>();
  return (name) => {
    const prepared = known.get(name) ?? prepare(name);
    known.set(name, prepared);
    return prepared;
  };
}
