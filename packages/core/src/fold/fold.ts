import { FOLDED_LETTERS } from "./folded-letters.ts";

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
// Marks of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic, tatweel, and characters without a shape.
// Vowel signs of other scripts are letters in effect and stay.
const DROPPED =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08D3-\u08E1\u08E3-\u08FF\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]|\p{Cf}/gu;

const foldedCharacters = new Map<string, string>();
const MAX_REMEMBERED = 20_000;

/** Folds one character; the result may be empty or several characters long. */
function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  let folded = "";
  // Small letters of a decomposed letter may decompose again, hence the second time.
  const small = character.normalize("NFKD").toLowerCase().normalize("NFKD").replace(DROPPED, "");
  for (const part of small) folded += FOLDED_LETTERS[part] ?? part;
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
