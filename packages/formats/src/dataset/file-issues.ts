import type { Issue, Position } from "@variorum/core";
import type { RowLayout } from "./row-layout.ts";

const error = ({ code, ...rest }: Omit<Issue, "severity">): Issue => ({ code, severity: "error", ...rest });

/** Says that a file holds nothing. */
export function emptyFile(at: Position): Issue {
  return error({ code: "file.empty", message: `The file "${at.file}" is empty`, hint: "Get the file again", at });
}

/** Says that a file has a header and nothing under it. */
export function headerOnly(at: Position): Issue {
  const message = `The file "${at.file}" has a header and no row`;
  return error({ code: "file.no-records", message, hint: "Get the file again", at });
}

/** Says that a folder holds no table. */
export function noTable(name: string): Issue {
  const message = `Cannot find a table in "${name}"`;
  return error({ code: "file.no-records", message, hint: "Name the file of the release", at: { file: name } });
}

/** Says that a file begins with nothing that the dataset has. */
export function headerMissing(
  { name, header }: { readonly name: string; readonly header: string },
  at: Position,
): Issue {
  const message = `Cannot tell the columns: the first row is neither a header of ${name} nor one of its rows`;
  const hint = `Give the file its header: ${header}; or leave --format out, and the content decides`;
  return error({ code: "csv.header-missing", message, hint, at });
}

/** Says that the record of a row was given by an earlier one. */
export function duplicate(id: string, at: Position): Issue {
  const message = `${id} stands in the source a second time`;
  return error({ code: "row.duplicate", message, hint: "Keep the row that is right", at, raw: id });
}

/** Says that a row has another number of cells than there are columns, and the reason where it shows. */
export function raggedRow(cells: readonly string[], { columns, foreign }: RowLayout, at: Position): Issue {
  const [only = "", ...others] = cells.slice(foreign);
  const expected = columns.length - foreign;
  if (others.length === 0 && only.split(/[,;\t|]/).length >= Math.max(2, expected / 2)) {
    const message = "Cannot read a row that stands in a single cell: a spreadsheet put it in quotation marks";
    const hint = "Take the quotation marks around the row away, and make doubled ones inside it single";
    return error({ code: "csv.ragged-row", message, hint, at });
  }
  const count = cells.length - foreign;
  const message = `Cannot read a row of ${count} ${count === 1 ? "cell" : "cells"}: expected ${expected}`;
  const hint =
    cells.length > columns.length
      ? "Put cells that hold the sign between the cells, or line breaks, in quotation marks"
      : "Get the file again: rows cut in the middle come from an interrupted download";
  return error({ code: "csv.ragged-row", message, hint, at });
}
