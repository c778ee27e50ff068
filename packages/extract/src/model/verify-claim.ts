import { parseCount } from "@variorum/core";
import type { Finding } from "../claims/finding.ts";
import type { ResolvedSource, ResolvedText } from "../entities/resolve-sources.ts";
import type { ParsedText, TokenRange } from "../text/parse-text.ts";
import { sentenceAt } from "../attribution/find-attributions.ts";
import type { Span } from "../text/span.ts";
import type { ModelClaim } from "./model-answer.ts";

/** Why an answer of a model was not taken. */
export type Rejection = "words-not-in-text" | "words-ambiguous" | "number-unreadable" | "source-not-in-text";

/** An answer whose every word was found in the text, or why it was not. */
export type Verified =
  | { readonly ok: true; readonly finding: Finding }
  | { readonly ok: false; readonly why: Rejection };

/** How far from a claim the words that name its source may stand. Units: UTF-16 code units. */
const NEAR = 1_500;

function occurrences(text: string, words: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words, start); at !== -1 && at + words.length <= end; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
}

/** The occurrence nearest to a stretch. */
function nearest(text: string, words: string, to: Span, part: Span): Span | undefined {
  const near = { start: Math.max(part.start, to.start - NEAR), end: Math.min(part.end, to.end + NEAR) };
  const distance = ({ start, end }: Span): number => Math.max(to.start - end, start - to.end, 0);
  return occurrences(text, words, near).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The tokens that a stretch touches. */
export function tokensAt({ tokens, sentences }: ParsedText, span: Span): TokenRange | undefined {
  const sentence = sentences.findLast(({ start }) => start <= span.start);
  let from = sentence?.from ?? 0;
  while (from < tokens.length && (tokens[from]?.end ?? 0) <= span.start) from += 1;
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < span.end) to += 1;
  return to > from ? { from, to } : undefined;
}

/** What answers are verified with. */
export interface VerifyTools {
  readonly parsed: ParsedText;
  readonly resolved: ResolvedText;
  /** The part of the text that the model was shown. */
  readonly part: Span;
}

function sourceOf(claim: ModelClaim, words: Span, tools: VerifyTools): ResolvedSource | undefined | "missing" {
  const { parsed, resolved, part } = tools;
  if (claim.who === null) return claim.cue === null ? undefined : { basis: "explicit", alternatives: [], relays: [] };
  const mention = rangeOf(claim.who, words, tools);
  if (mention === undefined) return "missing";
  const relays = claim.through.flatMap((name) => {
    const span = nearest(parsed.text, name, words, part);
    const range = span === undefined ? undefined : tokensAt(parsed, span);
    return range === undefined ? [] : [{ entity: resolved.entityAt(range), mention: range }];
  });
  const known = resolved.attributions.find(
    ({ source }) => source.mention?.from === mention.from && source.mention.to === mention.to,
  );
  // The rules know whom a pronoun may mean; the model is asked for words only.
  if (known !== undefined) return { ...known.source, relays };
  return { entity: resolved.entityAt(mention), mention, basis: "explicit", alternatives: [], relays };
}

function rangeOf(words: string, near: Span, { parsed, part }: VerifyTools): TokenRange | undefined {
  const span = nearest(parsed.text, words, near, part);
  return span === undefined ? undefined : tokensAt(parsed, span);
}

/** Looks for every word of an answer in the text; what does not stand there is not taken. */
export function verifyClaim(claim: ModelClaim, tools: VerifyTools): Verified {
  const { parsed, part } = tools;
  const found = occurrences(parsed.text, claim.words, part);
  const fitting =
    claim.before === null
      ? found
      : found.filter(({ start }) =>
          parsed.text
            .slice(part.start, start)
            .trimEnd()
            .endsWith(claim.before?.trimEnd() ?? ""),
        );
  const [words, second] = fitting;
  if (words === undefined) return { ok: false, why: "words-not-in-text" };
  if (second !== undefined) return { ok: false, why: "words-ambiguous" };
  const source = sourceOf(claim, words, tools);
  if (source === "missing") return { ok: false, why: "source-not-in-text" };
  const cue = claim.cue === null ? undefined : rangeOf(claim.cue, words, tools);
  const sentence = sentenceAt(parsed, words.start);
  const finding: Finding = {
    sentence,
    content: [words],
    form: source === undefined ? "own_voice" : isQuoted(parsed, words) ? "direct_quote" : "indirect_quote",
    ...(source === undefined ? {} : { source }),
    ...(cue === undefined ? {} : { cue }),
    act: claim.act,
    certainty: claim.certainty,
  };
  if (claim.count === null) return { ok: true, finding };
  const count = countOf(claim.count, words, sentence, tools);
  return count === undefined ? { ok: false, why: "number-unreadable" } : { ok: true, finding: { ...finding, count } };
}

function isQuoted({ quotes }: ParsedText, { start, end }: Span): boolean {
  return quotes.some((quote) => quote.start <= start && end <= quote.end);
}

function countOf(
  { topic, number, counted }: NonNullable<ModelClaim["count"]>,
  words: Span,
  sentence: number,
  { parsed }: VerifyTools,
): Finding["count"] {
  const [span] = occurrences(parsed.text, number, words);
  const range = span === undefined ? undefined : tokensAt(parsed, span);
  const value = parseCount(number);
  if (range === undefined || !value.ok) return undefined;
  const [who] = counted === null ? [] : occurrences(parsed.text, counted, words);
  const phrase = who === undefined ? undefined : tokensAt(parsed, who);
  const { lower, upper, qualifier } = value.value;
  return {
    sentence,
    number: { ...range, core: range, value: { lower, upper, qualifier }, isArticle: false },
    topic,
    ...(phrase === undefined ? {} : { counted: phrase }),
    isCarriedOver: false,
    content: [words],
  };
}
