import { isQuoted, startsClause } from "../grammar/clauses.ts";
import { nounPhraseAt, nounPhraseBefore } from "../grammar/noun-phrases.ts";
import { skipOccasion, skipTime } from "../grammar/skips.ts";
import { isFiniteVerb } from "../grammar/verbs.ts";
import type { Token, TokenRange } from "../text/parse-text.ts";
import { LISTENERS } from "../vocabulary/media-words.ts";
import { indexOfComma } from "./content-before.ts";
import { contentEnd } from "./content-end.ts";
import type { Cue } from "./find-cues.ts";
import type { Bounds, FoundContent } from "./found-content.ts";
import { withoutMedium } from "./medium-tail.ts";

/** Most phrases between a verb and its content: "told reporters late on Sunday in a statement". */
const MOST_PHRASES = 4;

/** Longest phrase for who is told. Units: tokens. */
const LONGEST_LISTENER = 12;

/** What stands between a verb and its content. */
interface Lead {
  /** First token behind it. */
  readonly to: number;
  readonly listener?: TokenRange;
}

/** Steps over adverbs, times, occasions and listeners behind a verb. */
export function leadBehind(tokens: readonly Token[], cue: Cue, ceiling: number): Lead {
  let at = cue.to;
  let listener: TokenRange | undefined;
  for (let round = 0; round < MOST_PHRASES; round += 1) {
    const start = at;
    while (at < ceiling && isSkipped(tokens, at)) at += 1;
    at = skipOccasion(tokens, skipTime(tokens, at, ceiling), ceiling);
    at = skipCiting(tokens, at, ceiling);
    if (listener === undefined) {
      listener = listenerBehind(tokens, at, ceiling, cue);
      at = listener?.to ?? at;
    }
    if (at === start) break;
  }
  return { to: at, ...(listener === undefined ? {} : { listener }) };
}

/** An adverb that belongs to the verb; before a number it belongs to that: "said only four". */
function isSkipped(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "distanced itself from": the verb goes on
  if (/^(?:it|him|her|them)sel(?:f|ves)$/u.test(token?.lower ?? "")) return true;
  return token?.tag === "ADV" && !isQuoted(token) && tokens[at + 1]?.tag !== "NUM";
}

/** "reported, citing two officials, that": steps over who is cited. */
function skipCiting(tokens: readonly Token[], start: number, ceiling: number): number {
  if (tokens[start]?.text !== "," || !/^(?:citing|quoting)$/u.test(tokens[start + 1]?.lower ?? "")) return start;
  const close = indexOfComma(tokens, start + 1, ceiling);
  return close === undefined ? start : close + 1;
}

function listenerBehind(tokens: readonly Token[], at: number, ceiling: number, cue: Cue): TokenRange | undefined {
  if (cue.verb.takesListener === true) {
    const heard = listenerAt(tokens, at, ceiling) ?? listenerBeforeThat(tokens, at, ceiling);
    if (heard !== undefined) return heard;
  }
  const first = tokens[at]?.lower;
  const told = first === "to" || first === "for" ? listenerAt(tokens, at + 1, ceiling) : undefined;
  return told !== undefined && isPress(tokens, told) ? told : undefined;
}

/** "told supporters in the town that": whoever is told, up to what they are told. */
function listenerBeforeThat(tokens: readonly Token[], at: number, ceiling: number): TokenRange | undefined {
  if (tokens[at]?.tag !== "NOUN") return undefined;
  for (let that = at + 1; that < ceiling && that - at <= LONGEST_LISTENER; that += 1) {
    if (isFiniteVerb(tokens, that) || tokens[that]?.text === ",") return undefined;
    if (tokens[that]?.lower === "that") return { from: at, to: that };
  }
  return undefined;
}

function listenerAt(tokens: readonly Token[], at: number, ceiling: number): TokenRange | undefined {
  const token = tokens[at];
  if (token === undefined || at >= ceiling || isQuoted(token)) return undefined;
  if (/^(?:him|her|them|me|us|it|you)$/u.test(token.lower)) return { from: at, to: at + 1 };
  const opens = /^(?:the|a|an|local|state|foreign|news|private|national|several)$/u.test(token.lower);
  const phrase = nounPhraseAt(tokens, at, ceiling);
  // "told parliament the army would leave": a bare noun, and what it is told right behind it
  const isTold =
    token.tag === "NOUN" &&
    phrase !== undefined &&
    tokens[phrase.to]?.tag === "DET" &&
    startsClause(tokens, phrase.to, ceiling);
  if (!opens && !isTold && token.tag !== "PROPN" && !LISTENERS.has(token.lower)) return undefined;
  if (phrase === undefined) return undefined;
  // "told TASS in Moscow": the phrase of the listener ends where the next one opens
  for (let end = phrase.from + 1; end < phrase.to; end += 1) {
    if (tokens[end]?.tag === "ADP" && tokens[end]?.lower !== "of") return { from: phrase.from, to: end };
  }
  return phrase;
}

function isPress(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }) => LISTENERS.has(lower) || /^(?:news|agency|media|tv|television|radio)$/u.test(lower));
}

/** Finds the words behind a verb: "said that it rained", "condemned the attack". */
export function contentBehind(
  tokens: readonly Token[],
  cue: Cue,
  { floor, ceiling }: Bounds,
): FoundContent | undefined {
  const { to: lead, listener } = leadBehind(tokens, cue, ceiling);
  const heard = listener === undefined ? {} : { listener };
  const isMark = /^[,:]$/u.test(tokens[lead]?.text ?? "") && isQuoted(tokens[lead + 1]);
  const at = isMark ? lead + 1 : lead;
  const first = tokens[at];
  if (first === undefined || at >= ceiling) return undefined;
  const { quote } = first;
  if (quote !== undefined && tokens[cue.from]?.quote === undefined) {
    const range = { from: at, to: contentEnd(tokens, at, ceiling, cue) };
    return { ranges: [range], quote, ...heard, isBefore: false };
  }
  if (!takes(tokens, at, ceiling, cue)) return undefined;
  const isPreposition = cue.verb.before?.includes(first.lower) === true;
  const isLead = (first.lower === "that" && !isDemonstrative(tokens, at)) || first.lower === "as" || isPreposition;
  const from = isLead ? at + 1 : at;
  const gap = isRelativeGap(tokens, at) ? antecedentOfGap(tokens, at, floor) : undefined;
  const end = contentEnd(tokens, from, ceiling, cue);
  const to = Math.min(
    first.lower === "that" ? end : withoutMedium(tokens, from, end),
    gap === undefined ? ceiling : endOfAside(tokens, at, ceiling),
  );
  const ranges = gap === undefined ? [{ from, to }] : [gap, { from, to }];
  return to > from ? { ranges, ...heard, isBefore: false } : undefined;
}

/** "that tenant's flat" against "that he left": a demonstrative is told by what belongs to its noun. */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isOneNoun = next?.tag === "NOUN" && !next.lower.endsWith("s");
  return (isOneNoun && tokens[at + 2]?.lower === "'s") || isFiniteVerb(tokens, at + 1);
}

/** Tells whether what stands here fits one of the frames of the verb. */
function takes(tokens: readonly Token[], at: number, ceiling: number, { verb, lemma }: Cue): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  const { frames } = verb;
  const takesClause = frames.includes("clause");
  const takesThing = frames.includes("object") || frames.includes("as");
  if (first.lower === "that") return takesClause || takesThing;
  if (first.lower === "as") return frames.includes("as");
  if (first.lower === "to") return frames.includes("infinitive") && tokens[at + 1]?.tag !== "DET";
  if (verb.before?.includes(first.lower) === true) return true;
  if (/^[.,;:)!?—–]/u.test(first.text)) return false;
  if (/^(?:whether|how|why|what|if|when|where|there)$/u.test(first.lower)) return takesClause || takesThing;
  if (takesClause && (startsClause(tokens, at, ceiling) || isRelativeGap(tokens, at))) return true;
  if (!takesThing || first.tag === "CCONJ" || first.tag === "AUX") return first.lower === "both" && takesThing;
  if (frames.includes("object")) return first.tag !== "ADP";
  return first.tag !== "ADP" && isNaming(tokens, at, ceiling, lemma);
}

/** Longest source between a relative pronoun and its verb: "which state media said were". Units: tokens. */
const LONGEST_GAP = 7;

function relativeBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let back = at - 1; back > at - LONGEST_GAP; back -= 1) {
    if (tokens[back]?.sentence !== tokens[at]?.sentence) return undefined;
    if (/^(?:which|that|who)$/u.test(tokens[back]?.lower ?? "")) return back;
  }
  return undefined;
}

/** "the blast, which medics said killed five": the words lack the subject, which stands before the source. */
function isRelativeGap(tokens: readonly Token[], at: number): boolean {
  return isFiniteVerb(tokens, at) && relativeBefore(tokens, at) !== undefined;
}

/** "the fire, which police said was set, killed three": the aside ends at its comma. */
function endOfAside(tokens: readonly Token[], at: number, ceiling: number): number {
  const pronoun = relativeBefore(tokens, at);
  const isAside = pronoun !== undefined && tokens[pronoun - 1]?.text === ",";
  return (isAside ? indexOfComma(tokens, at, ceiling) : undefined) ?? ceiling;
}

/** What "which" stands for. */
function antecedentOfGap(tokens: readonly Token[], at: number, floor: number): TokenRange | undefined {
  const pronoun = relativeBefore(tokens, at);
  if (pronoun === undefined) return undefined;
  return nounPhraseBefore(tokens, tokens[pronoun - 1]?.text === "," ? pronoun - 1 : pronoun, floor);
}

/** "called it calm", "named X as Y", "called for talks": a name or a judgement follows the thing. */
function isNaming(tokens: readonly Token[], at: number, ceiling: number, lemma: string): boolean {
  if (lemma !== "call" && lemma !== "name" && lemma !== "find") return true;
  const thing = nounPhraseAt(tokens, at, ceiling);
  // "called the attack cowardly": the judgement is taken into the phrase
  const last = thing === undefined ? undefined : tokens[thing.to - 1];
  if (thing !== undefined && thing.to - thing.from > 1 && last?.tag === "ADJ" && tokens[thing.to - 2]?.tag === "NOUN")
    return true;
  const next = tokens[thing?.to ?? at + 1];
  if (next === undefined || (thing?.to ?? at) >= ceiling) return isQuoted(tokens[at + 1]);
  return (
    isQuoted(next) ||
    next.tag === "ADJ" ||
    next.tag === "DET" ||
    next.lower === "as" ||
    next.tag === "ADV" ||
    (next.tag === "VERB" && next.lower.endsWith("ed"))
  );
}
