import type { Checked, EventType } from "@variorum/core";
import { type LocateColumn, type RowCells, startRowCells } from "../dataset/row-cells.ts";
import type { RowLayout } from "../dataset/row-layout.ts";
import { type AcledDays, dayOf, dayOfTimestamp, daysOf } from "./days.ts";
import { eventTypeOf } from "./event-type.ts";
import { DELETED_COLUMN, ID_COLUMNS } from "./layouts.ts";
import { type AcledParty, isPopulation, kindOf, partyType } from "./party.ts";
import { inBrief } from "../dataset/one-line.ts";

/** A row of ACLED with its cells read. */
export interface AcledRow {
  /** Number of the event as it stands, with its column and the slug that it makes. */
  readonly id: string;
  readonly idColumn: (typeof ID_COLUMNS)[number];
  readonly slug: string;
  readonly type: EventType;
  readonly days: AcledDays;
  /** 1 the place named, 2 near it, 3 somewhere in the province; absent where the file does not say. */
  readonly geoPrecision?: 1 | 2 | 3;
  readonly lat?: number;
  readonly lon?: number;
  readonly parties: readonly AcledParty[];
  /** Absent where the cell is empty. */
  readonly fatalities?: number;
  /** Day on which ACLED last changed the row. */
  readonly changedOn?: string;
  /** Any cell, character for character; empty where the file has no such column. */
  readonly cell: RowCells["cell"];
  /** The cell without spaces around it; empty where it says NA. */
  readonly given: RowCells["given"];
}

/** A row of a list of deleted events. */
export interface AcledDeletion {
  readonly slug: string;
  /** Day on which ACLED deleted the event. */
  readonly deletedOn: string | undefined;
}

// Exports of R programs write NA where there is nothing.
const NOTHING: ReadonlySet<string> = new Set(["NA", "N/A", "NULL"]);

/**
 * Reads the cells of a row.
 *
 * Issues: those of the cells; the warning `vocabulary.unknown` for a type of event that is not known, with which the row
 * is kept.
 */
export function parseAcledRow(
  cells: readonly string[],
  layout: RowLayout,
  locate: LocateColumn,
): Checked<AcledRow | AcledDeletion> {
  const read = startRowCells(cells, { layout, locate, nothing: NOTHING });
  const idColumn = ID_COLUMNS.find((column) => read.given(column) !== "") ?? ID_COLUMNS[0];
  const id = read.given(idColumn);
  if (!/^[A-Za-z0-9]{1,40}$/.test(id)) {
    read.refuse(
      "id.unreadable",
      idColumn,
      `Cannot read the number of the event "${inBrief(id)}": expected such as MLI1234`,
    );
  } else if (layout.positions.has(DELETED_COLUMN)) {
    const deletedOn = dayOfTimestamp(read.given(DELETED_COLUMN));
    return { ok: true, value: { slug: id.toLowerCase(), deletedOn }, issues: read.issues };
  }
  const fields = readFields(read);
  const isRefused = read.issues.some(({ severity }) => severity === "error");
  if (isRefused) return { ok: false, issues: read.issues };
  const row = { id, idColumn, slug: id.toLowerCase(), ...fields } as AcledRow; // what could not be read would be an error
  return { ok: true, value: row, issues: read.issues };
}

function readFields(read: RowCells): object {
  const { cell, given } = read;
  const [lat, lon] = [read.degrees("latitude", 90), read.degrees("longitude", 180)];
  const changedOn = dayOfTimestamp(given("timestamp"));
  const geoPrecision = given("geo_precision") === "" ? undefined : read.oneOf("geo_precision", [1, 2, 3]);
  const fatalities = given("fatalities") === "" ? undefined : read.count("fatalities");
  read.text("country");
  return {
    type: readType(read),
    days: readDays(read),
    parties: setApart(partiesOf(given, 1), partiesOf(given, 2)),
    ...(geoPrecision === undefined ? {} : { geoPrecision }),
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(fatalities === undefined ? {} : { fatalities }),
    ...(changedOn === undefined ? {} : { changedOn }),
    cell,
    given,
  };
}

function readType(read: RowCells): EventType {
  const { given } = read;
  const kinds = { subEvent: given("sub_event_type"), event: given("event_type"), disorder: given("disorder_type") };
  const type = eventTypeOf({ ...kinds, firstActor: given("actor1") });
  if (type !== undefined) return type;
  const column = kinds.subEvent === "" ? "event_type" : "sub_event_type";
  const message = `Cannot tell what sort of event "${inBrief(read.cell(column))}" is`;
  read.warn("vocabulary.unknown", column, message, "The row is kept with the type statement_or_other");
  return "statement_or_other";
}

function readDays(read: RowCells): AcledDays | undefined {
  const day = dayOf(read.given("event_date"));
  const precision = read.given("time_precision") === "" ? 1 : read.oneOf("time_precision", [1, 2, 3]);
  if (day === undefined) {
    const message = `Cannot read date "${inBrief(read.cell("event_date"))}": expected 2024-11-08 or 08 November 2024`;
    return read.refuse("date.unreadable", "event_date", message);
  }
  return precision === undefined ? undefined : daysOf(day, precision);
}

/** Both sides' parties. An unidentified group that stands on both is two groups; a body that has a name is one. */
function setApart(first: readonly AcledParty[], second: readonly AcledParty[]): readonly AcledParty[] {
  const apart = (party: AcledParty, side: 1 | 2, others: readonly AcledParty[]): AcledParty => {
    const isShared =
      party.type === "unidentified_group" &&
      others.some(({ name, type }) => name === party.name && type === party.type);
    return isShared ? { ...party, apart: side } : party;
  };
  return [...first.map((party) => apart(party, 1, second)), ...second.map((party) => apart(party, 2, first))];
}

/** The actor of a side and those that stand with it, without whom only counts as people. Order: as they stand. */
function partiesOf(given: RowCells["given"], side: 1 | 2): readonly AcledParty[] {
  const kind = kindOf(given(`inter${side}`));
  const withActor = `assoc_actor_${side}`;
  const named = [
    { name: given(`actor${side}`), column: `actor${side}`, kindColumn: `inter${side}` },
    ...[
      ...new Set(
        given(withActor)
          .split(";")
          .map((name) => name.trim()),
      ),
    ].map((name) => ({ name, column: withActor })),
  ];
  return named
    .filter(({ name }) => name !== "" && !isPopulation(name))
    .map((party) => ({ ...party, type: partyType(party.name, kind) }));
}
