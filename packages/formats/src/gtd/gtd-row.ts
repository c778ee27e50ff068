import type { Checked, EventType } from "@variorum/core";
import { type LocateColumn, type RowCells, startRowCells, toWhole } from "../dataset/row-cells.ts";
import type { RowLayout } from "../dataset/row-layout.ts";
import { dayOfResolution, type GtdDays, toDay, toDays } from "./dates.ts";
import { eventTypeOf } from "./event-type.ts";
import { FIGURES, type GtdFigure, readFigure } from "./figures.ts";
import { CLAIM_COLUMNS, type GtdGroup } from "./group.ts";
import { inBrief } from "../dataset/one-line.ts";

/** A row of the Global Terrorism Database with its cells read. */
export interface GtdRow {
  readonly id: string;
  readonly type: EventType;
  readonly days: GtdDays;
  readonly lat?: number;
  readonly lon?: number;
  /** 1 the place itself to 5 unknown; 0 where the row does not say. */
  readonly specificity: number;
  /** Groups that are named, up to three. */
  readonly groups: readonly GtdGroup[];
  /** Numbers that are given, under their columns. */
  readonly figures: ReadonlyMap<string, GtdFigure>;
  /** Numbers of the events that the coders list as related, its own left out. */
  readonly related: readonly string[];
  /** Any cell, character for character; empty where the file has no such column. */
  readonly cell: RowCells["cell"];
  /** The cell without spaces around it; empty where it says that it is unknown. */
  readonly given: RowCells["given"];
  /** Whether the cell of a yes-or-no column says yes. */
  readonly says: (column: string) => boolean;
}

/** What stands for unknown. Source: GTD Codebook (2021): -9 and -99; some columns have a full stop or the word. */
const NOTHING: ReadonlySet<string> = new Set(["-9", "-9.0", "-99", "-99.0", ".", "Unknown", "NA"]);

/**
 * Reads the cells of a row.
 *
 * Issues: those of the cells; the warning `date.unreadable` for the end of an extended event, without which the row is
 * kept.
 */
export function parseGtdRow(cells: readonly string[], layout: RowLayout, locate: LocateColumn): Checked<GtdRow> {
  const read = startRowCells(cells, { layout, locate, nothing: NOTHING });
  const fields = readFields(read);
  if (read.issues.some(({ severity }) => severity === "error")) return { ok: false, issues: read.issues };
  return { ok: true, value: fields as GtdRow, issues: read.issues }; // what could not be read would be an error
}

function readFields(read: RowCells): object {
  const { cell, given } = read;
  const says = (column: string): boolean => toWhole(given(column)) === "1";
  const id = readNumber(read);
  const [lat, lon] = [read.degrees("latitude", 90), read.degrees("longitude", 180)];
  read.text("country_txt");
  return {
    id,
    type: eventTypeOf({
      attack: codeOf(read, "attacktype1"),
      target: codeOf(read, "targtype1"),
      weapon: codeOf(read, "weaptype1"),
      isSuicide: says("suicide"),
    }),
    days: readDays(read, says("extended")),
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    specificity: codeOf(read, "specificity"),
    groups: ([1, 2, 3] as const).map((number) => toGroup(given, says, number)).filter(({ name }) => name !== ""),
    figures: readFigures(read),
    related: relatedTo(id, given("related")),
    cell,
    given,
    says,
  };
}

function readNumber(read: RowCells): string | undefined {
  const id = read.id("eventid");
  if (id === undefined || id.length === 12) return id;
  return read.refuse("number.unreadable", "eventid", `Cannot read number "${inBrief(id)}": expected 12 digits`);
}

/** A code that only sorts the event: where there is none, or none that is known, the row says less and is kept. */
function codeOf({ given }: RowCells, column: string): number {
  return Number(toWhole(given(column))) || 0;
}

function readDays(read: RowCells, isExtended: boolean): GtdDays | undefined {
  const [year, month, day] = [read.count("iyear"), read.within("imonth", 0, 12), read.within("iday", 0, 31)];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const start = toDay({ year, month, day });
  if (start === undefined) {
    const message = `Cannot read date ${year}-${month}-${day}: the calendar has no such day`;
    return read.refuse("date.impossible", "iday", message);
  }
  const resolution = read.given("resolution");
  const end = isExtended && resolution !== "" ? dayOfResolution(resolution) : start;
  const days = end === undefined ? undefined : toDays(start, end);
  if (days === undefined) {
    const message = `Cannot read "${resolution}" as the end of an event that began on ${start}`;
    read.warn("date.unreadable", "resolution", message, "The row is kept with its first day");
  }
  return days ?? { edtf: start, start, end: start };
}

function toGroup(given: RowCells["given"], says: GtdRow["says"], number: 1 | 2 | 3): GtdGroup {
  const suffix = number === 1 ? "" : number;
  const column = `gname${suffix}` as const;
  const partColumn = `gsubname${suffix}` as const;
  const { claimed, mode } = CLAIM_COLUMNS[number];
  return {
    number,
    name: given(column),
    column,
    part: given(partColumn),
    partColumn,
    isUncertain: says(`guncertain${number}`),
    isClaimed: says(claimed),
    mode: given(mode),
  };
}

function readFigures(read: RowCells): ReadonlyMap<string, GtdFigure> {
  const figures = FIGURES.map(({ column }) => [column, readFigure(read, column)] as const);
  return new Map(figures.filter((entry): entry is [string, GtdFigure] => entry[1] !== undefined));
}

function relatedTo(id: string | undefined, cell: string): readonly string[] {
  const numbers = cell.match(/\b\d{12}\b/g) ?? [];
  return [...new Set(numbers)].filter((number) => number !== id);
}
