import { stringify } from "csv-stringify/sync";
import type { Issue } from "@variorum/core";
import { cellIssues, type DatasetRow } from "../dataset/dataset-row.ts";
import { FormatError } from "../errors.ts";
import type { SourceFile } from "../format.ts";
import { scanCells } from "../reading/csv-cells.ts";
import { whyTooLarge } from "./workbook-extent.ts";

/**
 * Reads the rows of a sheet, header included, empty rows left out. Cells are given as they are stored: a number with the
 * digits of the file, a day as EDTF, a formula by its last result.
 *
 * Issues: `file.unreadable`, `file.too-large`, with which nothing is read.
 */
export async function* readWorkbookRows(file: SourceFile, sheet: string | undefined): AsyncIterable<DatasetRow> {
  const opened = await openWorkbook(file, sheet);
  if (!opened.ok) {
    yield { cells: [], text: "", line: 1, column: 1, issues: [opened.issue], starts: () => [] };
    return;
  }
  for (const [index, row] of opened.rows.entries()) {
    const cells = row.map(textOf);
    if (cells.every((cell) => cell === "")) continue;
    const line = index + 1;
    // As a table, so that a rejected row can be mended in a text editor.
    const text = stringify([cells], { eof: false });
    yield {
      cells,
      text,
      line,
      column: 1,
      issues: cellIssues(cells, { file: file.name, line }),
      starts: () => scanCells(text, ",").starts,
      cellName: (position) => `${opened.name}!${columnLetters(position)}${line}`,
    };
  }
}

type Cell = string | number | boolean | Date | null;

type OpenedSheet =
  | { readonly ok: true; readonly name: string; readonly rows: readonly (readonly Cell[])[] }
  | { readonly ok: false; readonly issue: Issue };

async function openWorkbook(file: SourceFile, wanted: string | undefined): Promise<OpenedSheet> {
  const at = { file: file.name, line: 1, column: 1 };
  const failed = (code: Issue["code"], message: string, hint: string): OpenedSheet => ({
    ok: false,
    issue: { code, severity: "error", message, hint, at },
  });
  try {
    const tooLarge = await whyTooLarge(file);
    if (tooLarge !== undefined) {
      return failed(
        "file.too-large",
        `Cannot read the workbook: ${tooLarge}`,
        "Save the sheet as CSV; or delete rows and columns behind the table, and save it again",
      );
    }
    const { default: readSheets } = await import("read-excel-file/node");
    // The stored digits, so that no number changes by being read.
    const sheets = await readSheets(await bytesOf(file), { parseNumber: (digits) => digits, trim: false });
    const found = wanted === undefined ? sheets[0] : sheets.find(({ sheet }) => sheet === wanted);
    if (found !== undefined) return { ok: true, name: found.sheet, rows: found.data as Cell[][] }; // with numbers as text
    const names = sheets.map(({ sheet }) => sheet).join(", ");
    return failed("file.no-records", `The workbook has no sheet "${wanted ?? ""}"`, `Use one of: ${names}`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const why = error instanceof FormatError ? error.message : `Cannot read the workbook: ${error.message}`;
    return failed("file.unreadable", why, "Save it again as .xlsx, or the sheet as CSV");
  }
}

async function bytesOf(file: SourceFile): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (!(cell instanceof Date)) return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().replace(/T00:00:00\.000Z$/, "");
}

const LETTERS = 26;

/** The letters of a column by its position: 0 is A, 26 is AA. */
function columnLetters(position: number): string {
  const letter = String.fromCodePoint("A".charCodeAt(0) + (position % LETTERS));
  return position < LETTERS ? letter : columnLetters(Math.floor(position / LETTERS) - 1) + letter;
}
