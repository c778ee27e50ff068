import type { Kysely } from "kysely";
import type { SchemaEngine } from "../engines/engine.ts";
import { up as firstTables } from "./0001-first-tables.ts";
import { up as rowsThatStay } from "./0002-rows-that-stay.ts";
import { up as smallerRows } from "./0003-smaller-rows.ts";
import { up as sourcesBefore } from "./0004-sources-before.ts";
import { up as columnsOfClaims } from "./0005-columns-of-claims.ts";
import { up as loneAnswers } from "./0006-lone-answers.ts";

/** One numbered step of the tables, up only; never edited once released. */
export type MigrateUp = (db: Kysely<unknown>, engine: SchemaEngine) => Promise<void>;

/** Every step in order, under the name of its file. Written by hand, so that the list can be read. */
export const MIGRATIONS: Readonly<Record<string, MigrateUp>> = {
  "0001-first-tables": firstTables,
  "0002-rows-that-stay": rowsThatStay,
  "0003-smaller-rows": smallerRows,
  "0004-sources-before": sourcesBefore,
  "0005-columns-of-claims": columnsOfClaims,
  "0006-lone-answers": loneAnswers,
};
