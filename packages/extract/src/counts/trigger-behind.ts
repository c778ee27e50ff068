import { BE_FORMS, isAuxiliary } from "../grammar/verbs.ts";
import type { Token } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import { MEASURE_WORDS } from "../vocabulary/measures.ts";
import { CALLING, GOES_ON, LEADING, MOVING, SAYING, THINKING } from "../vocabulary/leading-verbs.ts";
import { FAR_MAIN, mainVerbBehind } from "./main-verb-behind.ts";
import { isScaleWord, wordsBeforeNumber } from "./number-words.ts";
import {
  beingTopic,
  doingVerb,
  doneVerb,
  isFullStop,
  looseTriggerAt,
  oneWord,
  PARTING,
  phraseAt,
  REACH,
  tallyTopic,
  type Trigger,
} from "./trigger-words.ts";

/**
 * Finds a verb or state behind the phrase: "five people died", "five people in the town were killed", "five wounded". What
 * became of those counted says more than the words that only tell who they are: "five men held hostage were freed".
 */
export function triggerBehind(
  tokens: readonly Token[],
  start: number,
  ceiling: number,
  isOfPeople: boolean,
): Trigger | undefined {
  const found = firstBehind(tokens, start, ceiling, isOfPeople);
  if (found === undefined || !isOfPeople || !DEFINING.has(found.topic)) return found;
  const isDefining =
    /^(?:who|that)$/u.test(tokens[start]?.lower ?? "") || !tokens.slice(start, found.from).some(isAuxiliary);
  const verb = isDefining ? mainVerbBehind(tokens, found.to, ceiling) : undefined;
  const main = verb === undefined ? undefined : firstBehind(tokens, verb, ceiling, isOfPeople);
  return main === undefined || main.topic === "present" || main.from - found.to > FAR_MAIN ? found : main;
}

/** Topics of what may only say who is meant: the injured, the held. The dead stay dead. */
const DEFINING: ReadonlySet<CountTopic> = new Set(["injured", "captured", "missing", "rescued"]);

/** Finds the first verb or state behind a phrase that tells of it. */
function firstBehind(
  tokens: readonly Token[],
  start: number,
  ceiling: number,
  isOfPeople: boolean,
): Trigger | undefined {
  // Whether a helping verb has come, and whether one that makes the passive: "had lost" is active.
  let sawAuxiliary = isBehindLeave(tokens, start);
  let isPassive = sawAuxiliary;
  let modifier: Trigger | undefined;
  for (let at = start; at < ceiling && at - start < REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || isFullStop(token)) return modifier;
    const close = asideEnd(tokens, at, ceiling);
    if (close !== undefined) {
      // "a woman, who has not been named, was killed": what stands aside may tell, or go before what does
      const inside = firstBehind(tokens, at + 1, close, isOfPeople);
      if (inside !== undefined) return inside;
      at = close;
      sawAuxiliary = false;
      isPassive = false;
      continue;
    }
    const phrase = phraseAt(tokens, at, ceiling) ?? looseTriggerAt(tokens, at);
    if (phrase?.isModifier === true) modifier ??= phrase;
    else if (phrase !== undefined) {
      // "two gunmen [shot dead] eleven farmers"
      const isDone = !sawAuxiliary && doneVerb(token) !== undefined && takesObject(tokens, phrase.to - 1);
      return isDone || (isOfPeople && OF_THINGS.has(phrase.topic)) ? modifier : phrase;
    }
    const tally = at === start ? tallyBehind(tokens, at) : undefined;
    if (tally !== undefined) return { ...oneWord(tally, at + 1), isTally: true };
    const state = beingTopic(token.lower);
    if (state === "present")
      modifier ??= (at === start || sawAuxiliary) && token.tag !== "NOUN" ? oneWord(state, at) : undefined;
    if (state !== undefined && isState(tokens, at, start, sawAuxiliary))
      return secondOf(tokens, at, state) ?? oneWord(state, at);
    if (isCut(tokens, at, { start, sawAuxiliary, isOfPeople })) return modifier;
    // "Seven die in crash": a headline's verb behind a bare number is no noun
    const doing = doingVerb(token);
    // "escaped unhurt", "escaped with minor injuries": how they did is still to come
    const how =
      doing?.lemma === "escape"
        ? (looseTriggerAt(tokens, at + 1)?.topic ?? beingTopic(tokens[at + 1]?.lower ?? ""))
        : undefined;
    if (how !== undefined) return oneWord(how, at);
    if (doing !== undefined && (token.tag !== "NOUN" || at === start) && !isPurpose(tokens, at, start)) {
      // "the people on board the plane that crashed": planes crash
      return isOfPeople && OF_THINGS.has(doing.topic) ? modifier : oneWord(doing.topic, at);
    }
    const done = doneVerb(token);
    // "two cars burning in the road"
    if (token.lower === "burning" && at === start && !isOfPeople && !takesObject(tokens, at))
      return oneWord("destroyed", at);
    // "Five people shot near school"
    const isShot = at === start && done?.form === "past" && isOfPeople;
    if (done !== undefined && (token.tag !== "NOUN" || isShot)) {
      // "could no longer hold on": only a participle tells of those before it
      const isTold = isPassive || (done.form === "past" && !OF_THINGS.has(done.topic) && isReduced(tokens, at, start));
      return isTold ? (secondOf(tokens, at, done.topic) ?? oneWord(done.topic, at)) : modifier;
    }
    const isBe = BE_FORMS.has(token.lower) && isAuxiliary(token);
    if (isBe || /^(?:got|get|gets|getting)$/u.test(token.lower)) isPassive = true;
    if (isAuxiliary(token)) sawAuxiliary = true;
    else if (endsSubject(tokens, at, start, sawAuxiliary)) return modifier;
  }
  return modifier;
}

/** Tells whether something begins here that is said of others. */
function isCut(
  tokens: readonly Token[],
  at: number,
  {
    start,
    sawAuxiliary,
    isOfPeople,
  }: { readonly start: number; readonly sawAuxiliary: boolean; readonly isOfPeople: boolean },
): boolean {
  const { text = "", lower = "" } = tokens[at] ?? {};
  const [first, second] = [tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
  // "200 were in the country [and none] had come to harm"
  if (sawAuxiliary && lower === "and" && startsNobody(tokens, at + 1)) return true;
  // "people on the bus, which was hit": people are "who"
  if (isOfPeople && at > start && lower === "which") return true;
  // "14 were on board, of whom four died"
  if (text === "," && (first === "with" || (first === "of" && /^(?:whom|which|them)$/u.test(second)))) return true;
  // "swept away five skiers, [two of whom] died"
  const isOfWhom = second === "of" && /^(?:whom|which)$/u.test(tokens[at + 3]?.lower ?? "");
  if (text === "," && isOfWhom && !isClosed(tokens, at + 4)) return true;
  // "six were on the beach, [including one dead]": what those did is told
  if (text === "," && sawAuxiliary && first === "including") return true;
  // "quoted an official as saying five died": five, and not the official
  if (lower === "as" && /^(?:saying|telling)$/u.test(first)) return true;
  // "a deputy said ten more were hurt": ten, and not the deputy
  if (!sawAuxiliary && at === start && SAYING.test(lower) && !isTellingAt(tokens, at + 1)) return true;
  // "identified as" goes on, "when they" does not
  return at > start && lower !== "as" && PARTING.test(lower);
}

/** Tells whether a comma closes what began before a token: "seven, two of whom were boys[,] died". */
function isClosed(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + LONGEST_ASIDE).some(({ text }, at, words) => {
    const next = words[at + 1];
    return text === "," && next !== undefined && (next.tag === "VERB" || next.tag === "AUX");
  });
}

/** "none had", "nobody was": others are told of. */
function startsNobody(tokens: readonly Token[], at: number): boolean {
  return /^(?:none|nobody|no)$/u.test(tokens[at]?.lower ?? "");
}

/** "brings to 61 [the death toll]", "put at 61 [the number of people killed]" */
function tallyBehind(tokens: readonly Token[], at: number): CountTopic | undefined {
  if (tokens[at]?.lower !== "the") return undefined;
  const words = tokens.slice(at + 1, at + 7).map(({ lower }) => lower);
  const toll = words.findIndex((word) => /^(?:toll|tally|number)$/u.test(word));
  if (toll === -1 || toll > 2) return undefined;
  if (words[toll] !== "number") return tallyTopic(words[toll] ?? "");
  const told = words.slice(toll + 1).map((word) => beingTopic(word) ?? tallyTopic(word));
  return words[toll + 1] === "of" ? told.find((topic) => topic !== undefined) : undefined;
}

/** Longest clause that stands aside. Units: tokens. */
const LONGEST_ASIDE = 18;

/** The comma that closes a clause about those counted, where one opens here: ", who has not been named,". */
function asideEnd(tokens: readonly Token[], at: number, ceiling: number): number | undefined {
  if (tokens[at]?.text !== "," || !/^(?:who|whose|aged|identified|named)$/u.test(tokens[at + 1]?.lower ?? ""))
    return undefined;
  for (let end = at + 2; end < ceiling && end - at < LONGEST_ASIDE; end += 1) {
    const token = tokens[end];
    if (token === undefined || isFullStop(token)) return undefined;
    if (token.text === ",") return end;
  }
  return undefined;
}

/** "crossed the border to [escape]": what they meant to do, not what they did. */
function isPurpose(tokens: readonly Token[], at: number, start: number): boolean {
  if (tokens[at - 1]?.lower !== "to" || at - 1 <= start) return false;
  return !/^(?:managed|able|forced|compelled|made|began|started|had|unable|seen)$/u.test(tokens[at - 2]?.lower ?? "");
}

const OF_THINGS: ReadonlySet<CountTopic> = new Set(["damaged", "destroyed", "seized"]);

/**
 * "were [killed or wounded]": a number of those to whom either happened, and so of neither; "were [caught and killed]":
 * the later word says more.
 */
function secondOf(tokens: readonly Token[], at: number, first: CountTopic): Trigger | undefined {
  const conjunction = tokens[at + 1]?.lower;
  // "kidnapped and later freed"
  const isLater =
    conjunction === "and" && /^(?:later|then|subsequently|since|eventually)$/u.test(tokens[at + 2]?.lower ?? "");
  const other = isLater ? at + 3 : at + 2;
  const second = doneVerb(tokens[other])?.topic ?? beingTopic(tokens[other]?.lower ?? "");
  if (second === undefined || second === first || (conjunction !== "or" && conjunction !== "and")) return undefined;
  if (takesObject(tokens, other)) return undefined;
  if (first === "captured" && second === "rescued") return { topic: second, from: at, to: other + 1 };
  // "seized or damaged": the first is counted, in words that say both
  if (OF_THINGS.has(first) && OF_THINGS.has(second)) return { topic: first, from: at, to: at + 3 };
  const isHarm = [first, second].every((topic) => topic === "killed" || topic === "injured");
  if (isHarm) return { topic: "other_count", from: at, to: at + 3 };
  return second === "killed" ? { topic: "killed", from: at, to: other + 1 } : undefined;
}

/** "five [dead]", "five were [injured]"; not "five people carried the [dead]". */
function isState(tokens: readonly Token[], at: number, start: number, sawAuxiliary: boolean): boolean {
  const { lower = "", tag } = tokens[at] ?? {};
  const topic = beingTopic(lower);
  if (topic === "present" || topic === "other_count") return false;
  // "both alive and dead"
  if (lower === "alive" && /^(?:and|or)$/u.test(tokens[at + 1]?.lower ?? "")) return false;
  if (tag === "VERB" && takesObject(tokens, at)) return false;
  const isNear = tokens.slice(start, at).every((token) => token.tag === "ADV");
  const isCalled = tokens[at - 1]?.lower === "as" && CALLING.test(tokens[at - 2]?.lower ?? "");
  if (isNear || isCalled || sawAuxiliary || LEADING.test(tokens[at - 1]?.lower ?? "")) return true;
  return lower !== "killed" && !COUNTED.has(lower);
}

/** "12 [wounded]", "hundreds of fighters [killed]": a participle right behind those counted, with no object of its own. */
function isReduced(tokens: readonly Token[], at: number, start: number): boolean {
  if (takesObject(tokens, at) || /ing$|s$/u.test(tokens[at]?.lower ?? "")) return false;
  if (at === start) return true;
  const before = tokens[at - 1];
  const isBehindNoun = before !== undefined && /^(?:NOUN|PROPN|NUM|ADV)$/u.test(before.tag);
  return (
    isBehindNoun ||
    /^(?:more|aboard|onboard|believed|thought|presumed|suspected)$/u.test(before?.lower ?? "") ||
    LEADING.test(before?.lower ?? "")
  );
}

/** "two gunmen [killed] five": what follows is done to somebody else. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (startsNumber(tokens, at + 1)) return true;
  const isWhen = /^(?:early|late|overnight|earlier|later|last)$/u.test(next?.lower ?? "");
  return next !== undefined && /^(?:DET|NUM|PRON|NOUN|PROPN|ADJ)$/u.test(next.tag) && !next.isTime && !isWhen;
}

/** "killed [at least] 70 people": a number with what stands before it, and no time or measure. */
function startsNumber(tokens: readonly Token[], at: number): boolean {
  const before = wordsBeforeNumber(tokens, at);
  if (before === 0) return false;
  const number = tokens[at + before];
  const next = tokens[at + before + 1];
  if (next?.isTime === true || MEASURE_WORDS.has(next?.lower ?? "")) return false;
  return number?.tag === "NUM" || isScaleWord(number) || /^(?:a|an|half)$/u.test(number?.lower ?? "");
}

/** "no soldier reported [harmed]" */
function isTellingAt(tokens: readonly Token[], at: number): boolean {
  return beingTopic(tokens[at]?.lower ?? "") !== undefined || doneVerb(tokens[at])?.form === "past";
}

/** Tells whether another verb takes over, so that what follows no longer tells of those counted. */
function endsSubject(tokens: readonly Token[], at: number, start: number, sawAuxiliary: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.tag === "SCONJ") return at > start && !(token.lower === "since" && isAuxiliary(tokens[at - 1]));
  if (token.tag !== "VERB" || /^(?:who|which|that)$/u.test(tokens[at - 1]?.lower ?? "")) return false;
  // "were located and found dead", "were said to be missing"
  if (sawAuxiliary && MOVING.test(token.lower)) return false;
  // "two of them said to be in hospital"
  if (THINKING.test(token.lower) && tokens[at + 1]?.lower === "to") return false;
  const isGoingOn =
    sawAuxiliary && /^(?:and|to)$/u.test(tokens[at + 1]?.lower ?? "") && GOES_ON.test(tokens[at + 2]?.lower ?? "");
  // "were disarmed and taken hostage"
  const isAnd = sawAuxiliary && tokens[at + 1]?.lower === "and";
  const isPhrase = isAnd && phraseAt(tokens, at + 2, tokens.length) !== undefined;
  const isVerb = isAnd && (doneVerb(tokens[at + 2]) ?? doingVerb(tokens[at + 2])) !== undefined;
  if (isGoingOn || isPhrase || (isVerb && !takesObject(tokens, at + 2))) return false;
  // "were left injured", "were found dead": the state is still to come
  if (LEADING.test(token.lower) || (sawAuxiliary && THINKING.test(token.lower))) return false;
  if (sawAuxiliary) return !token.lower.endsWith("ing") && !BE_FORMS.has(token.lower);
  return !/(?:ed|ing|en|wn|ught)$/u.test(token.lower);
}

/** How far behind "left" those stand who were left dead: "left 19 soldiers and 32 rebels dead". Units: tokens. */
const NEAR_LEAVE = 6;

function isBehindLeave(tokens: readonly Token[], start: number): boolean {
  const lead = tokens.slice(Math.max(0, start - NEAR_LEAVE), start);
  const verb = lead.findLast(({ tag }) => tag === "VERB");
  return verb !== undefined && /^(?:left|leave|leaves|leaving)$/u.test(verb.lower);
}
