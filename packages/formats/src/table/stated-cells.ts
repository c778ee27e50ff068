import { type CountValue, type IssueCode, parseCount, PopulationClass, Topic, TOPICS, type Unit } from "@variorum/core";
import { toWhole } from "../dataset/row-cells.ts";
import type { MappedClaim, TableMapping } from "./mapping.ts";

/** The cells of a row, and where to say what is wrong with one. */
export interface MappedCells {
  /** The cell without spaces around it; empty where it says that there is nothing. */
  readonly given: (column: string) => string;
  readonly refuse: (code: IssueCode, column: string, message: string, hint: string) => undefined;
  readonly warn: (code: IssueCode, column: string, message: string, hint: string) => void;
}

/** What one mapped claim says in one row. */
export interface StatedCell {
  readonly claim: MappedClaim;
  readonly topic: Topic;
  readonly columns: readonly string[];
  /** Absent where the topic counts nothing. */
  readonly counted?: { readonly value: CountValue; readonly who: PopulationClass; readonly label?: string };
  /** The answer in words, where the topic counts nothing. */
  readonly words?: string;
  /** Name of whose people are counted, where a column names somebody. */
  readonly of?: string;
}

/** Reads what the row states; an empty cell states nothing. */
export function statedCells({ claims }: TableMapping, cells: MappedCells): readonly StatedCell[] {
  return claims.flatMap((claim) => statedCell(claim, cells) ?? []);
}

/** The unit that a topic counts where the mapping names none. */
export function unitOf({ unit }: MappedClaim, topic: Topic): Unit {
  return unit ?? (topic === "destroyed" || topic === "damaged" || topic === "seized" ? "item" : "person");
}

function statedCell(claim: MappedClaim, cells: MappedCells): StatedCell | undefined {
  const columns = [claim.value, claim.lower, claim.upper].filter((column) => column !== undefined);
  const filled = columns.filter((column) => cells.given(column) !== "");
  const [first] = filled;
  if (first === undefined) return undefined;
  const topic = wordIn<Topic>(claim.topic, Topic.options, cells);
  if (topic === undefined) return undefined;
  const of = claim.of === undefined || Array.isArray(claim.of) ? undefined : cells.given(claim.of.column);
  const shared = { claim, topic, columns: filled, ...(of === undefined || of === "" ? {} : { of }) };
  const { valueKind } = entryOfTopic(topic);
  if (valueKind !== "count") {
    const isWords = claim.value !== undefined && valueKind !== "date" && valueKind !== "place";
    if (isWords) return { ...shared, words: cells.given(first) };
    const hint = "Give words in value; a day is mapped with when, and a place with place";
    return cells.refuse("claim.value-kind", first, `Cannot read ${topic} from this column`, hint);
  }
  const value =
    claim.value === undefined ? betweenOf(claim, topic, cells) : countOf(claim.value, unitOf(claim, topic), cells);
  const who =
    claim.who === undefined ? "all" : wordIn<PopulationClass>(claim.who, PopulationClass.options, cells, "all");
  if (value === undefined || who === undefined) return undefined;
  const label = who === "other" ? labelOf(claim, cells) : undefined;
  return { ...shared, counted: { value, who, ...(label === undefined ? {} : { label }) } };
}

/** The table's own words for people that are in no list. */
function labelOf({ label, who }: MappedClaim, cells: MappedCells): string | undefined {
  return label ?? (typeof who === "object" ? cells.given(who.column) : undefined);
}

function entryOfTopic(topic: Topic): (typeof TOPICS)[number] {
  const entry = TOPICS.find(({ id }) => id === topic);
  if (entry === undefined) throw new TypeError(`There is no topic ${topic}`);
  return entry;
}

function countOf(column: string, unit: Unit, cells: MappedCells): CountValue | undefined {
  const text = cells.given(column);
  const parsed = parseCount(toWhole(text), { unit });
  if (parsed.ok) return { ...parsed.value, raw: text };
  const hint = "Write a number, or words such as: at least 20, dozens, 20 to 50";
  return cells.refuse("count.unreadable", column, `Cannot read count "${text.slice(0, 60)}"`, hint);
}

function betweenOf(claim: MappedClaim, topic: Topic, cells: MappedCells): CountValue | undefined {
  const [lower, upper] = [numberIn(claim.lower, cells), numberIn(claim.upper, cells)];
  if (lower === "unreadable" || upper === "unreadable") return undefined;
  const unit = unitOf(claim, topic);
  const raw = [claim.lower, claim.upper]
    .map((column) => (column === undefined ? "" : cells.given(column)))
    .filter((text) => text !== "")
    .join("–");
  if (lower === undefined)
    return upper === undefined ? undefined : { lower: 0, upper, qualifier: "at_most", unit, raw };
  if (upper === undefined) return { lower, upper: null, qualifier: "at_least", unit, raw };
  if (lower === upper) return { lower, upper, qualifier: "exactly", unit, raw };
  if (lower < upper) return { lower, upper, qualifier: "between", unit, raw };
  const message = `Cannot read count from ${lower} to ${upper}: expected the lower bound first`;
  return cells.refuse("count.bounds-crossed", claim.upper ?? "", message, "Mend one of the two");
}

function numberIn(column: string | undefined, cells: MappedCells): number | "unreadable" | undefined {
  if (column === undefined || cells.given(column) === "") return undefined;
  const text = cells.given(column);
  const digits = toWhole(text).replaceAll(/(?<=\d)[ ,](?=\d{3}\b)/g, "");
  if (/^\d{1,9}$/.test(digits)) return Number(digits);
  const inWords = parseCount(text);
  if (inWords.ok) {
    const { lower, upper } = inWords.value;
    const means = upper === null ? `${lower} or more` : lower === upper ? `${lower}` : `${lower} to ${upper}`;
    const hint = `Map this column to value, which reads words ("${text.slice(0, 40)}" is ${means})`;
    cells.refuse("number.in-words", column, `${column} "${text.slice(0, 60)}" is not a number`, hint);
  } else {
    const message = `Cannot read number "${text.slice(0, 60)}": expected digits`;
    cells.refuse("number.unreadable", column, message, "Write digits, or leave the cell empty");
  }
  return "unreadable";
}

type Told<Word extends string> = Word | { readonly column: string; readonly words?: Readonly<Record<string, string>> };

/** A word of the mapping, or the one that a column gives; `otherwise` where its cell is empty. */
function wordIn<Word extends string>(
  told: Told<Word>,
  allowed: readonly Word[],
  cells: MappedCells,
  otherwise?: Word,
): Word | undefined {
  if (typeof told === "string") return told;
  const written = cells.given(told.column);
  if (written === "" && otherwise !== undefined) return otherwise;
  const mapped = told.words !== undefined && Object.hasOwn(told.words, written) ? told.words[written] : written;
  const word = allowed.find((known) => known === mapped);
  if (word !== undefined) return word;
  const hint = `Give the word a meaning in the mapping, under words. Known are: ${allowed.join(", ")}`;
  return cells.refuse("vocabulary.unknown", told.column, `Cannot read "${written.slice(0, 60)}"`, hint);
}
