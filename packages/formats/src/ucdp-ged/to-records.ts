import {
  type AnyRecord,
  derivedId,
  type EventId,
  type EventRecord,
  type PlaceRecord,
  type Precision,
  type ReportId,
  type ReportRecord,
} from "@variorum/core";
import { sha256 } from "../sha256.ts";
import { toCitedArticles } from "./cited-articles.ts";
import { toClaims } from "./claims.ts";
import { daysInWords } from "./dates.ts";
import { MAPPING, UCDP, UCDP_LICENCE } from "./fixed-records.ts";
import type { GedRow, GedSide } from "./ged-row.ts";
import { actorIdOf, toActor } from "./side.ts";

/** A row as it stood, for its report. */
export interface RowText {
  readonly fields: Readonly<Record<string, string>>;
  readonly sha256: string;
}

const isPublic = (): EventRecord["sensitivity"] => ({ level: "public", reasons: [] });

/**
 * Maps a row to records: the actors, places and the conflict that it names, its report, its event and its claims.
 *
 * `isNew` says of a shared record (actor, place, conflict) that the file has not given it yet.
 * Order: a record stands after those it names.
 */
export function toRecords(row: GedRow, text: RowText, isNew: (id: string) => boolean): readonly AnyRecord[] {
  const place = toPlace(row);
  const conflict = toConflict(row);
  const country = toCountry(row);
  const sides = [row.sideA, ...(row.sideB === undefined ? [] : [row.sideB])];
  const shared = [UCDP, ...sides.map(toActor), ...(country === undefined ? [] : [country]), place, conflict].filter(
    ({ id }) => isNew(id),
  );
  const report = toReport(row, text);
  const event = toEvent(row, { place, conflict, sides });
  return [...shared, report, event, ...toClaims(row, { event: event.id, report: report.id, place: place.id })];
}

function toReport(row: GedRow, { fields, sha256: hash }: RowText): ReportRecord {
  const originators = row.cell("source_original").trim();
  const cited = toCitedArticles({
    article: row.cell("source_article"),
    office: row.cell("source_office"),
    count: row.sourceCount,
  });
  return {
    kind: "report",
    id: `rep:ucdp-${row.id}` as ReportId, // digits make a slug
    type: "dataset_row",
    publisher: UCDP.id,
    publisherBasis: "external",
    authors: [],
    archives: [],
    language: "en",
    row: { fields: { ...fields }, sha256: hash, mapping: MAPPING },
    derivedFrom: cited.map((report) => ({ cited: report, relation: "summarizes", basis: "credited", passages: [] })),
    licence: UCDP_LICENCE,
    sensitivity: isPublic(),
    // The list is not aligned with the cited reports: whom each originator speaks through cannot be told.
    ...(originators === ""
      ? {}
      : { note: `Originators that the coders name, without saying in which report: ${originators}` }),
  };
}

/** Types of events. Source: UCDP GED Codebook 26.1, type_of_violence; those of EVENT_TYPES that have the same number. */
const EVENT_TYPE = { 1: "battle", 2: "battle", 3: "attack_on_civilians" } as const;

interface Named {
  readonly place: PlaceRecord;
  readonly conflict: EventRecord;
  readonly sides: readonly GedSide[];
}

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
    label: [{ value: words, lang: "en" }],
    partOf: conflict.id,
    anchor: { when: days, where: [place.id], basis: "editorial" },
    sides: sides.map((side) => ({
      id: side.column.replace("_", "-"),
      label: [{ value: side.name, lang: "en" }],
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
    label: [{ value: conflictName, lang: "en" }],
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

/** A place is what the row says of it: rows that say the same share it. */
function toPlace(row: GedRow): PlaceRecord {
  const { cell, wherePrecision, lat, lon } = row;
  const name = cell("where_coordinates").trim() || cell("country").trim();
  const [precision, type] = PRECISION[wherePrecision - 1] ?? ["wider", "area"];
  const parts = [
    "ucdp",
    cell("country_id"),
    cell("adm_1"),
    cell("adm_2"),
    name,
    cell("latitude"),
    cell("longitude"),
    wherePrecision,
  ];
  const country = toCountry(row);
  const isInside = wherePrecision < 6 && country !== undefined;
  return {
    kind: "place",
    id: derivedId("place", parts, sha256) as PlaceRecord["id"], // a derived id of a place has its prefix
    type,
    names: [{ value: name, lang: "en", use: "preferred" }],
    ...(isInside ? { within: country.id } : {}),
    ...(lat === undefined || lon === undefined
      ? {}
      : {
          geometry: { lat, lon, precision, ...(precision === "near" ? { radiusKm: NEAR_KM } : {}), basis: "dataset" },
        }),
    identifiers: [],
    sensitivity: isPublic(),
  };
}

function toCountry({ cell }: GedRow): PlaceRecord | undefined {
  const number = cell("country_id").trim().replace(/\.0+$/, "");
  if (!/^\d{1,9}$/.test(number)) return undefined;
  return {
    kind: "place",
    id: `plc:ucdp-country-${number}` as PlaceRecord["id"], // digits make a slug
    type: "country",
    names: [{ value: cell("country").trim(), lang: "en", use: "preferred" }],
    identifiers: [{ scheme: "gwno", value: number }],
    sensitivity: isPublic(),
  };
}
