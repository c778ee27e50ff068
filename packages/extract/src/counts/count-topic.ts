import type { Token, TokenSentence } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import { chooseTrigger } from "./choose-trigger.ts";
import type { CountMention } from "./count-mention.ts";
import { type Counted, isPeople, OF_THINGS } from "./counted.ts";
import {
  appositionTo,
  howBadly,
  isFatalBehind,
  isInParts,
  isSaidOfSome,
  ofThose,
  sameAs,
  totalOf,
} from "./count-beside.ts";
import { gappedAs } from "./told-counts.ts";
import { headOf, isNational, isUnknownPeople, isWorker } from "./counted-phrase.ts";
import { isUncounted, isWanted } from "./uncounted.ts";
import { triggerInside } from "./trigger-inside.ts";
import { doingVerb, doneVerb, type Trigger } from "./trigger-words.ts";

/** Topics that one person or thing, told with an article, is counted for. */
const OF_ONE: ReadonlySet<CountTopic> = new Set([
  ...(["killed", "injured", "captured", "rescued", "missing", "destroyed", "damaged", "seized", "present"] as const),
]);
/** Topics whose words tell that people are meant, whatever the noun. */
const OF_PEOPLE: ReadonlySet<CountTopic> = new Set(["killed", "injured", "missing", "rescued", "displaced"]);
/** Verbs that tell of deaths only where people follow: a team loses games. */
const OF_PEOPLE_ONLY: ReadonlySet<string> = new Set(["lose", "eliminate"]);

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
    (isOfBefore(tokens, counted, trigger, found.at(-1)) ? beside : undefined) ??
    trigger?.topic ??
    beside ??
    gappedAs(tokens, counted, found.at(-1)) ??
    sameAs(tokens, counted, found.at(-1)) ??
    totalOf(tokens, counted, found.some(({ topic }) => topic === "killed") ? "killed" : last) ??
    ofThose(tokens, sentence, number) ??
    some;
  const shown = isVictims ? (earlier ?? told) : told;
  if (shown === undefined) return undefined;
  const end = Math.max(phrase?.to ?? number.to, trigger?.to ?? 0);
  const isFatal = howBadly(tokens, counted) === "fatally" || (shown === "injured" && isFatalBehind(tokens, end));
  if (isFatal) return { topics: ["killed"], trigger };
  // "nobody was killed or injured" denies both
  const isNone = number.value.qualifier === "none" && trigger !== undefined && trigger.to - trigger.from === 3;
  if (isNone && shown === "other_count") return { topics: ["killed", "injured"], trigger };
  const verb = trigger === undefined ? undefined : tokens[trigger.from];
  const isElliptic = phrase === undefined && OF_THINGS.has(shown);
  const thing = head ?? (isElliptic ? (thingBefore(tokens, trigger) ?? carriedThing(tokens, found)) : undefined);
  // "one had been looted": a thing, though it is not said which
  if (shown === "seized" && thing === undefined && phrase === undefined && doneVerb(verb)?.lemma !== "seize")
    return undefined;
  if (isUncounted(tokens, counted, trigger, { shown, thing })) return undefined;
  const meant = shown === "present" ? undefined : meantOf(tokens, number, trigger, thing);
  const topic = fittingTopic(meant ?? shown, thing, isUnknownThing(tokens, counted));
  if (topic === undefined || !isCountable(tokens, counted, topic)) return undefined;
  const isOfPeople = isPeople(head) || (phrase === undefined && isPeople(lastHead(tokens, found)));
  const isVerbAlone = trigger !== undefined && trigger.to - trigger.from === 1;
  const isLoss = isVerbAlone && OF_PEOPLE_ONLY.has(doneVerb(verb)?.lemma ?? "");
  if (topic === "killed" && isLoss && !isOfPeople) return undefined;
  // Bombs that explode do what they are made for.
  const isMunition = head !== undefined && COUNTED.get(head.lower)?.unit === "munition";
  if (isMunition && (doingVerb(verb) !== undefined || verb?.lower === "blew")) return undefined;
  return (topic === "damaged" ? ofLostThing(tokens, counted, trigger) : undefined) ?? { topics: [topic], trigger };
}

/**
 * "five were hurt, three of them seriously, and 80 were held", "the bodies of three men, one of whom had a wound": said of
 * some of those counted before, whatever stands behind.
 */
function isOfBefore(
  tokens: readonly Token[],
  counted: Counted,
  trigger: Trigger | undefined,
  before: CountMention | undefined,
): boolean {
  const { number } = counted;
  const isOfThem = tokens[number.to]?.lower === "of" && /^(?:them|whom)$/u.test(tokens[number.to + 1]?.lower ?? "");
  if (!isOfThem || trigger === undefined || before === undefined) return false;
  if (howBadly(tokens, counted) !== undefined) return true;
  return before.topic === "killed" && trigger.topic === "injured" && tokens[number.from - 1]?.text === ",";
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

/** "[Houses] destroyed: 310": the thing that a line of a list counts. */
function thingBefore(tokens: readonly Token[], trigger: Trigger | undefined): Token | undefined {
  const noun = trigger === undefined || tokens[trigger.to]?.text !== ":" ? undefined : tokens[trigger.from - 1];
  return noun !== undefined && COUNTED.has(noun.lower) && !isPeople(noun) ? noun : undefined;
}

/** The topic as it is called for people and for things, or nothing where it is not said of such. */
function fittingTopic(topic: CountTopic, head: Token | undefined, isThing: boolean): CountTopic | undefined {
  if (isThing && (topic === "destroyed" || topic === "damaged" || topic === "seized")) return topic;
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

/** Groups that go where they are sent. */
const ARMED_GROUP = /^(?:patrols?|units?|columns?|squads?|teams?|platoons?|detachments?|bands?|gangs?)$/u;

/** What some verbs mean of some: "lost three tanks", "two women were hit", "recovered two men". */
function meantOf(
  tokens: readonly Token[],
  number: Counted["number"],
  trigger: Trigger | undefined,
  head: Token | undefined,
): CountTopic | undefined {
  if (trigger === undefined) return undefined;
  const verb = tokens[trigger.from];
  const unit = head === undefined ? undefined : COUNTED.get(head.lower)?.unit;
  const lemma = doneVerb(verb)?.lemma;
  const isHeld = /^(?:hostages?|captives?)$/u.test(head?.lower ?? "");
  if (isHeld && doingVerb(verb)?.lemma === "escape") return "rescued";
  // "140 inmates managed to escape"
  const isInmate = !isHeld && head !== undefined && COUNTED.get(head.lower)?.who === "detainees";
  if (isInmate && verb?.lower === "managed") return "other_count";
  if (lemma === "bury" && unit === "building") return "destroyed";
  // "a patrol of 20 men crossed into the district": soldiers flee from nobody
  const isGroup = tokens[number.from - 1]?.lower === "of" && ARMED_GROUP.test(tokens[number.from - 2]?.lower ?? "");
  const isMember = head !== undefined && COUNTED.get(head.lower)?.isMember === true;
  if (verb?.lower.startsWith("cross") === true && (isGroup || isMember)) return "present";
  if (lemma === "bury" && head?.lower === "victims") return "killed";
  if (lemma === "burn" && isPeople(head) && trigger.to - trigger.from === 1) return "injured";
  // Those who fled from what they did are gone and not displaced.
  if (unit === "person" && isWanted(head) && doingVerb(verb)?.lemma === "flee") return "other_count";
  const isMachine = unit === "vehicle" || unit === "aircraft" || unit === "vessel";
  const isLost = lemma === "lose" && (isMachine || unit === "building");
  const isOut =
    isMachine && (/^(?:eliminate|neutrali[sz]e|annihilate|liquidate)$/u.test(lemma ?? "") || verb?.lower === "losses");
  if (isLost || isOut) return "destroyed";
  return (lemma === "hit" || lemma === "strike") && isPeople(head) ? "injured" : undefined;
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
  // "killed 13 Khawarij": a name for those whom no list has
  const isNamed = tokens[phrase.to - 1]?.tag === "PROPN" && doneVerb(tokens[number.from - 1])?.topic === topic;
  if (isNamed) return true;
  return triggerInside(tokens, phrase) !== undefined || (OF_PEOPLE.has(topic) && isUnknownPeople(tokens, phrase));
}
