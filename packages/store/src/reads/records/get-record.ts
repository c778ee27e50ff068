import { kindOfId, type RecordKind, type RecordOf } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import type { AsOf } from "./as-of.ts";
import { notFound } from "./not-found.ts";
import { shown } from "../access/shown.ts";
import type { VersionOf } from "./version-of.ts";
import { joinedVersions, toVersion } from "./versions.ts";

/**
 * Gives the record of an id with its version. Follows no redirect: getRecordState tells of merged and withdrawn ids.
 *
 * Throws: `store.not-found`, for ids that are not to be shown too.
 */
export async function getRecord(store: ReadStore, id: string, options: AsOf = {}): Promise<VersionOf> {
  const kind = kindOfId(id);
  if (kind === undefined) throw notFound(id, options.asOf);
  // A version of one kind is a version of any.
  return (await getOfKind(store, kind, id, options)) as VersionOf;
}

/**
 * As getRecord, for an id of a kind that is known.
 *
 * Throws: `store.not-found`, also when the id is of another kind.
 */
export async function getOfKind<Kind extends RecordKind>(
  store: ReadStore,
  kind: Kind,
  id: string,
  { asOf }: AsOf = {},
): Promise<VersionOf<RecordOf<Kind>>> {
  if (kindOfId(id) !== kind) throw notFound(id, asOf);
  const row = await joinedVersions(store.engine.db, kind)
    .where("v.id", "=", id)
    .where(shown(store, "v", asOf))
    .executeTakeFirst();
  if (row === undefined) throw notFound(id, asOf);
  return toVersion(kind, row);
}
