import type { ClaimRecord, EventId, PlaceId, Population, ReportId } from "@variorum/core";
import { type Stated, toStatedClaim } from "../dataset/stated-claim.ts";
import { UCDP_GED } from "./fixed-records.ts";
import type { GedRow, GedSide } from "./ged-row.ts";
import { actorIdOf } from "./side.ts";

/** Ids of the records of a row that its claims name. */
export interface RowIds {
  readonly event: EventId;
  readonly report: ReportId;
  readonly place: PlaceId;
}

/**
 * Gives the claims that the dataset makes in a row: who, where, when, and how many were killed.
 *
 * Order: parties, where, when, killed by column, the total.
 */
export function toClaims(row: GedRow, ids: RowIds): readonly ClaimRecord[] {
  const stated = [...parties(row), where(row, ids), when(row), ...killed(row), ...total(row)];
  const stating = { slug: row.id, event: ids.event, report: ids.report, cell: row.cell };
  return stated.map((claim) => toStatedClaim(UCDP_GED, stating, claim));
}

function parties({ sideA, sideB }: GedRow): readonly Stated[] {
  const party = (side: GedSide): Stated => ({
    part: `parties-${side.letter}`,
    topic: "parties",
    value: { answer: actorIdOf(side) },
    columns: [side.column],
  });
  return sideB === undefined ? [party(sideA)] : [party(sideA), party(sideB)];
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
