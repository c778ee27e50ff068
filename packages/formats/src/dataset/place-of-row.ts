import { derivedId, type Geometry, type Identifier, type PlaceId, type PlaceRecord } from "@variorum/core";
import { sha256 } from "../sha256.ts";
import { type Dataset, isPublic } from "./dataset.ts";
import { oneLine } from "./one-line.ts";

/** What a row says of the place where it happened. */
export interface PlaceOfRow {
  readonly name: string;
  readonly type: PlaceRecord["type"];
  /** Everything that the row says of the place, numbers as numbers: rows that say the same share it. */
  readonly parts: readonly unknown[];
  readonly within?: PlaceId | undefined;
  readonly geometry?: Omit<Geometry, "basis"> | undefined;
}

/** Makes the place of a row. It is what the row says of it, so that two rows that say the same have one place. */
export function toPlaceOfRow({ slug }: Dataset, place: PlaceOfRow): PlaceRecord {
  const { name, type, parts, within, geometry } = place;
  return {
    kind: "place",
    id: derivedId("place", [slug, ...parts], sha256) as PlaceId, // a derived id of a place has its prefix
    type,
    names: [{ value: oneLine(name), lang: "en", use: "preferred" }],
    ...(within === undefined ? {} : { within }),
    ...(geometry === undefined ? {} : { geometry: { ...geometry, basis: "dataset" } }),
    identifiers: [],
    sensitivity: isPublic(),
  };
}

/** A country as a dataset numbers it. */
export interface CountryOfRow {
  readonly name: string;
  /** The number, of digits only. */
  readonly number: string;
  /** Register that the number is from. */
  readonly scheme: Identifier["scheme"];
}

/** Makes the country of a row: `plc:ucdp-country-432`. */
export function toCountryOfRow({ slug }: Dataset, { name, number, scheme }: CountryOfRow): PlaceRecord {
  return {
    kind: "place",
    id: `plc:${slug}-country-${number}` as PlaceId, // digits make a slug
    type: "country",
    names: [{ value: oneLine(name), lang: "en", use: "preferred" }],
    identifiers: [{ scheme, value: number }],
    sensitivity: isPublic(),
  };
}
