import { ID_PREFIXES, kindOfId, slugOfId } from "@variorum/core";
import { PAGE_FOLDERS, type PageKind } from "./page-folders.ts";

const RECORD_PATH = /^\/([a-z]+)\/([a-z0-9][a-z0-9-]{0,79})$/;
const kindByFolder = new Map<string, PageKind>(
  // The keys of a constant object are its own type.
  (Object.keys(PAGE_FOLDERS) as PageKind[]).map((kind) => [PAGE_FOLDERS[kind], kind]),
);

/** The id of the record whose page is at a path; `undefined` for every other page. */
export function idAtPath(path: string): string | undefined {
  const [, folder = "", slug = ""] = RECORD_PATH.exec(path) ?? [];
  const kind = kindByFolder.get(folder);
  return kind === undefined ? undefined : `${ID_PREFIXES[kind]}:${slug}`;
}

/** Where all claims on an event are listed page by page: what its own page has no room for stands there. */
export function claimsAddress(event: string): string {
  return `/search?event=${slugOfId(event)}`;
}

/** The path of a record's page; `undefined` for kinds that have no page. */
export function pathOfId(id: string): string | undefined {
  const kind = kindOfId(id);
  if (kind === undefined || !(kind in PAGE_FOLDERS)) return undefined;
  // Just checked: the kind is one of the folders' keys.
  return `/${PAGE_FOLDERS[kind as PageKind]}/${slugOfId(id)}`;
}
