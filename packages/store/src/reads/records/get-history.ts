import { kindOfId } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import { showable } from "../access/shown.ts";
import type { VersionOf } from "./version-of.ts";
import { joinedVersions, toVersion } from "./versions.ts";

/**
 * Gives every version of a record; none for an id that is not to be shown. Erased versions and versions that were
 * restricted in their time are left out.
 *
 * Order: oldest first.
 */
export async function getHistory(store: ReadStore, id: string): Promise<readonly VersionOf[]> {
  const kind = kindOfId(id);
  if (kind === undefined) return [];
  const rows = await joinedVersions(store.engine.db, kind)
    .where("v.id", "=", id)
    .where("v.body", "!=", "")
    .where(showable(store, "v"))
    .orderBy("v.version")
    .execute();
  return rows.map((row) => toVersion(kind, row) as VersionOf); // a version of one kind is a version of any
}
