import "server-only";
import { toCsv, toSafeCell } from "@variorum/formats/write";
import {
  type ChangeEntry,
  countChangedRecords,
  findChanges,
  findDifferences,
  getChange,
  type ReadStore,
} from "@variorum/store/read";
import { commandName } from "../../wording/present-command.ts";
import { words } from "../../wording/words.ts";
import { getStore } from "../access/get-store.ts";
import { notUnderstood } from "./problem.ts";
import { CSV_TYPE, JSON_TYPE, linkHeader, type Twin, type TwinWanted } from "./twin.ts";

type Json = Readonly<Record<string, unknown>>;

/** Columns of the table of changes, each with what it holds. */
export const CHANGE_COLUMNS = {
  change: "Number of the change",
  at: "When it was made, UTC",
  command: "What was done: import, undo, withdraw, link confirm and the like",
  source: "Source of an import",
  reason: "Why, of a withdrawal or a merge",
  undoes: "The change that it takes back",
  undone_by: "The change that took it back",
  added: "Number of records added, beyond 1,000 of a kind at least so many",
  changed: "Number of records changed, counted the same way",
  taken_out: "Number of records taken out, counted the same way",
} as const;

/** The list of changes: all of them, or with `after` those that a mirror has not seen yet. */
export async function getChangesTwin({ form, query }: TwinWanted & { readonly form: "json" | "csv" }): Promise<Twin> {
  const after = query.get("after") ?? undefined;
  const [unknown] = [...query.keys()].filter((name) => name !== "after");
  if (unknown !== undefined) return refuse(unknown, words.twin.after);
  if (after !== undefined && !/^\d{1,9}$/.test(after)) return refuse("after", words.twin.after);
  const store = await getStore();
  const changes = allChanges(store, after === undefined ? undefined : Number(after));
  const headers = linkHeader({ html: "/changes" });
  if (form === "json") return { status: 200, contentType: JSON_TYPE, headers, body: toJson(store, changes, after) };
  return {
    status: 200,
    contentType: CSV_TYPE,
    headers: { ...headers, "content-disposition": 'attachment; filename="changes.csv"' },
    body: toTable(store, changes),
  };
}

/** One change with every record that it touched. Throws: `store.unknown-change`. */
export async function getChangeTwin(number: number, query: URLSearchParams): Promise<Twin> {
  const [unknown] = query.keys();
  if (unknown !== undefined) return refuse(unknown, words.twin.everyRow);
  const store = await getStore();
  const change = await getChange(store, number);
  return {
    status: 200,
    contentType: JSON_TYPE,
    headers: linkHeader({ html: `/changes/${number}` }),
    body: withRecords(store, await changeJson(store, change)),
  };
}

function refuse(param: string, hint: string): Twin {
  return notUnderstood([
    { code: "filter.unknown-name", severity: "error", param, message: words.twin.notHere(param), hint },
  ]);
}

async function* allChanges(store: ReadStore, after: number | undefined): AsyncGenerator<ChangeEntry> {
  for (let before: number | undefined, isLast = false; !isLast;) {
    const page = await findChanges(store, { before, after, limit: 500 });
    yield* page.changes;
    before = page.next;
    isLast = before === undefined;
  }
}

async function* toJson(
  store: ReadStore,
  changes: AsyncIterable<ChangeEntry>,
  after: string | undefined,
): AsyncGenerator<string> {
  let written = 0;
  for await (const change of changes) {
    yield (written === 0 ? '{"data":[\n' : ",\n") + JSON.stringify(await changeJson(store, change));
    written += 1;
  }
  const meta = { total: written, totalExact: true };
  const self = `/changes.json${after === undefined ? "" : `?after=${after}`}`;
  const links = { self, html: "/changes", csv: "/changes.csv", feed: "/changes.atom" };
  yield `${written === 0 ? '{"data":[' : ""}\n],\n"meta":${JSON.stringify(meta)},\n"links":${JSON.stringify(links)}}\n`;
}

async function changeJson(store: ReadStore, change: ChangeEntry): Promise<Json> {
  const { number, at, command, source, reason, undoes, undoneBy } = change;
  const counts = await countChangedRecords(store, number);
  const links = { self: `/changes/${number}.json`, html: `/changes/${number}` };
  return { number, at, command: commandName(command), source, reason, undoes, undoneBy, counts, _links: links };
}

async function* toTable(store: ReadStore, changes: AsyncIterable<ChangeEntry>): AsyncGenerator<string> {
  yield toCsv([Object.keys(CHANGE_COLUMNS)]);
  for await (const { number, at, command, source = "", reason = "", undoes, undoneBy } of changes) {
    const counts = await countChangedRecords(store, number);
    const sum = (wanted: string) =>
      String(counts.filter(({ what }) => what === wanted).reduce((total, { records }) => total + records, 0));
    const told = [commandName(command), source, reason].map(toSafeCell);
    const others = [undoes, undoneBy].map((other) => other?.toString() ?? "");
    yield toCsv([[String(number), at, ...told, ...others, sum("added"), sum("changed"), sum("taken_out")]]);
  }
}

/** The change, and its records one a line, page by page. */
async function* withRecords(store: ReadStore, change: Json): AsyncGenerator<string> {
  const number = Number(change["number"]);
  let before = `${JSON.stringify(change).slice(0, -1)},"_records":[\n`;
  for (let after: string | undefined, isLast = false; !isLast;) {
    const page = await findDifferences(store, { from: number - 1, to: number, after, limit: 500 });
    for (const { id, kind, what, fields } of page.differences) {
      yield before + JSON.stringify({ id, kind, what, ...(fields.length > 0 && { fields }) });
      before = ",\n";
    }
    after = page.next;
    isLast = after === undefined;
  }
  yield `${before === ",\n" ? "" : before}\n]}\n`;
}
