import { columnsOf, type TableKind } from "./columns.ts";

// Columns that only together say what they say.
const TOGETHER: Readonly<Record<string, string>> = {
  name: "names",
  aliases: "names",
  part_of: "partOf",
  when: "anchor",
  where: "anchor",
  lat: "geometry",
  lon: "geometry",
  precision: "geometry",
  radius_km: "geometry",
  published: "publishedAt",
  licence: "licence",
  text_storage: "licence",
  text_sha256: "text",
  text_bytes: "text",
  text_length: "text",
  value_kind: "valueKind",
};

/** Gives the keys of the authoring form that a column speaks of. */
export function keysOfColumn(kind: TableKind, column: string): readonly string[] {
  if (column === "lang") return kind === "event" ? ["label"] : kind === "question" ? ["wording"] : ["names"];
  // Who vouches is written over two keys: the actor and, beside it, the form of its words.
  if (column === "by") return ["by", "form", "attribution"];
  if (column === "through" || column === "spokesperson") return ["through", "attribution"];
  return [TOGETHER[column] ?? column];
}

/** Gives the columns that speak of a key. Order: of the table. */
export function columnsOfKey(kind: TableKind, key: string): readonly string[] {
  return columnsOf(kind).filter((column) => keysOfColumn(kind, column).includes(key));
}
