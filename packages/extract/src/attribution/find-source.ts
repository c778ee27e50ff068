import { hasFiniteVerb } from "../grammar/clauses.ts";
import { nounPhraseAt, nounPhraseBefore } from "../grammar/noun-phrases.ts";
import { skipOccasion, skipTime, skipTimeBack } from "../grammar/skips.ts";
import { isAuxiliary, isFiniteVerb, verbGroupAt } from "../grammar/verbs.ts";
import type { Token, TokenRange, TokenSentence } from "../text/parse-text.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import { LEADING_VERBS } from "../vocabulary/roles.ts";
import type { Cue } from "./find-cues.ts";

/** Where the words that name who says it stand, seen from the cue. */
export type SourcePlace = "before" | "after" | "inherited" | "nobody";

/** The words that name who says it. */
export interface FoundSource {
  readonly place: SourcePlace;
  /** Absent where the sentence goes on with one it named before, and where nobody is named. */
  readonly range?: TokenRange;
  /** "a spokesman for the army" of "X, a spokesman for the army, said". */
  readonly appositive?: TokenRange;
  /** Who passes it on, where the same words tell: "X quoted Y as saying". */
  readonly through?: TokenRange;
}

/** Longest apposition between a name and its verb. Units: tokens. */
const LONGEST_APPOSITION = 30;
/** Verbs that name behind them whom they judge, unless it was done to whoever stands before them. */
const BLAMING: ReadonlySet<string> = new Set(["blame", "accuse", "criticise", "criticize", "praise", "condemn"]);
const DASHES: ReadonlySet<string> = new Set(["—", "–", "-"]);

/** Finds who says what a cue attributes; nothing where the words turn out to attribute nothing. */
export function findSource(
  tokens: readonly Token[],
  cue: Cue,
  sentence: TokenSentence,
  floor: number,
): FoundSource | undefined {
  if (cue.kind === "adverb") return { place: "nobody" };
  if (cue.kind === "noun") return ofAccusation(tokens, cue, sentence);
  if (cue.kind === "according") return after(tokens, cue.to, sentence.to);
  if (isPassiveHere(tokens, cue)) return ofPassive(tokens, cue, sentence);
  // "the rebels and the army both said"
  const group =
    /^(?:both|all|each)$/u.test(tokens[cue.groupFrom - 1]?.lower ?? "") && cue.groupFrom - 1 > floor
      ? cue.groupFrom - 1
      : cue.groupFrom;
  const end = skipTimeBack(tokens, withoutAside(tokens, group, floor), floor);
  const before = tokens[end - 1];
  const isParticiple = cue.form === "ing" && !isAuxiliary(tokens[cue.groupFrom]);
  if (isParticiple) return ofParticiple(tokens, end, floor);
  if (before === undefined || end <= floor) return inverted(tokens, cue, sentence, floor);
  if (before.lower === "who" || before.lower === "which" || before.lower === "that") {
    return ofRelative(tokens, end - 1, floor);
  }
  if (before.quote !== undefined && before.quote !== tokens[cue.from]?.quote) {
    return inverted(tokens, cue, sentence, floor) ?? { place: "inherited" };
  }
  if (before.text === "," || DASHES.has(before.text)) {
    return inverted(tokens, cue, sentence, floor) ?? beforeApposition(tokens, end - 1, floor) ?? { place: "inherited" };
  }
  const phrase = nounPhraseBefore(tokens, end, floor);
  const quoted = phrase === undefined ? undefined : quotedBy(tokens, phrase, floor);
  if (quoted !== undefined) return quoted;
  if (phrase === undefined) return { place: "inherited" };
  const gathered = withParticiple(tokens, phrase, floor);
  return gathered === undefined
    ? { place: "before", range: phrase, ...appositionOf(tokens, phrase, floor) }
    : { place: "before", range: gathered };
}

/** "[Parents gathered at the gate] said": who speaks stands before a participle and its place. */
function withParticiple(tokens: readonly Token[], { from }: TokenRange, floor: number): TokenRange | undefined {
  const participle = tokens[from - 2];
  const isPlace = tokens[from - 1]?.tag === "ADP" && participle?.tag === "VERB";
  if (!isPlace || !/(?:ed|ing)$/u.test(participle.lower) || from - 2 <= floor) return undefined;
  const before = nounPhraseBefore(tokens, from - 2, floor);
  const last = tokens[from - 3];
  const isPeople = last !== undefined && COUNTED.get(last.lower)?.unit === "person" && last.lower.endsWith("s");
  return before !== undefined && isPeople && before.from === floor ? before : undefined;
}

/** "an official quoted by Reuters said": the official says it, and Reuters passes it on. */
function quotedBy(tokens: readonly Token[], { from, to }: TokenRange, floor: number): FoundSource | undefined {
  for (let at = from + 1; at < to; at += 1)
    if (tokens[at]?.lower === "by") return quotedBy(tokens, { from: at + 1, to }, floor);
  const isQuoted = tokens[from - 1]?.lower === "by" && /^(?:quoted|cited)$/u.test(tokens[from - 2]?.lower ?? "");
  const range = isQuoted ? nounPhraseBefore(tokens, from - 2, floor) : undefined;
  return range === undefined ? undefined : { place: "before", range, through: { from, to } };
}

/** "allegations by residents that", "the union's accusations of"; mostly nobody is named. */
function ofAccusation(tokens: readonly Token[], cue: Cue, sentence: TokenSentence): FoundSource {
  if (tokens[cue.to]?.lower === "by") return after(tokens, cue.to + 1, sentence.to) ?? { place: "nobody" };
  const isOwned = tokens[cue.from - 1]?.lower === "'s";
  const range = isOwned ? nounPhraseBefore(tokens, cue.from - 1, sentence.from) : undefined;
  return range === undefined ? { place: "nobody" } : { place: "before", range };
}

/** "The ministry, however, said": steps back over one word between commas. */
function withoutAside(tokens: readonly Token[], end: number, floor: number): number {
  const isAside = end - 3 > floor && tokens[end - 1]?.text === "," && tokens[end - 3]?.text === ",";
  const word = tokens[end - 2];
  const isAdverb =
    word?.tag === "ADV" || /^(?:however|meanwhile|though|too|instead|moreover)$/u.test(word?.lower ?? "");
  return isAside && isAdverb ? end - 3 : end;
}

/** "was told by X", "a claim made by X", "identified as Y". */
export function isPassiveHere(tokens: readonly Token[], cue: Cue): boolean {
  if (cue.isPassive) return true;
  if (cue.kind !== "verb" || cue.form !== "past" || isAuxiliary(tokens[cue.groupFrom])) return false;
  if (cue.verb.isWeak === true) return false;
  const next = tokens[tokens[cue.to]?.tag === "ADV" ? cue.to + 1 : cue.to]?.lower;
  if (next === "by") return true;
  // "a faction often blamed for attacks", "a man accused of theft": whoever is blamed stands before it
  if (/^(?:for|of)$/u.test(next ?? "") && BLAMING.has(cue.lemma)) return true;
  const before = tokens[cue.groupFrom - 1];
  const isAfterComma = before?.text === ",";
  if (next === "as" && isAfterComma) return true;
  return next === "to" && (cue.lemma === "ascribe" || cue.lemma === "attribute") && before?.tag === "NOUN";
}

function after(tokens: readonly Token[], start: number, ceiling: number): FoundSource | undefined {
  const range = nounPhraseAt(tokens, start, ceiling);
  if (range === undefined) return undefined;
  const { appositive } = appositionAfter(tokens, range.to, ceiling);
  if (appositive === undefined) return { place: "after", range };
  return isBareName(tokens, appositive) && !isBareName(tokens, range)
    ? { place: "after", range: appositive, appositive: range }
    : { place: "after", range, appositive };
}

function ofPassive(tokens: readonly Token[], cue: Cue, sentence: TokenSentence): FoundSource | undefined {
  if (cue.verb.isWeak === true && cue.verb.isAgentless !== true) return undefined;
  for (let at = cue.to; at < sentence.to && at - cue.to < 8; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === "," || token.text === ";") break;
    if (token.lower === "by") return after(tokens, at + 1, sentence.to);
  }
  // "the claim could not be verified": it is not said by whom
  const isUnverified = cue.isNegated && cue.verb.act === "confirm";
  return cue.verb.isAgentless === true || isUnverified ? { place: "nobody" } : undefined;
}

/** "with officials saying", "despite X claiming": a participle with its own subject; else it goes on with the last. */
function ofParticiple(tokens: readonly Token[], end: number, floor: number): FoundSource {
  if (tokens[end - 1]?.lower === "as") {
    const quoted = ofQuoted(tokens, end - 1, floor);
    if (quoted !== undefined) return quoted;
  }
  const phrase = nounPhraseBefore(tokens, end, floor);
  const lead = phrase === undefined ? undefined : tokens[phrase.from - 1]?.lower;
  const hasOwn = lead === "with" || lead === "despite" || lead === "after" || lead === "following";
  return phrase !== undefined && hasOwn ? { place: "before", range: phrase } : { place: "inherited" };
}

/** Longest stretch between "quoted" and "as saying". Units: tokens. */
const LONGEST_QUOTED = 24;

/** "X quoted Y as saying", "Y was quoted by X as saying": Y says it, and X passes it on. */
function ofQuoted(tokens: readonly Token[], as: number, floor: number): FoundSource | undefined {
  for (let at = as - 1; at >= floor && as - at <= LONGEST_QUOTED; at -= 1) {
    if (!/^(?:quoted|quotes|quoting|cited)$/u.test(tokens[at]?.lower ?? "")) continue;
    const group = verbGroupAt(tokens, at, floor);
    const subject = subjectBefore(tokens, skipTimeBack(tokens, group.from, floor), floor);
    if (!group.isPassive) {
      const range = nounPhraseAt(tokens, at + 1, as);
      const through = subject?.range;
      return range === undefined
        ? undefined
        : { place: "before", range, ...(through === undefined ? {} : { through }) };
    }
    const by = tokens.slice(at + 1, as).findIndex(({ lower }) => lower === "by");
    const through = by === -1 ? undefined : nounPhraseAt(tokens, at + 2 + by, as);
    return subject === undefined ? undefined : { ...subject, ...(through === undefined ? {} : { through }) };
  }
  return undefined;
}

function ofRelative(tokens: readonly Token[], pronoun: number, floor: number): FoundSource {
  const isComma = tokens[pronoun - 1]?.text === ",";
  const range = nounPhraseBefore(tokens, isComma ? pronoun - 1 : pronoun, floor);
  return range === undefined ? { place: "inherited" } : { place: "before", range };
}

/** "said the minister": the source behind its verb, at the end of the clause. */
function inverted(tokens: readonly Token[], cue: Cue, sentence: TokenSentence, floor: number): FoundSource | undefined {
  // "told X" names the listener: only other verbs turn round
  if (cue.form === "ing" || cue.kind === "silence" || cue.lemma === "tell") return undefined;
  if (!cue.verb.frames.includes("quote")) return undefined;
  // "its chair, Ann Low, demanded the release": nothing is said before the verb
  const isSaid = tokens[cue.groupFrom - 1]?.quote !== undefined || hasFiniteVerb(tokens, floor, cue.groupFrom);
  if (!isSaid && cue.verb.act !== undefined && cue.verb.frames.includes("object")) return undefined;
  const found = after(tokens, cue.to, sentence.to);
  if (found?.range === undefined) return undefined;
  let next = skipTime(tokens, found.range.to, sentence.to);
  next = skipOccasion(tokens, next, sentence.to);
  const token = tokens[next];
  if (token === undefined || next >= sentence.to) return found;
  if (token.quote !== undefined && token.quote !== tokens[cue.from]?.quote) return found;
  if (isFiniteVerb(tokens, next) || token.lower === "that") return undefined;
  return /^[.,;:—–)]/u.test(token.text) || token.tag === "ADP" || token.tag === "SCONJ" ? found : undefined;
}

/** Finds the subject of a verb group that begins at a token: the phrase before it, or the name before an apposition. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): FoundSource | undefined {
  const last = tokens[verb - 1];
  if (last?.text === "," || DASHES.has(last?.text ?? "")) return beforeApposition(tokens, verb - 1, floor);
  const range = nounPhraseBefore(tokens, verb, floor);
  return range === undefined ? undefined : { place: "before", range, ...appositionOf(tokens, range, floor) };
}

/** "X, a spokesman for the army, said": the name before the comma that opens the apposition. */
function beforeApposition(tokens: readonly Token[], close: number, floor: number): FoundSource | undefined {
  const mark = tokens[close]?.text;
  for (let at = close - 1; at > floor && close - at <= LONGEST_APPOSITION; at -= 1) {
    const token = tokens[at];
    if (token?.text !== mark) continue;
    const range = nounPhraseBefore(tokens, at, floor);
    if (range === undefined) continue;
    const appositive = { from: at + 1, to: close };
    if (!isApposition(tokens, appositive)) continue;
    // "the mayor of Paris, Anne X, said": the name is the one who speaks, and the office says who that is
    if (isBareName(tokens, appositive)) {
      // "Ann X, engineer of the state company, Petro Nord, said": the last is the name of the company
      const person = tokens[range.from - 1]?.text === "," ? nounPhraseBefore(tokens, range.from - 1, floor) : undefined;
      const isOfBody = withName(tokens, range)?.to === close && person !== undefined && isBareName(tokens, person);
      if (isOfBody) return { place: "before", range: person, appositive: { from: range.from, to: close } };
      return { place: "before", range: appositive, appositive: range };
    }
    return { place: "before", range, appositive };
  }
  return undefined;
}

/** Tells whether words between commas say who somebody is: a phrase without a verb of its own, or "who …". */
function isApposition(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (first.lower === "who" || first.lower === "which" || first.lower === "whose") return true;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    // A capital inside a sentence is a name's, whatever the tagger takes it for.
    if (token === undefined || /^\p{Lu}/u.test(token.text)) continue;
    if (isFiniteVerb(tokens, at) && token.tag !== "VERB") return false;
    if (token.tag === "VERB" && !/(?:ed|ing|en)$/u.test(token.lower)) return false;
  }
  // "a local official, also speaking anonymously, said"
  const isAdverb = first.tag === "ADV" && tokens[from + 1]?.lower.endsWith("ing") === true;
  return isAdverb || /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON|VERB|ADP)$/u.test(first.tag);
}

/** Tells whether some words are a name and nothing else: two capitals or more and no article. */
function isBareName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (to - from < 2 || to - from > 5) return false;
  for (let at = from; at < to; at += 1)
    if (!/^\p{Lu}|^(?:bin|al|de|la|van|von)$/u.test(tokens[at]?.text ?? "")) return false;
  return true;
}

/** "the mayor of Paris, Anne X, said": a name that follows the office it explains, or the office that follows a name. */
function appositionOf(tokens: readonly Token[], phrase: TokenRange, floor: number): Pick<FoundSource, "appositive"> {
  if (tokens[phrase.from - 1]?.text !== "," || phrase.from - 1 <= floor) return {};
  const office = nounPhraseBefore(tokens, phrase.from - 1, floor);
  return office === undefined ? {} : { appositive: office };
}

/** "said X, spokesman for the army" */
function appositionAfter(tokens: readonly Token[], end: number, ceiling: number): Pick<FoundSource, "appositive"> {
  if (tokens[end]?.text !== "," || end + 1 >= ceiling) return {};
  const range = leadingClause(tokens, end + 1, ceiling) ?? withName(tokens, nounPhraseAt(tokens, end + 1, ceiling));
  const next = range === undefined ? undefined : tokens[range.to];
  const isClosed = next === undefined || (range !== undefined && range.to >= ceiling) || /^[,.;)—–]$/u.test(next.text);
  return range === undefined || !isClosed ? {} : { appositive: range };
}

/** Longest clause that tells what somebody heads. Units: tokens. */
const LONGEST_LEADING = 12;

/** "said X, [who runs the clinic]" */
function leadingClause(tokens: readonly Token[], start: number, ceiling: number): TokenRange | undefined {
  const isLeading = tokens[start]?.lower === "who" && LEADING_VERBS.has(tokens[start + 1]?.lower ?? "");
  if (!isLeading) return undefined;
  const end = tokens.findIndex(({ text }, at) => at > start + 2 && (at >= ceiling || /^[,.;]$/u.test(text)));
  return end === -1 || end - start > LONGEST_LEADING ? undefined : { from: start, to: Math.min(end, ceiling) };
}

/** "engineer of the state oil company[, Petro Nord]": the name of the body that the office is of. */
function withName(tokens: readonly Token[], range: TokenRange | undefined): TokenRange | undefined {
  if (range === undefined || tokens[range.to]?.text !== ",") return range;
  const last = tokens[range.to - 1];
  const isOffice = tokens.slice(range.from, range.to).some(({ lower }) => /^(?:of|for|at|with)$/u.test(lower));
  if (!isOffice || last === undefined || /^\p{Lu}/u.test(last.text) || !Object.hasOwn(BODY_WORDS, last.lower))
    return range;
  let to = range.to + 1;
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? "")) to += 1;
  return to > range.to + 1 && /^[,.;]$/u.test(tokens[to]?.text ?? "") ? { from: range.from, to } : range;
}
