import { entryOf } from "./define-vocabulary.ts";
import { POPULATION_CLASSES, type PopulationClass } from "./population-classes.ts";
import type { WordingLanguage } from "./standard-wording.ts";
import { UNITS, type Unit } from "./units.ts";

/** What the words for a population are made of. */
export interface PopulationWordingParts {
  readonly lang: WordingLanguage;
  /** Names of the actors whose people or things are meant, in that language; none for everybody. */
  readonly of: readonly string[];
  readonly who: PopulationClass;
  /** The report's own words, where `who` is `other`. */
  readonly label?: string | undefined;
  readonly unit?: Unit | undefined;
}

const AND = { en: " and ", fr: " et " } as const;

/** Joins the last two names by a word and the others by commas. */
function joinNames(names: readonly string[], lang: WordingLanguage): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${AND[lang]}${last}`;
}

/**
 * Gives the names of those whose people or things are meant; `undefined` for everybody.
 *
 * @example
 * whoseWording({ lang: "en", of: ["Mali", "Wagner", "Baza"], who: "all" }) // "Mali, Wagner and Baza"
 */
export function whoseWording({ of, lang }: PopulationWordingParts): string | undefined {
  return of.length === 0 ? undefined : joinNames(of, lang);
}

/**
 * Gives the words for what is counted or asked about; `undefined` for all people, which need no words.
 *
 * @example
 * countedWording({ lang: "en", of: ["Mali"], who: "police", unit: "vehicle" }) // "vehicles (police)"
 */
export function countedWording({ lang, who, label, unit }: PopulationWordingParts): string | undefined {
  const people = label ?? (who === "all" ? undefined : entryOf(POPULATION_CLASSES, who).plural[lang]);
  const things = unit === undefined || unit === "person" ? undefined : entryOf(UNITS, unit).plural[lang];
  // A label names the things themselves ("pick-up trucks"), a class only whose they are.
  if (things === undefined || label !== undefined) return people;
  return people === undefined ? things : `${things} (${people})`;
}

/**
 * Gives the words for a population where it stands alone, as in the head of a table.
 *
 * @example
 * populationWording({ lang: "en", of: ["Mali"], who: "civilians", unit: "person" }) // "Mali, civilians"
 */
export function populationWording(parts: PopulationWordingParts): string {
  const words = [whoseWording(parts), countedWording(parts)].filter((part) => part !== undefined);
  return words.length > 0 ? words.join(", ") : entryOf(POPULATION_CLASSES, "all").plural[parts.lang];
}
