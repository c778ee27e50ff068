/** Where the columns of a file are. */
export interface RowLayout {
  /** Names as the file has them, or as the release has them where the file has no header row. */
  readonly columns: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  readonly hasHeader: boolean;
  /**
   * Columns in front that are no part of the row: those that somebody else computed, as in a file of rejects, and the
   * number that some programs put before each row under an empty name.
   */
  readonly foreign: number;
}

/** Makes the layout of the names of columns; a column without name, further in, is called by its position. */
export function toRowLayout(names: readonly string[], hasHeader: boolean): RowLayout {
  const trimmed = names.map((name) => name.replace(/^\uFEFF/, "").trim());
  const first = trimmed.findIndex((name) => name !== "" && !name.startsWith("_"));
  const columns = trimmed.map((name, index) => (name === "" ? `column ${index + 1}` : name));
  return {
    columns,
    positions: new Map(columns.map((column, index) => [column, index])),
    hasHeader,
    foreign: Math.max(first, 0),
  };
}
