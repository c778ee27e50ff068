import { type RowLayout, toRowLayout } from "../dataset/row-layout.ts";

/** Columns without which a row gives no event. Source: GTD Codebook (2021), list of variables. */
const NEEDED_COLUMNS = ["eventid", "iyear", "imonth", "iday", "country_txt", "attacktype1"] as const;

/** Tells the layout of a file by its header; `undefined` when it is none of the dataset. */
export function layoutOf(first: readonly string[]): RowLayout | undefined {
  const layout = toRowLayout(first, true);
  return NEEDED_COLUMNS.every((column) => layout.positions.has(column)) ? layout : undefined;
}
