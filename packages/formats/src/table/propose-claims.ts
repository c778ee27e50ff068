import { entryOf, parseCount, type PopulationClass, Topic, TOPICS } from "@variorum/core";
import { type ColumnMeaning, topicOf } from "./known-columns.ts";
import { inOneLine, quoted } from "./yaml-words.ts";

/** A column of a table for which a mapping is proposed. */
export interface ProposedColumn {
  readonly name: string;
  readonly meaning: ColumnMeaning | undefined;
  /** What stands in it, without empty cells. */
  readonly cells: readonly string[];
}

/** A column that counts or tells something. */
interface Telling {
  readonly name: string;
  readonly cells: readonly string[];
  readonly is: "value" | "lower" | "upper";
  readonly topic: Topic;
  readonly who: PopulationClass | undefined;
}

/** Columns that say of others what they tell. */
interface Saying {
  /** Whose people are counted. */
  readonly of: ProposedColumn | undefined;
  /** In a table of one claim a row: what is counted, and how many. */
  readonly topic: ProposedColumn | undefined;
  readonly figure: ProposedColumn | undefined;
}

/** Proposes what the columns claim. Shape: lines of YAML. */
export function claimLines(columns: readonly ProposedColumn[], { of, topic, figure }: Saying): readonly string[] {
  const telling = columns.flatMap(toTelling);
  const claims = [
    ...(topic === undefined || figure === undefined ? [] : longLines(topic, figure, of)),
    ...telling.flatMap((column) => claimOf(column, telling, of)),
  ];
  if (claims.length > 0) return ["claims:", ...claims];
  const first = columns.find(({ meaning }) => meaning === undefined) ?? columns[0];
  return [
    "claims:   # no column was found that counts or tells something: name one",
    `  - value: ${quoted(first?.name ?? "column")}`,
    `    topic: other_statement   # ${Topic.options.join(", ")}`,
  ];
}

function toTelling({ name, cells, meaning }: ProposedColumn): readonly Telling[] {
  if (meaning === undefined || !("topic" in meaning)) return [];
  const { is, topic, who } = meaning;
  return [{ name, cells, is, topic, who }];
}

/** Lines of one claim; a column with the higher bound of another has none of its own. */
function claimOf(column: Telling, all: readonly Telling[], of: ProposedColumn | undefined): readonly string[] {
  const { is, topic } = column;
  const bound = (wanted: Telling["is"]): Telling | undefined =>
    all.find((other) => other.is === wanted && other.topic === topic && other.who === column.who);
  if (is === "upper" && bound("lower") !== undefined) return [];
  const upper = is === "lower" ? bound("upper") : undefined;
  if (entryOf(TOPICS, topic)?.valueKind !== "count")
    return [`  - value: ${quoted(column.name)}`, `    topic: ${topic}`];
  return [
    ...(upper === undefined
      ? countLines(column)
      : [`  - lower: ${quoted(column.name)}`, `    upper: ${quoted(upper.name)}`]),
    `    topic: ${topic}`,
    ...whoLines(column, all),
    ...ofLines(of),
  ];
}

/** Lines of the claim of a table that has one in each row. */
function longLines(topic: ProposedColumn, figure: ProposedColumn, of: ProposedColumn | undefined): readonly string[] {
  const words = [...new Set(topic.cells)].flatMap((cell): string[] => {
    const means = topicOf(cell);
    return means === cell ? [] : [`      ${JSON.stringify(cell)}: ${means ?? "other_statement   # not known"}`];
  });
  const column = quoted(topic.name);
  return [
    ...countLines({ ...figure, is: "value" }),
    ...(words.length === 0
      ? [`    topic: { column: ${column} }`]
      : ["    topic:", `      column: ${column}`, "      words:", ...words.map((line) => `  ${line}`)]),
    ...ofLines(of),
  ];
}

function ofLines(of: ProposedColumn | undefined): readonly string[] {
  return of === undefined ? [] : [`    of: { column: ${quoted(of.name)}, type: armed_group }   # whose people`];
}

function countLines({ name, cells, is }: Pick<Telling, "name" | "cells" | "is">): readonly string[] {
  const hasWords = cells.some((cell) => !/^\d+(?:\.0+)?$/.test(cell));
  if (!hasWords) return [`  - ${is}: ${quoted(name)}`];
  const unreadable = cells.find((cell) => !parseCount(cell).ok);
  return [
    `  - value: ${quoted(name)}   # holds words: they are read as counts`,
    ...(unreadable === undefined ? [] : [`    # cannot be read as a count: ${inOneLine(unreadable).slice(0, 60)}`]),
  ];
}

/** Two columns that count the same do not both count all: each keeps its own words until a person says whom it means. */
function whoLines({ name, is, topic, who }: Telling, all: readonly Telling[]): readonly string[] {
  if (who !== undefined) return [`    who: ${who}`];
  const alike = all.filter((other) => other.is === is && other.topic === topic && other.who === undefined);
  if (is !== "value" || alike.length < 2) return ["    who: all"];
  return [
    `    who: other   # ${alike.length} columns count ${topic}: say whom with who, or whose with of: [act:…]`,
    `    label: ${quoted(name)}`,
  ];
}
