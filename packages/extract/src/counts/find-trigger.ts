import { BE_FORMS, isAuxiliary } from "../grammar/verbs.ts";
import type { Token, TokenRange } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { COUNTED, countedNoun } from "../vocabulary/counted-people.ts";
import {
  beingTopic,
  doingVerb,
  doneVerb,
  looseTriggerAt,
  phraseAt,
  tallyTopic,
  type Trigger,
} from "./trigger-words.ts";

/** How far from the number a trigger may stand. Units: tokens. */
const REACH = 22;

const word = (topic: CountTopic, at: number): Trigger => ({ topic, from: at, to: at + 1 });

/** Tells whether a token ends a clause for good. */
function isFullStop(token: Token): boolean {
  return /^[.!?;:]$/u.test(token.text);
}

/** Finds a word of the phrase itself: "five dead", "35 bodies", "25 others injured". */
export function triggerInside(tokens: readonly Token[], { from, to }: TokenRange): Trigger | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    const topic = beingTopic(lower);
    // "death tolls" are no deaths
    const isPart = at < to - 1 && /^(?:death|injury|body|corpse|casualty|fatality)$/u.test(lower);
    if (topic !== undefined && !isPart) return word(topic, at);
    // "two stolen cars", "three abducted girls"
    const done = at < to - 1 ? doneVerb(tokens[at]) : undefined;
    if (done?.form === "past" && done.topic !== "present" && !UNTELLING.has(done.lemma)) return word(done.topic, at);
  }
  return undefined;
}

/** Verbs whose participles before a noun tell something else: "lost children", "pulled teeth". */
const UNTELLING: ReadonlySet<string> = new Set(["lose", "hold", "pull", "hit", "strike", "recover", "down", "save"]);

/** Finds a verb or state behind the phrase: "five people died", "five people in the town were killed", "five wounded". */
export function triggerBehind(
  tokens: readonly Token[],
  start: number,
  ceiling: number,
  isOfPeople: boolean,
): Trigger | undefined {
  let sawAuxiliary = isBehindLeave(tokens, start);
  let modifier: Trigger | undefined;
  for (let at = start; at < ceiling && at - start < REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || isFullStop(token)) return modifier;
    const phrase = phraseAt(tokens, at, ceiling) ?? looseTriggerAt(tokens, at);
    if (phrase?.isModifier === true) modifier ??= phrase;
    else if (phrase !== undefined) return isOfPeople && OF_THINGS.has(phrase.topic) ? modifier : phrase;
    const state = beingTopic(token.lower);
    if (state === "present") modifier ??= at === start && token.tag !== "NOUN" ? word(state, at) : undefined;
    if (state !== undefined && isState(tokens, at, start, sawAuxiliary))
      return secondOf(tokens, at, state) ?? word(state, at);
    const [first, second] = [tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
    // "14 were on board, of whom four died"
    if (token.text === "," && (first === "with" || (first === "of" && /^(?:whom|which|them)$/u.test(second))))
      return modifier;
    // "quoted an official as saying five died": five, and not the official
    if (token.lower === "as" && /^(?:saying|telling)$/u.test(tokens[at + 1]?.lower ?? "")) return modifier;
    // "identified as" goes on, "when they" does not
    if (at > start && token.lower !== "as" && PARTING.test(token.lower)) return modifier;
    // "Seven die in crash": a headline's verb behind a bare number is no noun
    const doing = doingVerb(token);
    // "escaped unhurt", "escaped with minor injuries": how they did is still to come
    const how =
      doing?.lemma === "escape"
        ? (looseTriggerAt(tokens, at + 1)?.topic ?? beingTopic(tokens[at + 1]?.lower ?? ""))
        : undefined;
    if (how !== undefined) return word(how, at);
    if (doing !== undefined && (token.tag !== "NOUN" || at === start) && !isPurpose(tokens, at, start)) {
      // "the people on board the plane that crashed": planes crash
      return isOfPeople && OF_THINGS.has(doing.topic) ? modifier : word(doing.topic, at);
    }
    const done = doneVerb(token);
    if (done !== undefined && token.tag !== "NOUN") {
      const isTold = sawAuxiliary || (!OF_THINGS.has(done.topic) && isReduced(tokens, at, start));
      return isTold ? (secondOf(tokens, at, done.topic) ?? word(done.topic, at)) : modifier;
    }
    if (isAuxiliary(token)) sawAuxiliary = true;
    else if (endsSubject(tokens, at, start, sawAuxiliary)) return modifier;
  }
  return modifier;
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
  const second = doneVerb(tokens[at + 2])?.topic ?? beingTopic(tokens[at + 2]?.lower ?? "");
  if (second === undefined || second === first || (conjunction !== "or" && conjunction !== "and")) return undefined;
  if (takesObject(tokens, at + 2)) return undefined;
  // "seized or damaged": the first is counted, in words that say both
  if (OF_THINGS.has(first) && OF_THINGS.has(second)) return { topic: first, from: at, to: at + 3 };
  const isHarm = [first, second].every((topic) => topic === "killed" || topic === "injured");
  if (isHarm) return { topic: "other_count", from: at, to: at + 3 };
  return second === "killed" ? { topic: "killed", from: at, to: at + 3 } : undefined;
}

/** "five [dead]", "five were [injured]"; not "five people carried the [dead]". */
function isState(tokens: readonly Token[], at: number, start: number, sawAuxiliary: boolean): boolean {
  const { lower = "", tag } = tokens[at] ?? {};
  const topic = beingTopic(lower);
  if (topic === "present" || topic === "other_count") return false;
  // "both alive and dead"
  if (lower === "alive" && /^(?:and|or)$/u.test(tokens[at + 1]?.lower ?? "")) return false;
  if (tag === "VERB" && takesObject(tokens, at)) return false;
  if (at === start || sawAuxiliary || LEADING.test(tokens[at - 1]?.lower ?? "")) return true;
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
  const isWhen = /^(?:early|late|overnight|earlier|later|last)$/u.test(next?.lower ?? "");
  return next !== undefined && /^(?:DET|NUM|PRON|NOUN|PROPN|ADJ)$/u.test(next.tag) && !next.isTime && !isWhen;
}

/** Tells whether another verb takes over, so that what follows no longer tells of those counted. */
function endsSubject(tokens: readonly Token[], at: number, start: number, sawAuxiliary: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.tag === "SCONJ") return at > start && !(token.lower === "since" && isAuxiliary(tokens[at - 1]));
  if (token.tag !== "VERB" || /^(?:who|which|that)$/u.test(tokens[at - 1]?.lower ?? "")) return false;
  // "were left injured", "were found dead": the state is still to come
  if (LEADING.test(token.lower) || (sawAuxiliary && THINKING.test(token.lower))) return false;
  if (sawAuxiliary) return !token.lower.endsWith("ing") && !BE_FORMS.has(token.lower);
  return !/(?:ed|ing|en|wn|ught)$/u.test(token.lower);
}

/** Verbs that only lead to what is told of those counted: "were left injured", "remain hospitalised". */
const LEADING =
  /^(?:left|found|reported|confirmed|feared|pronounced|presumed|declared|listed|remain|remained|remains|remaining|go|went|gone|escaped|walked|caught|driven|forced|chased|pushed)$/u;
/** Verbs that lead to it in the passive alone: "are thought to be missing", not "a spokesman said". */
const THINKING = /^(?:believed|known|thought|said)$/u;
/** How far behind "left" those stand who were left dead: "left 19 soldiers and 32 rebels dead". Units: tokens. */
const NEAR_LEAVE = 6;

function isBehindLeave(tokens: readonly Token[], start: number): boolean {
  const lead = tokens.slice(Math.max(0, start - NEAR_LEAVE), start);
  const verb = lead.findLast(({ tag }) => tag === "VERB");
  return verb !== undefined && /^(?:left|leave|leaves|leaving)$/u.test(verb.lower);
}

/** Words behind which another clause begins. */
const PARTING = /^(?:when|where|while|after|before|because|if|whether|as|how)$/u;

/** Verbs between a tally and its number: "the toll rose to". */
const LINKING =
  /^(?:estimated|given|rising|rises|passes|passing|tops|topped|topping|revised|lowered|raised|updated|adjusted|exceeds|exceeded|exceeding|surpassed|surpasses|hits|hit|jumped|jumps|climbs|climbing|fell|fallen|falls|dropped|grew|grown|grows|soared|nears|stand|standing|reaches|put|puts|rose|risen|reached|reaching|stood|stands|climbed|was|is|are|were|be|been|has|had|have|passed|numbered|totalled|increased|increasing|including|included|includes|include)$/u;

/** Finds a verb or tally before the number: "killing four", "a death toll of five", "the deaths of 33 passengers". */
export function triggerBefore(tokens: readonly Token[], end: number, floor: number): Trigger | undefined {
  let joined = 0;
  let sawLinking = false;
  for (let at = end - 1; at >= floor && end - at < REACH; at -= 1) {
    const token = tokens[at];
    // "The dead: three men, two women"
    const listed = token?.text === ":" ? tallyTopic(tokens[at - 1]?.lower ?? "") : undefined;
    if (listed !== undefined) return { ...word(listed, at - 1), isTally: true };
    if (token === undefined || isFullStop(token) || (token.lower === "by" && end - at <= 2)) return undefined;
    const phrase = phraseAt(tokens, at, end);
    if (phrase !== undefined && joined === 0) return phrase;
    const tallied = numberOf(tokens, at, end) ?? tallyAt(tokens, at, end);
    if (tallied !== undefined) return { ...word(tallied, at), isTally: true };
    // "the toll hits 100"
    const isLinking = LINKING.test(token.lower) && tallyTopic(tokens[at - 1]?.lower ?? "") !== undefined;
    // "those killed included three guards"
    const isNamed = /^(?:those|people|the|of)$/u.test(tokens[at - 1]?.lower ?? "");
    const done = isLinking || (sawLinking && !isNamed) ? undefined : doneVerb(token);
    if (done !== undefined && (token.tag !== "NOUN" || at === end - 1)) {
      if (isPassive(tokens, at)) return undefined;
      if (joined <= 1) return word(done.topic, at);
    }
    if (isCare(tokens, at, floor) && joined === 0) return word("injured", at);
    if (token.text === "," || token.lower === "and") joined += 1;
    sawLinking ||= token.tag === "VERB" && LINKING.test(token.lower) && !isAuxiliary(token) && at < end - 1;
    const isOtherVerb = (token.tag === "VERB" || isAuxiliary(token)) && !LINKING.test(token.lower);
    if (isOtherVerb || token.tag === "SCONJ" || PARTING.test(token.lower)) return undefined;
    if (token.tag === "PRON" && /^(?:he|she|they|who|which)$/u.test(token.lower)) return undefined;
  }
  return undefined;
}

function tallyAt(tokens: readonly Token[], at: number, end: number): CountTopic | undefined {
  const token = tokens[at];
  const tally = tallyTopic(token?.lower ?? "");
  if (token === undefined || tally === undefined || !isTied(tokens, at, end)) return undefined;
  return token.tag !== "VERB" || /^(?:of|the)$/u.test(tokens[at - 1]?.lower ?? "") ? tally : undefined;
}

/** "the number of missing has fallen to 15", "the number of people killed stands at 76" */
function numberOf(tokens: readonly Token[], at: number, end: number): CountTopic | undefined {
  const lower = tokens[at]?.lower ?? "";
  const topic = beingTopic(lower) ?? doneVerb(tokens[at])?.topic;
  if (topic === undefined || !isTied(tokens, at, end)) return undefined;
  for (let of = at - 1; of > at - 5; of -= 1) {
    if (tokens[of]?.lower === "of")
      return /^(?:numbers?|figures?|tally|count)$/u.test(tokens[of - 1]?.lower ?? "") ? topic : undefined;
    if (!/^(?:NOUN|DET|ADJ|PROPN|AUX|PRON)$/u.test(tokens[of]?.tag ?? "")) return undefined;
  }
  return undefined;
}

/** "hospitals in the town [admitted] 33 people" */
function isCare(tokens: readonly Token[], at: number, floor: number): boolean {
  if (!/^(?:admitted|admitting|treated|treating|received|receiving)$/u.test(tokens[at]?.lower ?? "")) return false;
  return tokens
    .slice(Math.max(floor, at - 6), at)
    .some(({ lower }) => /^(?:hospitals?|clinics?|doctors|medics)$/u.test(lower));
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return (
    BE_FORMS.has(tokens[at - 1]?.lower ?? "") ||
    (tokens[at - 1]?.tag === "ADV" && BE_FORMS.has(tokens[at - 2]?.lower ?? ""))
  );
}

/** A tally and its number: "toll of", "toll rose to", "toll in the hundreds". */
function isTied(tokens: readonly Token[], tally: number, end: number): boolean {
  if (end - tally <= 2) return tokens[end - 1]?.lower !== "and" && tokens[end - 1]?.text !== ",";
  const before = tokens[end - 1]?.lower ?? "";
  return (
    /^(?:of|to|at|in|as|from|past|was|is|are|were|be|been|the|all|included|includes|include)$/u.test(before) ||
    LINKING.test(before)
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
  // "has 4,500 troops in the area"
  const head = tokens[phrase.to - 1]?.lower ?? "";
  const isStationed =
    countedNoun(head, undefined)?.isMember === true &&
    /^(?:in|at|on|near|now|stationed|deployed|based)$/u.test(tokens[phrase.to]?.lower ?? "");
  if (isStationed) return { topic: "present", from: phrase.to, to: phrase.to + 1 };
  if (isThere) return { topic: "present", from: phrase.to, to: phrase.to + 2 };
  for (let at = from; at < to; at += 1) {
    const found = phraseAt(tokens, at, to);
    if (found?.topic === "present") return found;
    const lower = tokens[at]?.lower ?? "";
    const isVerb = tokens[at]?.tag === "VERB";
    const shown = [...(isVerb ? [doingVerb(tokens[at])?.topic, doneVerb(tokens[at])?.topic] : []), tallyTopic(lower)];
    if (shown.includes("present")) return word("present", at);
    if (lower === "there" && /^(?:are|were|was|is|'s)$/u.test(tokens[at + 1]?.lower ?? ""))
      return { topic: "present", from: at, to: at + 2 };
  }
  return undefined;
}
