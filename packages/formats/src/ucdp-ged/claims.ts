import {
  type Certainty,
  type ClaimRecord,
  type ClaimValue,
  type EventId,
  type FieldEvidence,
  type PlaceId,
  type Population,
  type ReportId,
  standardQuestionId,
  type Topic,
} from "@variorum/core";
import { sha256 } from "../sha256.ts";
import { UCDP } from "./fixed-records.ts";
import type { GedRow, GedSide } from "./ged-row.ts";
import { actorIdOf } from "./side.ts";

/** Ids of the records of a row that its claims name. */
export interface RowIds {
  readonly event: EventId;
  readonly report: ReportId;
  readonly place: PlaceId;
}

/** What tells one claim of a row from another. */
interface Stated {
  /** Last part of the id. */
  readonly part: string;
  readonly topic: Topic;
  readonly population?: Population;
  readonly value: ClaimValue;
  /** Columns that hold it; the first has its content. */
  readonly columns: readonly string[];
  readonly certainty?: Certainty;
  readonly period?: string;
}

/**
 * Gives the claims that the dataset makes in a row: who, where, when, and how many were killed.
 *
 * Order: parties, where, when, killed by column, the total.
 */
export function toClaims(row: GedRow, ids: RowIds): readonly ClaimRecord[] {
  const stated = [...parties(row), where(row, ids), when(row), ...killed(row), ...total(row)];
  return stated.map((claim) => toClaim(row, ids, claim));
}

function toClaim(row: GedRow, { event, report }: RowIds, stated: Stated): ClaimRecord {
  const { part, topic, population, value, columns, certainty, period } = stated;
  return {
    kind: "claim",
    id: `clm:ucdp-${row.id}-${part}` as ClaimRecord["id"], // digits of the row's number and a fixed word make a slug
    event,
    question: standardQuestionId({ event, topic, ...(population === undefined ? {} : { population }) }, sha256),
    topic,
    ...(population === undefined ? {} : { population }),
    act: "assert",
    polarity: "positive",
    certainty: certainty ?? "unspecified",
    value,
    scope: period === undefined ? { stated: false } : { period, stated: true },
    attribution: [{ actor: UCDP.id, role: "originator", form: "own_voice", basis: "explicit" }],
    evidence: columns.flatMap((column) => toEvidence(row, report, column)),
    targets: [],
    implies: [],
    interest: { direction: "unknown" },
    salience: "core",
    review: { status: "unreviewed", by: [] },
    extraction: { method: "dataset" },
    sensitivity: { level: "public", reasons: [] },
  };
}

function toEvidence(row: GedRow, report: ReportId, field: string): readonly FieldEvidence[] {
  const exact = row.cell(field);
  return exact === "" ? [] : [{ report, field, exact, role: "content" }];
}

function parties({ sideA, sideB }: GedRow): readonly Stated[] {
  const side = (part: string, { column, ...of }: GedSide): Stated => ({
    part: `parties-${part}`,
    topic: "parties",
    value: { answer: actorIdOf(of) },
    columns: [column],
  });
  return sideB === undefined ? [side("a", sideA)] : [side("a", sideA), side("b", sideB)];
}

function where(row: GedRow, { place }: RowIds): Stated {
  const raw = row.cell("where_description").trim();
  // 1 is the spot itself; up to an area within which it lies, the coders place it; beyond, they only know a country.
  const certainty = row.wherePrecision === 1 ? "certain" : row.wherePrecision <= 5 ? "probable" : "possible";
  const columns = row.cell("where_coordinates") === "" ? ["country"] : ["where_coordinates", "where_description"];
  return { part: "where", topic: "where", value: { place, ...(raw === "" ? {} : { raw }) }, columns, certainty };
}

function when({ datePrecision, start, end, cell }: GedRow): Stated {
  // From 2 on, and for 0, UCDP means one day within the span; 1 is the day itself.
  const isDay = datePrecision === 1 || start === end;
  const raw =
    cell("date_start") === cell("date_end") ? cell("date_start") : `${cell("date_start")} / ${cell("date_end")}`;
  return {
    part: "when",
    topic: "when",
    value: { edtf: isDay ? start : `[${start}..${end}]`, raw },
    columns: isDay ? ["date_start"] : ["date_start", "date_end"],
  };
}

function periodOf({ start, end }: GedRow): string {
  return start === end ? start : `${start}/${end}`;
}

function killed(row: GedRow): readonly Stated[] {
  const { deaths, sideA, sideB, violence } = row;
  const of = (side: GedSide): Population => ({ of: [actorIdOf(side)], who: "all", unit: "person" });
  const populations: readonly (readonly [
    "deaths_a" | "deaths_b" | "deaths_civilians" | "deaths_unknown",
    Population | undefined,
  ])[] = [
    // Of one-sided violence both are 0 by definition: that says nothing about anybody.
    ["deaths_a", violence === 3 ? undefined : of(sideA)],
    ["deaths_b", sideB === undefined ? undefined : of(sideB)],
    ["deaths_civilians", { of: [], who: "civilians", unit: "person" }],
    ["deaths_unknown", { of: [], who: "unknown_status", unit: "person" }],
  ];
  const qualifier = deaths.low === deaths.high ? "exactly" : "about";
  return populations.flatMap(([column, population]): Stated[] => {
    const count = deaths[column];
    if (population === undefined) return [];
    const value = { lower: count, upper: count, qualifier, unit: "person", raw: row.cell(column) } as const;
    return [
      { part: column.replace("_", "-"), topic: "killed", population, value, columns: [column], period: periodOf(row) },
    ];
  });
}

function total(row: GedRow): readonly Stated[] {
  const { low, high } = row.deaths;
  if (low > high) return [];
  const isOne = low === high;
  const raw = isOne ? row.cell("low") : `${row.cell("low")}–${row.cell("high")}`;
  const value = { lower: low, upper: high, qualifier: isOne ? "exactly" : "between", unit: "person", raw } as const;
  const population: Population = { of: [], who: "all", unit: "person" };
  return [{ part: "total", topic: "killed", population, value, columns: ["low", "high"], period: periodOf(row) }];
}
