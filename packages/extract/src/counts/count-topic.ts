import type { Token, TokenSentence } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import { DEMONYMS } from "../vocabulary/countries.ts";
import { chooseTrigger } from "./choose-trigger.ts";
import type { CountMention } from "./count-mention.ts";
import { type Counted, isPeople, isSubset } from "./counted.ts";
import { headOf, isNational, isUnknownPeople, isWorker } from "./counted-phrase.ts";
import { triggerInside } from "./trigger-inside.ts";
import { doingVerb, doneVerb, type Trigger } from "./trigger-words.ts";

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
  const told = trigger?.topic ?? appositionTo(tokens, found.at(-1), counted) ?? totalOf(tokens, counted, last) ?? some;
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
  // "a man carried two children": vehicles carry passengers, in other forms of the verb
  if (doneVerb(verb)?.lemma === "carry" && doneVerb(verb)?.form === "base") return undefined;
  const topic = fittingTopic(meantOf(verb, thing) ?? shown, thing, isUnknownThing(tokens, counted));
  if (topic === undefined || !isCountable(tokens, counted, topic)) return undefined;
  const isOfPeople = isPeople(head) || (phrase === undefined && isPeople(lastHead(tokens, found)));
  if (topic === "killed" && OF_PEOPLE_ONLY.has(doneVerb(verb)?.lemma ?? "") && !isOfPeople) return undefined;
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
  const verb = isOfThem ? number.to + 2 : number.to;
  if (phrase !== undefined || isOrdinal || !/^(?:was|were|is|are)$/u.test(tokens[verb]?.lower ?? "")) return false;
  const first = tokens[verb + 1];
  // "two were from Canada", "one was Cuban"
  if (first?.lower === "from" || DEMONYMS[first?.lower ?? ""] !== undefined) return true;
  if (/^(?:foreign|local|female|male|underage|elderly)$/u.test(first?.lower ?? "")) return true;
  const who = tokens.slice(verb + 1, verb + 5);
  const end = who.findIndex(({ tag }) => !/^(?:DET|ADJ|NOUN|PROPN)$/u.test(tag));
  const noun = who[(end === -1 ? who.length : end) - 1];
  return noun !== undefined && COUNTED.get(noun.lower)?.unit === "person";
}

/** "bringing the total to 30": of what was counted last. */
function totalOf(
  tokens: readonly Token[],
  { number, phrase }: Counted,
  last: CountTopic | undefined,
): CountTopic | undefined {
  const [lead, noun] = [tokens[number.from - 1]?.lower ?? "", tokens[number.from - 2]?.lower ?? ""];
  const isTotal = /^(?:to|at|of)$/u.test(lead) && /^(?:total|figure|count|tally|number)$/u.test(noun);
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
  const isBeside =
    /^[,:—–(]$/u.test(mark?.text ?? "") ||
    (mark?.lower === "and" && (isNext || number.from - before.number.to < CLOSE)) ||
    isSubset(tokens, number) ||
    head?.lower === "others" ||
    isSaidOfSome(tokens, counted);
  const isUnknown = phrase !== undefined && head === undefined && isUnknownPeople(tokens, phrase);
  const isForeign = phrase !== undefined && head === undefined && isNational(tokens, phrase);
  const isThing = OF_THINGS.has(before.topic) && (head !== undefined || isUnknown);
  const isSome = howBadly(tokens, counted) !== undefined || isSaidOfSome(tokens, counted);
  const isKnown = isSome || isThing || isForeign || isPeople(head) || (isUnknown && isSubset(tokens, number));
  // "a spokesman" behind a comma is somebody else
  const isOneMore = number.isArticle && !(mark?.lower === "and" && isNext);
  return isBeside && isKnown && !isOneMore ? before.topic : undefined;
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
  // Those who fled from what they did are gone and not displaced.
  const isWanted =
    unit === "person" && /^(?:suspects?|attackers?|gunm[ae]n|assailants?|shooters?|robbers?)$/u.test(head?.lower ?? "");
  if (isWanted && doingVerb(verb)?.lemma === "flee") return "other_count";
  const isMachine = unit === "vehicle" || unit === "aircraft" || unit === "vessel";
  if (lemma === "lose" && isMachine) return "destroyed";
  return (lemma === "hit" || lemma === "strike") && isPeople(head) ? "injured" : undefined;
}

function isCountable(tokens: readonly Token[], { number, phrase, head }: Counted, topic: CountTopic): boolean {
  if (number.isArticle)
    return (
      OF_ONE.has(topic) &&
      (head !== undefined || (phrase !== undefined && (isWorker(tokens, phrase) || isNational(tokens, phrase))))
    );
  if (phrase === undefined || head !== undefined) return true;
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
