import { fold, type Folded, originalSpan } from "@variorum/core";
import { type SearchWords, wordsOf } from "./search-words.ts";

/** A piece of an original text with the words that were searched for. */
export interface Snippet {
  readonly text: string;
  /** Where the words stand in `text`: start and end in UTF-16 code units, end exclusive, in order, not overlapping. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters of a snippet, before it is widened to whole words. */
const LENGTH = 200;

/**
 * Cuts the piece that has most of the searched words out of the original texts; where none has any, the beginning of
 * the first one.
 */
export function cutSnippet(texts: readonly string[], words: SearchWords): Snippet {
  const cut = texts.map((text) => ({ text, spans: findSpans(fold(text), words) }));
  const best = cut.reduce(
    (one, other) => (other.spans.length > one.spans.length ? other : one),
    cut[0] ?? { text: "", spans: [] },
  );
  const window = windowOf(best.text, best.spans[0]);
  const inside = best.spans.filter(({ start, end }) => start >= window.start && end <= window.end);
  return {
    text: best.text.slice(window.start, window.end),
    marks: inside.map(({ start, end }) => [start - window.start, end - window.start] as const),
  };
}

function findSpans(folded: Folded, { all }: SearchWords): readonly Span[] {
  const tokens = wordsOf(folded.folded);
  const spans = all.flatMap((phrase) => {
    const wanted = wordsOf(phrase).map(({ word }) => word);
    const isBeginning = phrase.endsWith("*");
    return tokens.flatMap((token, index): Span[] => {
      const run = tokens.slice(index, index + wanted.length);
      if (run.length < wanted.length || run.some(({ word }, at) => !isWanted(word, wanted[at], isBeginning))) return [];
      return [originalSpan(folded, token.start, run.at(-1)?.end ?? token.end)];
    });
  });
  return withoutOverlaps(spans.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

function isWanted(word: string, wanted: string | undefined, isBeginning: boolean): boolean {
  return word === wanted || (isBeginning && wanted !== undefined && word.startsWith(wanted));
}

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** A window of about LENGTH characters that begins a little before the first word found, and cuts no word in two. */
function windowOf(text: string, first: Span | undefined): Span {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  const from = Math.max(0, Math.min((first?.start ?? 0) - LENGTH / 4, text.length - LENGTH));
  const start = from === 0 ? 0 : text.slice(0, from).search(/\S*$/u);
  const rest = text.slice(Math.max(start + LENGTH, first?.end ?? 0));
  const end = text.length - rest.length + Math.max(0, rest.search(/\s|$/u));
  return { start, end: Math.min(end, start + LENGTH * 4) };
}
