import type { DatasetRow } from "../dataset/dataset-row.ts";
import { readTableOrJson } from "../dataset/rows-of.ts";
import type { SourceFile } from "../format.ts";
import { readHeadOf } from "../reading/read-head.ts";
import { packingOf } from "../reading/unpack/packing.ts";

/** Rows of a table, whatever sort of file it is. */
export async function* rowsOfTable(file: SourceFile, sheet: string | undefined): AsyncIterable<DatasetRow> {
  if (packingOf(await readHeadOf(file)) !== "zip") {
    yield* readTableOrJson(file);
    return;
  }
  // Loaded to read one: tables are seldom workbooks.
  const { readWorkbookRows } = await import("./workbook-rows.ts");
  yield* readWorkbookRows(file, sheet);
}
