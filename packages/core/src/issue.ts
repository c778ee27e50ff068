import type { IssueCode } from "./issue-codes.ts";

/**
 * Where in the input something stands.
 *
 * Units: line, column and row count from 1; a column counts UTF-16 code units.
 */
export interface Position {
  /** Name of the file as the person typed it, or "-" for standard input. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Number of the data row in a table, header not counted. */
  readonly row?: number;
  /** The source's own name of the column or key. */
  readonly field?: string;
  /** JSON Pointer of the value. */
  readonly pointer?: string;
  /** Name of the cell in a workbook: `Sheet1!G18`. */
  readonly cell?: string;
}

export type Severity = "error" | "warning";

/** One thing found wrong with the data somebody gave: a value, never thrown. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Sentence case, no full stop: what failed, the value in quotes, what was expected. */
  readonly message: string;
  /** What to do about it, in the imperative. */
  readonly hint?: string;
  readonly at: Position;
  /** The input text exactly as it arrived. */
  readonly raw?: string;
}

/**
 * An issue found in a record, before it is known where in a file the record stands.
 *
 * Shape: `path` leads from the record to the value, as zod writes it: ["evidence", 0, "passage"].
 */
export interface RecordIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  /** Id of the record, as it was written; absent where the record has no readable id. */
  readonly record?: string;
  readonly path: readonly (string | number)[];
  readonly raw?: string;
}

/** An issue found in a single text, before it is known which record or file the text belongs to. */
export interface ValueIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly raw?: string;
}

/**
 * A value that was checked, or the reasons why there is none.
 *
 * Order: issues stand in the order in which they were found. An accepted value may carry warnings.
 */
export type Checked<Value, Found = Issue> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Found[] }
  | { readonly ok: false; readonly issues: readonly Found[] };
