import type { CitedReport, ClaimRecord, EventId, PlaceId, ReportId } from "@variorum/core";
import { hashOf } from "../dataset/named-id.ts";
import { type Stated, toStatedClaim } from "../dataset/stated-claim.ts";
import type { AcledRow } from "./acled-row.ts";
import { ACLED } from "./fixed-records.ts";
import { actorIdOf, type AcledParty } from "./party.ts";

/** Ids of the records of a row that its claims name. */
export interface RowIds {
  readonly event: EventId;
  readonly report: ReportId;
  readonly place: PlaceId;
}

/**
 * Gives the claims that the dataset makes in a row: who took part, where, when, how many were killed, and what it tells.
 *
 * Order: parties, where, when, killed, conduct, the notes.
 */
export function toClaims(row: AcledRow, { event, report, place }: RowIds): readonly ClaimRecord[] {
  const stated = [...row.parties.map(party), where(row, place), when(row), ...killed(row), ...told(row)];
  const stating = { slug: row.slug, event, report, reportedAt: row.changedOn, cell: row.cell };
  return stated.map((claim) => toStatedClaim(ACLED, stating, claim));
}

/** Actor 1 and 2 are in no order: neither attacked the other by standing first. */
function party(named: AcledParty): Stated {
  const { name, column, kindColumn } = named;
  const part = kindColumn === undefined ? `assoc-${column.slice(-1)}-${hashOf([name])}` : column;
  return {
    part,
    topic: "parties",
    value: { answer: actorIdOf(named) },
    columns: [column],
    ...(kindColumn === undefined ? {} : { otherColumns: [[kindColumn, "context"]] }),
  };
}

/** Source: ACLED Codebook (2024), geo_precision. */
const CERTAINTY = { 1: "certain", 2: "probable", 3: "possible" } as const;

function where({ geoPrecision, given }: AcledRow, place: PlaceId): Stated {
  const columns = given("location") === "" ? ["country"] : ["location"];
  const certainty = geoPrecision === undefined ? {} : { certainty: CERTAINTY[geoPrecision] };
  return { part: "where", topic: "where", value: { place }, columns, ...certainty };
}

function when({ days, cell }: AcledRow): Stated {
  return {
    part: "when",
    topic: "when",
    value: { edtf: days.when, raw: cell("event_date") },
    columns: ["event_date"],
    otherColumns: [["time_precision", "context"]],
  };
}

/** Source: ACLED Codebook (2024), fatalities: estimates of dozens and hundreds, and reports without a number. */
const FATALITIES_NOTES = new Map([
  [0, "ACLED writes 0 too where no report gives a number of dead"],
  [10, "ACLED writes 10 too where reports speak of several or of tens"],
  [12, "ACLED writes 12 too where reports speak of dozens"],
  [100, "ACLED writes 100 too where reports speak of hundreds"],
]);

/** The figure is of all dead of the event: ACLED does not say on which side they fell. */
function killed({ fatalities, days, cell }: AcledRow): readonly Stated[] {
  if (fatalities === undefined) return [];
  const note = FATALITIES_NOTES.get(fatalities);
  const raw = cell("fatalities");
  return [
    {
      part: "fatalities",
      topic: "killed",
      population: { of: [], who: "all", unit: "person" },
      value: { lower: fatalities, upper: fatalities, qualifier: "about", unit: "person", raw },
      columns: ["fatalities"],
      period: days.period,
      ...(note === undefined ? {} : { note }),
    },
  ];
}

function told({ given }: AcledRow): readonly Stated[] {
  const tell = (part: string, topic: Stated["topic"], column: string): readonly Stated[] =>
    given(column) === "" ? [] : [{ part, topic, value: { text: given(column) }, columns: [column] }];
  return [...tell("civilian-targeting", "conduct", "civilian_targeting"), ...tell("notes", "other_statement", "notes")];
}

/** The sources of a row, which ACLED names without date, title or address. */
export function citedOf({ given }: AcledRow): readonly CitedReport[] {
  return given("source")
    .split(";")
    .map((outlet) => outlet.trim())
    .filter((outlet) => outlet !== "")
    .map((outlet) => ({ outlet }));
}
