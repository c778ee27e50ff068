import { z } from "zod";
import { LanguageTag } from "./language-tag.ts";
import { LineText } from "./text.ts";

/** A text in one language. */
export const LocalText = z.strictObject({
  value: LineText.meta({ description: "The text itself", examples: ["Helicopter crash at Kidal"] }),
  lang: LanguageTag.meta({ description: "Language of the text", examples: ["en"] }),
});
export type LocalText = z.infer<typeof LocalText>;

/**
 * How a name is used.
 *
 * Source: SKOS prefLabel and altLabel, with acronyms and former names set apart.
 */
export const NameUse = z.enum(["preferred", "alias", "acronym", "former"]);
export type NameUse = z.infer<typeof NameUse>;

/** A name of an actor or place in one language. */
export const Name = z.strictObject({
  value: LineText.meta({ description: "The name itself", examples: ["CSP-PSD"] }),
  lang: LanguageTag.meta({ description: "Language of the name", examples: ["fr"] }),
  use: NameUse.meta({
    description: "preferred for exactly one name in each language; alias, acronym or former for others",
  }),
});
export type Name = z.infer<typeof Name>;

/** What both {@link LocalText} and {@link Name} are to a search for the best language. */
interface Candidate {
  readonly value: string;
  readonly lang: string;
  readonly use?: NameUse;
}

/** The language without script, region and variants. */
function languageOf(tag: string): string {
  return tag.split("-", 1)[0] ?? tag;
}

/**
 * Gives the entry to show to people who read the language: preferred before other names, the tag itself before its
 * language, then English, then the first of the list.
 *
 * Throws: RangeError for an empty list, which no schema allows.
 */
export function bestIn<Entry extends Candidate>(lang: string, list: readonly Entry[]): Entry {
  const preferred = list.filter((entry) => entry.use === undefined || entry.use === "preferred");
  const tests: readonly ((entry: Entry) => boolean)[] = [
    (entry) => entry.lang === lang,
    (entry) => languageOf(entry.lang) === languageOf(lang),
    (entry) => languageOf(entry.lang) === "en",
  ];
  for (const test of tests) {
    const found = preferred.find(test) ?? list.find(test);
    if (found !== undefined) return found;
  }
  const first = preferred[0] ?? list[0];
  if (first === undefined) throw new RangeError("Cannot choose among no names");
  return first;
}

/**
 * Gives the name to show to people who read the language, chosen as {@link bestIn} says.
 *
 * @example
 * nameIn("fr", [{ value: "Army", lang: "en" }, { value: "Armée", lang: "fr" }]) // "Armée"
 */
export function nameIn(lang: string, list: readonly Candidate[]): string {
  return bestIn(lang, list).value;
}
