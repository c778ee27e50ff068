import "server-only";
import { VariorumError } from "@variorum/core";
import { PAGE_FOLDERS, type PageKind } from "../../page-folders.ts";
import { words } from "../../wording/words.ts";
import { getRecordTwin } from "./get-record-twin.ts";
import { getEventsTwin, getSearchTwin } from "./get-search-twin.ts";
import { notFoundTwin, problem } from "./problem.ts";
import type { Twin, TwinWanted } from "./twin.ts";

const KIND_OF: ReadonlyMap<string, PageKind> = new Map(
  // The keys of a constant object are its own type.
  (Object.keys(PAGE_FOLDERS) as PageKind[]).map((kind) => [PAGE_FOLDERS[kind], kind]),
);

/** Gives a page in another form, made from the same query. What is wrong with an address is told as a problem. */
export async function getTwin(wanted: TwinWanted): Promise<Twin> {
  try {
    return (await findTwin(wanted)) ?? notFoundTwin(words.twin.noSuchForm(wanted.form, wanted.folder));
  } catch (error) {
    if (error instanceof VariorumError && error.code === "store.unknown-change") {
      return problem({ status: 404, code: error.code, detail: error.message, hint: error.hint });
    }
    throw error;
  }
}

async function findTwin(wanted: TwinWanted): Promise<Twin | undefined> {
  const { form, folder, slug } = wanted;
  const kind = KIND_OF.get(folder);
  if (slug !== undefined) return kind === undefined ? undefined : getRecordTwin(kind, wanted);
  if (form !== "json" && form !== "csv") return undefined;
  if (folder === "search") return getSearchTwin({ ...wanted, form });
  return folder === "events" ? getEventsTwin({ ...wanted, form }) : undefined;
}
