import type Database from "better-sqlite3";
import { toStoreError } from "./failures.ts";

/** Indexes that are asked while rows are written: what stands under an id. */
const ASKED = /_by_id$/;

interface IndexRow {
  readonly name: string;
  readonly sql: string;
}

/**
 * Drops the indexes that nothing asks while an empty store is filled, inside the caller's transaction: to sort them once
 * takes a fraction of the time of putting each row in its place, and leaves no gaps. Gives what makes them again.
 *
 * Throws: what the store throws when it cannot be written.
 */
export function setIndexesAside(file: Database.Database): () => void {
  const attempt = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw toStoreError(error, file.name);
    }
  };
  const aside = attempt(() =>
    file.prepare<[], IndexRow>("select name, sql from sqlite_schema where type = 'index' and sql is not null").all(),
  ).filter(({ name }) => !ASKED.test(name));
  for (const { name } of aside) attempt(() => file.exec(`drop index "${name}"`));
  return () => {
    for (const { sql } of aside) attempt(() => file.exec(sql));
  };
}
