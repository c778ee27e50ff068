import type { CountQualifier, CountValue } from "./count.ts";

/** Languages in which counts are put into words. */
export type CountLanguage = "en" | "fr" | "ar";

type Written = Exclude<CountQualifier, "none"> | "about_range" | "about_at_least";

/** Words of each form; {n} is the first number, {m} the second. */
export const COUNT_TEXTS: Readonly<Record<CountLanguage, Readonly<Record<Written | "none", string>>>> = {
  en: {
    exactly: "{n}",
    at_least: "at least {n}",
    more_than: "more than {n}",
    at_most: "up to {n}",
    fewer_than: "fewer than {n}",
    between: "{n} to {m}",
    about: "about {n}",
    about_range: "about {n} to {m}",
    about_at_least: "at least about {n}",
    some: "some (at least {n})",
    vague_many: "many (at least {n})",
    none: "none",
  },
  fr: {
    exactly: "{n}",
    at_least: "au moins {n}",
    more_than: "plus de {n}",
    at_most: "jusqu’à {n}",
    fewer_than: "moins de {n}",
    between: "{n} à {m}",
    about: "environ {n}",
    about_range: "environ {n} à {m}",
    about_at_least: "au moins environ {n}",
    some: "quelques (au moins {n})",
    vague_many: "de nombreux (au moins {n})",
    none: "aucun",
  },
  ar: {
    exactly: "{n}",
    at_least: "ما لا يقل عن {n}",
    more_than: "أكثر من {n}",
    at_most: "ما يصل إلى {n}",
    fewer_than: "أقل من {n}",
    between: "{n} إلى {m}",
    about: "حوالي {n}",
    about_range: "حوالي {n} إلى {m}",
    about_at_least: "ما لا يقل عن حوالي {n}",
    some: "عدة (ما لا يقل عن {n})",
    vague_many: "عدد كبير (ما لا يقل عن {n})",
    none: "لا أحد",
  },
};

/** Words for loose counts whose lowest number has a word of its own. */
const LOOSE_WORDS: Readonly<Record<CountLanguage, Readonly<Record<string, string>>>> = {
  en: {
    some_3: "several",
    vague_many_1: "a large number",
    vague_many_24: "dozens",
    vague_many_200: "hundreds",
    vague_many_2000: "thousands",
  },
  fr: {
    some_3: "plusieurs",
    vague_many_1: "un grand nombre",
    vague_many_20: "des dizaines",
    vague_many_200: "des centaines",
    vague_many_2000: "des milliers",
  },
  ar: {
    some_3: "عدة",
    vague_many_1: "عدد كبير",
    vague_many_20: "عشرات",
    vague_many_200: "مئات",
    vague_many_2000: "آلاف",
  },
};

const SEPARATORS: Readonly<Record<CountLanguage, string>> = { en: ",", fr: "\u202F", ar: "," };

function grouped(number: number, lang: CountLanguage): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, SEPARATORS[lang]);
}

/** The form of a count and its two numbers as they are said: "more than 20" has 21 as its lower bound. */
function saidAs({
  lower,
  upper,
  qualifier,
}: Pick<CountValue, "lower" | "upper" | "qualifier">): readonly [Written | "none", number, number] {
  switch (qualifier) {
    case "more_than":
      return [qualifier, lower - 1, 0];
    case "at_most":
      return [qualifier, upper ?? 0, 0];
    case "fewer_than":
      return [qualifier, (upper ?? 0) + 1, 0];
    case "about":
      if (upper === null) return ["about_at_least", lower, 0];
      return [lower === upper ? "about" : "about_range", lower, upper];
    default:
      return [qualifier, lower, upper ?? 0];
  }
}

/**
 * Puts a count into words that `parseCount` reads back to the same bounds and qualifier.
 *
 * Shape: English where no language is given; digits in groups of three.
 *
 * @example
 * countToText({ lower: 20, upper: null, qualifier: "at_least" }) // "at least 20"
 */
export function countToText(
  count: Pick<CountValue, "lower" | "upper" | "qualifier">,
  lang: CountLanguage = "en",
): string {
  const word = LOOSE_WORDS[lang][`${count.qualifier}_${count.lower}`];
  if (word !== undefined) return word;
  const [form, first, second] = saidAs(count);
  return COUNT_TEXTS[lang][form].replace("{n}", grouped(first, lang)).replace("{m}", grouped(second, lang));
}
