import {
  type AnyRecord,
  type ClaimValue,
  countToText,
  type LocalText,
  type Name,
  parseCount,
  type RecordOf,
} from "@variorum/core";
import { shorten } from "../shorten.ts";
import type { Shortening } from "../shorten/shortening.ts";
import type { Cells, TableKind } from "./columns.ts";
import { fromCells } from "./from-cells.ts";
import { MORE, writeMore } from "./more-column.ts";

/** Writes a record as the cells of its table: fromCells gives its authoring form back. */
export function toCells(record: RecordOf<TableKind>, shortening: Shortening): Cells {
  const cells: Cells = Object.fromEntries(
    Object.entries(cellsOf(record, shortening)).flatMap(([column, value]): [string, string][] =>
      value === undefined || value === "" ? [] : [[column, value]],
    ),
  );
  const more = writeMore(record, { cells, said: fromCells(record.kind, cells).value }, shortening);
  return more === undefined ? cells : { ...cells, [MORE]: more };
}

type OpenCells = Readonly<Record<string, string | undefined>>;

function cellsOf(record: RecordOf<TableKind>, shortening: Shortening): OpenCells {
  switch (record.kind) {
    case "claim":
      return claimCells(record, shortening);
    case "event":
      return eventCells(record, shortening);
    case "actor":
      return { ...baseCells(record), ...nameCells(record.names, shortening.lang), identifiers: identifiers(record) };
    case "place":
      return placeCells(record, shortening);
    case "report":
      return reportCells(record, shortening);
    case "question":
      return questionCells(record, shortening);
    default:
      return record satisfies never;
  }
}

function baseCells(record: {
  readonly id: string;
  readonly type?: string;
  readonly sensitivity?: { readonly level: string };
  readonly note?: string;
}): OpenCells {
  const level = record.sensitivity?.level;
  return { id: record.id, type: record.type, sensitivity: level === "public" ? undefined : level, note: record.note };
}

function claimCells(claim: RecordOf<"claim">, shortening: Shortening): OpenCells {
  const short = shorten(claim, shortening);
  const text = (key: string): string | undefined => (typeof short[key] === "string" ? short[key] : undefined);
  const steps = claim.attribution.slice(1).filter(({ role }) => role !== "publisher");
  const spokesperson = steps[0]?.role === "spokesperson" ? steps[0].actor : undefined;
  const at = short["at"];
  return {
    ...baseCells(claim),
    ...Object.fromEntries(
      "event question topic who label unit act report quote field prefix suffix period place said certainty"
        .split(" ")
        .map((key) => [key, text(key)]),
    ),
    of: list(claim.population?.of),
    by: claim.attribution[0]?.actor,
    spokesperson,
    through: list(steps.filter(({ role }) => role === "relay").map(({ actor }) => actor)),
    value: claim.value === undefined ? undefined : (text("value") ?? inWords(claim.value)),
    at: Array.isArray(at) ? at.join("-") : undefined,
    review: claim.review.status === "unreviewed" ? undefined : claim.review.status,
  };
}

/** Words that the value can be read from again. */
function inWords(value: ClaimValue): string {
  if ("lower" in value) {
    const words = countToText(value, "en");
    return parseCount(words, { unit: value.unit }).ok ? words : value.raw;
  }
  if ("edtf" in value) return value.edtf;
  if ("place" in value) return value.place;
  return "text" in value ? value.text : String(value.answer);
}

function eventCells(event: RecordOf<"event">, { lang }: Shortening): OpenCells {
  const label = inLanguage(event.label, lang);
  const { when, where } = event.anchor;
  return {
    ...baseCells(event),
    label: label?.value,
    lang: label?.lang,
    part_of: event.partOf,
    when,
    where: list(where),
  };
}

function placeCells(place: RecordOf<"place">, { lang }: Shortening): OpenCells {
  const { geometry, within } = place;
  return {
    ...baseCells(place),
    ...nameCells(place.names, lang),
    within,
    lat: geometry?.lat.toString(),
    lon: geometry?.lon.toString(),
    precision: geometry?.precision,
    radius_km: geometry?.radiusKm?.toString(),
    identifiers: identifiers(place),
  };
}

function reportCells(report: RecordOf<"report">, shortening: Shortening): OpenCells {
  const { title, publisher, authors, url, publishedAt, language, licence } = report;
  return {
    ...baseCells(report),
    title,
    publisher,
    authors: list(authors),
    url,
    published: publishedAt,
    language,
    ...textCells(report, shortening),
    licence: licence.status,
    text_storage: licence.textStorage,
  };
}

/** The path of the text, or what is known of one that does not travel. */
function textCells(report: RecordOf<"report">, shortening: Shortening): OpenCells {
  const path = report.text === undefined ? undefined : shortening.textPath(report);
  if (report.text === undefined || path !== undefined) return { text: path };
  const { sha256, bytes, length } = report.text;
  return { text_sha256: sha256, text_bytes: String(bytes), text_length: String(length) };
}

function questionCells(question: RecordOf<"question">, { lang }: Shortening): OpenCells {
  const wording = question.wording === undefined ? undefined : inLanguage(question.wording, lang);
  const { population } = question;
  return {
    ...baseCells({ id: question.id, ...(question.note === undefined ? {} : { note: question.note }) }),
    event: question.event,
    topic: question.topic,
    value_kind: question.valueKind,
    wording: wording?.value,
    lang: wording?.lang,
    cardinality: question.cardinality,
    of: list(population?.of),
    who: population?.who === "all" ? undefined : population?.who,
    label: population?.label,
    unit: population?.unit,
  };
}

/** A table has room for one language: that of the file, or else the first. */
function inLanguage(texts: readonly LocalText[], lang: string): LocalText | undefined {
  return texts.find((text) => text.lang === lang) ?? texts[0];
}

function nameCells(names: readonly Name[], lang: string): OpenCells {
  const preferred = names.filter(({ use }) => use === "preferred");
  const name = preferred.find((candidate) => candidate.lang === lang) ?? preferred[0];
  const aliases = names.filter((other) => other !== name && other.lang === name?.lang && !other.value.includes(";"));
  return { name: name?.value, lang: name?.lang, aliases: list(aliases.map(({ value }) => value)) };
}

function identifiers(record: Extract<AnyRecord, { identifiers: unknown }>): string | undefined {
  return list(record.identifiers.map(({ scheme, value }) => `${scheme}:${value}`));
}

function list(parts: readonly string[] | undefined): string | undefined {
  return parts === undefined || parts.length === 0 ? undefined : parts.join(";");
}
