import type { ActorId, ClaimRecord, EventId, EventRecord, PlaceRecord, ReportId } from "@variorum/core";
import { type Dataset, isPublic } from "../dataset/dataset.ts";
import type { FlatField } from "../dataset/flat-fields.ts";
import { hashOf } from "../dataset/named-id.ts";
import { toPlaceOfRow } from "../dataset/place-of-row.ts";
import { type Stated, toStatedClaim } from "../dataset/stated-claim.ts";
import { identifiersOf } from "./actor.ts";
import { type FtmEntity, toEdtf } from "./entity.ts";
import { type FindNamed, recordIdOf } from "./index-entities.ts";
import { oneLine } from "../dataset/one-line.ts";

/** Gives the event that an entity is; its label is the entity's name. */
export function toEvent(entity: FtmEntity, places: readonly PlaceRecord[]): EventRecord {
  const when = whenOf(entity)?.edtf;
  return {
    kind: "event",
    id: recordIdOf("event", entity.slug) as EventId, // prefix and slug
    type: "statement_or_other",
    label: [{ value: oneLine(entity.text("name") ?? entity.own("caption")[0] ?? entity.id), lang: "und" }],
    anchor: { ...(when === undefined ? {} : { when }), where: places.map(({ id }) => id), basis: "editorial" },
    identifiers: identifiersOf(entity),
    sensitivity: isPublic(),
  };
}

/** Gives the places that an event names: its locations, else its countries. Nobody says where on the map they are. */
export function placesOf(entity: FtmEntity, dataset: Dataset): readonly PlaceRecord[] {
  return placeFields(entity).map((field) => toPlace(field, dataset));
}

function placeFields(entity: FtmEntity): readonly FlatField[] {
  return entity.all("location", "country");
}

const COUNTRY_NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

function toPlace({ text, path }: FlatField, dataset: Dataset): PlaceRecord {
  const name = text.trim();
  const code = path.startsWith("country") && /^[a-z]{2}$/i.test(name) ? name.toUpperCase() : undefined;
  const country = code === undefined ? undefined : COUNTRY_NAMES.of(code);
  if (code === undefined || country === undefined) return toPlaceOfRow(dataset, { name, type: "area", parts: [name] });
  const place = toPlaceOfRow(dataset, { name: country, type: "country", parts: [code] });
  return {
    ...place,
    id: `plc:ftm-country-${code.toLowerCase()}` as PlaceRecord["id"], // two letters make a slug
    identifiers: [{ scheme: "iso3166", value: code }],
  };
}

/** Gives the claims of the dataset that an event states. */
export function toClaims(entity: FtmEntity, dataset: Dataset, report: ReportId, findNamed: FindNamed): ClaimRecord[] {
  const row = {
    slug: entity.slug,
    event: recordIdOf("event", entity.slug) as EventId, // prefix and slug
    report,
    reportedAt: toEdtf(entity.text("first_seen") ?? ""),
    cell: (path: string) => entity.fields.find((field) => field.path === path)?.text ?? "",
  };
  return statedBy(entity, dataset, findNamed).map((stated) => toStatedClaim(dataset, row, stated));
}

function statedBy(entity: FtmEntity, dataset: Dataset, findNamed: FindNamed): readonly Stated[] {
  const when = whenOf(entity);
  const stated: Stated[] = [];
  if (when !== undefined) {
    const value = { edtf: when.edtf, raw: when.fields.map(({ text }) => text).join("/") };
    stated.push({ part: "when", topic: "when", value, columns: when.fields.map(({ path }) => path) });
  }
  const add = (topic: Stated["topic"], property: string, field: FlatField, value: Stated["value"]): void => {
    // Values have no order, so that each is told from the others by what it says.
    stated.push({ part: `${property}-${hashOf([field.text])}`, topic, value, columns: [field.path] });
  };
  for (const field of placeFields(entity)) {
    add("where", "where", field, { place: toPlace(field, dataset).id, raw: field.text.trim() });
  }
  for (const property of ["involved", "organizer"]) {
    for (const field of entity.all(property)) {
      const actor = findNamed(field.text.trim(), "actor");
      if (actor !== undefined) add("parties", property, field, { answer: actor as ActorId }); // found as an actor's id
    }
  }
  for (const property of ["summary", "description", "notes"]) {
    for (const field of entity.all(property)) add("other_statement", property, field, { text: field.text.trim() });
  }
  return stated;
}

interface When {
  readonly edtf: string;
  readonly fields: readonly FlatField[];
}

/** Days of an event: from start to end where both are given, else the one that is. */
function whenOf(entity: FtmEntity): When | undefined {
  const [start, end, date] = ["startDate", "endDate", "date"].map((property) => {
    const field = entity.all(property)[0];
    const edtf = field === undefined ? undefined : toEdtf(field.text);
    return field === undefined || edtf === undefined ? undefined : { edtf, fields: [field] };
  });
  if (start === undefined || end === undefined) return start ?? date ?? end;
  if (start.edtf === end.edtf) return start;
  return start.edtf < end.edtf
    ? { edtf: `${start.edtf}/${end.edtf}`, fields: [...start.fields, ...end.fields] }
    : start;
}
