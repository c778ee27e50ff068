import { nounPhraseBefore } from "../grammar/noun-phrases.ts";
import { isAuxiliary, verbGroupAt } from "../grammar/verbs.ts";
import { type ParsedText, spanOf, type Token, type TokenRange, type TokenSentence } from "../text/parse-text.ts";
import type { Span } from "../text/span.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import { clauseAround } from "./clause-around.ts";
import type { CountMention } from "./count-mention.ts";
import { countedPhrase, headOf, isUnknownPeople, isWorker } from "./counted-phrase.ts";
import { findNumbers, type NumberMention } from "./find-numbers.ts";
import { presenceIn, type Trigger, triggerBefore, triggerBehind, triggerInside } from "./find-trigger.ts";

/** Topics that things are counted for. */
const OF_THINGS: ReadonlySet<CountTopic> = new Set(["destroyed", "damaged", "seized", "captured"]);
/** Topics that one person or thing, told with an article, is counted for. */
const OF_ONE: ReadonlySet<CountTopic> = new Set([
  ...(["killed", "injured", "captured", "rescued", "missing", "destroyed", "damaged"] as const),
]);
/** Topics whose words tell that people are meant, whatever the noun. */
const OF_PEOPLE: ReadonlySet<CountTopic> = new Set(["killed", "injured", "missing", "rescued", "displaced"]);
/** A trigger this close before a number belongs to it. Units: tokens between. */
const CLOSE = 3;
/** A trigger this far behind yields to one before. Units: tokens. */
const FAR = 12;

/** A number with the phrase of those counted. */
interface Counted {
  readonly number: NumberMention;
  readonly phrase: TokenRange | undefined;
  readonly head: Token | undefined;
}

/** Chooses among the words that may show what a number counts. */
function triggerOf(
  tokens: readonly Token[],
  sentence: TokenSentence,
  { number, phrase }: Counted,
): Trigger | undefined {
  const end = phrase?.to ?? number.to;
  const inside = phrase === undefined ? undefined : triggerInside(tokens, phrase);
  const state = inside?.topic === "present" || inside?.topic === "other_count" ? undefined : inside;
  const before = triggerBefore(tokens, number.from, sentence.from);
  const behind = isWholeOfSome(tokens, sentence, number) ? undefined : triggerBehind(tokens, end, sentence.to);
  const isSurvived = state?.topic === "rescued" || state?.topic === "missing" || state?.topic === "captured";
  if (state?.topic === "injured" && behind?.topic === "killed") return behind;
  if (state !== undefined && !(isSurvived && (behind !== undefined || before !== undefined))) return state;
  if (before?.isTally === true) return before;
  // "three killed, three others injured": what stands at once behind is nearer than what another number has
  const isAtOnce = behind !== undefined && behind.from === end && behind.topic !== "present";
  if (isAtOnce && before?.to !== number.from) return behind;
  const isClose = before !== undefined && number.from - before.to < CLOSE && before.topic !== "present";
  if (isClose && tokens[number.from - 1]?.lower !== "and")
    return isToDeath(tokens, end) ? { ...before, topic: "killed" } : before;
  const isNear = behind !== undefined && behind.from - number.to <= FAR;
  if (behind !== undefined && behind.topic !== "present" && (isNear || before === undefined)) return behind;
  return before ?? behind ?? inside;
}

/** "stabbed three people [to death]", "shot two men [dead]" */
function isToDeath(tokens: readonly Token[], end: number): boolean {
  const [first, second] = [tokens[end]?.lower, tokens[end + 1]?.lower];
  return first === "dead" || (first === "to" && second === "death");
}

/** "Of the 40 passengers, seven died": the number of those of whom the sentence then tells. */
function isWholeOfSome(tokens: readonly Token[], { from }: TokenSentence, number: NumberMention): boolean {
  return tokens[from]?.lower === "of" && number.from <= from + 2;
}

/** What the number counts, where it has words of its own for that. */
function ownTrigger(tokens: readonly Token[], sentence: TokenSentence, counted: Counted): Trigger | undefined {
  const { number, phrase, head } = counted;
  const trigger = triggerOf(tokens, sentence, counted);
  if (trigger !== undefined || number.isArticle || phrase === undefined) return trigger;
  return isPeople(head) ? presenceIn(tokens, clauseAround(tokens, sentence, number), phrase) : undefined;
}

/** "20 bodies, eleven women and nine men": a number beside another one, with nothing of its own that tells. */
function appositionTo(
  tokens: readonly Token[],
  before: CountMention | undefined,
  { number, head }: Counted,
): CountTopic | undefined {
  const mark = tokens[number.from - 1];
  const isBeside =
    /^[,:—–]$/u.test(mark?.text ?? "") ||
    (mark?.lower === "and" && before !== undefined && number.from - before.number.to < CLOSE);
  return isBeside && isPeople(head) && !number.isArticle ? before?.topic : undefined;
}

function topicOf(topic: CountTopic, head: Token | undefined): CountTopic | undefined {
  if (head !== undefined && !isPeople(head)) {
    if (COUNTED.get(head.lower)?.unit === "attack") return undefined;
    const ofThing = topic === "captured" ? "seized" : topic;
    return OF_THINGS.has(ofThing) ? ofThing : undefined;
  }
  if (topic === "seized") return "captured";
  return topic === "destroyed" || topic === "damaged" ? undefined : topic;
}

/** Words that tell of deaths only where people follow: a team loses games. */
const OF_PEOPLE_ONLY: ReadonlySet<string> = new Set(["lost", "losing", "loses", "eliminated", "eliminating"]);

/** "the death toll rose to five": five of all, whoever was counted just before. */
function isToll(token: Token | undefined): boolean {
  return token !== undefined && /^(?:tolls?|tally)$/u.test(token.lower);
}

function isCountable(tokens: readonly Token[], { number, phrase, head }: Counted, topic: CountTopic): boolean {
  if (number.isArticle)
    return OF_ONE.has(topic) && (head !== undefined || (phrase !== undefined && isWorker(tokens, phrase)));
  if (phrase === undefined || head !== undefined) return true;
  return triggerInside(tokens, phrase) !== undefined || (OF_PEOPLE.has(topic) && isUnknownPeople(tokens, phrase));
}

/** Numbers of one sentence with what they count; `earlier` is the last topic that the text counted. */
function countsOf(
  parsed: ParsedText,
  index: number,
  sentence: TokenSentence,
  earlier: CountTopic | undefined,
): readonly CountMention[] {
  const { tokens } = parsed;
  const found: CountMention[] = [];
  for (const number of findNumbers(tokens, sentence)) {
    // "35 of 42 drones": the second number is part of what the first one counts
    if (number.from < (found.at(-1)?.counted?.to ?? 0) && number.from > (found.at(-1)?.number.from ?? 0)) continue;
    const isBare = COUNTED.has(tokens[number.from]?.lower ?? "");
    const phrase = isBare ? { from: number.from, to: number.to } : countedPhrase(tokens, number.to, sentence.to);
    const head = phrase === undefined ? undefined : headOf(tokens, phrase);
    if (phrase === undefined && number.isArticle) continue;
    const counted = { number, phrase, head };
    const trigger = ownTrigger(tokens, sentence, counted);
    const isVictims = head?.lower === "victims" && (trigger === undefined || trigger.topic === "other_count");
    const shown = isVictims ? earlier : (trigger?.topic ?? appositionTo(tokens, found.at(-1), counted));
    const topic = shown === undefined ? undefined : topicOf(shown, head ?? carriedHead(tokens, found, phrase));
    if (topic === undefined || !isCountable(tokens, counted, topic)) continue;
    const shownBy = trigger === undefined ? undefined : tokens[trigger.from];
    if (OF_PEOPLE_ONLY.has(shownBy?.lower ?? "") && !isPeople(head)) continue;
    const isElliptic =
      phrase === undefined || (head === undefined && triggerInside(tokens, phrase) !== undefined) || isState(head);
    const last = found.findLast((each) => !isSubset(tokens, each.number))?.counted;
    const carried =
      isElliptic && !isToll(shownBy) && last !== undefined && headOf(tokens, last) !== undefined ? last : undefined;
    const named = carried ?? phrase;
    const noun = named === undefined ? undefined : (headOf(tokens, named)?.lower ?? tokens[named.to - 1]?.lower);
    found.push({
      sentence: index,
      number,
      topic,
      ...(named === undefined ? {} : { counted: named }),
      ...(noun === undefined || isEverybody(noun) ? {} : { head: noun }),
      isCarriedOver: carried !== undefined,
      content: contentOf(tokens, sentence, counted, trigger),
    });
  }
  return found;
}

function isPeople(head: Token | undefined): boolean {
  const unit = head === undefined ? undefined : COUNTED.get(head.lower)?.unit;
  return unit === "person" || unit === "family";
}

/** "four houses were gutted and another nine damaged": what the number before counts. */
function carriedHead(
  tokens: readonly Token[],
  found: readonly CountMention[],
  phrase: TokenRange | undefined,
): Token | undefined {
  const last = phrase === undefined ? found.at(-1)?.counted : undefined;
  const head = last === undefined ? undefined : headOf(tokens, last);
  return head !== undefined && !isPeople(head) ? head : undefined;
}

/** "14 people, including three children": some of those counted before. */
function isSubset(tokens: readonly Token[], { from }: NumberMention): boolean {
  const [first, second] = [tokens[from - 1]?.lower ?? "", tokens[from - 2]?.lower ?? ""];
  return /^(?:including|them|whom|among)$/u.test(first) || second === "including";
}

function isEverybody(noun: string): boolean {
  return /^(?:people|persons|dead|deaths|bodies|victims|fatalities|lives|others|wounded|injured)$/u.test(noun);
}

/** "12 wounded": the word behind the number says what happened and not to whom. */
function isState(head: Token | undefined): boolean {
  return head !== undefined && /^(?:wounded|injured|dead|missing|more)$/u.test(head.lower);
}

/** The words that state the count: from its subject to its verb, with the places and times behind it. */
function contentOf(
  tokens: readonly Token[],
  sentence: TokenSentence,
  { number, phrase }: Counted,
  trigger: Trigger | undefined,
): readonly Span[] {
  const end = Math.max(phrase?.to ?? number.to, trigger?.to ?? 0);
  const shown = trigger === undefined ? undefined : tokens[trigger.from];
  const isTally =
    trigger !== undefined && trigger.from < number.from && shown?.tag === "NOUN" && !shown.lower.endsWith("ing");
  const tallied = isTally ? nounPhraseBefore(tokens, trigger.to, sentence.from) : undefined;
  const isVerbBefore = trigger !== undefined && trigger.from < number.from && tokens[trigger.from]?.tag === "VERB";
  const start = Math.min(number.from, trigger?.from ?? number.from);
  const from = isVerbBefore ? subjectStart(tokens, trigger.from, sentence.from) : (tallied?.from ?? start);
  return [spanOf(tokens, { from, to: withTail(tokens, end, sentence.to) })];
}

function subjectStart(tokens: readonly Token[], verb: number, floor: number): number {
  const group = verbGroupAt(tokens, verb, floor);
  return nounPhraseBefore(tokens, group.from, floor)?.from ?? group.from;
}

/** Longest tail of a count: "in the attack on the town". Units: tokens. */
const LONGEST_TAIL = 12;

/** Goes on over the verb of what was counted: "40 bodies [had been recovered]". */
function verbEnd(tokens: readonly Token[], end: number, ceiling: number): number {
  let at = end;
  while (at < ceiling && at - end < 4 && (isAuxiliary(tokens[at]) || (at > end && tokens[at]?.tag === "ADV"))) at += 1;
  const isParticiple = at > end && tokens[at]?.tag === "VERB" && /(?:ed|en|wn|nd|t)$/u.test(tokens[at]?.lower ?? "");
  return isParticiple && at < ceiling ? at + 1 : end;
}

/** Words with which another part of the sentence begins. */
const ENDING = /^(?:by|to|with|including|according|when|where|while|after|before|how|so)$/u;

/** Goes on over phrases that tell where and when, up to the next comma, connector or verb. */
function withTail(tokens: readonly Token[], end: number, ceiling: number): number {
  const start = verbEnd(tokens, end, ceiling);
  // "were in [the building]": the phrase has begun
  const isOpen = tokens[start - 1]?.tag === "ADP";
  let to = start;
  for (let at = start; at < ceiling && at - start < LONGEST_TAIL; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quote !== tokens[start - 1]?.quote || ENDING.test(token.lower)) break;
    if (at === start && !isOpen && start === end && token.tag !== "ADP" && token.tag !== "ADV") break;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|ADV)$/u.test(token.tag)) break;
    const isNoun = /^(?:NOUN|PROPN|NUM)$/u.test(token.tag) || (at === start && token.tag === "ADV");
    // A name with 's behind it belongs to what follows.
    if (isNoun && tokens[at + 1]?.lower !== "'s") to = at + 1;
  }
  return to;
}

/**
 * Finds the numbers of people and things in a text with what they count.
 *
 * Order: that of the text.
 */
export function findCounts(parsed: ParsedText): readonly CountMention[] {
  const found: CountMention[] = [];
  let earlier: CountTopic | undefined;
  for (const [index, sentence] of parsed.sentences.entries()) {
    for (const count of countsOf(parsed, index, sentence, earlier)) {
      found.push(count);
      // "the victims" are the dead, where there are any
      if (count.topic === "killed" || (count.topic === "injured" && earlier !== "killed")) earlier = count.topic;
    }
  }
  return found;
}
