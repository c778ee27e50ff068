import { BE_FORMS, isAuxiliary } from "../grammar/verbs.ts";
import type { Token, TokenRange } from "../text/parse-text.ts";
import { COUNT_TRIGGERS, type CountTopic, TOPIC_PHRASES, type TopicTriggers } from "../vocabulary/count-triggers.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";

/** The words that show what a number counts. */
export interface Trigger extends TokenRange {
  readonly topic: CountTopic;
  /** Whether it is a noun that a number is said of: "a toll of". */
  readonly isTally?: true;
}

function indexOf(part: keyof TopicTriggers): ReadonlyMap<string, CountTopic> {
  const map = new Map<string, CountTopic>();
  for (const [topic, triggers] of Object.entries(COUNT_TRIGGERS)) {
    // The first topic that lists a word keeps it. Keys of the table are topics; Object.entries widens them.
    for (const word of triggers[part] ?? []) if (!map.has(word)) map.set(word, topic as CountTopic);
  }
  return map;
}

const DONE = indexOf("done");
const DOING = indexOf("doing");
const BEING = indexOf("being");
const TALLIES = indexOf("tallies");

/** Phrases by their first word. */
const PHRASES = Map.groupBy(TOPIC_PHRASES, ([, words]) => words[0] ?? "");

/** How far from the number a trigger may stand. Units: tokens. */
const REACH = 22;

function phraseAt(tokens: readonly Token[], at: number, ceiling: number): Trigger | undefined {
  for (const [topic, words] of PHRASES.get(tokens[at]?.lower ?? "") ?? []) {
    const to = at + words.length;
    if (to <= ceiling && words.every((word, index) => tokens[at + index]?.lower === word))
      return { topic, from: at, to };
  }
  return undefined;
}

const word = (topic: CountTopic, at: number): Trigger => ({ topic, from: at, to: at + 1 });

/** Tells whether a token ends a clause for good. */
function isFullStop(token: Token): boolean {
  return /^[.!?;:]$/u.test(token.text);
}

/** Finds a word of the phrase itself: "five dead", "35 bodies", "25 others injured". */
export function triggerInside(tokens: readonly Token[], { from, to }: TokenRange): Trigger | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const topic = BEING.get(tokens[at]?.lower ?? "");
    if (topic !== undefined) return word(topic, at);
  }
  return undefined;
}

/** Finds a verb or state behind the phrase: "five people died", "five people in the town were killed", "five wounded". */
export function triggerBehind(tokens: readonly Token[], start: number, ceiling: number): Trigger | undefined {
  let sawAuxiliary = false;
  for (let at = start; at < ceiling && at - start < REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || isFullStop(token)) return undefined;
    const phrase = phraseAt(tokens, at, ceiling);
    if (phrase !== undefined) return phrase;
    const state = BEING.get(token.lower);
    if (state !== undefined && isState(tokens, at, start, sawAuxiliary)) return word(state, at);
    if (token.text === "," && tokens[at + 1]?.lower === "with") return undefined;
    // "identified as" goes on, "when they" does not
    if (at > start && token.lower !== "as" && PARTING.test(token.lower)) return undefined;
    const told = injuriesAt(tokens, at) ?? hospitalAt(tokens, at) ?? deathAt(tokens, at);
    if (told !== undefined) return told;
    const doing = DOING.get(token.lower);
    // "Seven die in crash": a headline's verb behind a bare number is no noun
    if (doing !== undefined && (token.tag !== "NOUN" || at === start)) return word(doing, at);
    const done = DONE.get(token.lower);
    if (done !== undefined && token.tag !== "NOUN") {
      const isOfPeople = done !== "damaged" && done !== "destroyed" && done !== "seized";
      return sawAuxiliary || (isOfPeople && isReduced(tokens, at, start)) ? word(done, at) : undefined;
    }
    if (isAuxiliary(token)) sawAuxiliary = true;
    else if (endsSubject(tokens, at, start, sawAuxiliary)) return undefined;
  }
  return undefined;
}

/** "suffered minor injuries", "with burns" */
function injuriesAt(tokens: readonly Token[], at: number): Trigger | undefined {
  if (!/^(?:suffered|suffers|sustained|sustaining|suffering|received|had|with)$/u.test(tokens[at]?.lower ?? ""))
    return undefined;
  for (let to = at + 1; to <= at + 4; to += 1) {
    const token = tokens[to];
    if (/^(?:injuries|wounds|burns|fractures)$/u.test(token?.lower ?? ""))
      return { topic: "injured", from: at, to: to + 1 };
    if (token === undefined || !/^(?:ADJ|ADV|VERB|NOUN|CCONJ)$/u.test(token.tag)) return undefined;
  }
  return undefined;
}

/** "taken to hospital", "flown to a nearby hospital" */
function hospitalAt(tokens: readonly Token[], at: number): Trigger | undefined {
  const isMoving = /^(?:taken|rushed|sent|flown|airlifted|transported|transferred|admitted|brought)$/u;
  if (!isMoving.test(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower !== "to") return undefined;
  for (let to = at + 2; to <= at + 6; to += 1) {
    if (/^hospitals?$/u.test(tokens[to]?.lower ?? "")) return { topic: "injured", from: at, to: to + 1 };
  }
  return undefined;
}

/** "trampled to death" */
function deathAt(tokens: readonly Token[], at: number): Trigger | undefined {
  const isDeath = tokens[at]?.tag === "VERB" && tokens[at + 1]?.lower === "to" && tokens[at + 2]?.lower === "death";
  return isDeath ? { topic: "killed", from: at, to: at + 3 } : undefined;
}

/** "five [dead]", "five were [injured]"; not "five people carried the [dead]". */
function isState(tokens: readonly Token[], at: number, start: number, sawAuxiliary: boolean): boolean {
  const { lower = "", tag } = tokens[at] ?? {};
  const topic = BEING.get(lower);
  if (topic === "present" || topic === "other_count") return false;
  if (tag === "VERB" && takesObject(tokens, at)) return false;
  if (at === start || sawAuxiliary) return true;
  return lower !== "killed" && !COUNTED.has(lower);
}

/** "12 [wounded]", "hundreds of fighters [killed]": a participle right behind those counted, with no object of its own. */
function isReduced(tokens: readonly Token[], at: number, start: number): boolean {
  if (takesObject(tokens, at) || /ing$|s$/u.test(tokens[at]?.lower ?? "")) return false;
  if (at === start) return true;
  const before = tokens[at - 1];
  return before !== undefined && (/^(?:NOUN|PROPN|NUM|ADV)$/u.test(before.tag) || before.lower === "more");
}

/** "two gunmen [killed] five": what follows is done to somebody else. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && /^(?:DET|NUM|PRON|NOUN|PROPN|ADJ)$/u.test(next.tag) && !next.isTime;
}

/** Tells whether another verb takes over, so that what follows no longer tells of those counted. */
function endsSubject(tokens: readonly Token[], at: number, start: number, sawAuxiliary: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.tag === "SCONJ") return at > start;
  if (token.tag !== "VERB" || /^(?:who|which|that)$/u.test(tokens[at - 1]?.lower ?? "")) return false;
  // "were left injured", "were found dead": the state is still to come
  if (/^(?:left|found|reported|confirmed|feared|believed|pronounced|presumed|declared|listed)$/u.test(token.lower))
    return false;
  if (sawAuxiliary) return !token.lower.endsWith("ing") && !BE_FORMS.has(token.lower);
  return !/(?:ed|ing)$/u.test(token.lower);
}

/** Words behind which another clause begins. */
const PARTING = /^(?:when|where|while|after|before|because|if|whether|as|how)$/u;

/** Verbs between a tally and its number: "the toll rose to". */
const LINKING =
  /^(?:rising|rose|risen|reached|reaching|stood|stands|climbed|was|is|are|were|be|been|has|had|have|passed|numbered|totalled|increased|increasing|including|included|includes|include)$/u;

/** Finds a verb or tally before the number: "killing four", "a death toll of five", "the deaths of 33 passengers". */
export function triggerBefore(tokens: readonly Token[], end: number, floor: number): Trigger | undefined {
  let joined = 0;
  for (let at = end - 1; at >= floor && end - at < REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || isFullStop(token) || (token.lower === "by" && end - at <= 2)) return undefined;
    const phrase = phraseAt(tokens, at, end);
    if (phrase !== undefined && joined === 0) return phrase;
    const tally = TALLIES.get(token.lower);
    if (tally !== undefined && token.tag !== "VERB" && isTied(tokens, at, end))
      return { ...word(tally, at), isTally: true };
    const done = DONE.get(token.lower);
    if (done !== undefined && (token.tag !== "NOUN" || at === end - 1)) {
      if (isPassive(tokens, at)) return undefined;
      if (joined <= 1) return word(done, at);
    }
    if (token.text === "," || token.lower === "and") joined += 1;
    const isOtherVerb = (token.tag === "VERB" || isAuxiliary(token)) && !LINKING.test(token.lower);
    if (isOtherVerb || token.tag === "SCONJ" || PARTING.test(token.lower)) return undefined;
    if (token.tag === "PRON" && /^(?:he|she|they|who|which)$/u.test(token.lower)) return undefined;
  }
  return undefined;
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return (
    BE_FORMS.has(tokens[at - 1]?.lower ?? "") ||
    (tokens[at - 1]?.tag === "ADV" && BE_FORMS.has(tokens[at - 2]?.lower ?? ""))
  );
}

/** A tally and its number: "toll of", "toll rose to", "toll in the hundreds". */
function isTied(tokens: readonly Token[], tally: number, end: number): boolean {
  if (end - tally <= 2) return tokens[end - 1]?.lower !== "and";
  return /^(?:of|to|at|in|from|reached|was|is|are|were|the|all|passed|included|includes|include)$/u.test(
    tokens[end - 1]?.lower ?? "",
  );
}

/** Finds words anywhere in a clause that show that the people counted were there. */
export function presenceIn(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  phrase: TokenRange,
): Trigger | undefined {
  const isThere =
    /^(?:are|were|was|is|'s)$/u.test(tokens[phrase.to]?.lower ?? "") &&
    /^(?:in|inside|at|aboard|on|among)$/u.test(tokens[phrase.to + 1]?.lower ?? "");
  if (isThere) return { topic: "present", from: phrase.to, to: phrase.to + 2 };
  for (let at = from; at < to; at += 1) {
    const found = phraseAt(tokens, at, to);
    if (found?.topic === "present") return found;
    const lower = tokens[at]?.lower ?? "";
    if ([DOING, DONE, TALLIES].some((map) => map.get(lower) === "present")) return word("present", at);
    if (lower === "there" && /^(?:are|were|was|is|'s)$/u.test(tokens[at + 1]?.lower ?? ""))
      return { topic: "present", from: at, to: at + 2 };
  }
  return undefined;
}
