import type { ClaimRecord, EventId, PlaceId, ReportId } from "@variorum/core";
import { type Stated, toStatedClaim } from "../dataset/stated-claim.ts";
import { FIGURES } from "./figures.ts";
import { GTD } from "./fixed-records.ts";
import type { GtdRow } from "./gtd-row.ts";
import { spotColumnOf } from "./place.ts";
import { identity, responsibility } from "./responsibility.ts";
import { told } from "./told.ts";

/** Ids of the records of a row that its claims name. */
export interface RowIds {
  readonly event: EventId;
  readonly report: ReportId;
  readonly place: PlaceId;
}

/**
 * Gives the claims of a row: those of the dataset, and those of responsibility that it says a group made.
 *
 * Order: responsibility, where, when, numbers of people, damage, conduct, what is told.
 */
export function toClaims(row: GtdRow, { event, report, place }: RowIds): readonly ClaimRecord[] {
  const stated = [
    ...responsibility(row),
    ...identity(row),
    where(row, place),
    when(row),
    ...figures(row),
    ...damage(row),
    ...told(row),
  ];
  const stating = { slug: row.id, event, report, cell: row.cell };
  return stated.map((claim) => toStatedClaim(GTD, stating, claim));
}

function where(row: GtdRow, place: PlaceId): Stated {
  const raw = row.given("location");
  // 1 is the place itself; up to a province, the coders place it; beyond, they only know a country.
  const certainty = row.specificity === 1 ? "certain" : row.specificity === 5 ? "possible" : "probable";
  return {
    part: "where",
    topic: "where",
    value: { place, ...(raw === "" ? {} : { raw }) },
    columns: [spotColumnOf(row)],
    otherColumns: [["location", "place"]],
    certainty,
  };
}

function when({ days, cell }: GtdRow): Stated {
  const columns = ["iyear", "imonth", "iday", ...(days.start === days.end ? [] : ["resolution"])];
  const [year, month, day, end] = columns.map(cell);
  const raw = `${year}-${month}-${day}${end === undefined ? "" : ` / ${end}`}`;
  return { part: "when", topic: "when", value: { edtf: days.edtf, raw }, columns };
}

/**
 * The codebook takes the figure of most sources, else the lowest, and "at least 11" as 11: a figure is about that many.
 *
 * Source: GTD Codebook (2021), nkill.
 */
function figures({ figures: given, days, cell }: GtdRow): readonly Stated[] {
  return FIGURES.flatMap(({ column, topic, population }): Stated[] => {
    const figure = given.get(column);
    if (figure === undefined) return [];
    const isWhole = figure.lower === figure.upper;
    const qualifier = isWhole ? "about" : "between";
    const note = "The dataset spread a total over several events, which gives a fraction";
    return [
      {
        part: column,
        topic,
        population,
        value: { ...figure, qualifier, unit: "person", raw: cell(column) },
        columns: [column],
        period: days.edtf,
        ...(isWhole ? {} : { note }),
      },
    ];
  });
}

/** Whether things were damaged: the dataset counts none, and gives the worth in money, which stays in the row. */
function damage({ says, given, days, cell }: GtdRow): readonly Stated[] {
  const isNone = given("property") === "0";
  if (!isNone && !says("property")) return [];
  const bounds = isNone
    ? ({ lower: 0, upper: 0, qualifier: "none" } as const)
    : ({ lower: 1, upper: null, qualifier: "some" } as const);
  return [
    {
      part: "property",
      topic: "damaged",
      population: { of: [], who: "all", unit: "item" },
      value: { ...bounds, unit: "item", raw: cell("property") },
      columns: ["property"],
      otherColumns: [["propextent_txt", "context"]],
      period: days.edtf,
    },
  ];
}
