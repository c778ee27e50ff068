import { fold, originalSpan } from "@variorum/core";

/** Words found in the text of a report, with what tells this place from the others. */
export interface FoundWords {
  readonly start: number;
  readonly end: number;
  /** The characters of the text, whatever was typed. */
  readonly exact: string;
  /** Words before it; absent where the words occur once, or where nothing before them tells the places apart. */
  readonly prefix?: string;
  /** Words after it, where those before do not tell the places apart. */
  readonly suffix?: string;
}

const MOST_FOUND = 50;
const LONGEST_CONTEXT = 120;

/**
 * Finds words in a text as a person types them: capitals, accents and the form of quotation marks do not matter.
 *
 * Units: UTF-16 code units; end exclusive. Order: by position; at most 50.
 */
export function findInText(text: string, words: string): readonly FoundWords[] {
  const spans = findSpans(text, words);
  return spans.map(({ start, end }) => ({ start, end, exact: text.slice(start, end), ...contextOf(text, start, end) }));
}

function findSpans(text: string, words: string): readonly { readonly start: number; readonly end: number }[] {
  // One unit for one unit, so that offsets stay those of the text.
  const inText = fold(plainMarks(text));
  const wanted = fold(plainMarks(words.trim())).folded;
  const spans: { start: number; end: number }[] = [];
  if (wanted === "") return spans;
  let at = inText.folded.indexOf(wanted);
  while (at >= 0 && spans.length < MOST_FOUND) {
    spans.push(originalSpan(inText, at, at + wanted.length));
    at = inText.folded.indexOf(wanted, at + wanted.length);
  }
  return spans;
}

function plainMarks(text: string): string {
  return text
    .replaceAll(/[‘’ʼ‛`´]/g, "'")
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/[\u00A0\u202F\n]/g, " ");
}

function contextOf(text: string, start: number, end: number): { readonly prefix?: string; readonly suffix?: string } {
  const exact = text.slice(start, end);
  if (isOnce(text, exact)) return {};
  for (const from of wordStartsBefore(text, start)) {
    const prefix = text.slice(from, start);
    if (isOnce(text, prefix + exact)) return { prefix };
  }
  for (const to of wordEndsAfter(text, end)) {
    const suffix = text.slice(end, to);
    if (isOnce(text, exact + suffix)) return { suffix };
  }
  return {};
}

function isOnce(text: string, part: string): boolean {
  const first = text.indexOf(part);
  return first >= 0 && !text.includes(part, first + 1);
}

function* wordStartsBefore(text: string, start: number): Generator<number> {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_CONTEXT); at -= 1) {
    if (/\S/.test(text.charAt(at)) && (at === 0 || /\s/.test(text.charAt(at - 1)))) yield at;
  }
}

function* wordEndsAfter(text: string, end: number): Generator<number> {
  for (let at = end + 1; at <= Math.min(text.length, end + LONGEST_CONTEXT); at += 1) {
    if (/\S/.test(text.charAt(at - 1)) && (at === text.length || /\s/.test(text.charAt(at)))) yield at;
  }
}
