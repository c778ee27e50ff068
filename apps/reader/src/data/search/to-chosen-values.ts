import "server-only";
import { nameIn } from "@variorum/core";
import { findNames, type ReadStore, type SearchFilter } from "@variorum/store/read";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import type { Words } from "../../wording/en.ts";
import { fromTheBeginning, searchAddress } from "./search-address.ts";

/** Names of the filter that choose among records, in the order in which pages tell them. */
const CHOOSING = [
  "event",
  "place",
  "claimant",
  "through",
  "population",
  "topic",
  "act",
  "status",
  "review",
  "actor_type",
  "language",
  "year",
  "said_from",
  "said_to",
  "as_of",
] as const satisfies readonly (keyof SearchFilter)[];
type Choosing = (typeof CHOOSING)[number];

/** One value that an address chooses. */
export interface ChosenValue {
  readonly name: Choosing;
  readonly label: string;
  readonly value: string;
  readonly text: string;
  /** The same search without it. */
  readonly without: string;
}

/** The values that a filter chooses, in words. */
export async function toChosenValues(
  store: ReadStore,
  filter: SearchFilter,
  words: Words,
): Promise<readonly ChosenValue[]> {
  const values = CHOOSING.flatMap((name) =>
    [filter[name] ?? []].flat().map((value) => ({ name, value: String(value) })),
  );
  const names = await namesOfValues(
    store,
    values.map(({ value }) => value),
    words,
  );
  return values.map(({ name, value }) => ({
    name,
    value: value.replace(/^(act|plc|evt):/, ""),
    label: words.page.search.filter[name],
    text: names.get(value) ?? presentFilterValue(name, value, words),
    without: searchAddress(without(filter, name, value)),
  }));
}

/** Names of the actors, places and events among some values. */
export async function namesOfValues(
  store: ReadStore,
  values: readonly string[],
  words: Words,
): Promise<ReadonlyMap<string, string>> {
  const names = await findNames(
    store,
    values.filter((value) => /^(act|plc|evt):/.test(value)),
  );
  return new Map([...names].map(([id, texts]) => [id, nameIn(words.language, texts)]));
}

/** A word, day or number of the filter in the words of pages. */
export function presentFilterValue(name: string, value: string, words: Words): string {
  if (name === "language") return new Intl.DisplayNames([words.language], { type: "language" }).of(value) ?? value;
  if (name === "said_from" || name === "said_to") return presentEdtfDate(value, words);
  const vocabulary: Readonly<Record<string, string>> | undefined = vocabularyOf(name, words);
  return vocabulary?.[value] ?? value;
}

function vocabularyOf(name: string, words: Words): Readonly<Record<string, string>> | undefined {
  const { topic, act, status, review, actorType } = words;
  const vocabularies = { topic, act, status, review, actor_type: actorType };
  return Object.hasOwn(vocabularies, name) ? vocabularies[name as keyof typeof vocabularies] : undefined; // just looked for
}

/** A filter without one of its values, on its first page. */
function without(filter: SearchFilter, name: Choosing, value: string): SearchFilter {
  const { [name]: values, ...others } = fromTheBeginning(filter);
  const left = [values ?? []].flat().filter((each) => String(each) !== value);
  return left.length === 0 ? others : { ...others, [name]: left };
}
