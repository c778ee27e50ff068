import { type Issue, toSlug } from "@variorum/core";
import { toRowLayout } from "../dataset/row-layout.ts";
import type { SourceFile } from "../format.ts";
import { FormatError } from "../errors.ts";
import { type DayOrder, dayOf } from "./day-of.ts";
import { type ColumnMeaning, meaningOf, topicOf } from "./known-columns.ts";
import { usualMappingName } from "./mapping-file-of.ts";
import { claimLines, type ProposedColumn } from "./propose-claims.ts";
import { NOTHING } from "./parse-row.ts";
import { rowsOfTable } from "./rows-of-table.ts";
import { inOneLine, quoted } from "./yaml-words.ts";

/** Rows that are looked at for what a column holds. */
const MOST_ROWS = 200;

/**
 * Proposes a mapping for a table by the names of its columns and what its first rows hold, as a file to be looked through:
 * what is doubtful is said beside it, and columns whose meaning is not known are listed. `sheet` is that of a workbook.
 *
 * Shape: YAML that `readMapping` accepts.
 * Throws: `formats.unrecognised` where the file has no rows, or is in another encoding than UTF-8.
 */
export async function proposeMapping(file: SourceFile, sheet?: string): Promise<string> {
  const columns = await columnsOf(file, sheet);
  const base = file.name.replace(/^.*[\\/]/, "");
  const source =
    toSlug(base.replace(/\.[a-z]+$/i, ""))
      ?.slice(0, 20)
      .replace(/-$/, "") ?? "table";
  const named = (is: ColumnMeaning["is"]): ProposedColumn | undefined =>
    columns.find(({ meaning }) => meaning?.is === is);
  const lines = [
    `# What the columns of ${inOneLine(base)} mean. Look through it, then: variorum import ${inOneLine(base)} --map ${inOneLine(usualMappingName(base))}`,
    "# Columns that are not named here stay in the row, word for word. Every key: docs/how-to/import-your-own-table.md",
    "variorum: map/1",
    `source: ${source}   # first part of the ids; keep it for ever`,
    "# title: Name of the table for people",
    "# lang: en",
    "# licence: CC-BY-4.0",
    ...(sheet === undefined ? [] : [`sheet: ${quoted(sheet)}`]),
    ...nothingLines(columns),
    ...idLines(named("id")),
    ...eventLines(named("event"), named("place"), named("when")),
    ...whenLines(named("when"), named("end")),
    ...periodLines(named("period"), named("periodEnd")),
    ...placeLines(named("place"), named("lat"), named("lon")),
    ...byLines(named("by")),
    ...throughLines(named("through"), named("by")),
    ...(["said", "quote", "url", "outlet", "published"] as const).flatMap((key) => {
      const column = named(key);
      return column === undefined ? [] : [`${key}: ${quoted(column.name)}${REMARKS[key] ?? ""}`];
    }),
    ...claimLines(columns, { of: named("of"), topic: named("topic"), figure: named("figure") }),
    ...restLines(columns),
  ];
  return `${lines.join("\n")}\n`;
}

async function columnsOf(file: SourceFile, sheet: string | undefined): Promise<readonly ProposedColumn[]> {
  let names: readonly string[] | undefined;
  const cells: string[][] = [];
  let rows = 0;
  let why: Issue | undefined;
  for await (const row of rowsOfTable(file, sheet)) {
    // Of a file in another encoding the names may be wrong, and the words of its cells are.
    const problem = row.issues.find(({ code }) => names === undefined || code === "text.not-well-formed");
    if (problem !== undefined) {
      names = undefined;
      why = problem;
      break;
    }
    const isHeader = names === undefined && row.names === undefined;
    names ??= toRowLayout(row.names ?? row.cells, true).columns;
    if (isHeader) continue;
    for (const [index, cell] of row.cells.entries()) {
      if (!isNothing(cell)) (cells[index] ??= []).push(cell.trim());
    }
    rows += 1;
    if (rows >= MOST_ROWS) break;
  }
  if (names === undefined) {
    throw new FormatError(
      "formats.unrecognised",
      `Cannot read a table in "${file.name}"${why === undefined ? "" : `: ${why.message}`}`,
      {
        hint: why?.hint ?? "Save it as CSV in UTF-8, or as .xlsx",
      },
    );
  }
  const seen = new Set<string>();
  const meanings = withDays(names.map(meaningOf));
  const known = names
    .map((name, index) => ({ name, meaning: meanings[index], cells: cells[index] ?? [] }))
    .filter(({ name }) => !name.startsWith("_"))
    .map((column) => {
      // The first column of a meaning has it; counts may be many.
      const { meaning } = column;
      if (meaning === undefined || "topic" in meaning) return column;
      if (seen.has(meaning.is)) return { ...column, meaning: undefined };
      seen.add(meaning.is);
      return column;
    });
  return isLong(known) ? known : known.map(withoutLong);
}

/** Without a day of the event, the period is what is known of it. */
function withDays(meanings: readonly (ColumnMeaning | undefined)[]): readonly (ColumnMeaning | undefined)[] {
  if (meanings.some((meaning) => meaning?.is === "when")) return meanings;
  const instead = { period: "when", periodEnd: "end" } as const;
  return meanings.map((meaning) =>
    meaning?.is === "period" || meaning?.is === "periodEnd" ? { is: instead[meaning.is] } : meaning,
  );
}

const LONG: readonly ColumnMeaning["is"][] = ["topic", "figure"];

/** Whether the table has one claim a row: one column says what is counted, and another how many. */
function isLong(columns: readonly ProposedColumn[]): boolean {
  const [topic, figure] = LONG.map((is) => columns.find(({ meaning }) => meaning?.is === is));
  if (topic === undefined || figure === undefined) return false;
  return topic.cells.filter((cell) => topicOf(cell) !== undefined).length * 2 > topic.cells.length;
}

function withoutLong(column: ProposedColumn): ProposedColumn {
  return column.meaning !== undefined && LONG.includes(column.meaning.is) ? { ...column, meaning: undefined } : column;
}

/** Words for what is not known, where a column has them that must be read; "none" is an answer, and not among them. */
const UNKNOWN = /^(?:unknown|not known|not stated|no date|undated|inconnue?|unbekannt|неизвестно)$/i;

function nothingLines(columns: readonly ProposedColumn[]): readonly string[] {
  const isRead = ({ meaning }: ProposedColumn): boolean =>
    meaning !== undefined && !["id", "event", "quote", "topic"].includes(meaning.is);
  const found = new Set(columns.filter(isRead).flatMap(({ cells }) => cells.filter((cell) => UNKNOWN.test(cell))));
  if (found.size === 0) return [];
  return [`nothing: [${[...NOTHING, ...found].map((word) => JSON.stringify(word)).join(", ")}]   # as an empty cell`];
}

function isNothing(cell: string): boolean {
  return cell.trim() === "" || NOTHING.includes(cell.trim());
}

function idLines(id: ProposedColumn | undefined): readonly string[] {
  if (id === undefined) return ["# id: column that numbers the rows. Without it, a row that changes is another row"];
  const isUnique = new Set(id.cells).size === id.cells.length;
  return [`id: ${quoted(id.name)}${isUnique ? "" : "   # some numbers stand twice: such rows will be rejected"}`];
}

function eventLines(
  event: ProposedColumn | undefined,
  place: ProposedColumn | undefined,
  when: ProposedColumn | undefined,
): readonly string[] {
  const label = [place, when].flatMap((column) => (column === undefined ? [] : quoted(column.name)));
  return [
    event === undefined
      ? "event:   # each row is an event of its own; for one event that is a record, write its id instead: evt:…"
      : "event:   # rows with the same name are about the same event",
    ...(event === undefined ? [] : [`  column: ${quoted(event.name)}`]),
    ...(event !== undefined || label.length === 0 ? [] : [`  label: [${label.join(", ")}]`]),
    "  type: statement_or_other   # battle, air_strike, attack_on_civilians, …: variorum schema event",
  ];
}

function whenLines(when: ProposedColumn | undefined, end: ProposedColumn | undefined): readonly string[] {
  return when === undefined ? ["# when: column with the day"] : ["when:", ...dayLines(when, end)];
}

function periodLines(period: ProposedColumn | undefined, end: ProposedColumn | undefined): readonly string[] {
  if (period === undefined) return [];
  return [
    "period:   # the days that the figures count, where they are others than those of the event",
    ...dayLines(period, end),
  ];
}

function dayLines(when: ProposedColumn, end: ProposedColumn | undefined): readonly string[] {
  const order = orderOf(when.cells);
  const isUnclear = order === undefined && when.cells.some((cell) => !UNKNOWN.test(cell) && dayOf(cell) === undefined);
  return [
    `  column: ${quoted(when.name)}`,
    ...(end === undefined ? [] : [`  end: ${quoted(end.name)}`]),
    ...(order === undefined ? [] : [`  order: ${order}   # as some of the days can only be read`]),
    ...(isUnclear ? ["  # order: day-month-year   # or month-day-year: some days cannot be read without it"] : []),
  ];
}

/** The order that days in numbers must have, where one of them can only be read in one way. */
function orderOf(cells: readonly string[]): DayOrder | undefined {
  const isNumbers = cells.filter((cell) => /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(cell));
  return (["day-month-year", "month-day-year"] as const).find(
    (order) =>
      isNumbers.length > 0 &&
      isNumbers.every((cell) => dayOf(cell, order) !== undefined) &&
      isNumbers.some((cell) => dayOf(cell) !== undefined),
  );
}

function placeLines(
  place: ProposedColumn | undefined,
  lat: ProposedColumn | undefined,
  lon: ProposedColumn | undefined,
): readonly string[] {
  if (place === undefined) return ["# place: column with the name of the place"];
  if (lat === undefined || lon === undefined) return [`place: ${quoted(place.name)}`];
  return ["place:", `  column: ${quoted(place.name)}`, `  lat: ${quoted(lat.name)}`, `  lon: ${quoted(lon.name)}`];
}

/** What a column of the name is taken for is the safe reading: no figure is put into the mouth of a newspaper. */
const REMARKS: Readonly<Record<string, string>> = {
  outlet: "   # where it was read; if it names who vouches for the figures, use it under by",
};

function byLines(by: ProposedColumn | undefined): readonly string[] {
  if (by === undefined)
    return ["# by: act:…, or the column of who vouches for the figures. Without it, the table itself does"];
  return [
    "by:   # who vouches for the figures; if the column only says where they were read, use it under outlet",
    `  column: ${quoted(by.name)}`,
    "  type: unidentified_group   # armed_group, government, ngo, …",
    "  # actors: { name as it stands: act:… }   # names that are records already",
  ];
}

function throughLines(through: ProposedColumn | undefined, by: ProposedColumn | undefined): readonly string[] {
  if (through === undefined) return [];
  // It passes on what somebody else vouches for.
  if (by === undefined) return [`# through: { column: ${quoted(through.name)} }   # who passed it on; it needs by`];
  return [
    "through:   # who passed on what the one under by said",
    `  column: ${quoted(through.name)}`,
    "  type: media_outlet   # government, ngo, …",
    "  role: relay   # or medium, spokesperson",
  ];
}

function restLines(columns: readonly ProposedColumn[]): readonly string[] {
  const rest = columns.filter(({ meaning }) => meaning === undefined).map(({ name }) => inOneLine(name));
  return rest.length === 0 ? [] : [`# Not mapped: ${rest.join(", ")}`];
}
