import type { Attribution, Content } from "../attribution/attribution.ts";
import { sentenceAt } from "../attribution/find-attributions.ts";
import type { CountMention } from "../counts/count-mention.ts";
import type { ResolvedAttribution, ResolvedText } from "../entities/resolve-sources.ts";
import { type ParsedText, spanOf, type Token } from "../text/parse-text.ts";
import { holds, overlaps, type Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import { mergeRepeated } from "./merge-repeated.ts";
import { readAct, readCertainty } from "./read-act.ts";
import { splitContent } from "./split-content.ts";

/** Share of the words of a statement that its counts must leave for it to stand beside them. */
const LEFT_OVER = 0.55;

/** Puts attributions and counts together: each count with the voice that gives it, each statement that is more than counts. */
export function findFindings(
  parsed: ParsedText,
  resolved: ResolvedText,
  counts: readonly CountMention[],
): readonly Finding[] {
  const taken = new Map<Content, CountMention[]>();
  const holders = holdersBySentence(parsed, resolved.attributions);
  const findings: Finding[] = [];
  for (const count of counts) {
    const number = spanOf(parsed.tokens, count.number);
    const holder = innermost(holders.get(count.sentence) ?? [], number);
    if (holder === undefined) {
      findings.push(ofOwnVoice(count));
      continue;
    }
    taken.set(holder.content, [...(taken.get(holder.content) ?? []), count]);
    findings.push(ofCount(parsed, holder, count));
  }
  for (const each of resolved.attributions) {
    if (each.attribution.cue.kind === "silence") findings.push(ofSilence(each));
    for (const content of each.attribution.contents) {
      const inside = taken.get(content) ?? [];
      findings.push(...statementsOf(parsed, each, content, inside));
    }
  }
  return mergeRepeated(findings).toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ content }: Finding): number {
  return content[0]?.start ?? Infinity;
}

interface Holder {
  readonly resolved: ResolvedAttribution;
  readonly content: Content;
}

function holdersBySentence(
  parsed: ParsedText,
  attributions: readonly ResolvedAttribution[],
): ReadonlyMap<number, readonly Holder[]> {
  const map = new Map<number, Holder[]>();
  for (const resolved of attributions) {
    for (const content of resolved.attribution.contents) {
      for (const span of content.spans) {
        const sentence = sentenceAt(parsed, span.start);
        map.set(sentence, [...(map.get(sentence) ?? []), { resolved, content }]);
      }
    }
  }
  return map;
}

/** The shortest content that holds a number. */
function innermost(holders: readonly Holder[], number: Span): Holder | undefined {
  return holders
    .filter(({ content }) => content.spans.some((span) => holds(span, number)))
    .toSorted((a, b) => lengthOf(a.content.spans) - lengthOf(b.content.spans))[0];
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function ofOwnVoice(count: CountMention): Finding {
  return {
    sentence: count.sentence,
    content: count.content,
    form: "own_voice",
    act: "assert",
    certainty: "certain",
    count,
    isBackground: false,
  };
}

/** The tokens of some stretches of the text. */
export function tokensOf(parsed: ParsedText, spans: readonly Span[]): readonly Token[] {
  return spans.flatMap((span) => {
    const sentence = parsed.sentences[sentenceAt(parsed, span.start)];
    if (sentence === undefined) return [];
    const found: Token[] = [];
    for (let at = sentence.from; at < parsed.tokens.length; at += 1) {
      const token = parsed.tokens[at];
      if (token === undefined || token.start >= span.end) break;
      if (token.start >= span.start) found.push(token);
    }
    return found;
  });
}

function ofCount(parsed: ParsedText, { resolved, content }: Holder, count: CountMention): Finding {
  const { attribution, source } = resolved;
  const clause = count.content;
  const input = {
    attribution,
    words: tokensOf(parsed, clause),
    source: source.entity,
    isQuote: content.form === "direct_quote",
  };
  const act = readAct(input);
  return {
    sentence: count.sentence,
    content: clause,
    form: content.form,
    source,
    cue: attribution.cue,
    act: act === "opinion" || act === "unable_to_verify" ? "assert" : act,
    certainty: readCertainty(input, act),
    count,
    isBackground: false,
  };
}

function ofSilence({ attribution, source }: ResolvedAttribution): Finding {
  return {
    sentence: attribution.sentence,
    content: [],
    form: "indirect_quote",
    source,
    cue: attribution.cue,
    act: "decline_to_comment",
    certainty: "unspecified",
    isBackground: false,
  };
}

function statementsOf(
  parsed: ParsedText,
  { attribution, source }: ResolvedAttribution,
  content: Content,
  counts: readonly CountMention[],
): readonly Finding[] {
  if (isDropped(attribution)) return [];
  return splitContent(parsed, content).flatMap((spans) => {
    const inside = counts.flatMap(({ content: clause }) =>
      clause.filter((span) => spans.some((each) => overlaps(each, span))),
    );
    const isOnlyCounts = inside.length > 0 && 1 - lengthOf(merge(inside)) / lengthOf(spans) < LEFT_OVER;
    if (isOnlyCounts) return [];
    const input = {
      attribution,
      words: tokensOf(parsed, spans),
      source: source.entity,
      isQuote: content.form === "direct_quote",
    };
    const act = readAct(input);
    const [first] = spans;
    if (first === undefined) return [];
    return [
      {
        sentence: sentenceAt(parsed, first.start),
        content: spans,
        form: content.form,
        source,
        cue: attribution.cue,
        act,
        certainty: readCertainty(input, act),
        isBackground: false,
      },
    ];
  });
}

/** "did not say": nothing was said. */
function isDropped({ cue }: Attribution): boolean {
  return cue.kind === "silence" || (cue.isNegated && cue.verb.act !== "confirm");
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
