import { checkText, type Issue, type Position } from "@variorum/core";
import type { SourceFile } from "../format.ts";
import { scanCells } from "../reading/csv-cells.ts";
import { type CsvOptions, readCsvRows } from "../reading/csv-rows.ts";

/** One row of a dataset as it stood in a file, whatever the file's form. */
export interface DatasetRow {
  readonly cells: readonly string[];
  /** The row as it stood, without its line end. */
  readonly text: string;
  /** The bytes of the row as they stood, where the text does not tell them: not UTF-8, or another encoding. */
  readonly bytes?: Uint8Array;
  /** Where it begins, line and column from 1. */
  readonly line: number;
  readonly column: number;
  readonly issues: readonly Issue[];
  /** Names of the cells, where each row brings its own; otherwise the first row of the file may be a header. */
  readonly names?: readonly string[];
  /** Name of a cell in a workbook, by its position in the row: `Sheet1!G18`. */
  readonly cellName?: (index: number) => string;
  /** Offset in `text` at which each cell starts. */
  readonly starts: () => readonly number[];
}

/** Reads the rows of a table with quotation marks, header included. */
export async function* readTableRows(file: SourceFile, options: CsvOptions): AsyncIterable<DatasetRow> {
  for await (const row of readCsvRows(file, options)) {
    // For a spreadsheet program, and no row of the table.
    if (row.line === 1 && /^sep=[,;\t|]$/i.test(row.text)) continue;
    yield { ...row, column: 1, starts: () => scanCells(row.text, options.delimiter).starts };
  }
}

/** What keeps a cell from being stored alike by every engine. Issues: `text.not-well-formed`, `text.nul`. */
export function cellIssues(cells: readonly string[], at: Position): readonly Issue[] {
  return cells
    .filter((cell) => cell !== "")
    .flatMap(checkText)
    .map((issue) => ({ ...issue, at }));
}
