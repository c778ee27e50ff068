import { entryOf, parseCount, type PopulationClass, Topic, TOPICS } from "@variorum/core";
import type { ColumnMeaning } from "./known-columns.ts";
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

/** Proposes what the columns claim; `of` is the column of whose people are counted. Shape: lines of YAML. */
export function claimLines(columns: readonly ProposedColumn[], of: ProposedColumn | undefined): readonly string[] {
  const telling = columns.flatMap(toTelling);
  if (telling.length > 0) return ["claims:", ...telling.flatMap((column) => claimOf(column, telling, of))];
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
    ...(of === undefined ? [] : [`    of: { column: ${quoted(of.name)}, type: armed_group }   # whose people`]),
  ];
}

function countLines({ name, cells, is }: Telling): readonly string[] {
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
