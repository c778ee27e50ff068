import { entryOf, parseCount, toSlug, Topic, TOPICS } from "@variorum/core";
import { toRowLayout } from "../dataset/row-layout.ts";
import type { SourceFile } from "../format.ts";
import { FormatError } from "../errors.ts";
import { type DayOrder, dayOf } from "./day-of.ts";
import { type ColumnMeaning, meaningOf } from "./known-columns.ts";
import { NOTHING } from "./parse-row.ts";
import { rowsOfTable } from "./rows-of-table.ts";

/** Rows that are looked at for what a column holds. */
const MOST_ROWS = 200;

interface Column {
  readonly name: string;
  readonly meaning: ColumnMeaning | undefined;
  /** What stands in it, without empty cells. */
  readonly cells: readonly string[];
}

/**
 * Proposes a mapping for a table by the names of its columns and what its first rows hold, as a file to be looked through:
 * what is doubtful is said beside it, and columns whose meaning is not known are listed. `sheet` is that of a workbook.
 *
 * Shape: YAML that `readMapping` accepts.
 * Throws: `formats.unrecognised` where the file has no rows.
 */
export async function proposeMapping(file: SourceFile, sheet?: string): Promise<string> {
  const columns = await columnsOf(file, sheet);
  const base = file.name.replace(/^.*[\\/]/, "");
  const source =
    toSlug(base.replace(/\.[a-z]+$/i, ""))
      ?.slice(0, 20)
      .replace(/-$/, "") ?? "table";
  const named = (is: ColumnMeaning["is"]): Column | undefined => columns.find(({ meaning }) => meaning?.is === is);
  const lines = [
    `# What the columns of ${oneLine(base)} mean. Look through it, then: variorum import ${oneLine(base)} --map ${oneLine(base)}.map.yaml`,
    "# Columns that are not named here stay in the row, word for word. Every key: docs/how-to/import-your-own-table.md",
    "variorum: map/1",
    `source: ${source}   # first part of the ids; keep it for ever`,
    "# title: Name of the table for people",
    "# lang: en",
    "# licence: CC-BY-4.0",
    ...(sheet === undefined ? [] : [`sheet: ${quoted(sheet)}`]),
    ...idLines(named("id")),
    ...eventLines(named("event"), named("place"), named("when")),
    ...whenLines(named("when"), named("end")),
    ...placeLines(named("place"), named("lat"), named("lon")),
    ...byLines(named("by")),
    ...(["said", "quote", "url", "outlet", "published"] as const).flatMap((key) => {
      const column = named(key);
      return column === undefined ? [] : [`${key}: ${quoted(column.name)}`];
    }),
    ...claimLines(columns, named("of")),
    ...restLines(columns),
  ];
  return `${lines.join("\n")}\n`;
}

async function columnsOf(file: SourceFile, sheet: string | undefined): Promise<readonly Column[]> {
  let names: readonly string[] | undefined;
  const cells: string[][] = [];
  let rows = 0;
  let why = "";
  for await (const row of rowsOfTable(file, sheet)) {
    const problem = row.issues[0];
    if (names === undefined && problem !== undefined) {
      why = `: ${problem.message}`;
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
    throw new FormatError("formats.unrecognised", `Cannot find a table in "${file.name}"${why}`, {
      hint: "Save it as CSV in UTF-8, or as .xlsx",
    });
  }
  const seen = new Set<string>();
  return names
    .map((name, index) => ({ name, meaning: meaningOf(name), cells: cells[index] ?? [] }))
    .filter(({ name }) => !name.startsWith("_"))
    .map((column) => {
      // The first column of a meaning has it; counts may be many.
      const { meaning } = column;
      if (meaning === undefined || "topic" in meaning) return column;
      if (seen.has(meaning.is)) return { ...column, meaning: undefined };
      seen.add(meaning.is);
      return column;
    });
}

function isNothing(cell: string): boolean {
  return cell.trim() === "" || NOTHING.includes(cell.trim());
}

function idLines(id: Column | undefined): readonly string[] {
  if (id === undefined) return ["# id: column that numbers the rows. Without it, a row that changes is another row"];
  const isUnique = new Set(id.cells).size === id.cells.length;
  return [`id: ${quoted(id.name)}${isUnique ? "" : "   # some numbers stand twice: such rows will be rejected"}`];
}

function eventLines(event: Column | undefined, place: Column | undefined, when: Column | undefined): readonly string[] {
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

function whenLines(when: Column | undefined, end: Column | undefined): readonly string[] {
  if (when === undefined) return ["# when: column with the day"];
  const order = orderOf(when.cells);
  const isUnclear = order === undefined && when.cells.some((cell) => dayOf(cell) === undefined);
  return [
    "when:",
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

function placeLines(place: Column | undefined, lat: Column | undefined, lon: Column | undefined): readonly string[] {
  if (place === undefined) return ["# place: column with the name of the place"];
  if (lat === undefined || lon === undefined) return [`place: ${quoted(place.name)}`];
  return ["place:", `  column: ${quoted(place.name)}`, `  lat: ${quoted(lat.name)}`, `  lon: ${quoted(lon.name)}`];
}

function byLines(by: Column | undefined): readonly string[] {
  if (by === undefined)
    return ["# by: act:…, or the column of who vouches for the figures. Without it, the table itself does"];
  return [
    "by:   # who vouches for the figures; if the column only says where they were read, take it out and use outlet",
    `  column: ${quoted(by.name)}`,
    "  type: unidentified_group   # armed_group, government, ngo, …",
    "  # actors: { name as it stands: act:… }   # names that are records already",
  ];
}

function claimLines(columns: readonly Column[], of: Column | undefined): readonly string[] {
  const claims = columns.flatMap((column) => claimOf(column, columns, of) ?? []);
  if (claims.length > 0) return ["claims:", ...claims];
  return [
    "claims:   # no column was found that counts or tells something: name one",
    `  - value: ${quoted(columns.find(({ meaning }) => meaning === undefined)?.name ?? columns[0]?.name ?? "column")}`,
    `    topic: other_statement   # ${Topic.options.join(", ")}`,
  ];
}

function claimOf(
  { name, meaning, cells }: Column,
  columns: readonly Column[],
  of: Column | undefined,
): readonly string[] | undefined {
  if (meaning === undefined || !("topic" in meaning)) return undefined;
  const { is, topic, who } = meaning;
  const pair = columns.find(
    ({ meaning: other }) =>
      other !== undefined && "topic" in other && other.topic === topic && other.who === who && other.is === "upper",
  );
  const isCount = entryOf(TOPICS, topic)?.valueKind === "count";
  const hasWords = cells.some((cell) => !/^\d+(?:\.0+)?$/.test(cell));
  if (
    is === "upper" &&
    columns.some(
      ({ meaning: other }) =>
        other !== undefined && "topic" in other && other.is === "lower" && other.topic === topic && other.who === who,
    )
  )
    return undefined;
  const unreadable = isCount && hasWords ? cells.find((cell) => !parseCount(cell).ok) : undefined;
  return [
    ...(is === "lower" && pair !== undefined
      ? [`  - lower: ${quoted(name)}`, `    upper: ${quoted(pair.name)}`]
      : [
          `  - ${is === "value" || (hasWords && isCount) ? "value" : is}: ${quoted(name)}${isCount && hasWords ? "   # holds words: they are read as counts" : ""}`,
        ]),
    ...(unreadable === undefined ? [] : [`    # cannot be read as a count: ${oneLine(unreadable).slice(0, 60)}`]),
    `    topic: ${topic}`,
    ...(isCount ? [`    who: ${who ?? "all"}`] : []),
    ...(isCount && of !== undefined
      ? [`    of: { column: ${quoted(of.name)}, type: armed_group }   # whose people`]
      : []),
  ];
}

function restLines(columns: readonly Column[]): readonly string[] {
  const rest = columns.filter(({ meaning }) => meaning === undefined).map(({ name }) => oneLine(name));
  return rest.length === 0 ? [] : [`# Not mapped: ${rest.join(", ")}`];
}

/** A name as YAML takes it, whatever signs it has; JSON strings are YAML. */
function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_ -]*$/u.test(name) && !/\s$|^(?:yes|no|true|false|null|on|off|y|n)$/i.test(name)
    ? name
    : JSON.stringify(name);
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\s]+/gu, " ");
}
