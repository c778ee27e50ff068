import type { DatasetRow } from "../dataset/dataset-row.ts";
import { readTableOrJson } from "../dataset/rows-of.ts";
import type { SourceFile } from "../format.ts";
import { readHeadOf } from "../reading/read-head.ts";
import { packingOf } from "../reading/unpack/packing.ts";
import { readWorkbookRows } from "./workbook-rows.ts";

/** Rows of a table, whatever sort of file it is. */
export async function* rowsOfTable(file: SourceFile, sheet: string | undefined): AsyncIterable<DatasetRow> {
  const isWorkbook = packingOf(await readHeadOf(file)) === "zip";
  yield* isWorkbook ? readWorkbookRows(file, sheet) : readTableOrJson(file);
}
