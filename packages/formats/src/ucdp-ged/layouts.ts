import { type RowLayout, toRowLayout } from "../dataset/row-layout.ts";

/**
 * Columns of UCDP GED, by release. A header row names the layout; a file without one has the columns of the current
 * releases in their order.
 *
 * Source: UCDP GED Codebook 26.1; the copies on the Humanitarian Data Exchange add three columns.
 */
export const CURRENT_COLUMNS =
  "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob".split(
    " ",
  );

/** Columns without which a row gives no event; every layout has them. */
export const NEEDED_COLUMNS =
  "id type_of_violence conflict_new_id conflict_name side_a_new_id side_a side_b_new_id side_b where_prec where_coordinates country country_id date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown low high".split(
    " ",
  );

/**
 * Tells the layout of a file by its first row: a header that names what is needed, or a row of data in the current
 * order. `undefined` when it is neither.
 */
export function layoutOf(first: readonly string[]): RowLayout | undefined {
  const names = first.map((cell) => cell.replace(/^\uFEFF/, "").trim());
  if (NEEDED_COLUMNS.every((column) => names.includes(column))) return toRowLayout(names, true);
  if (first.length === CURRENT_COLUMNS.length && isDataRow(first)) return toRowLayout(CURRENT_COLUMNS, false);
  return undefined;
}

function isDataRow(cells: readonly string[]): boolean {
  const [id = "", , year = ""] = cells;
  return /^\d+$/.test(id) && /^\d{4}$/.test(year);
}

/** Tells a row of Humanitarian Exchange Language tags, which stands under the header of some copies. */
export function isTagRow(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.startsWith("#")) && cells.every((cell) => cell === "" || cell.startsWith("#"));
}
