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

/**
 * Makes the layout of the names of columns. A column is called by its position where it has no name, or one that no record
 * can keep; a name that stands twice is followed by it the second time, so that no cell takes the place of another.
 */
export function toRowLayout(names: readonly string[], hasHeader: boolean): RowLayout {
  const trimmed = names.map((name) => name.replace(/^\uFEFF/, "").trim());
  const first = trimmed.findIndex((name) => name !== "" && !name.startsWith("_"));
  const taken = new Set<string>();
  const columns = trimmed.map((name, index) => {
    const byPosition = `column ${index + 1}`;
    const own = name === "" || name === "__proto__" ? byPosition : name;
    const column = taken.has(own) ? `${own} (${byPosition})` : own;
    taken.add(column);
    return column;
  });
  return {
    columns,
    positions: new Map(columns.map((column, index) => [column, index])),
    hasHeader,
    foreign: Math.max(first, 0),
  };
}
