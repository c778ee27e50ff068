import { ABBREVIATIONS } from "../vocabulary/abbreviations.ts";
import type { Span } from "./span.ts";

/** A word, a number or a sign. */
export interface Word extends Span {
  readonly text: string;
  /** In small letters, with a straight apostrophe; as it stands where it names a body by a pronoun's letters. */
  readonly lower: string;
}

/*
 * In this order: an omission in brackets, initials, a web address, a number whose thousands stand apart by spaces,
 * another number with what hangs on it, a short form cut off from its word ('s), a word with hyphens and apostrophes
 * inside, whatever sign is left.
 */
const TOKEN = new RegExp(
  [
    String.raw`\[(?:\.{3}|…)\]`,
    String.raw`\p{L}\.(?:\p{L}\.)+`,
    String.raw`[\p{L}\p{N}-]{1,63}\.(?:com|org|net|info|tv|co\.uk|ru|eu)\b`,
    String.raw`(?<![\p{N}.,:])\p{N}{1,3}(?:[ \u00A0\u2009\u202F]\p{N}{3})+(?![\p{L}\p{N}]|[.,:-]\p{N})`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:[-‐][\p{L}\p{N}]+)*\p{L}*`,
    String.raw`['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}]+(?:(?!['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}]))['’&@‐-][\p{L}\p{M}\p{N}]+|\p{N}+)*`,
    String.raw`\S`,
  ].join("|"),
  "gu",
);

/** A body whose letters are a pronoun's in small ones: the World Health Organization. */
const NAME_IN_CAPITALS = "WHO";

/**
 * Cuts a stretch of the text into words, numbers and signs.
 *
 * "army's" is two words, "21-year-old", "al-Masirah" and "U.S." are one, and so is a title with its stop.
 * Order: that of the text.
 */
export function splitWords(text: string, { start, end }: Span): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    const previous = words.at(-1);
    if (match[0] === "." && previous?.end === from && from + 1 < end && ABBREVIATIONS.has(previous.lower)) {
      words[words.length - 1] = {
        start: previous.start,
        end: from + 1,
        text: `${previous.text}.`,
        lower: `${previous.lower}.`,
      };
      continue;
    }
    words.push({
      start: from,
      end: from + match[0].length,
      text: match[0],
      lower: match[0] === NAME_IN_CAPITALS ? match[0] : match[0].toLowerCase().replaceAll("’", "'"),
    });
  }
  return words;
}
