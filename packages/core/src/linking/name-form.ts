import { foldText } from "../fold/fold.ts";
import type { Name } from "../values/name.ts";

/** A name, ready to be compared with others: taken apart once, however often it is compared. */
export interface NameForm {
  /** As written. */
  readonly value: string;
  /** All its words, folded. */
  readonly folded: string;
  /** What tells it from other names: its words, folded, without small and generic ones. Order: as written. */
  readonly words: readonly string[];
  /** The words in one, so that "Tin Zaouatene" and "Tinzaouatene" are equal. */
  readonly joined: string;
  /** Consonants of the joined words, each once where doubled: the same for most ways to spell a name in Latin letters. */
  readonly skeleton: string;
  /** Its digits: brigades and quarters are told apart by nothing else. */
  readonly digits: string;
  /** Its letters, where it is an acronym. */
  readonly acronym: string | undefined;
  /** First letters of its words, with and without the small ones, where it is long enough to have an acronym. */
  readonly initials: readonly string[];
}

/** Words that names have or lack without being others: articles and prepositions of the languages of most sources. */
const SMALL = new Set(
  "a al an and at d da das de del della der des di die do dos du e el en et for for fuer für i in l la las le les los of on pour the u und v w wa y для и في و".split(
    " ",
  ),
);

/** Words for what a thing is, which one source adds and another leaves out. */
const GENERIC = new Set(
  (
    "government gouvernement gobierno governorate gouvernorat province provincia region district cercle commune municipality " +
    "departement department town ville city village hameau camp state group groupe grupo oblast raion город село область район " +
    "news agency agence newspaper channel telegram"
  ).split(" "),
);

const SHORTEST_ACRONYM = 3;
/** In capitals, with points or dashes between: CSP-PSD, A.B.C. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]*(?:[-./ ]?[\p{Lu}\p{N}]+)*\.?$/u;
const LONGEST_ACRONYM = 12;
const FEWEST_INITIALS = 3;

/**
 * Takes a name apart. What stands in brackets is a name of its own: "Support Group (SGI)" gives two.
 *
 * Order: the name, then what it has in brackets.
 */
export function nameForms({ value, use }: Pick<Name, "value" | "use">): readonly NameForm[] {
  const inner = [...value.matchAll(/\(([^()]+)\)/g)].map(([, words]) => (words ?? "").trim());
  const outer = value.replaceAll(/\([^()]*\)/g, " ").trim();
  return [outer, ...inner].flatMap((part) => {
    const form = nameForm(part, use === "acronym");
    return form === undefined ? [] : [form];
  });
}

function nameForm(value: string, isAcronym: boolean): NameForm | undefined {
  const all = foldText(value)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  if (all.length === 0) return undefined;
  const words = withoutIn(GENERIC, withoutIn(SMALL, all));
  const joined = words.join("");
  const letters = all.join("");
  const looksLikeOne = ACRONYM.test(value) && letters.length <= LONGEST_ACRONYM;
  return {
    value,
    folded: all.join(" "),
    words,
    joined,
    skeleton: skeletonOf(joined),
    digits: joined.replaceAll(/\P{N}+/gu, " ").trim(),
    acronym: (isAcronym || looksLikeOne) && letters.length >= SHORTEST_ACRONYM ? letters : undefined,
    initials: initialsOf(all),
  };
}

/** Leaves words out, unless nothing would be left. */
function withoutIn(left: ReadonlySet<string>, words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !left.has(word));
  return kept.length === 0 ? words : kept;
}

function skeletonOf(joined: string): string {
  return joined.replaceAll(/[aeiouwyh]/g, "").replaceAll(/(.)\1+/gu, "$1");
}

function initialsOf(all: readonly string[]): readonly string[] {
  const forms = [all, all.filter((word) => !SMALL.has(word))].filter(({ length }) => length >= FEWEST_INITIALS);
  return [...new Set(forms.map((words) => words.map((word) => [...word][0] ?? "").join("")))];
}
