import type { Span } from "./span.ts";

/** Words between quotation marks. */
export interface Quote extends Span {
  /** The words without their marks. */
  readonly inside: Span;
  /** Whether a mark closes it; a quote that runs over paragraphs is closed in its last one only. */
  readonly isClosed: boolean;
  /** Whether it goes on with the quote before it, which was left open at the end of its paragraph. */
  readonly continues: boolean;
}

const MARKS = /["“”„«»]|‘(?=\p{L})|’(?![\p{L}\p{N}])/gu;
const CLOSER_OF: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“", "«": "»", "‘": "’" };
/** A straight mark opens after one of these and closes otherwise. */
const BEFORE_OPENING = /^[\s([{—–\-:/]?$/u;

interface Open {
  readonly start: number;
  readonly closer: string;
  readonly continues: boolean;
}

function opens(text: string, at: number, mark: string, paragraph: Span): boolean {
  if (mark !== '"') return mark in CLOSER_OF;
  const before = at === paragraph.start ? "" : text.charAt(at - 1);
  return BEFORE_OPENING.test(before) && /\S/u.test(text.charAt(at + 1));
}

/**
 * Finds what stands between quotation marks: straight, curved and pointed ones, single curved ones too.
 *
 * A quote left open at the end of its paragraph goes on in the next where that one begins with a mark; else the mark was
 * a stray one, and the quote ends with its own sentence.
 *
 * Order: that of the text; quotes inside quotes are part of the outer one.
 */
export function findQuotes(text: string, paragraphs: readonly Span[], sentences: readonly Span[]): readonly Quote[] {
  const quotes: Quote[] = [];
  let isOpenBefore = false;
  for (const [number, paragraph] of paragraphs.entries()) {
    let open: Open | undefined;
    const close = (end: number, length: number): void => {
      if (open === undefined) return;
      quotes.push({
        start: open.start,
        end,
        inside: { start: open.start + 1, end: end - length },
        isClosed: length > 0,
        continues: open.continues,
      });
      open = undefined;
    };
    MARKS.lastIndex = 0;
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
      const at = paragraph.start + match.index;
      const [mark] = match;
      if (open === undefined) {
        if (opens(text, at, mark, paragraph)) {
          const continues = isOpenBefore && at === paragraph.start;
          open = { start: at, closer: CLOSER_OF[mark] ?? mark, continues };
        }
      } else if (mark === open.closer || (open.closer === "”" && mark === '"')) {
        close(at + 1, 1);
      }
    }
    isOpenBefore = open !== undefined && startsWithMark(text, paragraphs[number + 1]);
    if (open !== undefined)
      close(isOpenBefore ? paragraph.end : endOfSentence(sentences, open.start, paragraph.end), 0);
  }
  return quotes.filter(({ inside }) => inside.end > inside.start);
}

function startsWithMark(text: string, paragraph: Span | undefined): boolean {
  return paragraph !== undefined && /^["“„«‘]/u.test(text.charAt(paragraph.start));
}

/** End of the sentence that holds a position; sentences are in order, so that halving finds it. */
function endOfSentence(sentences: readonly Span[], at: number, fallback: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) break;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return sentence.end;
  }
  return fallback;
}
