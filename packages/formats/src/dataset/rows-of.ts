import type { SourceFile } from "../format.ts";
import type { CsvOptions } from "../reading/csv-rows.ts";
import { readHeadOf } from "../reading/read-head.ts";
import { type DatasetRow, readTableRows } from "./dataset-row.ts";
import { looksLikeJson, looksLikeJsonLines, readJsonLineRows, readJsonRows } from "./json-rows.ts";

/** Reads the rows of a file whose content tells whether it is a table or JSON. */
export async function* readTableOrJson(file: SourceFile): AsyncIterable<DatasetRow> {
  const head = new TextDecoder().decode(await readHeadOf(file));
  if (!looksLikeJson(head)) yield* readTableRows(file, { delimiter: delimiterOf(head) });
  else if (looksLikeJsonLines(head)) yield* readJsonLineRows(file);
  else yield* readJsonRows(file);
}

/** The sign between the cells of a table: the one that the first line has most often. */
export function delimiterOf(head: string): CsvOptions["delimiter"] {
  const first = firstLineOf(head);
  const [best] = ([",", ";", "\t", "|"] as const)
    .map((sign) => ({ sign, count: first.split(sign).length }))
    .toSorted((a, b) => b.count - a.count);
  return best?.sign ?? ",";
}

/** Cells of the first line of a table, without the quotation marks around them. */
export function firstCellsOf(head: string): readonly string[] {
  return firstLineOf(head)
    .split(delimiterOf(head))
    .map((cell) => cell.trim().replace(/^"|"$/g, ""));
}

function firstLineOf(head: string): string {
  return withoutSeparatorLine(head.replace(/^\uFEFF/, "")).split(/\r\n|\r|\n/, 1)[0] ?? "";
}

/** Some tables begin with a line that tells a spreadsheet program which sign stands between the cells: `sep=;`. */
function withoutSeparatorLine(head: string): string {
  return head.replace(/^sep=[,;\t|](?:\r\n|\r|\n)/i, "");
}
