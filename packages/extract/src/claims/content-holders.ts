import type { Content } from "../attribution/attribution.ts";
import { sentenceAt } from "../attribution/find-attributions.ts";
import type { ResolvedAttribution } from "../entities/resolve-sources.ts";
import type { ParsedText } from "../text/parse-text.ts";
import { holds, type Span } from "../text/span.ts";

/** Words that somebody is said to have said, with who that is. */
export interface ContentHolder {
  readonly resolved: ResolvedAttribution;
  readonly content: Content;
}

/** Finds the innermost words of somebody that hold a stretch of the text. */
export type FindHolder = (span: Span, sentence: number) => ContentHolder | undefined;

/** Length of some stretches together. Units: UTF-16 code units. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Sorts all that is said by its sentences, so that the voice of any words is found at once. */
export function startHolders(parsed: ParsedText, attributions: readonly ResolvedAttribution[]): FindHolder {
  const bySentence = new Map<number, ContentHolder[]>();
  for (const resolved of attributions) {
    for (const content of resolved.attribution.contents) {
      for (const span of content.spans) {
        const sentence = sentenceAt(parsed, span.start);
        const holders = bySentence.get(sentence) ?? [];
        holders.push({ resolved, content });
        bySentence.set(sentence, holders);
      }
    }
  }
  return (span, sentence) =>
    (bySentence.get(sentence) ?? [])
      .filter(({ content }) => content.spans.some((each) => holds(each, span)))
      .toSorted((a, b) => lengthOf(a.content.spans) - lengthOf(b.content.spans))[0];
}
