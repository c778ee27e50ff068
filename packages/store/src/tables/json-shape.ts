/** What the JSON of many rows has in common; rows keep only its number and what differs. */
export interface JsonShapeRow {
  number: number;
  shape: string;
}

export const JSON_SHAPE_COLUMNS = {
  number: "1, 2, 3 ...: with it begin the texts that are made of the shape",
  shape: "The JSON, with U+0001 where a row's own values stand, U+0002 and U+0003 for words of its id and the id",
} as const satisfies Record<keyof JsonShapeRow, string>;
