import type { AnyRecord, EventId, EventRecord, PlaceId, PlaceRecord, Precision, ReportId } from "@variorum/core";
import { type IsNew, isPublic, type RowText } from "../dataset/dataset.ts";
import { daysInWords } from "../dataset/days-in-words.ts";
import { namedSlug } from "../dataset/named-id.ts";
import { toCountryOfRow, toPlaceOfRow } from "../dataset/place-of-row.ts";
import { toWhole } from "../dataset/row-cells.ts";
import { toRowReport } from "../dataset/row-report.ts";
import type { AcledRow } from "./acled-row.ts";
import { citedOf, toClaims } from "./claims.ts";
import { ACLED } from "./fixed-records.ts";
import { toActor } from "./party.ts";
import { oneLine } from "../dataset/one-line.ts";

/**
 * Maps a row to records: the actors and places that it names, its report, its event and its claims.
 *
 * Order: a record stands after those it names.
 */
export function toRecords(row: AcledRow, text: RowText, isNew: IsNew): readonly AnyRecord[] {
  const { place, shared } = namedIn(row);
  const report = toRowReport(ACLED, { id: reportIdOf(row), text, cited: citedOf(row), publishedAt: row.changedOn });
  const event = toEvent(row, place.id);
  const claims = toClaims(row, { event: event.id, report: report.id, place: place.id });
  return [...shared.filter(({ id }) => isNew(id)), report, event, ...claims];
}

/** The actors and places that a row names, and that others may name too. */
export function sharedOf(row: AcledRow): readonly AnyRecord[] {
  return namedIn(row).shared;
}

/** Id of the report that a row is. */
export function reportIdOf({ slug }: Pick<AcledRow, "slug">): ReportId {
  return `rep:acled-${slug}` as ReportId; // letters and digits make a slug
}

function namedIn(row: AcledRow): { readonly place: PlaceRecord; readonly shared: readonly AnyRecord[] } {
  const country = toCountry(row);
  // A row that names no spot and gives no position knows the country alone.
  const isCountry = row.given("location") === "" && row.lat === undefined;
  const place = isCountry ? country : toPlace(row, country.id);
  const places = isCountry ? [country] : [country, place];
  return { place, shared: [ACLED.voice, ...row.parties.map(toActor), ...places] };
}

function toEvent({ slug, id, idColumn, type, days, given }: AcledRow, place: PlaceId): EventRecord {
  const country = given("country");
  const spot = given("location");
  const words = [...(spot === "" || spot === country ? [] : [spot]), country, daysInWords(days.start, days.end)];
  return {
    kind: "event",
    id: `evt:acled-${slug}` as EventId, // letters and digits make a slug
    type,
    label: [{ value: oneLine(words.join(", ")), lang: "en" }],
    anchor: { when: days.when, where: [place], basis: "editorial" },
    identifiers: [{ scheme: idColumn === "data_id" ? "acled-data" : "acled", value: id }],
    sensitivity: isPublic(),
  };
}

/**
 * What geo_precision says of the position.
 *
 * Source: ACLED Codebook (2024), geo_precision: 1 the place, 2 a point near it or in its part of the region, 3 a point
 * that stands for the region.
 */
const PRECISION = {
  1: ["exact", "settlement"],
  2: ["near", "settlement"],
  3: ["adm1", "adm1"],
} as const satisfies Record<1 | 2 | 3, readonly [Precision, PlaceRecord["type"]]>;

function toPlace(row: AcledRow, country: PlaceId): PlaceRecord {
  const { given, geoPrecision, lat, lon } = row;
  const name = given("location") || given("country");
  // A file that leaves the column out does not vouch for the spot.
  const [precision, type] = PRECISION[geoPrecision ?? 2];
  const where = ["admin1", "admin2", "admin3"].map(given);
  return toPlaceOfRow(ACLED, {
    name,
    type,
    parts: [given("iso") || given("country"), name, ...where, lat, lon, geoPrecision],
    within: country,
    geometry: lat === undefined || lon === undefined ? undefined : { lat, lon, precision },
  });
}

function toCountry({ given }: AcledRow): PlaceRecord {
  const name = given("country");
  const number = toWhole(given("iso"));
  if (/^\d{1,3}$/.test(number)) return toCountryOfRow(ACLED, { name, number, scheme: "iso3166-numeric" });
  return {
    kind: "place",
    id: `plc:${namedSlug(ACLED, name, ["country"])}` as PlaceId, // words and digits make a slug
    type: "country",
    names: [{ value: oneLine(name), lang: "en", use: "preferred" }],
    identifiers: [],
    sensitivity: isPublic(),
  };
}
