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

/** The French word for "of", shortened where a vowel or a mute h follows. */
function ofInFrench(name: string): string {
  return /^[aeiouyhàâäéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/**
 * Gives the words for a population: whose people or things a question is about.
 *
 * @example
 * populationWording({ lang: "en", of: ["CSP-PSD"], who: "all", unit: "person" }) // "people of CSP-PSD"
 */
export function populationWording(parts: PopulationWordingParts): string {
  const { lang, of, who, unit } = parts;
  const people = parts.label ?? entryOf(POPULATION_CLASSES, who).plural[lang];
  const things = unit === undefined || unit === "person" ? undefined : entryOf(UNITS, unit).plural[lang];
  // A label names the things themselves ("pick-up trucks"), a class only whose they are.
  const counted =
    things === undefined || parts.label !== undefined ? people : who === "all" ? things : `${things} (${people})`;
  if (of.length === 0) return counted;
  const names = joinNames(of, lang);
  return lang === "fr" ? `${counted} ${ofInFrench(names)}` : `${counted} of ${names}`;
}
