import { POSSESSIVES } from "../grammar/noun-phrases.ts";
import type { Token, TokenSentence } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import { DEMONYMS } from "../vocabulary/countries.ts";
import { chooseTrigger } from "./choose-trigger.ts";
import type { CountMention } from "./count-mention.ts";
import { type Counted, isPeople, isSubset } from "./counted.ts";
import type { NumberMention } from "./number-mention.ts";
import { headOf, isNational, isUnknownPeople, isWorker } from "./counted-phrase.ts";
import { triggerInside } from "./trigger-inside.ts";
import { beingTopic, doingVerb, doneVerb, type Trigger } from "./trigger-words.ts";

/** Topics that one person or thing, told with an article, is counted for. */
const OF_ONE: ReadonlySet<CountTopic> = new Set([
  ...(["killed", "injured", "captured", "rescued", "missing", "destroyed", "damaged", "seized", "present"] as const),
]);
/** Topics whose words tell that people are meant, whatever the noun. */
const OF_PEOPLE: ReadonlySet<CountTopic> = new Set(["killed", "injured", "missing", "rescued", "displaced"]);
/** Topics that things are counted for. */
export const OF_THINGS: ReadonlySet<CountTopic> = new Set(["destroyed", "damaged", "seized", "captured"]);
/** Verbs that tell of deaths only where people follow: a team loses games. */
const OF_PEOPLE_ONLY: ReadonlySet<string> = new Set(["lose", "eliminate"]);
/** Longest list between two numbers. Units: tokens. */
const LONGEST_LIST = 8;
/** How far before a number the total stands that it is said of. Units: tokens. */
const FAR_TOTAL = 6;
/** Between a number and one that goes on with it: "eleven women and nine men". Units: tokens. */
const CLOSE = 3;

/** What a number counts, and by which words. */
export interface ShownTopic {
  /** Two where the text says of both that there were none. */
  readonly topics: readonly CountTopic[];
  readonly trigger: Trigger | undefined;
}

/** What the sentence has counted already, and the text before it. */
export interface CountedBefore {
  readonly found: readonly CountMention[];
  /** The last topic that the sentence before counted. */
  readonly previous: CountTopic | undefined;
  /** The last topic of deaths or injuries that the text counted. */
  readonly earlier: CountTopic | undefined;
}

/** Tells what a number counts, or nothing where the text does not say or it counts something else. */
export function topicOfCount(
  tokens: readonly Token[],
  sentence: TokenSentence,
  counted: Counted,
  { found, previous, earlier }: CountedBefore,
): ShownTopic | undefined {
  const { number, phrase, head } = counted;
  const trigger = chooseTrigger(tokens, sentence, counted);
  const isVictims = head?.lower === "victims" && (trigger === undefined || trigger.topic === "other_count");
  const last = found.at(-1)?.topic ?? earlier;
  const some = isSaidOfSome(tokens, counted) ? (found.at(-1)?.topic ?? previous) : undefined;
  const beside = appositionTo(tokens, found.at(-1), counted);
  // "killed all 176 on board: 82 locals, 63 Canadians"
  const isParted = trigger?.topic === "present" && isInParts(tokens, found.at(-1), number);
  const told =
    (isParted ? beside : undefined) ??
    trigger?.topic ??
    beside ??
    sameAs(tokens, counted, found.at(-1)) ??
    totalOf(tokens, counted, found.some(({ topic }) => topic === "killed") ? "killed" : last) ??
    ofThose(tokens, sentence, number) ??
    some;
  const shown = isVictims ? (earlier ?? told) : told;
  if (shown === undefined) return undefined;
  if (howBadly(tokens, counted) === "fatally") return { topics: ["killed"], trigger };
  // "nobody was killed or injured" denies both
  const isNone = number.value.qualifier === "none" && trigger !== undefined && trigger.to - trigger.from === 3;
  if (isNone && shown === "other_count") return { topics: ["killed", "injured"], trigger };
  const verb = trigger === undefined ? undefined : tokens[trigger.from];
  const isElliptic = phrase === undefined && OF_THINGS.has(shown);
  const thing = head ?? (isElliptic ? carriedThing(tokens, found) : undefined);
  // "one had been looted": a thing, though it is not said which
  if (shown === "seized" && thing === undefined && phrase === undefined && doneVerb(verb)?.lemma !== "seize")
    return undefined;
  // "looking for two gunmen": nobody is missing
  const isSought = verb !== undefined && trigger !== undefined && tokens[trigger.to - 1]?.lower === "for";
  if (shown === "missing" && isSought && isWanted(thing)) return undefined;
  // "a man carried two children": vehicles carry passengers, in other forms of the verb
  if (doneVerb(verb)?.lemma === "carry" && doneVerb(verb)?.form === "base") return undefined;
  const meant = shown === "present" ? undefined : meantOf(verb, thing);
  const topic = fittingTopic(meant ?? shown, thing, isUnknownThing(tokens, counted));
  if (topic === undefined || !isCountable(tokens, counted, topic)) return undefined;
  const isOfPeople = isPeople(head) || (phrase === undefined && isPeople(lastHead(tokens, found)));
  const isVerbAlone = trigger !== undefined && trigger.to - trigger.from === 1;
  const isLoss = isVerbAlone && OF_PEOPLE_ONLY.has(doneVerb(verb)?.lemma ?? "");
  if (topic === "killed" && isLoss && !isOfPeople) return undefined;
  // Bombs that explode do what they are made for.
  const isMunition = head !== undefined && COUNTED.get(head.lower)?.unit === "munition";
  if (isMunition && doingVerb(verb) !== undefined) return undefined;
  return (topic === "damaged" ? ofLostThing(tokens, counted, trigger) : undefined) ?? { topics: [topic], trigger };
}

/** "damaged a helicopter, [which crashed]": damaged, and lost. */
function ofLostThing(
  tokens: readonly Token[],
  { phrase, number }: Counted,
  trigger: Trigger | undefined,
): ShownTopic | undefined {
  const end = phrase?.to ?? number.to;
  const which = tokens[end]?.text === "," ? end + 1 : end;
  const isLost =
    /^(?:which|that)$/u.test(tokens[which]?.lower ?? "") && doingVerb(tokens[which + 1])?.topic === "destroyed";
  if (!isLost || trigger === undefined) return undefined;
  return { topics: ["damaged", "destroyed"], trigger: { ...trigger, to: which + 2 } };
}

/** The noun that the number before counts. */
function lastHead(tokens: readonly Token[], found: readonly CountMention[]): Token | undefined {
  const last = found.at(-1)?.counted;
  return last === undefined ? undefined : headOf(tokens, last);
}

/** "four houses were gutted and another nine damaged": the thing that the number before counts. */
function carriedThing(tokens: readonly Token[], found: readonly CountMention[]): Token | undefined {
  const head = lastHead(tokens, found);
  return head !== undefined && !isPeople(head) ? head : undefined;
}

const HOW_BADLY = /^(?:critically|seriously|severely|badly|gravely|slightly|lightly|fatally)$/u;

/** ", two [critically]", "many of them [seriously]": how some of those counted before were hurt. */
function howBadly(tokens: readonly Token[], { number, phrase }: Counted): string | undefined {
  if (phrase !== undefined) return undefined;
  const isOfThem = tokens[number.to]?.lower === "of" && /^(?:them|whom)$/u.test(tokens[number.to + 1]?.lower ?? "");
  const adverb = tokens[isOfThem ? number.to + 2 : number.to]?.lower ?? "";
  return HOW_BADLY.test(adverb) ? adverb : undefined;
}

/** "eleven of the dead were pupils, while [two were teachers]": who some of those counted before were. */
function isSaidOfSome(tokens: readonly Token[], { number, phrase }: Counted): boolean {
  const isOrdinal = /^(?:a|the|another)$/u.test(tokens[number.from]?.lower ?? "");
  const isOfThem =
    tokens[number.to]?.lower === "of" && /^(?:them|whom|these|those)$/u.test(tokens[number.to + 1]?.lower ?? "");
  const auxiliary = isOfThem ? number.to + 2 : number.to;
  // "two of whom are thought to be children"
  const isThought =
    /^(?:thought|believed|said|understood|known)$/u.test(tokens[auxiliary + 1]?.lower ?? "") &&
    tokens[auxiliary + 3]?.lower === "be";
  const verb = isThought ? auxiliary + 3 : auxiliary;
  if (phrase !== undefined || isOrdinal || !/^(?:was|were|is|are|be)$/u.test(tokens[verb]?.lower ?? "")) return false;
  const first = tokens[verb + 1];
  // "two were from Canada", "one was Cuban"
  if (first?.lower === "from" || DEMONYMS[first?.lower ?? ""] !== undefined) return true;
  if (/^(?:foreign|local|female|male|underage|elderly)$/u.test(first?.lower ?? "")) return true;
  const who = tokens.slice(verb + 1, verb + 5);
  const end = who.findIndex(({ tag }) => !/^(?:DET|ADJ|NOUN|PROPN)$/u.test(tag));
  const noun = who[(end === -1 ? who.length : end) - 1];
  return noun !== undefined && COUNTED.get(noun.lower)?.unit === "person";
}

/** "seven pupils were wounded, [as was] one teacher" */
function sameAs(
  tokens: readonly Token[],
  { number }: Counted,
  before: CountMention | undefined,
): CountTopic | undefined {
  const [verb, as] = [tokens[number.from - 1]?.lower ?? "", tokens[number.from - 2]?.lower ?? ""];
  return /^(?:was|were|did|had|have)$/u.test(verb) && /^(?:as|so)$/u.test(as) ? before?.topic : undefined;
}

/** "[Of those hurt,] eleven are children" */
function ofThose(tokens: readonly Token[], { from }: TokenSentence, number: Counted["number"]): CountTopic | undefined {
  const isOf = tokens[from]?.lower === "of" && /^(?:those|the)$/u.test(tokens[from + 1]?.lower ?? "");
  if (!isOf || tokens[from + 3]?.text !== "," || number.from !== from + 4) return undefined;
  return doneVerb(tokens[from + 2])?.topic ?? beingTopic(tokens[from + 2]?.lower ?? "");
}

/** "bringing the total to 30", "put the figure closer to 30": of what was counted last. */
function totalOf(
  tokens: readonly Token[],
  { number, phrase }: Counted,
  last: CountTopic | undefined,
): CountTopic | undefined {
  const lead = tokens[number.from - 1]?.lower ?? "";
  // The nearest noun: "the figure was closer to", "the total now stands at".
  const noun = tokens
    .slice(Math.max(0, number.from - FAR_TOTAL), number.from - 1)
    .findLast(({ tag, lower }) => lower !== "closer" && (tag === "NOUN" || lower === "total"));
  const isTotal =
    /^(?:to|at|of|was|is)$/u.test(lead) && /^(?:totals?|figures?|count|tally|numbers?)$/u.test(noun?.lower ?? "");
  return isTotal && phrase === undefined ? last : undefined;
}

/** "20 bodies, eleven women and nine men": a number beside another one, with nothing of its own that tells. */
function appositionTo(
  tokens: readonly Token[],
  before: CountMention | undefined,
  counted: Counted,
): CountTopic | undefined {
  const { number, phrase, head } = counted;
  if (before === undefined) return undefined;
  const mark = tokens[number.from - 1];
  const isNext = number.from - (before.counted?.to ?? before.number.to) <= 1;
  const isListed = isInList(tokens, before, number.from);
  const isBeside =
    (/^[,:—–(]$/u.test(mark?.text ?? "") && !hasVerbBetween(tokens, before, number.from)) ||
    (mark?.lower === "and" && (isNext || number.from - before.number.to < CLOSE)) ||
    isListed ||
    isSubset(tokens, number) ||
    head?.lower === "others" ||
    isSaidOfSome(tokens, counted);
  const isUnknown = phrase !== undefined && head === undefined && isUnknownPeople(tokens, phrase);
  const isForeign = phrase !== undefined && head === undefined && isNational(tokens, phrase);
  const isThing = OF_THINGS.has(before.topic) && (head !== undefined || isUnknown);
  const isSome = howBadly(tokens, counted) !== undefined || isSaidOfSome(tokens, counted);
  const isKnown = isSome || isThing || isForeign || isPeople(head) || (isUnknown && isSubset(tokens, number));
  // "a spokesman" behind a comma is somebody else
  // "four locals, [a Dane,] and two Swiss", not "killing four, [an official] said"
  const isInside = isListed && phrase !== undefined && /^(?:,|and)$/u.test(tokens[phrase.to]?.lower ?? "");
  const isAdded = mark?.lower === "and" && (isNext || isListed);
  const isOneMore = number.isArticle && !isSubset(tokens, number) && !isAdded && !isInside;
  return isBeside && isKnown && !isOneMore ? before.topic : undefined;
}

/** "fired 900 rounds, two of them live": a verb that tells of something else. */
function hasVerbBetween(tokens: readonly Token[], before: CountMention, at: number): boolean {
  return tokens
    .slice(before.counted?.to ?? before.number.to, at)
    .some(({ lower }) => /^(?:fired|threw|hurled|used|cost|said|told|met|visited)$/u.test(lower));
}

/** Tells whether a number is one of those behind a colon that make up the number before it. */
function isInParts(tokens: readonly Token[], before: CountMention | undefined, { from }: NumberMention): boolean {
  if (before === undefined) return false;
  const isBehindColon = tokens.slice(before.counted?.to ?? before.number.to, from).some(({ text }) => text === ":");
  return isBehindColon || isInList(tokens, before, from);
}

/** "six girls and two boys, [as well as 19 women]": nothing but nouns between a number and one before it. */
function isInList(tokens: readonly Token[], before: CountMention, at: number): boolean {
  // "a couple and [their] three sons"
  const end = POSSESSIVES.has(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
  const between = tokens.slice(before.counted?.to ?? before.number.to, end);
  const last = between.at(-1)?.lower ?? "";
  if (between.length > LONGEST_LIST || !/^(?:and|,|as|plus)$/u.test(last)) return false;
  const words = between.map(({ lower }) => lower).join(" ");
  if (/\b(?:as|plus)$/u.test(words)) return /\b(?:as well as|plus)$/u.test(words);
  return between.every(
    ({ tag, lower }) =>
      /^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ)$/u.test(tag) || /^(?:,|including|his|her|their)$/u.test(lower),
  );
}

/** The topic as it is called for people and for things, or nothing where it is not said of such. */
function fittingTopic(topic: CountTopic, head: Token | undefined, isThing: boolean): CountTopic | undefined {
  if (isThing && (topic === "destroyed" || topic === "damaged")) return topic;
  if (head !== undefined && !isPeople(head)) {
    const unit = COUNTED.get(head.lower)?.unit;
    if (unit === "attack") return undefined;
    const ofThing = topic === "captured" ? "seized" : topic;
    // A place that is taken changes hands: no thing is seized.
    if (ofThing === "seized" && unit === "settlement") return undefined;
    return OF_THINGS.has(ofThing) ? ofThing : undefined;
  }
  if (topic === "seized") return "captured";
  return topic === "destroyed" || topic === "damaged" ? undefined : topic;
}

/** "two clinics": something in no list, in the plural, and nobody. */
function isUnknownThing(tokens: readonly Token[], { number, phrase, head }: Counted): boolean {
  if (phrase === undefined || head !== undefined || number.isArticle || isWorker(tokens, phrase)) return false;
  const last = tokens[phrase.to - 1];
  return last?.tag === "NOUN" && isUnknownPeople(tokens, phrase);
}

/** What some verbs mean of some: "lost three tanks", "two women were hit", "recovered two men". */
function meantOf(verb: Token | undefined, head: Token | undefined): CountTopic | undefined {
  const unit = head === undefined ? undefined : COUNTED.get(head.lower)?.unit;
  const lemma = doneVerb(verb)?.lemma;
  const isHeld = /^(?:hostages?|captives?)$/u.test(head?.lower ?? "");
  if (isHeld && doingVerb(verb)?.lemma === "escape") return "rescued";
  // Those who fled from what they did are gone and not displaced.
  if (unit === "person" && isWanted(head) && doingVerb(verb)?.lemma === "flee") return "other_count";
  const isMachine = unit === "vehicle" || unit === "aircraft" || unit === "vessel";
  if (lemma === "lose" && isMachine) return "destroyed";
  return (lemma === "hit" || lemma === "strike") && isPeople(head) ? "injured" : undefined;
}

/** Somebody whom the police look for. */
function isWanted(head: Token | undefined): boolean {
  return /^(?:suspects?|attackers?|gunm[ae]n|assailants?|shooters?|robbers?|bombers?|fugitives?|escapees?|accomplices?)$/u.test(
    head?.lower ?? "",
  );
}

/** "a crew", "an infantry": many, though the article says one. */
const COLLECTIVE = /^(?:crew|crews|police|staff|personnel|infantry|troops|livestock|cattle|forces)$/u;

function isCountable(tokens: readonly Token[], { number, phrase, head }: Counted, topic: CountTopic): boolean {
  if (number.isArticle && COLLECTIVE.test(head?.lower ?? "")) return false;
  if (number.isArticle)
    return (
      OF_ONE.has(topic) &&
      (head !== undefined || (phrase !== undefined && (isWorker(tokens, phrase) || isNational(tokens, phrase))))
    );
  if (phrase === undefined || head !== undefined) return true;
  // "three of them were beaten"
  if (phrase.to - phrase.from === 2 && /^(?:them|whom|these|those)$/u.test(tokens[phrase.to - 1]?.lower ?? ""))
    return true;
  // "on both sides"
  if (tokens[number.from]?.lower === "both" && !isWorker(tokens, phrase)) return false;
  if (topic === "destroyed" || topic === "damaged") return true;
  if (isNational(tokens, phrase)) return true;
  // "died in two separate accidents": where and how, and not who
  const isWhere = /^(?:in|on|at|across|over|from|during|after|within|through|near|around)$/u.test(
    tokens[number.from - 1]?.lower ?? "",
  );
  if (isWhere && triggerInside(tokens, phrase) === undefined) return false;
  return triggerInside(tokens, phrase) !== undefined || (OF_PEOPLE.has(topic) && isUnknownPeople(tokens, phrase));
}
