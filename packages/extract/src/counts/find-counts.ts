import type { ParsedText, Token, TokenRange, TokenSentence } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import { isAskedNumber } from "./asked-numbers.ts";
import { countContent } from "./count-content.ts";
import type { CountMention } from "./count-mention.ts";
import { type CountedBefore, type ShownTopic, topicOfCount } from "./count-topic.ts";
import { type Counted, isPeople, isSubset, OF_THINGS } from "./counted.ts";
import { countedPhrase, headOf } from "./counted-phrase.ts";
import { findNumbers } from "./find-numbers.ts";
import type { NumberMention } from "./number-mention.ts";
import { triggerInside } from "./trigger-inside.ts";
import { looseTriggerAt, phraseAt } from "./trigger-words.ts";

/** "several more [of the about 160] passengers": how many there were of whom the number before counts some. */
function isWholeOf(tokens: readonly Token[], { from }: NumberMention, before: NumberMention | undefined): boolean {
  const isOfThe = tokens[from - 1]?.lower === "the" && tokens[from - 2]?.lower === "of";
  return isOfThe && before !== undefined && from - before.to <= 3;
}

/** "80% of the town's 9,000 people", "all but one of the 60 aboard": of how many, and not how many. */
function isShareOf(tokens: readonly Token[], { from }: NumberMention): boolean {
  let of = from - 1;
  while (of > from - 6 && /^(?:NOUN|PROPN|DET|ADJ|PRON|PART|AUX|X)$/u.test(tokens[of]?.tag ?? "")) of -= 1;
  if (tokens[of]?.lower !== "of") return false;
  // "two thirds of the 90 dead" tells how many are dead
  const share = tokens[of - 1]?.lower ?? "";
  // "how many of the 60 passengers survived"
  if (share === "many" && tokens[of - 2]?.lower === "how") return true;
  const isAllBut = tokens[of - 2]?.lower === "but" && tokens[of - 3]?.lower === "all";
  return isAllBut || /^(?:%|percent|cent|half|thirds?|quarters?|fifths?|majority|most)$/u.test(share);
}

/** "half of the 44 aboard [perished]": what is told of a share, and so not of all. */
function isTakenFor(tokens: readonly Token[], { number, phrase }: Counted, { topics, trigger }: ShownTopic): boolean {
  const isBehind = trigger !== undefined && trigger.from >= (phrase?.to ?? number.to) && !topics.includes("present");
  return isBehind && isShareOf(tokens, number);
}

/** "the death toll rose to five": five of all, whoever was counted just before. */
function isToll(token: Token | undefined): boolean {
  return token !== undefined && /^(?:tolls?|tally)$/u.test(token.lower);
}

/**
 * Numbers of one sentence with what they count, by the tokens of the sentence: lines of a list have no sign between them,
 * and one must not be read into the next.
 */
function countsOf(
  parsed: ParsedText,
  index: number,
  { previous, earlier }: Omit<CountedBefore, "found">,
): readonly CountMention[] {
  const whole = parsed.sentences[index];
  if (whole === undefined) return [];
  const tokens = parsed.tokens.slice(whole.from, whole.to);
  const sentence: TokenSentence = { ...whole, from: 0, to: tokens.length };
  const found: CountMention[] = [];
  for (const number of findNumbers(tokens, sentence)) {
    // "35 of 42 drones": the second number is part of what the first one counts
    if (number.from < (found.at(-1)?.counted?.to ?? 0) && number.from > (found.at(-1)?.number.from ?? 0)) continue;
    if (isWholeOf(tokens, number, found.at(-1)?.number) || isAskedNumber(tokens, number)) continue;
    const phrase = phraseOf(tokens, number, sentence);
    const head = phrase === undefined ? undefined : headOf(tokens, phrase);
    if (number.isArticle && (phrase === undefined || isFamilyOf(tokens, phrase) || isNamedAgain(tokens, number, found)))
      continue;
    const counted = { number: head?.lower === "couple" ? asPair(number) : number, phrase, head };
    const shown = topicOfCount(tokens, sentence, counted, { found, previous, earlier });
    if (shown === undefined || isTakenFor(tokens, counted, shown)) continue;
    const carried = carriedPhrase(tokens, counted, shown, found);
    const named = carried ?? phrase;
    const noun = named === undefined ? undefined : (headOf(tokens, named)?.lower ?? tokens[named.to - 1]?.lower);
    const count = {
      sentence: index,
      number: counted.number,
      ...(named === undefined ? {} : { counted: named }),
      ...(noun === undefined || isEverybody(noun) ? {} : { head: noun }),
      isCarriedOver: carried !== undefined,
      content: countContent(tokens, sentence, counted, shown.trigger),
    };
    for (const topic of shown.topics) found.push({ ...count, topic });
  }
  return found;
}

/** A count by the tokens of the text. */
function shifted(count: CountMention, by: number): CountMention {
  const move = <Range extends TokenRange>(range: Range): Range => ({
    ...range,
    from: range.from + by,
    to: range.to + by,
  });
  return {
    ...count,
    number: { ...move(count.number), core: move(count.number.core) },
    ...(count.counted === undefined ? {} : { counted: move(count.counted) }),
  };
}

/** The words for those counted: the number itself where it is one, none where a phrase tells: "no [loss of life]", "two [suffered burns]". */
function phraseOf(tokens: readonly Token[], number: NumberMention, { to }: TokenSentence): TokenRange | undefined {
  if (COUNTED.has(tokens[number.from]?.lower ?? "")) return { from: number.from, to: number.to };
  const told = phraseAt(tokens, number.to, to) ?? looseTriggerAt(tokens, number.to);
  return told === undefined ? countedPhrase(tokens, number.to, to) : undefined;
}

/** How near before an apposition "nor" stands. Units: tokens. */
const NEAR_NEITHER = 5;

/** "one victim, [a British citizen], died": who the one before is, and no other. */
function isNamedAgain(tokens: readonly Token[], { from }: NumberMention, found: readonly CountMention[]): boolean {
  const last = found.at(-1);
  // "neither he nor his passenger, a woman, was hurt"
  const isNeither = tokens.slice(Math.max(0, from - NEAR_NEITHER), from).some(({ lower }) => lower === "nor");
  if (isNeither) return true;
  const isBeside = tokens[from - 1]?.text === "," && last?.counted?.to === from - 1;
  const isPair = tokens.slice(from, from + 4).some(({ lower }) => lower === "couple" || lower === "pair");
  return isBeside && last?.number.value.upper === (isPair ? 2 : 1);
}

/** "an elderly couple": two people, whatever the article says. */
function asPair(number: NumberMention): NumberMention {
  return number.isArticle ? { ...number, value: { lower: 2, upper: 2, qualifier: "exactly" } } : number;
}

/** "a family of five" gives the number itself. */
function isFamilyOf(tokens: readonly Token[], { to }: TokenRange): boolean {
  return /^(?:family|crew|group|team|couple)$/u.test(tokens[to - 1]?.lower ?? "") && tokens[to]?.lower === "of";
}

/** "7 rebels were killed and 12 wounded": the words for those whom another number of the sentence counts. */
function carriedPhrase(
  tokens: readonly Token[],
  { number, phrase, head }: Counted,
  { topics, trigger }: ShownTopic,
  found: readonly CountMention[],
): TokenRange | undefined {
  const isElliptic =
    phrase === undefined || (head === undefined && triggerInside(tokens, phrase) !== undefined) || isState(head);
  const last = found.findLast((each) => !isSubset(tokens, each.number))?.counted;
  const lastHead = last === undefined ? undefined : headOf(tokens, last);
  if (!isElliptic || last === undefined || lastHead === undefined) return undefined;
  // "a helicopter crashed, but no one was killed": people are no helicopters
  const isOfThings = topics.some((topic) => OF_THINGS.has(topic));
  const isAnybody = number.to - number.from < 3 && /^(?:no|nobody|no-one)$/u.test(tokens[number.from]?.lower ?? "");
  if (isState(lastHead) || isAnybody || (!isOfThings && !isPeople(lastHead))) return undefined;
  return trigger !== undefined && isToll(tokens[trigger.from]) ? undefined : last;
}

function isEverybody(noun: string): boolean {
  return /^(?:people|persons|dead|deaths|bodies|victims|fatalities|lives|others|wounded|injured)$/u.test(noun);
}

/** "12 wounded": the word behind the number says what happened and not to whom. */
function isState(head: Token | undefined): boolean {
  return head !== undefined && /^(?:wounded|injured|dead|missing|more)$/u.test(head.lower);
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
    const last = found.at(-1);
    const previous = last !== undefined && last.sentence >= index - 1 ? last.topic : undefined;
    for (const own of countsOf(parsed, index, { previous, earlier })) {
      const count = shifted(own, sentence.from);
      found.push(count);
      // "the victims" are the dead, where there are any
      if (count.topic === "killed" || (count.topic === "injured" && earlier !== "killed")) earlier = count.topic;
    }
  }
  return found;
}
