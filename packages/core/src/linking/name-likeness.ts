import { editDistance } from "./edit-distance.ts";
import type { LinkReason } from "./link-proposal.ts";
import type { NameForm } from "./name-form.ts";

/** In what way two names are alike, and how much that weighs. */
export interface NameLikeness {
  readonly points: number;
  readonly reason: LinkReason;
}

/** What each way of being alike weighs. */
const POINTS = {
  "names.identical": 4,
  "names.equal": 4,
  "names.acronym": 3,
  "names.spelling": 3,
  "names.words": 2,
} as const;
type Way = keyof typeof POINTS;

/** From the most telling way to the least. */
const WAYS = Object.keys(POINTS);

/** Fewest letters of a name that may be spelt with one, two and three letters differently. */
const SHORTEST_SPELT = { one: 5, two: 10, three: 8 } as const;
const FEWEST_SHARED_WORDS = 2;
/** Part of all the words of both that must be the same. */
const LEAST_SHARED = 0.5;

/**
 * Tells how alike the names of two records are, by the two names that are most alike: folded they are equal, one is the
 * acronym of the other, they differ in a few letters, or they share most of their words.
 */
export function nameLikeness(a: readonly NameForm[], b: readonly NameForm[]): NameLikeness | undefined {
  let best: LinkReason | undefined;
  for (const one of a)
    for (const other of b) {
      const key = likenessOf(one, other);
      if (key === undefined) continue;
      const reason = { key, parameters: namesOf(one, other) };
      if (best === undefined || orderOf(reason) < orderOf(best)) best = reason;
    }
  return best === undefined ? undefined : { points: POINTS[best.key as Way], reason: best }; // its key was given above
}

/** Smaller for what is more telling, then by the names: the same choice whichever record comes first. */
function orderOf({ key, parameters }: LinkReason): string {
  return `${WAYS.indexOf(key)} ${JSON.stringify(parameters)}`;
}

function likenessOf(a: NameForm, b: NameForm): Way | undefined {
  if (a.folded === b.folded) return "names.identical";
  const isSameAcronym = a.acronym !== undefined && a.acronym === b.acronym;
  if (a.joined === b.joined || isSameWords(a, b) || isSameAcronym) return "names.equal";
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return "names.acronym";
  if (a.digits !== b.digits) return undefined;
  if (isSpelling(a, b)) return "names.spelling";
  return sharesWords(a, b) ? "names.words" : undefined;
}

/** The names sorted, so that which record comes first does not matter. */
function namesOf(a: NameForm, b: NameForm): LinkReason["parameters"] {
  const [one = "", other = ""] = [a.value, b.value].sort();
  return { one, other };
}

function isSameWords({ words: a }: NameForm, { words: b }: NameForm): boolean {
  return a.length === b.length && a.length > 1 && [...a].sort().join(" ") === [...b].sort().join(" ");
}

function isAcronymOf({ acronym }: NameForm, { initials }: NameForm): boolean {
  return acronym !== undefined && initials.includes(acronym);
}

function isSpelling(a: NameForm, b: NameForm): boolean {
  // One letter of an acronym makes another body of it.
  if (a.acronym !== undefined || b.acronym !== undefined) return false;
  const shortest = Math.min(a.joined.length, b.joined.length);
  const isSkeleton = a.skeleton === b.skeleton && a.skeleton.length >= 3;
  const most = isSkeleton && shortest >= SHORTEST_SPELT.three ? 3 : shortest >= SHORTEST_SPELT.two ? 2 : 1;
  return shortest >= SHORTEST_SPELT.one && editDistance(a.joined, b.joined, most) !== undefined;
}

function sharesWords({ words: a }: NameForm, { words: b }: NameForm): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= FEWEST_SHARED_WORDS && shared / (one.size + other.size - shared) >= LEAST_SHARED;
}

/**
 * The words under which names are looked up: equal names, acronyms, names with a word in common, and names that differ in
 * vowels only share one. A single name with another consonant is not found.
 *
 * Shape: a letter for the sort of word, then the word.
 */
export function nameKeys(forms: readonly NameForm[]): readonly string[] {
  return [...new Set(forms.flatMap(keysOfForm))];
}

function keysOfForm({ words, joined, skeleton, acronym, initials }: NameForm): readonly string[] {
  return [
    `=${joined}`,
    ...(skeleton.length >= 3 ? [`s${skeleton}`] : []),
    ...words.filter((word) => word.length >= 3).map((word) => `w${word}`),
    ...initials.map((letters) => `i${letters}`),
    ...(acronym === undefined ? [] : [`i${acronym}`]),
  ];
}
