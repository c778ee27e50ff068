import type { SourceFile } from "../format.ts";
import { readLines } from "../reading/read-lines.ts";
import { cellIssues, type DatasetRow } from "./dataset-row.ts";

/** Reads the rows of a file with a tab between cells, in which a quotation mark is a character as any other. */
export async function* readTabbedRows(file: SourceFile): AsyncIterable<DatasetRow> {
  for await (const { text, bytes, line, issues } of readLines(file)) {
    const cells = text.split("\t");
    yield {
      cells,
      text,
      ...(issues.length > 0 ? { bytes } : {}),
      line,
      column: 1,
      issues: [...issues, ...cellIssues(cells, { file: file.name, line, column: 1 })],
      starts: () => startsOf(cells),
    };
  }
}

function startsOf(cells: readonly string[]): readonly number[] {
  let start = 0;
  return cells.map((cell) => {
    const own = start;
    start += cell.length + 1;
    return own;
  });
}
