import { isTimeWord, TIME_ADVERBS } from "../vocabulary/time-words.ts";
import { correctTags } from "./correct-tags.ts";
import { findDateline } from "./dateline.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { findQuotes, type Quote } from "./quotes.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import type { Span } from "./span.ts";
import type { Tag, Tagger } from "./tags.ts";
import { splitWords, type Word } from "./tokens.ts";

/** A word or sign with what is known of it. */
export interface Token extends Word {
  readonly tag: Tag;
  /** Its own number in the text. */
  readonly index: number;
  /** Number of its sentence. */
  readonly sentence: number;
  /** Number of the quote it stands in, marks included; nothing outside quotes. */
  readonly quote?: number;
  /** Whether it names a day, a month or a stretch of time. */
  readonly isTime: boolean;
}

/**
 * A sentence with its tokens.
 *
 * Shape: `from` and `to` are numbers of tokens of the whole text, `to` exclusive.
 */
export interface TokenSentence extends Sentence {
  readonly from: number;
  readonly to: number;
}

/** A text as the stages see it. */
export interface ParsedText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly TokenSentence[];
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
  /** How many sentences are too long to be read: they have no tokens. */
  readonly overlong: number;
  /** The agency or outlet that the text names in the line before its first sentence. */
  readonly outlet?: string;
  /** That line, which is in no sentence, and the name of the place that it begins with. */
  readonly dateline?: TokenRange & { readonly place: TokenRange };
}

function isNameOfTime({ lower, text }: Word): boolean {
  return TIME_ADVERBS.has(lower) && /^\p{Lu}/u.test(text);
}

/** Among how many lines from the top a dispatch has its dateline. */
const FIRST_LINES = 6;

/** How much of a text tells whether it has only capitals. Units: UTF-16 code units. */
const LOOKED_AT = 5_000;

/** Tells whether a text is written in capitals throughout, as old wire news is: there they tell no names. */
function isShouted(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  const small = head.match(/\p{Ll}/gu)?.length ?? 0;
  const large = head.match(/\p{Lu}/gu)?.length ?? 0;
  return large > 40 && small < large / 10;
}

/** The text in small letters, where each stays in its place. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/**
 * Longest sentence that is read. What is longer is no sentence of a news text: read in parts, its later parts would lose
 * who says them; read whole, it would cost more than it tells. Units: UTF-16 code units.
 */
export const LONGEST_SENTENCE = 2_000;

function isOverlong({ start, end }: Span): boolean {
  return end - start > LONGEST_SENTENCE;
}

/** Cuts a text into paragraphs, quotes, sentences and tagged tokens. */
export function parseText(text: string, tag: Tagger): ParsedText {
  const read = isShouted(text) ? lowered(text) : text;
  const paragraphs = splitParagraphs(text);
  const plain = splitSentences(text);
  const quotes = findQuotes(text, paragraphs, plain);
  const tokens: Token[] = [];
  const sentences: TokenSentence[] = [];
  let quote = 0;
  let outlet: string | undefined;
  let line: ParsedText["dateline"];
  for (const sentence of plain) {
    const words = isOverlong(sentence) ? [] : splitWords(read, sentence);
    const tags = words.length === 0 ? [] : correctTags(words, tag(read, sentence, words));
    const dateline = sentence.paragraph < FIRST_LINES ? findDateline(text, words) : undefined;
    outlet ??= dateline?.outlet;
    if (dateline !== undefined) {
      const place = { from: tokens.length, to: tokens.length + dateline.placeTo };
      line ??= { from: tokens.length, to: tokens.length + dateline.to, place };
    }
    const from = tokens.length + (dateline?.to ?? 0);
    for (const [position, word] of words.entries()) {
      while ((quotes[quote]?.end ?? Infinity) <= word.start) quote += 1;
      const isQuoted = (quotes[quote]?.start ?? Infinity) <= word.start;
      tokens.push({
        ...word,
        index: tokens.length,
        tag: tags[position] ?? "X",
        sentence: sentences.length,
        ...(isQuoted ? { quote } : {}),
        // "USA Today" is a name, "Today" at the front of a sentence a time
        isTime: isTimeWord(word.lower, word.text) && !(position > 0 && isNameOfTime(word)),
      });
    }
    sentences.push({ ...sentence, from, to: tokens.length });
  }
  return {
    text,
    paragraphs,
    sentences,
    tokens,
    quotes,
    overlong: plain.filter(isOverlong).length,
    ...(outlet === undefined ? {} : { outlet }),
    ...(line === undefined ? {} : { dateline: line }),
  };
}

/** The stretch of text from one token to another. Throws: RangeError where there is none. */
export function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) throw new RangeError(`No tokens from ${from} to ${to}`);
  return { start: first.start, end: last.end };
}

/** Some tokens in a row, by their numbers; `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
