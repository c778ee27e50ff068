import type { AnyRecord, EventId, EventRecord, PlaceRecord, Precision, ReportId, ReportRecord } from "@variorum/core";
import { type IsNew, isPublic, type RowText } from "../dataset/dataset.ts";
import { daysInWords } from "../dataset/days-in-words.ts";
import { toCountryOfRow, toPlaceOfRow } from "../dataset/place-of-row.ts";
import { toWhole } from "../dataset/row-cells.ts";
import { toRowReport } from "../dataset/row-report.ts";
import { toCitedArticles } from "./cited-articles.ts";
import { toClaims } from "./claims.ts";
import { UCDP_GED } from "./fixed-records.ts";
import type { GedRow, GedSide } from "./ged-row.ts";
import { actorIdOf, nameOf, toActor } from "./side.ts";
import { oneLine } from "../dataset/one-line.ts";

/**
 * Maps a row to records: the actors, places and the conflict that it names, its report, its event and its claims.
 *
 * `isNew` says of a shared record (actor, place, conflict) that the file has not given it yet.
 * Order: a record stands after those it names.
 */
export function toRecords(row: GedRow, text: RowText, isNew: IsNew): readonly AnyRecord[] {
  const named = namedIn(row);
  const report = toReport(row, text);
  const event = toEvent(row, named);
  const claims = toClaims(row, { event: event.id, report: report.id, place: named.place.id });
  return [...named.shared.filter(({ id }) => isNew(id)), report, event, ...claims];
}

/** The actors, places and the conflict that a row names, and that others may name too. */
export function sharedOf(row: GedRow): readonly AnyRecord[] {
  return namedIn(row).shared;
}

/** Id of the report that a row is. */
export function reportIdOf({ id }: Pick<GedRow, "id">): ReportId {
  return `rep:ucdp-${id}` as ReportId; // digits make a slug
}

/** What a row names beside its own records. */
interface Named {
  readonly place: PlaceRecord;
  readonly conflict: EventRecord;
  readonly sides: readonly GedSide[];
  /** The records of all that, with the dataset's own. */
  readonly shared: readonly AnyRecord[];
}

function namedIn(row: GedRow): Named {
  const conflict = toConflict(row);
  const places = placesOf(row);
  const sides = [row.sideA, ...(row.sideB === undefined ? [] : [row.sideB])];
  const shared = [UCDP_GED.voice, ...sides.map(toActor), ...places, conflict];
  return { place: places.at(-1) ?? places[0], conflict, sides, shared };
}

function toReport(row: GedRow, text: RowText): ReportRecord {
  const originators = row.cell("source_original").trim();
  const cited = toCitedArticles({
    article: row.cell("source_article"),
    office: row.cell("source_office"),
    count: row.sourceCount,
  });
  // The list is not aligned with the cited reports: whom each originator speaks through cannot be told.
  const note =
    originators === "" ? undefined : `Originators that the coders name, without saying in which report: ${originators}`;
  return toRowReport(UCDP_GED, { id: reportIdOf(row), text, cited, note });
}

/** Types of events. Source: UCDP GED Codebook 26.1, type_of_violence; those of EVENT_TYPES that have the same number. */
const EVENT_TYPE = { 1: "battle", 2: "battle", 3: "attack_on_civilians" } as const;

function toEvent(row: GedRow, { place, conflict, sides }: Named): EventRecord {
  const { id, start, end, violence, cell } = row;
  const days = start === end ? start : row.datePrecision === 1 ? start : `[${start}..${end}]`;
  const spot = cell("where_coordinates").trim();
  const country = cell("country").trim();
  const words = [...(spot === "" || spot === country ? [] : [spot]), country, daysInWords(start, end)].join(", ");
  return {
    kind: "event",
    id: `evt:ucdp-${id}` as EventId, // digits make a slug
    type: EVENT_TYPE[violence],
    label: [{ value: oneLine(words), lang: "en" }],
    partOf: conflict.id,
    anchor: { when: days, where: [place.id], basis: "editorial" },
    sides: sides.map((side) => ({
      id: side.column.replace("_", "-"),
      label: [{ value: oneLine(nameOf(side)), lang: "en" }],
      actors: [actorIdOf(side)],
    })),
    identifiers: [{ scheme: "ucdp-ged", value: id }],
    sensitivity: isPublic(),
  };
}

function toConflict({ conflictId, conflictName }: GedRow): EventRecord {
  return {
    kind: "event",
    id: `evt:ucdp-conflict-${conflictId}` as EventId, // digits make a slug
    type: "conflict",
    label: [{ value: oneLine(conflictName), lang: "en" }],
    anchor: { where: [], basis: "editorial" },
    identifiers: [{ scheme: "ucdp-conflict", value: conflictId }],
    sensitivity: isPublic(),
  };
}

/** What where_prec says of the position. Source: UCDP GED Codebook 26.1, where_prec. */
const PRECISION: readonly (readonly [Precision, PlaceRecord["type"]])[] = [
  ["exact", "settlement"],
  ["near", "settlement"],
  ["adm2", "adm2"],
  ["adm1", "adm1"],
  ["feature", "area"],
  ["country", "country"],
  ["wider", "area"],
];
const NEAR_KM = 25;
const COUNTRY_ONLY = 6;

/**
 * The places of a row: the country, and the spot. Where only the country is known it is the place itself: its middle, which
 * the row gives, is no second one. Order: from wide to narrow.
 */
function placesOf(row: GedRow): readonly [PlaceRecord, ...PlaceRecord[]] {
  const country = toCountry(row);
  if (country === undefined) return [toPlace(row)];
  const spot = row.cell("where_coordinates").trim();
  const isCountry = row.wherePrecision === COUNTRY_ONLY && (spot === "" || spot === row.cell("country").trim());
  return isCountry ? [country] : [country, toPlace(row)];
}

function toPlace(row: GedRow): PlaceRecord {
  const { cell, wherePrecision, lat, lon } = row;
  const name = cell("where_coordinates").trim() || cell("country").trim();
  const [precision, type] = PRECISION[wherePrecision - 1] ?? ["wider", "area"];
  const radius = precision === "near" ? { radiusKm: NEAR_KM } : {};
  return toPlaceOfRow(UCDP_GED, {
    name,
    type,
    parts: [cell("country_id"), cell("adm_1"), cell("adm_2"), name, lat, lon, wherePrecision],
    within: wherePrecision < 6 ? toCountry(row)?.id : undefined,
    geometry: lat === undefined || lon === undefined ? undefined : { lat, lon, precision, ...radius },
  });
}

function toCountry({ cell }: GedRow): PlaceRecord | undefined {
  const number = toWhole(cell("country_id"));
  if (!/^\d{1,9}$/.test(number)) return undefined;
  return toCountryOfRow(UCDP_GED, { name: cell("country").trim(), number, scheme: "gwno" });
}
