import { ID_PREFIXES, kindOfId, slugOfId } from "@variorum/core";
import { PAGE_FOLDERS, type PageKind } from "./page-folders.ts";

const RECORD_PATH = /^\/([a-z]+)\/([^/]+)(?:\/(?:changes|matrix))?$/;
const RECORD_NAME = /^([a-z0-9][a-z0-9-]{0,79})(?:(?:@|%40)([1-9]\d{0,8}))?$/;
const kindByFolder = new Map<string, PageKind>(
  // The keys of a constant object are its own type.
  (Object.keys(PAGE_FOLDERS) as PageKind[]).map((kind) => [PAGE_FOLDERS[kind], kind]),
);

/** How the last part of an address names a record: by its slug, and after `@` by the change as of which it is meant. */
export interface RecordName {
  readonly slug: string;
  readonly asOf?: number;
}

/**
 * Reads the last part of a record's address, escaped or not; `undefined` where it names none.
 *
 * Shape: `<slug>` or `<slug>@<change>`, a change being a number from 1 on without leading zeros.
 */
export function parseRecordName(part: string): RecordName | undefined {
  const [, slug, asOf] = RECORD_NAME.exec(part) ?? [];
  if (slug === undefined) return undefined;
  return asOf === undefined ? { slug } : { slug, asOf: Number(asOf) };
}

/** The record whose page or part of it is at a path, with the change of its pin; `undefined` for every other page. */
export function recordAtPath(path: string): { readonly id: string; readonly asOf?: number } | undefined {
  const [, folder = "", part = ""] = RECORD_PATH.exec(path) ?? [];
  const kind = kindByFolder.get(folder);
  const name = parseRecordName(part);
  if (kind === undefined || name === undefined) return undefined;
  const { slug, ...pin } = name;
  return { id: `${ID_PREFIXES[kind]}:${slug}`, ...pin };
}

/**
 * Where all claims on an event are listed page by page, to be narrowed down: what its own page has no room for stands
 * there. With the change that a page is pinned to, those of that state.
 */
export function claimsAddress(event: string, asOf?: number): string {
  return `/search?event=${slugOfId(event)}${asOf === undefined ? "" : `&as_of=${asOf}`}`;
}

/** Where all claims that an actor vouches for are listed, to be narrowed. */
export function saysAddress(actor: string, asOf: number | undefined): string {
  return `/search?claimant=${slugOfId(actor)}${asOf === undefined ? "" : `&as_of=${asOf}`}`;
}

/** Where accounts of an event are put beside each other. */
export function compareAddress(event: string, asOf: number | undefined): string {
  return `/compare?event=${slugOfId(event)}${asOf === undefined ? "" : `&as_of=${asOf}`}`;
}

/** The path of a record's page; `undefined` for kinds that have no page. */
export function pathOfId(id: string): string | undefined {
  const kind = kindOfId(id);
  if (kind === undefined || !(kind in PAGE_FOLDERS)) return undefined;
  // Just checked: the kind is one of the folders' keys.
  return `/${PAGE_FOLDERS[kind as PageKind]}/${slugOfId(id)}`;
}

/** The path of a record's page as of a change, or of its present page where none is given. */
export function pinnedPath(id: string, asOf: number | undefined): string {
  return `${pathOfId(id) ?? "/"}${asOf === undefined ? "" : `@${asOf}`}`;
}
