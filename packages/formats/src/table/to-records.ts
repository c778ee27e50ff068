import type {
  ActorRecord,
  AnyRecord,
  AttributionStep,
  ClaimRecord,
  EventId,
  EventRecord,
  PlaceRecord,
  Population,
  ReportId,
} from "@variorum/core";
import { toSlug } from "@variorum/core";
import { type Dataset, type IsNew, isPublic, type RowText } from "../dataset/dataset.ts";
import { hashOf } from "../dataset/named-id.ts";
import { toPlaceOfRow } from "../dataset/place-of-row.ts";
import { toRowReport } from "../dataset/row-report.ts";
import { type Stated, type StatingRow, toStatedClaim } from "../dataset/stated-claim.ts";
import type { PassedOnBy, TableMapping } from "./mapping.ts";
import type { TableRow } from "./parse-row.ts";
import { type StatedCell, unitOf } from "./stated-cells.ts";
import { type NamedActor, toNamedActor } from "./voice.ts";
import { oneLine } from "../dataset/one-line.ts";

/** What mapping a row needs beside it. */
interface Mapping {
  readonly mapping: TableMapping;
  readonly dataset: Dataset;
  readonly isNew: IsNew;
}

/**
 * Maps a row to records: whom it names, its place, its report with every cell as it stood, its event, and its claims.
 *
 * Order: a record stands after those it names.
 */
export function toRecords(row: TableRow, text: RowText, { mapping, dataset, isNew }: Mapping): readonly AnyRecord[] {
  const lang = mapping.lang ?? "und";
  const place = placeOf(row, dataset, lang);
  const actors: ActorRecord[] = [dataset.voice];
  const name = (named: NamedActor): NamedActor["id"] => {
    if (named.record !== undefined) actors.push(named.record);
    return named.id;
  };
  const report = {
    ...toRowReport(dataset, {
      id: `rep:${dataset.slug}-${row.slug}` as ReportId, // both are slugs
      text,
      cited: citedOf(row),
    }),
    language: lang,
  };
  const event = eventOf(row, mapping, place);
  const stating: StatingRow = {
    slug: row.slug,
    event: typeof event === "string" ? event : event.id,
    report: report.id,
    reportedAt: row.published,
    cell: row.cell,
  };
  const attribution = attributionOf(row, mapping, dataset, (named, in_) =>
    name(toNamedActor(dataset, named, in_, lang)),
  );
  const named = { attribution, nameOf: (each: StatedCell) => populationOf(each, dataset, lang, name) };
  const claims = claimsOf(row, { dataset, stating, place, lang, name, ...named });
  const shared: readonly AnyRecord[] = [...actors, ...(place === undefined ? [] : [place])];
  const events = typeof event === "string" ? [] : [event];
  return [...shared, ...events].filter(({ id }) => isNew(id)).concat(report, claims);
}

function citedOf({ outlet, url, published }: TableRow) {
  if (outlet === undefined && url === undefined) return [];
  return [
    {
      outlet: outlet ?? (url ?? "").replace(/^https?:\/\/([^/:?#]+).*$/, "$1"),
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { date: published }),
    },
  ];
}

function placeOf({ place }: TableRow, dataset: Dataset, lang: string): PlaceRecord | undefined {
  if (place === undefined) return undefined;
  const { name, lat, lon } = place;
  const record = toPlaceOfRow(dataset, {
    name,
    type: "settlement",
    parts: [name, ...(lat === undefined || lon === undefined ? [] : [lat, lon])],
    // Nobody says how exact the coordinates are.
    geometry: lat === undefined || lon === undefined ? undefined : { lat, lon, precision: "near" },
  });
  return { ...record, names: [{ value: oneLine(name), lang, use: "preferred" }] };
}

function eventOf(
  row: TableRow,
  { event, source, lang = "und" }: TableMapping,
  place?: PlaceRecord,
): EventRecord | EventId {
  if (typeof event === "string" || typeof row.event === "string")
    return (typeof event === "string" ? event : row.event) as EventId; // either is one
  const { slug, label } = row.event;
  const words = [place?.names[0]?.value, row.when?.edtf].filter((word) => word !== undefined).join(", ");
  return {
    kind: "event",
    id: `evt:${source}-${slug}` as EventId, // both are slugs
    type: event.type ?? "statement_or_other",
    label: [{ value: oneLine(label || words || slug), lang }],
    anchor: {
      ...(row.when === undefined ? {} : { when: row.when.edtf }),
      where: place === undefined ? [] : [place.id],
      basis: "editorial",
    },
    identifiers: [],
    sensitivity: isPublic(),
  };
}

type NameIn = (name: string, named: Parameters<typeof toNamedActor>[2]) => NamedActor["id"];

/**
 * Who vouches in this row, whom the mapping or the row names, through whom, and through the table; the table itself where
 * nobody is named. Who passed on what nobody vouches for vouches for nothing.
 */
function attributionOf(
  row: TableRow,
  { by, through }: TableMapping,
  { voice }: Dataset,
  nameIn: NameIn,
): AttributionStep[] | undefined {
  const actor =
    typeof by === "string" ? by : by === undefined || row.by === undefined ? undefined : nameIn(row.by.name, by);
  if (actor === undefined || actor === voice.id) return undefined;
  const passedOn =
    typeof through === "string"
      ? [toThrough(through, "relay", "external")]
      : (row.through?.names ?? []).flatMap((name) =>
          through === undefined ? [] : toThrough(nameIn(name, through), through.role ?? "relay", "explicit"),
        );
  return [
    { actor, role: "originator", form: "indirect_quote", basis: typeof by === "string" ? "external" : "explicit" },
    ...passedOn.filter((step) => step.actor !== actor && step.actor !== voice.id),
    { actor: voice.id, role: "publisher", form: "republication", basis: "explicit" },
  ];
}

function toThrough(
  actor: NamedActor["id"],
  role: NonNullable<PassedOnBy["role"]>,
  basis: AttributionStep["basis"],
): AttributionStep {
  return { actor, role, form: role === "relay" ? "indirect_quote" : "statement", basis };
}

function populationOf(
  { claim, counted, topic, of }: StatedCell,
  dataset: Dataset,
  lang: string,
  name: (named: NamedActor) => NamedActor["id"],
): Population | undefined {
  if (counted === undefined) return undefined;
  const given = claim.of;
  const fixed = Array.isArray(given) ? given : [];
  const named =
    given === undefined || Array.isArray(given) || of === undefined
      ? []
      : [name(toNamedActor(dataset, of, given, lang))];
  return {
    of: [...fixed, ...named],
    who: counted.who,
    ...(counted.label === undefined ? {} : { label: counted.label }),
    unit: unitOf(claim, topic),
  };
}

interface Claiming {
  readonly dataset: Dataset;
  readonly stating: StatingRow;
  readonly place: PlaceRecord | undefined;
  readonly lang: string;
  readonly attribution: readonly AttributionStep[] | undefined;
  readonly name: (named: NamedActor) => NamedActor["id"];
  readonly nameOf: (stated: StatedCell) => Population | undefined;
}

function claimsOf(row: TableRow, claiming: Claiming): readonly ClaimRecord[] {
  const { dataset, stating, place, attribution } = claiming;
  const { when, period = when } = row;
  const own: Stated[] = [];
  if (when !== undefined) {
    const raw = when.columns.map((column) => row.cell(column)).join("/");
    own.push({ part: "when", topic: "when", value: { edtf: when.edtf, raw }, columns: when.columns });
  }
  if (place !== undefined && row.place !== undefined) {
    const { column, name } = row.place;
    own.push({ part: "where", topic: "where", value: { place: place.id, raw: name }, columns: [column] });
  }
  const parts = new Set<string>();
  const stated = row.stated.map((each): Stated => {
    const population = claiming.nameOf(each);
    return {
      part: partOf(each, parts),
      topic: each.topic,
      ...(population === undefined ? {} : { population }),
      value: valueOf(each, claiming),
      columns: each.columns,
      otherColumns: [
        ...(row.by === undefined ? [] : [[row.by.column, "originator"] as const]),
        ...(attribution === undefined || row.through === undefined ? [] : [[row.through.column, "relay"] as const]),
        ...(row.period === undefined ? [] : row.period.columns.map((column) => [column, "time"] as const)),
        ...(row.quoteColumn === undefined ? [] : [[row.quoteColumn, "context"] as const]),
      ],
      ...(each.claim.act === undefined ? {} : { act: each.claim.act }),
      ...(each.claim.certainty === undefined ? {} : { certainty: each.claim.certainty }),
      ...(attribution === undefined ? {} : { attribution }),
      ...(period === undefined ? {} : { period: period.edtf }),
    };
  });
  const claims = [...own, ...stated].map((each) => toStatedClaim(dataset, stating, each));
  return claims.map((claim) => (row.said === undefined ? claim : { ...claim, utteredAt: row.said }));
}

function valueOf(
  { counted, words = "", topic, claim }: StatedCell,
  { dataset, lang, name }: Claiming,
): Stated["value"] {
  if (counted !== undefined) return counted.value;
  if (topic !== "parties" && topic !== "responsibility" && topic !== "control") return { text: words };
  const named = claim.of === undefined || Array.isArray(claim.of) ? { column: "" } : claim.of;
  return { answer: name(toNamedActor(dataset, words, named, lang)) };
}

const LONGEST_PART = 20;

/** The mapped column tells the claims of a row apart; where two read the same column, all that is mapped does. */
function partOf({ claim, topic }: StatedCell, taken: Set<string>): string {
  const column = claim.value ?? claim.lower ?? claim.upper ?? topic;
  const slug = toSlug(column)?.slice(0, LONGEST_PART).replace(/-$/, "") ?? hashOf([column]);
  const isTaken = taken.has(slug) || slug === "when" || slug === "where";
  const part = isTaken ? hashOf([claim]) : slug;
  taken.add(part);
  return part;
}
