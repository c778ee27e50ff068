import type { PlaceType } from "@variorum/core";
import { type ParsedText, spanOf, type Token, type TokenRange } from "../text/parse-text.ts";
import { COUNTRIES } from "../vocabulary/countries.ts";
import { PLACE_KINDS, PLACE_WORDS } from "../vocabulary/place-words.ts";
import { ROLE_NOUNS } from "../vocabulary/roles.ts";
import type { People } from "./find-people.ts";
import { isCapitalised, typeOfBody } from "./names.ts";

/** A place as the words of one passage name it. */
export interface PlaceMention extends TokenRange {
  readonly name: string;
  readonly type: PlaceType;
  readonly sentence: number;
}

const AT: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "inside", "around", "across", "off"]);
/** Words between the preposition and the name: "in the northern town of". */
const BETWEEN = 5;

/** Number of the first token of a name behind a preposition, with the type that words before it tell. */
function nameBehind(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly type?: PlaceType } | undefined {
  let type: PlaceType | undefined;
  for (let from = at + 1; from <= at + BETWEEN; from += 1) {
    const token = tokens[from];
    if (token === undefined || token.isTime || token.quote !== tokens[at]?.quote) return undefined;
    if (isCapitalised(token)) return { from, ...(type === undefined ? {} : { type }) };
    type = PLACE_KINDS[token.lower] ?? type;
    const isPassed =
      token.tag === "DET" ||
      token.tag === "ADJ" ||
      PLACE_KINDS[token.lower] !== undefined ||
      (token.lower === "of" && type !== undefined);
    if (!isPassed) return undefined;
  }
  return undefined;
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (isCapitalised(tokens[to]) && tokens[to]?.sentence === tokens[from]?.sentence) to += 1;
  // "the Karol Bagh area", "Maidan Wardak province": the word behind the name says what it is
  const isKind = to > from && (PLACE_WORDS[tokens[to]?.lower ?? ""] !== undefined || tokens[to]?.lower === "area");
  return isKind ? to + 1 : to;
}

/**
 * Finds the places that a text names behind "in", "at", "near" and the like. No list of the world's villages is asked.
 *
 * Order: that of the text.
 */
export function findPlaces({ text, tokens }: ParsedText, people: People): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!AT.has(token.lower) || token.tag === "NOUN") continue;
    const behind = nameBehind(tokens, at);
    if (behind === undefined) continue;
    const range = { from: behind.from, to: nameEnd(tokens, behind.from) };
    const { start, end } = spanOf(tokens, range);
    const name = text.slice(start, end);
    const last = tokens[range.to - 1]?.lower ?? "";
    const type = behind.type ?? (COUNTRIES.has(name.toLowerCase()) ? "country" : PLACE_WORDS[last]);
    const isBody = type === undefined && typeOfBody(name) !== undefined;
    if (isBody || people.names.has(name) || ROLE_NOUNS.has(last)) continue;
    found.push({ ...range, name, type: type ?? "settlement", sentence: token.sentence });
  }
  return found;
}

/** The place that a dispatch begins with, its capitals made those of a name; none where there is no such line. */
export function findDatelinePlace({ text, tokens, dateline }: ParsedText): readonly PlaceMention[] {
  if (dateline === undefined) return [];
  const { start, end } = spanOf(tokens, dateline.place);
  const name = text
    .slice(start, end)
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  const type = COUNTRIES.has(name.toLowerCase()) ? "country" : "settlement";
  return [{ ...dateline.place, name, type, sentence: tokens[dateline.from]?.sentence ?? 0 }];
}
