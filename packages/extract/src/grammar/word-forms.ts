/** What a form of a verb is. */
export type VerbForm = "base" | "present" | "past" | "ing";

/** Verbs of two syllables whose last consonant is doubled all the same: "admitted". */
const DOUBLED: ReadonlySet<string> = new Set(["admit", "expel", "compel", "kidnap", "handicap", "travel"]);

/** Tells whether the last consonant of a verb is doubled before an ending: "trap", "trapped". */
function isDoubled(lemma: string): boolean {
  return DOUBLED.has(lemma) || /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(lemma);
}

function withS(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/u.test(word) ? `${word}es` : `${word}s`;
}

/**
 * The forms of an English verb.
 *
 * `past` are past tense and participle of a verb that does not form them with -ed.
 * Order: the dictionary form first.
 */
export function verbForms(lemma: string, past?: readonly string[]): readonly (readonly [form: string, is: VerbForm])[] {
  const isE = lemma.endsWith("e");
  const isY = /[^aeiou]y$/u.test(lemma);
  const stem = isDoubled(lemma) ? `${lemma}${lemma.at(-1) ?? ""}` : lemma;
  const regular = isE ? `${lemma}d` : isY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const ing = lemma.endsWith("ie")
    ? `${lemma.slice(0, -2)}ying`
    : isE && !/(?:ee|oe|ye)$/u.test(lemma)
      ? `${lemma.slice(0, -1)}ing`
      : `${stem}ing`;
  return [
    [lemma, "base"],
    [withS(lemma), "present"],
    ...(past ?? [regular]).map((form) => [form, "past"] as const),
    [ing, "ing"],
  ];
}

/** Endings of nouns whose plural is not formed with -s, with those of the plural. */
const PLURALS: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/woman$/u, "women"],
  [/(?<!hu)man$/u, "men"],
  [/child$/u, "children"],
  [/person$/u, "people"],
  [/(?<=wi|li|lea|hal|shel|thie)fe?$/u, "ves"],
  [/(?:aircraft|spacecraft|hovercraft|cattle|sheep|livestock|personnel|police|staff|crew|infantry)$/u, "$&"],
];

/** The plural of an English noun: "gunman", "gunmen". Mass nouns stay as they are. */
export function pluralOf(noun: string): string {
  const found = PLURALS.find(([ending]) => ending.test(noun));
  return found === undefined ? withS(noun) : noun.replace(found[0], found[1]);
}
