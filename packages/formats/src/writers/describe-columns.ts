import type { z } from "zod";
import { AUTHORED_SCHEMAS } from "../bundle/authoring.ts";
import { columnsOf, type TableKind } from "../bundle/table/columns.ts";
import { COMPUTED_COLUMNS, type ComputedKind } from "./computed-columns.ts";

/** A column of a table with what it holds. */
export interface ColumnDescription {
  readonly name: string;
  readonly description: string;
}

/** Columns that a table has instead of the keys of the other forms. */
const OF_TABLES: Readonly<Record<string, string>> = {
  name: "The preferred name, in the language of lang",
  lang: "Language of the texts of the row",
  aliases: "Other names, with semicolons between them",
  identifiers: "Numbers that others have given it, each as scheme:value, with semicolons between them",
  lat: "Latitude, degrees, WGS 84",
  lon: "Longitude, degrees, WGS 84",
  precision: "How exactly the position is known",
  radius_km: "Radius within which it lies, kilometres",
  when: "Days on which to look for it, as EDTF",
  where: "Places where to look for it, with semicolons between them",
  spokesperson: "Who spoke for the claimant",
  published: "When it was published, as EDTF",
  licence: "What its licence allows",
  text_storage: "How much of its text may be stored and shown",
  text_sha256: "SHA-256 of its text, where the text does not travel",
  text_bytes: "Length of that text as UTF-8, bytes",
  more: "What the columns before it cannot say, as JSON: keys of the authoring form, and the cells that they go beyond",
  text_length: "Length of that text, UTF-16 code units",
};

/** Describes every column of the table of a kind, the computed ones last. */
export function describeColumns(kind: TableKind): readonly ColumnDescription[] {
  // Just looked for: the kind is one of the keys.
  const computed: Readonly<Record<string, string>> =
    kind in COMPUTED_COLUMNS ? COMPUTED_COLUMNS[kind as ComputedKind] : {};
  return [
    ...columnsOf(kind).map((name) => ({ name, description: descriptionOf(kind, name) })),
    ...Object.entries(computed).map(([name, description]) => ({ name, description })),
  ];
}

function descriptionOf(kind: TableKind, name: string): string {
  const own = OF_TABLES[name];
  if (own !== undefined) return own;
  const keys: Readonly<Record<string, z.ZodType>> = AUTHORED_SCHEMAS[kind].shape;
  const written = keys[name.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())] ?? keys[name];
  const description = written?.meta()?.description;
  if (description === undefined) throw new RangeError(`Column ${name} of ${kind} is not described`);
  return description;
}
