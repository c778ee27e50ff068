import type { ParsedText, TokenRange } from "../text/parse-text.ts";
import { spanOf } from "../text/parse-text.ts";
import type { Quote } from "../text/quotes.ts";
import type { Span } from "../text/span.ts";
import { holds, overlaps, trimSpan } from "../text/span.ts";
import type { Attribution, Content } from "./attribution.ts";
import { attributionsOfSentence } from "./attributions-of-sentence.ts";
import type { SentenceAttribution } from "./sentence-attribution.ts";
import { findCited } from "./relays.ts";

/** An attribution while its quotes are being gathered. */
interface Open {
  readonly attribution: SentenceAttribution;
  readonly sentence: number;
  readonly inherits: Open | undefined;
  readonly contents: Content[];
  finished?: Attribution;
}

/**
 * Finds everything that a text attributes, quotes that run over several sentences included.
 *
 * Order: that of the cues.
 */
export function findAttributions(parsed: ParsedText): readonly Attribution[] {
  const open: Open[] = [];
  const owners: (Open | undefined)[] = parsed.quotes.map(() => undefined);
  for (const [sentence, range] of parsed.sentences.entries()) {
    const own: Open[] = [];
    for (const attribution of findCited(parsed.tokens, range, attributionsOfSentence(parsed.tokens, range))) {
      const inherits = attribution.inherits === undefined ? undefined : own[attribution.inherits];
      const next: Open = { attribution, sentence, inherits, contents: [] };
      own.push(next);
      takeContent(parsed, next, owners);
    }
    open.push(...own);
  }
  giveQuotes(parsed, open, owners);
  return open
    .filter(({ contents, attribution }) => contents.length > 0 || attribution.cue.kind === "silence")
    .map(finish);
}

function finish(open: Open): Attribution {
  if (open.finished !== undefined) return open.finished;
  const { attribution, sentence, inherits, contents } = open;
  const { cue, source, subject, relays } = attribution;
  const listener = attribution.content?.listener;
  open.finished = {
    sentence,
    cue,
    source,
    ...(inherits === undefined ? {} : { inherits: finish(inherits) }),
    ...(subject === undefined ? {} : { subject }),
    contents,
    relays: listener === undefined ? relays : [listener, ...relays],
  };
  return open.finished;
}

/** Gives an attribution the words that its own sentence has for it. */
function takeContent(parsed: ParsedText, open: Open, owners: (Open | undefined)[]): void {
  const { content } = open.attribution;
  if (content === undefined || content.ranges.length === 0) return;
  const { quote } = content;
  const whole = quote === undefined ? undefined : parsed.quotes[quote];
  const main = content.isBefore ? content.ranges[0] : content.ranges.at(-1);
  if (quote !== undefined && whole !== undefined && main !== undefined && isWhole(parsed, whole, main)) {
    owners[quote] = open;
    open.contents.push(...piecesOf(parsed, whole));
    return;
  }
  open.contents.push({ spans: content.ranges.map((range) => spanOf(parsed.tokens, range)), form: "indirect_quote" });
  takeRestOfQuote(parsed, open, content.ranges.at(-1), owners);
}

/** "said it was "a mess. Nobody helped."": the quote that the words end in goes on in the next sentences. */
function takeRestOfQuote(
  parsed: ParsedText,
  open: Open,
  range: TokenRange | undefined,
  owners: (Open | undefined)[],
): void {
  const last = range === undefined ? undefined : parsed.tokens[range.to - 1];
  const quote = last?.quote === undefined ? undefined : parsed.quotes[last.quote];
  const sentence = last === undefined ? undefined : parsed.sentences[last.sentence];
  if (last?.quote === undefined || quote === undefined || sentence === undefined || quote.end <= sentence.end) return;
  owners[last.quote] = open;
  open.contents.push(...piecesOf(parsed, quote).filter(({ spans }) => (spans[0]?.start ?? 0) >= sentence.end));
}

/** Tells whether words are a quote and nothing else, or its part that stands in their sentence. */
function isWhole(parsed: ParsedText, quote: Quote, range: TokenRange): boolean {
  const span = spanOf(parsed.tokens, range);
  const inner = trimSpan(parsed.text, span) ?? span;
  return holds({ start: quote.start - 1, end: quote.end + 1 }, inner);
}

/** The sentences of a quote; with its marks where it is a single one. */
function piecesOf(parsed: ParsedText, quote: Quote): readonly Content[] {
  const first = sentenceAt(parsed, quote.start);
  const pieces: Span[] = [];
  for (let index = first; index < parsed.sentences.length; index += 1) {
    const sentence = parsed.sentences[index];
    if (sentence === undefined || sentence.start >= quote.end) break;
    const piece = trimSpan(parsed.text, {
      start: Math.max(sentence.start, quote.inside.start),
      end: Math.min(sentence.end, quote.inside.end),
    });
    if (piece !== undefined && /\p{L}/u.test(parsed.text.slice(piece.start, piece.end))) pieces.push(piece);
  }
  const isOne = pieces.length === 1 && quote.isClosed;
  // A sentence out of several is told without its stop, a quote of one with its marks and all.
  const spans = isOne
    ? [{ start: quote.start, end: quote.end }]
    : pieces.map((piece) => withoutStop(parsed.text, piece));
  return spans.map((span) => ({ spans: [span], form: "direct_quote" }));
}

/** Longest sign of an omission at the end of words, with the space before it. Units: UTF-16 code units. */
const OMISSION = 8;

function withoutStop(text: string, { start, end }: Span): Span {
  let to = end;
  const omission = /\s*\[(?:\.{1,3}|…)\]$/u.exec(text.slice(Math.max(start, end - OMISSION), end));
  if (omission !== null) to -= omission[0].length;
  while (to > start + 1 && /[.,;]/u.test(text.charAt(to - 1)) && !text.startsWith("...", to - 3)) to -= 1;
  return to > start ? { start, end: to } : { start, end };
}

/** Number of the sentence that holds a position. */
export function sentenceAt({ sentences }: Pick<ParsedText, "sentences">, at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Longest stretch between a quote and the attribution in its sentence. Units: UTF-16 code units. */
const NEAR = 60;

/** Finds an owner for each quote that no sentence of its own attributed. */
function giveQuotes(parsed: ParsedText, open: readonly Open[], owners: (Open | undefined)[]): void {
  const bySentence = new Map<number, Open[]>();
  for (const each of open) bySentence.set(each.sentence, [...(bySentence.get(each.sentence) ?? []), each]);
  for (const [number, quote] of parsed.quotes.entries()) {
    if (owners[number] !== undefined || !isSpeech(parsed, quote)) continue;
    const nearby = bySentence.get(sentenceAt(parsed, quote.start)) ?? [];
    if (nearby.some((each) => isInside(each, quote))) continue;
    const owner = ownerOf(parsed, number, bySentence, owners);
    if (owner === undefined) continue;
    owners[number] = owner;
    owner.contents.push(...piecesOf(parsed, quote));
  }
}

function isInside({ contents }: Open, quote: Quote): boolean {
  return contents.some(({ spans }) => spans.some((span) => overlaps(span, quote)));
}

/** Tells whether a quote is something said, rather than a word or a title in marks. */
function isSpeech(parsed: ParsedText, { inside }: Quote): boolean {
  const words = parsed.text.slice(inside.start, inside.end).trim().split(/\s+/u);
  return words.length >= 4;
}

function ownerOf(
  parsed: ParsedText,
  number: number,
  bySentence: ReadonlyMap<number, readonly Open[]>,
  owners: readonly (Open | undefined)[],
): Open | undefined {
  const quote = parsed.quotes[number];
  if (quote === undefined) return undefined;
  if (quote.continues) return owners[number - 1];
  const sentence = sentenceAt(parsed, quote.start);
  const own = bySentence.get(sentence) ?? [];
  const before = own.findLast((each) => endOfWords(each, parsed) <= quote.start);
  const range = parsed.sentences[sentence];
  if (before !== undefined) {
    const between = parsed.text.slice(endOfWords(before, parsed), quote.start);
    if (between.length <= NEAR || /:\s*$/u.test(between)) return before;
  }
  const behind = own.find((each) => (parsed.tokens[each.attribution.cue.groupFrom]?.start ?? 0) >= quote.end);
  if (behind !== undefined && (parsed.tokens[behind.attribution.cue.groupFrom]?.start ?? 0) - quote.end <= NEAR)
    return behind;
  if (range === undefined || quote.start !== range.start) return undefined;
  return ofQuoteBefore(parsed, number, sentence, bySentence, owners);
}

function quoteFillsParagraph({ text, paragraphs, quotes, sentences }: ParsedText, number: number): boolean {
  const quote = quotes[number];
  const sentence = quote === undefined ? undefined : sentences[sentenceAt({ sentences }, quote.start)];
  const paragraph = sentence === undefined ? undefined : paragraphs[sentence.paragraph];
  if (quote === undefined || paragraph === undefined || quote.start !== paragraph.start) return false;
  return !/[\p{L}\p{N}]/u.test(text.slice(Math.min(quote.end, paragraph.end), paragraph.end));
}

function endOfWords({ attribution }: Open, { tokens }: ParsedText): number {
  const { cue, source } = attribution;
  return tokens[Math.max(cue.to, source.place === "after" ? (source.range?.to ?? 0) : 0) - 1]?.end ?? 0;
}

/** "He shook his head when asked, [as rebels claim], about …": whose words the sentence only recalls. */
function isAsOthersSay({ tokens }: ParsedText, { attribution: { source } }: Open): boolean {
  return source.place === "before" && tokens[(source.range?.from ?? 0) - 1]?.lower === "as";
}

/** A quote that is a sentence of its own goes on with the one before it in the paragraph, or with who just spoke. */
function ofQuoteBefore(
  parsed: ParsedText,
  number: number,
  sentence: number,
  bySentence: ReadonlyMap<number, readonly Open[]>,
  owners: readonly (Open | undefined)[],
): Open | undefined {
  const range = parsed.sentences[sentence];
  const before = parsed.sentences[sentence - 1];
  if (range === undefined || before === undefined) return undefined;
  // A paragraph that is a quote and nothing else goes on with whoever spoke at the end of the one before.
  const isAlone = quoteFillsParagraph(parsed, number);
  if (before.paragraph !== range.paragraph && !isAlone) return undefined;
  const spoke = bySentence.get(sentence - 1)?.findLast((each) => !isAsOthersSay(parsed, each));
  if (spoke !== undefined) return spoke;
  const previous = parsed.quotes[number - 1];
  const isNext = previous !== undefined && previous.end >= before.start;
  return isNext ? owners[number - 1] : undefined;
}
