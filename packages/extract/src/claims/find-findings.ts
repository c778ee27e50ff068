import type { Act } from "@variorum/core";
import type { Attribution, Content } from "../attribution/attribution.ts";
import { sentenceAt } from "../attribution/find-attributions.ts";
import type { CountMention } from "../counts/count-mention.ts";
import type { ResolvedAttribution, ResolvedText } from "../entities/resolve-sources.ts";
import { mainVerbOf } from "../grammar/main-verb.ts";
import { type ParsedText, spanOf, type Token } from "../text/parse-text.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type ContentHolder, lengthOf, startHolders } from "./content-holders.ts";
import { findCorrectionNotes } from "./correction-notes.ts";
import type { Finding } from "./finding.ts";
import { mergeRepeated } from "./merge-repeated.ts";
import { readAct } from "./read-act.ts";
import { readCertainty } from "./read-certainty.ts";
import { silencedWords } from "./silenced-words.ts";
import { splitContent } from "./split-content.ts";
import { tokensOf } from "./tokens-of.ts";

/** Share of the words of a statement that its counts must leave for it to stand beside them. */
const LEFT_OVER = 0.55;
/** What can be done by giving a number; anything else is stating it. */
const ACTS_OF_COUNTS: ReadonlySet<Act> = new Set(["deny", "accuse", "acknowledge", "confirm", "claim_responsibility"]);

/**
 * Puts attributions and counts together: each count with the voice that gives it, and each statement that says more
 * than its counts.
 *
 * Order: that of the text.
 */
export function findFindings(
  parsed: ParsedText,
  resolved: ResolvedText,
  counts: readonly CountMention[],
): readonly Finding[] {
  const notes = findCorrectionNotes(parsed);
  const findHolder = startHolders(parsed, resolved.attributions);
  const taken = new Map<Content, CountMention[]>();
  const findings: Finding[] = [];
  for (const count of counts) {
    const holder = findHolder(spanOf(parsed.tokens, count.number), count.sentence);
    findings.push(holder === undefined ? ofOwnVoice(count) : ofCount(parsed, holder, count));
    if (holder === undefined) continue;
    const inside = taken.get(holder.content) ?? [];
    inside.push(count);
    taken.set(holder.content, inside);
  }
  for (const each of resolved.attributions) {
    if (each.attribution.cue.kind === "silence") findings.push(ofSilence(parsed, each));
    for (const [index, content] of each.attribution.contents.entries()) {
      findings.push(...statementsOf(parsed, each, index, taken.get(content) ?? []));
    }
  }
  const stated = findings.filter(({ sentence }) => !notes.has(sentence));
  return mergeRepeated(stated).toSorted((a, b) => startOf(parsed, a) - startOf(parsed, b));
}

function startOf({ tokens }: ParsedText, { content, cue }: Finding): number {
  return content[0]?.start ?? tokens[cue?.from ?? 0]?.start ?? 0;
}

function ofOwnVoice(count: CountMention): Finding {
  const { sentence, content } = count;
  return { sentence, content, form: "own_voice", act: "assert", certainty: "certain", count };
}

function ofCount(parsed: ParsedText, { resolved, content }: ContentHolder, count: CountMention): Finding {
  const { attribution, source } = resolved;
  const input = {
    attribution,
    words: isCharge(parsed, content) ? tokensOf(parsed, content.spans) : withSubject(parsed, content, count),
    source: source.entity,
    isQuote: content.form === "direct_quote",
    isFirst: true,
    isCount: true,
  } as const;
  const act = readAct(input);
  return {
    sentence: count.sentence,
    content: count.content,
    within: content.spans,
    form: content.form,
    source,
    cue: attribution.cue,
    lemma: attribution.cue.lemma,
    act: ACTS_OF_COUNTS.has(act) ? act : "assert",
    certainty: readCertainty(input, act),
    count: attribution.cue.lemma === "estimate" ? asEstimate(count) : count,
  };
}

/** Longest words in which a subject is looked for. Units: UTF-16 code units. */
const LONGEST_CLAUSES = 1000;

/** "[it had] killed three, taken 11 prisoner": the words of a count with the subject that stands before another verb. */
function withSubject(parsed: ParsedText, { spans }: Content, count: CountMention): readonly Token[] {
  const own = tokensOf(parsed, count.content);
  const [first] = own;
  if (lengthOf(spans) > LONGEST_CLAUSES || first?.tag !== "VERB" || (mainVerbOf(own)?.from ?? 0) > 0) return own;
  const before = tokensOf(parsed, spans).filter(({ start }) => start < first.start);
  const verb = mainVerbOf(before);
  return verb === undefined || verb.isPassive ? own : [...before.slice(0, verb.at), ...own];
}

/** "X is responsible for the deaths of hundreds": the number is part of what X is charged with. */
function isCharge(parsed: ParsedText, { spans }: Content): boolean {
  return spans.some(({ start, end }) => parsed.text.slice(start, end).includes("responsible for"));
}

/** "the ministry estimated 120 people were inside": about so many. */
function asEstimate(count: CountMention): CountMention {
  const { number } = count;
  if (number.value.qualifier !== "exactly") return count;
  return { ...count, number: { ...number, value: { ...number.value, qualifier: "about" } } };
}

function ofSilence(parsed: ParsedText, { attribution, source }: ResolvedAttribution): Finding {
  const { sentence, cue } = attribution;
  const act = "decline_to_comment";
  return {
    sentence,
    content: silencedWords(parsed, cue),
    form: "indirect_quote",
    source,
    cue,
    act,
    certainty: "unspecified",
  };
}

function statementsOf(
  parsed: ParsedText,
  { attribution, source }: ResolvedAttribution,
  index: number,
  counts: readonly CountMention[],
): readonly Finding[] {
  const content = attribution.contents[index];
  if (content === undefined || isDropped(attribution)) return [];
  const isQuote = content.form === "direct_quote";
  return splitContent(parsed, content).flatMap((spans, piece): readonly Finding[] => {
    const [first] = spans;
    const isTally = counts.length > 0 && (attribution.cue.lemma === "put" || attribution.cue.lemma === "place");
    if (first === undefined || isTally || isOnlyCounts(spans, counts)) return [];
    const words = tokensOf(parsed, spans);
    const input = { attribution, words, source: source.entity, isQuote, isFirst: index + piece === 0 };
    const act = readAct(input);
    const certainty = readCertainty(input, act);
    const sentence = sentenceAt(parsed, first.start);
    const { form } = content;
    return [
      { sentence, content: spans, form, source, cue: attribution.cue, lemma: attribution.cue.lemma, act, certainty },
    ];
  });
}

/** "did not say": nothing was said. */
function isDropped({ cue }: Attribution): boolean {
  return cue.kind === "silence" || (cue.isNegated && cue.verb.act !== "confirm");
}

/** Tells whether the numbers of a statement are nearly all it says. */
function isOnlyCounts(spans: readonly Span[], counts: readonly CountMention[]): boolean {
  const inside = counts.flatMap(({ content }) =>
    content.filter((words) => spans.some((span) => overlaps(span, words))),
  );
  return inside.length > 0 && 1 - lengthOf(joined(inside)) / lengthOf(spans) < LEFT_OVER;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}
