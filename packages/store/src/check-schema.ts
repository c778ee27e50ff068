import { basename } from "node:path";
import type { Kysely } from "kysely";
import { StoreError } from "./errors.ts";
import { findMissingSteps } from "./migrations/find-missing-steps.ts";
import type { Tables } from "./tables/tables.ts";

/**
 * Makes sure that the tables of a store are those that this version reads and writes.
 *
 * Throws: `store.needs-migration`, `store.too-new`.
 */
export async function checkSchema(db: Kysely<Tables>, path: string): Promise<void> {
  // Migrations see tables under any name; the rows of the store's own tables are not touched here.
  const { missing, unknown } = await findMissingSteps(db as unknown as Kysely<unknown>);
  if (unknown.length > 0) {
    throw new StoreError("store.too-new", `Cannot open ${basename(path)}: a newer version of variorum wrote it`, {
      hint: "Use that version, or take a backup made by this one",
      details: { path, steps: unknown },
    });
  }
  if (missing.length > 0) {
    throw new StoreError(
      "store.needs-migration",
      `Cannot open ${basename(path)}: an older version of variorum wrote it`,
      {
        hint: "Make a backup, then run: variorum db migrate",
        details: { path, steps: missing },
      },
    );
  }
}
