import { DROPPED_RANGES, FOLDED_LETTERS } from "./folded-letters.ts";

/** A folded text with the way back to the original. */
export interface Folded {
  readonly folded: string;
  /**
   * For each UTF-16 unit of `folded` the offset in the original of the character it came from, and one entry more:
   * the length of the original.
   */
  readonly offsets: Uint32Array;
}

const ASCII_ONLY = /^[\0-\x7F]*$/;
const FORMAT_CHARACTER = /^\p{Cf}$/u;

/** Tells whether folding leaves a character out. */
function isDropped(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return DROPPED_RANGES.some(([first, last]) => code >= first && code <= last) || FORMAT_CHARACTER.test(character);
}

const foldedCharacters = new Map<string, string>();
const MAX_REMEMBERED = 20_000;

/** Folds one character; the result may be empty or several characters long. */
function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  let folded = "";
  // Small letters of a decomposed letter may decompose again, hence the second time.
  const small = character.normalize("NFKD").toLowerCase().normalize("NFKD");
  for (const part of small) folded += isDropped(part) ? "" : (FOLDED_LETTERS[part] ?? part);
  if (foldedCharacters.size < MAX_REMEMBERED) foldedCharacters.set(character, folded);
  return folded;
}

/**
 * Folds a text for search and for comparing labels: what people take for the same word becomes the same.
 *
 * Shape: compatibility forms decomposed (as NFKC, but left apart), small letters, no marks on Latin, Greek and
 * Cyrillic letters, ø ł ß æ and the like in plain letters; Arabic without tashkeel and tatweel, one alef, one ya, ha for
 * ta marbuta; Arabic digits as 0 to 9; no characters without a shape. Each character is folded by itself, so that
 * folding takes linear time and a folded text folds to itself.
 */
export function foldText(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/**
 * Folds a text as {@link foldText} does and remembers where each unit came from.
 *
 * Units: UTF-16 code units. Order: offsets never fall.
 *
 * @example
 * fold("Été").folded // "ete"
 */
export function fold(text: string): Folded {
  const folded = foldText(text);
  const offsets = new Uint32Array(folded.length + 1);
  let written = 0;
  let start = 0;
  for (const character of text) {
    const length = character.length === 1 && character < "\x80" ? 1 : foldCharacter(character).length;
    offsets.fill(start, written, written + length);
    written += length;
    start += character.length;
  }
  offsets[written] = text.length;
  return { folded, offsets };
}

/**
 * Gives the span of the original that a span of the folded text came from, whole characters only.
 *
 * Units: UTF-16 code units; end exclusive. Marks that were dropped belong to the letter before them.
 */
export function originalSpan(
  from: Folded,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const { offsets } = from;
  const last = offsets.length - 1;
  const begin = offsets[Math.min(start, last)] ?? 0;
  if (end <= start) return { start: begin, end: begin };
  const within = offsets[Math.min(end, last + 1) - 1] ?? begin;
  let after = Math.min(end, last);
  while (after < last && offsets[after] === within) after += 1;
  return { start: begin, end: offsets[after] ?? begin };
}
