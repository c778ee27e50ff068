import { type RowLayout, toRowLayout } from "../dataset/row-layout.ts";

/**
 * Columns without which a row gives no event. The 31 columns of today, the answers of the interface, short exports and
 * those without the second actor have them.
 *
 * Source: ACLED Codebook (2024), list of columns.
 */
const NEEDED_COLUMNS = ["event_date", "event_type", "country"] as const;

/** Columns of the event's number: the one of today, and the one of exports until 2022. */
export const ID_COLUMNS = ["event_id_cnty", "data_id"] as const;

/** Column that only a list of deleted events has. */
export const DELETED_COLUMN = "deleted_timestamp";

/** Tells the layout of a file by its header, in which old exports write names in capitals; else `undefined`. */
export function layoutOf(first: readonly string[]): RowLayout | undefined {
  const layout = toRowLayout(
    first.map((name) => name.toLowerCase()),
    true,
  );
  const has = (column: string): boolean => layout.positions.has(column);
  const isList = NEEDED_COLUMNS.every(has) || has(DELETED_COLUMN);
  return isList && ID_COLUMNS.some(has) ? layout : undefined;
}
