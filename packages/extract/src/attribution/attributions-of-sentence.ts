import { EVIDENCE_NOUNS } from "../vocabulary/roles.ts";
import { colonAttribution } from "./colon-headline.ts";
import { hasFiniteVerb, isDash } from "../grammar/clauses.ts";
import { isFiniteVerb } from "../grammar/verbs.ts";
import type { Token, TokenRange, TokenSentence } from "../text/parse-text.ts";
import { type Cue, findCues } from "./find-cues.ts";
import { findContent } from "./find-content.ts";
import { findSource, type FoundSource, isPassiveHere, subjectBefore } from "./find-source.ts";
import type { FoundContent } from "./found-content.ts";
import type { SentenceAttribution } from "./sentence-attribution.ts";

interface Candidate {
  readonly cue: Cue;
  readonly source: FoundSource;
  /** First token of the words that attribute. */
  readonly start: number;
}

/** Where the next attribution of the sentence takes over, and how the two hang together. */
interface Boundary {
  /** Token at which the words of this attribution end at the latest. */
  readonly ceiling: number;
  /** Number of the candidate that stands inside its words. */
  readonly nested?: number;
  /** Number of the candidate that passes this one on: "…, X said, according to Y". */
  readonly passedOnBy?: number;
  /** Candidates inside its words that are part of them and attribute nothing by themselves. */
  readonly swallowed: readonly number[];
}

/** Finds the attributions of one sentence, in the order of their cues. */
export function attributionsOfSentence(
  tokens: readonly Token[],
  sentence: TokenSentence,
): readonly SentenceAttribution[] {
  const headline = colonAttribution(tokens, sentence);
  if (headline !== undefined) return [headline];
  const candidates: Candidate[] = [];
  for (const cue of findCues(tokens, sentence)) {
    const floor = candidates.at(-1)?.cue.to ?? sentence.from;
    const source = findSource(tokens, cue, sentence, floor);
    if (source === undefined || isNobody(tokens, source)) continue;
    candidates.push({ cue, source, start: startOf(tokens, cue, source) });
  }
  const found: SentenceAttribution[] = [];
  let floor = sentence.from;
  let outer: readonly TokenRange[] = [];
  const used = new Set<number>();
  for (const [index, candidate] of candidates.entries()) {
    if (used.has(index)) continue;
    const { cue, source } = candidate;
    const boundary = boundaryBehind(tokens, sentence, candidates, index);
    const content = findContent(tokens, cue, source, { floor, ceiling: boundary.ceiling });
    const inner = boundary.nested === undefined ? undefined : candidates[boundary.nested];
    const isOnlyFrame = inner !== undefined && !isClause(tokens, content);
    if (isOnlyFrame && !isSameVoice(tokens, inner) && source.range !== undefined) {
      outer = [source.range, ...outer];
      floor = boundary.ceiling;
      continue;
    }
    const isSame = isOnlyFrame && isSameVoice(tokens, inner);
    const held = isSame ? contentOfInner(tokens, sentence, candidates, boundary.nested ?? index) : content;
    if (source.place === "nobody" && isNothing(tokens, held)) continue;
    const last = found.at(-1);
    if (last !== undefined && source.range !== undefined && isAfterthought(tokens, candidate, held, floor)) {
      found[found.length - 1] = { ...last, relays: [...last.relays, source.range] };
      continue;
    }
    if (held === undefined && !cue.verb.frames.includes("quote")) continue;
    const passing = boundary.passedOnBy === undefined ? undefined : candidates[boundary.passedOnBy]?.source.range;
    const through = passing ?? source.through ?? accompanied(tokens, candidate, found);
    found.push({
      cue,
      source,
      content: held,
      relays: through === undefined ? outer : [...outer, through],
      ...inheritance(tokens, sentence, candidate, found),
    });
    outer = [];
    if (isSame && boundary.nested !== undefined) used.add(boundary.nested);
    if (boundary.passedOnBy !== undefined) used.add(boundary.passedOnBy);
    if (held !== undefined && !held.isBefore) for (const each of boundary.swallowed) used.add(each);
    floor = Math.max(floor, ...(held?.ranges ?? []).map(({ to }) => to), cue.to, source.range?.to ?? 0);
  }
  return found;
}

/** First token of the words that attribute. */
function startOf(tokens: readonly Token[], { groupFrom }: Cue, source: FoundSource): number {
  if (source.place !== "before") return groupFrom;
  const named = [source.range, source.through, officeBefore(tokens, source)];
  return Math.min(...named.map((range) => range?.from ?? groupFrom));
}

/** "and [its chair], Ann Low, demanded": the office before a name, where a clause begins with it. */
function officeBefore(tokens: readonly Token[], { appositive }: FoundSource): TokenRange | undefined {
  const isFirst = appositive !== undefined && tokens[appositive.from - 1]?.tag === "CCONJ";
  return isFirst ? appositive : undefined;
}

/** "No group has claimed", "nobody said": nothing was said. */
function isNobody(tokens: readonly Token[], { range }: FoundSource): boolean {
  return range !== undefined && /^(?:no|nobody|none|neither|no-one|few)$/u.test(tokens[range.from]?.lower ?? "");
}

/** "X said it believes that …": one voice, and the inner verb only says how sure it is. */
function contentOfInner(
  tokens: readonly Token[],
  sentence: TokenSentence,
  candidates: readonly Candidate[],
  index: number,
): FoundContent | undefined {
  const inner = candidates[index];
  if (inner === undefined) return undefined;
  const { ceiling } = boundaryBehind(tokens, sentence, candidates, index);
  return findContent(tokens, inner.cue, inner.source, { floor: inner.cue.to, ceiling });
}

function boundaryBehind(
  tokens: readonly Token[],
  sentence: TokenSentence,
  candidates: readonly Candidate[],
  index: number,
): Boundary {
  const own = candidates[index];
  const swallowed: number[] = [];
  if (own === undefined) return { ceiling: sentence.to, swallowed };
  for (let later = index + 1; later < candidates.length; later += 1) {
    const next = candidates[later];
    if (next === undefined) break;
    if (next.cue.kind === "adverb" && own.cue.kind === "verb") continue;
    const edge = edgeBefore(tokens, next.start, own.cue.to);
    if (next.cue.kind === "according") {
      const isPassing =
        own.cue.kind === "verb" && own.source.place === "before" && edge < next.start && edge > own.cue.to + 1;
      return isPassing ? { ceiling: edge, passedOnBy: later, swallowed } : { ceiling: edge, swallowed };
    }
    const isApart = edge < next.start || next.source.place === "inherited" || next.source.place === "after";
    if (isApart) return { ceiling: edge, swallowed };
    if (canStandInside(tokens, next)) return { ceiling: next.start, nested: later, swallowed };
    swallowed.push(later);
  }
  return { ceiling: sentence.to, swallowed };
}

/** Tells whether an attribution can be what another one says: one with a subject of its own that says or thinks. */
function canStandInside(tokens: readonly Token[], { cue, source }: Candidate): boolean {
  if (cue.kind !== "verb" || source.range === undefined || cue.form === "ing") return false;
  // "X said that tests confirmed it": X says so
  if (EVIDENCE_NOUNS.has(tokens[source.range.to - 1]?.lower ?? "")) return false;
  return cue.verb.frames.includes("clause") || cue.verb.act === "accuse";
}

/** Steps back over what joins a clause to the one before it: a comma, a connector, adverbs. */
function edgeBefore(tokens: readonly Token[], start: number, floor: number): number {
  let edge = start;
  let isApart = false;
  for (let at = start - 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isMark = token.text === "," || token.text === ";" || isDash(token);
    const isConnector = /^(?:and|but|while|with|despite|whereas|as|although|though|or|then|so)$/u.test(token.lower);
    // "…, which he called a crime": a clause of its own
    const isRelative = /^(?:which|that|who|whom)$/u.test(token.lower) && tokens[at - 1]?.text === ",";
    if (!isMark && !isConnector && !isRelative && !(token.tag === "ADV" && !isApart)) break;
    if (isMark || /^(?:and|but|while|with|despite)$/u.test(token.lower)) isApart = true;
    edge = at;
    if (isMark) break;
  }
  return isApart ? edge : start;
}

function isClause(tokens: readonly Token[], content: FoundContent | undefined): boolean {
  return content?.ranges.some(({ from, to }) => hasFiniteVerb(tokens, from, to)) ?? false;
}

/** Tells whether the inner attribution is the outer voice again: "they believe". */
function isSameVoice(tokens: readonly Token[], { cue, source }: Candidate): boolean {
  const { range } = source;
  const isPronoun = range !== undefined && range.to - range.from === 1 && tokens[range.from]?.tag === "PRON";
  return isPronoun || cue.verb.isMental === true;
}

/** "No deaths were reported": the text itself says that there were none. */
function isNothing(tokens: readonly Token[], content: FoundContent | undefined): boolean {
  const first = content?.ranges[0];
  return first !== undefined && tokens[first.from]?.lower === "no";
}

/** "It rained, the mayor said, the Gazette reported", "…, as reported by the Gazette": who passes on what stands before. */
function isAfterthought(
  tokens: readonly Token[],
  { cue, source, start }: Candidate,
  content: FoundContent | undefined,
  floor: number,
): boolean {
  if (cue.kind !== "verb" || !cue.verb.frames.includes("clause") || source.range === undefined) return false;
  const isBare = content === undefined || content.ranges.every(({ from, to }) => to - from <= 1);
  const from = Math.min(start, cue.groupFrom);
  if (!isBare || from <= floor) return false;
  return tokens.slice(floor, from).every(({ text, lower }) => /^[,—–]$/u.test(text) || lower === "as");
}

/** "X reported it was over, with officials saying …": X passes on what the officials say. */
function accompanied(
  tokens: readonly Token[],
  { cue, source }: Candidate,
  found: readonly SentenceAttribution[],
): TokenRange | undefined {
  const isWith =
    cue.form === "ing" && source.place === "before" && tokens[(source.range?.from ?? 0) - 1]?.lower === "with";
  return isWith ? found.at(-1)?.source.range : undefined;
}

function inheritance(
  tokens: readonly Token[],
  sentence: TokenSentence,
  { cue, source }: Candidate,
  found: readonly SentenceAttribution[],
): Pick<SentenceAttribution, "inherits" | "subject"> {
  if (source.place !== "inherited") return {};
  // What is done to somebody by the police does not make the police the subject of the next verb.
  const inherits = found.findLastIndex((each) => each.source.place !== "nobody" && !isPassiveHere(tokens, each.cue));
  if (inherits !== -1) return { inherits };
  const subject = subjectOf(tokens, sentence, cue.groupFrom);
  return subject === undefined ? {} : { subject };
}

/** The phrase before the first verb of a sentence. */
export function subjectOf(tokens: readonly Token[], sentence: TokenSentence, end: number): FoundSource | undefined {
  for (let at = sentence.from; at < end; at += 1) {
    if (tokens[at]?.quote !== undefined || !isFiniteVerb(tokens, at)) continue;
    let to = at;
    while (to > sentence.from && tokens[to - 1]?.tag === "ADV") to -= 1;
    // "Guards who had been held were freed": the guards
    const isRelative = /^(?:who|which|that)$/u.test(tokens[to - 1]?.lower ?? "");
    const subject = subjectBefore(tokens, isRelative ? to - 1 : to, sentence.from);
    if (subject !== undefined) return subject;
  }
  return undefined;
}
