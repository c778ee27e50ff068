import { ABBREVIATIONS, BEFORE_NUMBER, SENTENCE_STARTERS } from "../vocabulary/abbreviations.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { type Span, trimSpan } from "./span.ts";

/** One sentence, or a line without an end such as a headline. */
export interface Sentence extends Span {
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
}

// A stop with what may close behind it, before white space or the end.
const STOPS = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;
const LAST_WORD = /[\p{L}\p{M}\p{N}.'’-]+$/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
/** Words with which a time of day goes on: "11 p.m. Saturday". */
const DAYS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December) \p{N}|GMT|UTC)/u;
/** How far back the word before a stop may begin. */
const LONGEST_WORD = 40;

/** Tells whether the stop at a position ends its sentence. `next` is what stands behind it, without white space. */
function endsSentence(before: string, stop: string, next: string): boolean {
  if (next === "") return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (stop !== ".") return !/^[,;:–—-]/u.test(next);
  const word = LAST_WORD.exec(before)?.[0] ?? "";
  const lower = word.toLowerCase();
  const isNumberNext = /^\p{N}/u.test(next);
  if (ABBREVIATIONS.has(lower)) return BEFORE_NUMBER.has(lower) && !isNumberNext;
  if (lower === "a.m" || lower === "p.m") return /^["“\p{Lu}]/u.test(next) && !DAYS.test(next);
  if (INITIALS.test(word)) return SENTENCE_STARTERS.has(/^["“]?(\p{L}+)/u.exec(next)?.[1] ?? "");
  return !/^[,;:–—-]/u.test(next);
}

function cutParagraph(text: string, paragraph: Span): readonly Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const trimmed = trimSpan(body, { start, end });
    if (trimmed !== undefined)
      sentences.push({ start: paragraph.start + trimmed.start, end: paragraph.start + trimmed.end });
    start = end;
  };
  for (const match of body.matchAll(STOPS)) {
    const end = match.index + match[0].length;
    const before = body.slice(Math.max(start, match.index - LONGEST_WORD), match.index);
    if (endsSentence(before, match[0], body.slice(end, end + LONGEST_WORD).trimStart())) add(end);
  }
  add(body.length);
  return sentences;
}

/**
 * Cuts a text into sentences. Titles, initials and abbreviations do not end one; a sentence inside a quote is one of
 * its own.
 *
 * Order: that of the text.
 *
 * @example
 * splitSentences("Gen. Sy spoke. He left.") // two sentences
 */
export function splitSentences(text: string): readonly Sentence[] {
  return splitParagraphs(text).flatMap((paragraph, number) =>
    cutParagraph(text, paragraph).map((sentence) => ({ ...sentence, paragraph: number })),
  );
}
