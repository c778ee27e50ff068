/** A word of an index, with how often it occurs. */
interface KnownWord {
  readonly word: string;
  readonly versions: number;
}

/** Letters of each script that a mistyped first letter may stand for. */
const ALPHABETS: readonly (readonly [script: RegExp, letters: string])[] = [
  [/\p{Script=Latin}/u, "abcdefghijklmnopqrstuvwxyz"],
  [/\p{Script=Arabic}/u, "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"],
  [/\p{Script=Cyrillic}/u, "абвгдежзиклмнопрстуфхцчшщъыьэюя"],
];
const FEWEST_LETTERS = 3;
/** From so many letters on two slips are taken for one word. */
const LONG = 6;
const NEAREST = 3;

/** Slips of the finger within which a word is near another: none where it is short or has digits. */
export function slipsAllowed(word: string): number {
  if (word.length < FEWEST_LETTERS || /\p{N}/u.test(word)) return 0;
  return word.length < LONG ? 1 : 2;
}

/**
 * Chooses the words that another one may be mistyped for, or begins.
 *
 * Order: fewest slips first (letters left out, added, exchanged or turned round), then the most frequent, then by word;
 * at most 3.
 */
export function nearWords(word: string, known: Iterable<KnownWord>): readonly string[] {
  const allowed = slipsAllowed(word);
  if (allowed === 0) return [];
  const near = [...known]
    .filter(({ word: other }) => other !== word)
    .map((each) => ({ ...each, slips: each.word.startsWith(word) ? 1 : slipsBetween(word, each.word, allowed) }))
    .filter(({ slips }) => slips <= allowed)
    .toSorted((a, b) => a.slips - b.slips || b.versions - a.versions || (a.word < b.word ? -1 : 1));
  return [...new Set(near.map(({ word: other }) => other))].slice(0, NEAREST);
}

/** The words that one slip at the first or second letter leads to: a search by first letters would miss them. */
export function beginningSlips(word: string): readonly string[] {
  const letters = [...(ALPHABETS.find(([script]) => script.test(word))?.[1] ?? "")];
  const [first = "", second = ""] = word;
  const rest = word.slice(first.length);
  return [
    rest,
    second + first + rest.slice(second.length),
    ...letters.flatMap((letter) => [letter + word, letter + rest, first + letter + rest]),
    ...letters.map((letter) => first + letter + rest.slice(second.length)),
  ].filter((other) => other !== word && other !== "");
}

/**
 * Counts the slips from one word to another: letters left out, added, exchanged, or two neighbours turned round; more
 * than `limit` where there are more.
 *
 * Source: optimal string alignment distance.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isTurned = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          isTurned ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, previous] = [previous, current];
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}
