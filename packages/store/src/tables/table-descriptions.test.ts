import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../../scripts/temporary-folder.ts";
import { openForWriting } from "../open-for-writing.ts";
import { TABLE_DESCRIPTIONS } from "./table-descriptions.ts";

test("TABLE_DESCRIPTIONS names every table and column that the migrations make, in their order", async () => {
  using folder = temporaryFolder();
  await using store = await openForWriting(join(folder.path, "store.db"), { create: true });
  const tables = await store.engine.db.introspection.getTables();
  const made = tables.filter(({ name }) => !/^migration|_search/.test(name));
  expect(made.length).toBeGreaterThan(20);
  expect(Object.fromEntries(TABLE_DESCRIPTIONS.map(({ name, columns }) => [name, Object.keys(columns)]))).toEqual(
    Object.fromEntries(made.map(({ name, columns }) => [name, columns.map((column) => column.name)])),
  );
});
