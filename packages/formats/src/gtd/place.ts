import type { PlaceRecord, Precision } from "@variorum/core";
import { toCountryOfRow, toPlaceOfRow } from "../dataset/place-of-row.ts";
import { toWhole } from "../dataset/row-cells.ts";
import { GTD } from "./fixed-records.ts";
import type { GtdRow } from "./gtd-row.ts";

/**
 * What specificity says of the position; 5 has none.
 *
 * Source: GTD Codebook (2021), specificity and vicinity: 1 the place itself, 2 and 3 the middle of the smallest division
 * that is known, 4 the middle of the province, 5 unknown.
 */
const PRECISION: readonly Precision[] = ["near", "exact", "adm2", "adm2", "adm1", "country"];

const SPOTS = ["city", "provstate"] as const;

/** The column that names the place most narrowly. */
export function spotColumnOf({ given }: GtdRow): "city" | "provstate" | "country_txt" {
  return SPOTS.find((column) => given(column) !== "") ?? "country_txt";
}

/** The places of a row: the country, and the spot where the row names one. Order: from wide to narrow. */
export function placesOf(row: GtdRow): readonly [PlaceRecord, ...PlaceRecord[]] {
  const { given, lat, lon, specificity, says } = row;
  const country = toCountry(row);
  const column = spotColumnOf(row);
  if (column === "country_txt") return [country];
  const known = PRECISION[specificity] ?? "near";
  // In the vicinity of a place is not at it.
  const precision = known === "exact" && says("vicinity") ? "near" : known;
  const spot = toPlaceOfRow(GTD, {
    name: given(column),
    type: column === "city" ? "settlement" : "adm1",
    parts: [...["country", "provstate", "city"].map(given), lat, lon, specificity, given("vicinity")],
    within: country.id,
    geometry: lat === undefined || lon === undefined ? undefined : { lat, lon, precision },
  });
  return [country, spot];
}

function toCountry({ given, id }: GtdRow): PlaceRecord {
  const number = toWhole(given("country"));
  const name = given("country_txt");
  if (/^\d{1,5}$/.test(number)) return toCountryOfRow(GTD, { name, number, scheme: "gtd-country" });
  return toPlaceOfRow(GTD, { name, type: "country", parts: ["country", name === "" ? id : name] });
}
