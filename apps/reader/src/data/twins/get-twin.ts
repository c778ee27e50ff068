import "server-only";
import { VariorumError } from "@variorum/core";
import { PAGE_FOLDERS, type PageKind } from "../../page-folders.ts";
import { words } from "../../wording/words.ts";
import { getChangesTwin, getChangeTwin } from "./get-changes-twin.ts";
import { getCompareTwin } from "./get-compare-twin.ts";
import { getExploreTwin } from "./get-explore-twin.ts";
import { getFeedTwin } from "./get-feed-twin.ts";
import { getRecordTwin } from "./get-record-twin.ts";
import { getEventsTwin, getSearchTwin } from "./get-search-twin.ts";
import { notFoundTwin, problem } from "./problem.ts";
import type { Twin, TwinWanted } from "./twin.ts";

const KIND_OF: ReadonlyMap<string, PageKind> = new Map(
  // The keys of a constant object are its own type.
  (Object.keys(PAGE_FOLDERS) as PageKind[]).map((kind) => [PAGE_FOLDERS[kind], kind]),
);

/** Asks for a table that begins with a byte order mark, by which some spreadsheets know that it is UTF-8. */
const MARK = "bom";

async function* marked(body: Twin["body"]): AsyncGenerator<string> {
  yield "\u{FEFF}";
  if (typeof body === "string") yield body;
  else yield* body;
}

/** Gives a page in another form, made from the same query. What is wrong with an address is told as a problem. */
export async function getTwin({ query, ...page }: TwinWanted): Promise<Twin> {
  const others = new URLSearchParams(query);
  const isMarked = page.form === "csv" && query.get(MARK) === "yes";
  if (isMarked) others.delete(MARK);
  const wanted = { ...page, query: others };
  try {
    const twin = await findTwin(wanted);
    if (twin !== undefined) return isMarked && twin.status === 200 ? { ...twin, body: marked(twin.body) } : twin;
    return notFoundTwin(words.twin.noSuchForm(wanted.form, wanted.folder));
  } catch (error) {
    if (error instanceof VariorumError && error.code === "store.unknown-change") {
      return problem({ status: 404, code: error.code, detail: error.message, hint: error.hint });
    }
    throw error;
  }
}

async function findTwin(wanted: TwinWanted): Promise<Twin | undefined> {
  const { form, folder, slug } = wanted;
  if (form === "atom" || form === "feed.json") return getFeedTwin({ ...wanted, form });
  if (slug === undefined) return form === "json" || form === "csv" ? findListTwin({ ...wanted, form }) : undefined;
  if (folder === "changes") return form === "json" ? getChangeTwin(Number(slug), wanted.query) : undefined;
  const kind = KIND_OF.get(folder);
  return kind === undefined ? undefined : getRecordTwin(kind, wanted);
}

async function findListTwin(wanted: TwinWanted & { readonly form: "json" | "csv" }): Promise<Twin | undefined> {
  if (wanted.folder === "search") return getSearchTwin(wanted);
  if (wanted.folder === "events") return getEventsTwin(wanted);
  if (wanted.folder === "explore") return getExploreTwin(wanted);
  if (wanted.folder === "compare") return getCompareTwin(wanted);
  return wanted.folder === "changes" ? getChangesTwin(wanted) : undefined;
}
