import type { Token, TokenRange, TokenSentence } from "../text/parse-text.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import { MEASURE_WORDS, NAMED_BY_NUMBER } from "../vocabulary/measures.ts";
import { countedPhrase } from "./counted-phrase.ts";
import { isNumberWord, isNumeral } from "./number-words.ts";
import { triggerBehind } from "./trigger-behind.ts";
import { isAuxiliary } from "../grammar/verbs.ts";
import { beingTopic, doingVerb, doneVerb, looseTriggerAt, phraseAt } from "./trigger-words.ts";

/** Tells whether a number measures, dates or names something rather than counts. */
export function isNaming(tokens: readonly Token[], { from, to }: TokenRange, sentence: TokenSentence): boolean {
  const before = from > sentence.from ? tokens[from - 1] : undefined;
  const next = to < sentence.to ? tokens[to] : undefined;
  const first = tokens[from];
  if (first === undefined) return true;
  const isOne = first.lower === "one" && to - from === 1;
  // "killing one and wounding two"
  const isObject =
    before?.tag === "VERB" && (next === undefined || /^(?:and|but|or|in|on|at|,|\.|;)$/u.test(next.lower));
  const isFatal = /^(?:critically|seriously|fatally|badly)$/u.test(next?.lower ?? "");
  // "one in intensive care"
  const isTold = isToldBehind(tokens, to, sentence) && !ANOTHER.test(before?.lower ?? "");
  if (isOne && /^(?:as|was|is)$/u.test(before?.lower ?? "") && next?.lower === "of") return true;
  // "arrested one of two men"
  const isOfThem = isOneOfThem(tokens, to) && before?.tag !== "VERB" && !isToldOfOne(tokens, to, sentence);
  if (isOne && !isObject && !isFatal && !isTold && (isPronoun(before, next) || isOfThem)) return true;
  if (next !== undefined && (next.isTime || MEASURE_WORDS.has(next.lower))) return true;
  if (next?.lower === "local" && tokens[to + 1]?.lower === "time") return true;
  if (next?.tag === "ADJ" && tokens[to + 1]?.isTime === true) return true;
  if (before?.isTime === true && isNumeral(first) && !isCountBehindTime(before, first, next)) return true;
  if (before !== undefined && NAMED_BY_NUMBER.has(before.lower)) return true;
  if (isNumeral(first) && before?.tag === "PROPN" && next?.tag !== "NOUN") return true;
  if (isAmongAges(tokens, from, sentence)) return true;
  // "a country of eleven million"
  if (
    before?.lower === "of" &&
    /^(?:country|nation|population|city|town|province|region|state)$/u.test(tokens[from - 2]?.lower ?? "")
  )
    return true;
  // "a boy of nine"
  const isPersonOf =
    before?.lower === "of" && /^(?:boy|girl|man|woman|child|son|daughter)$/u.test(tokens[from - 2]?.lower ?? "");
  if (isPersonOf && next?.tag !== "NOUN") return true;
  // "a father of four"
  if (before?.lower === "of" && /^(?:father|mother|parent|dad|mum|mom|widow)$/u.test(tokens[from - 2]?.lower ?? ""))
    return true;
  // "fourteen (14) people"
  const isAgain =
    before?.text === "(" && next?.text === ")" && (isNumeral(tokens[from - 2]) || isNumberWord(tokens[from - 2]));
  if (isAgain) return true;
  // "one in three"
  if (isOneIn(tokens, from, to)) return true;
  // "under the age of 18"
  if (before?.lower === "of" && /^ages?$/u.test(tokens[from - 2]?.lower ?? "")) return true;
  // "all but three" leaves three out; "members of one family" counts none
  if (before?.lower === "but" && tokens[from - 2]?.lower === "all") return true;
  if (before?.lower === "of" && first.lower === "one" && next?.lower === "family") return true;
  const named = tokens[from - 2];
  const isAfterPerson = named?.tag === "PROPN" || (named !== undefined && COUNTED.get(named.lower)?.unit === "person");
  const isClosed = next === undefined || /^[,.;)]$/u.test(next.text);
  const isAge = before?.text === "," && isAfterPerson && isClosed && /^\p{N}{1,2}$/u.test(first.text);
  if (isAge || isTwoAges(tokens, from, to) || isAgeOfOne(tokens, from)) return true;
  // "the first two victims" are some of those counted elsewhere
  if (before !== undefined && /^(?:first|last|next)$/u.test(before.lower)) return true;
  const isYear = /^(?:1[6-9]|20)\d\d$/u.test(first.text);
  return isYear && !(next !== undefined && /^(?:NOUN|ADJ)$/u.test(next.tag) && next.lower.endsWith("s"));
}

/** "this year 1,870 people died", "On Monday 40 soldiers left"; not "in May 2021", "on June 3 people gathered". */
function isCountBehindTime(time: Token, number: Token, next: Token | undefined): boolean {
  if (number.text.includes(",")) return true;
  const isPeople = next !== undefined && COUNTED.get(next.lower)?.unit === "person";
  return isPeople && /(?:day|year|week|month|morning|evening|night|afternoon|weekend)$/u.test(time.lower);
}

/** "[one] in three of the dead": a share. */
function isOneIn(tokens: readonly Token[], from: number, to: number): boolean {
  // "four in every ten"
  if (tokens[to]?.lower === "in" && tokens[to + 1]?.lower === "every") return true;
  if (tokens[from - 1]?.lower === "every" && tokens[from - 2]?.lower === "in") return true;
  const isWhole = tokens[from - 1]?.lower === "in" && tokens[from - 2]?.lower === "one";
  const isOne = tokens[from]?.lower === "one" && tokens[to]?.lower === "in" && isNumberWord(tokens[to + 1]);
  const of = isOne ? to + 2 : to;
  return (isWhole || isOne) && tokens[of]?.tag !== "NOUN" && tokens[of]?.tag !== "ADJ";
}

/** "two brothers, 8 and 11, died" */
function isTwoAges(tokens: readonly Token[], from: number, to: number): boolean {
  const isFirst = tokens[from - 1]?.text === "," && tokens[to]?.lower === "and";
  const isSecond = tokens[from - 1]?.lower === "and" && tokens[from - 3]?.text === ",";
  const [noun, one, other] = isFirst ? [from - 2, from, to + 1] : [from - 4, from - 2, from];
  if (!isFirst && !isSecond) return false;
  const isShort = [one, other].every((at) => /^\p{N}{1,2}$/u.test(tokens[at]?.text ?? ""));
  const person = tokens[noun];
  const isPerson = person?.tag === "PROPN" || COUNTED.get(person?.lower ?? "")?.unit === "person";
  return isShort && isPerson && /^[,.;)]$/u.test(tokens[other + 1]?.text ?? "");
}

/** "the youngest of whom was 12" */
function isAgeOfOne(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:was|is|were|are)$/u.test(tokens[from - 1]?.lower ?? "")) return false;
  return tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => /^(?:youngest|oldest|eldest|age)$/u.test(lower));
}

/** "aged 54 and 61" */
function isAmongAges(tokens: readonly Token[], from: number, sentence: TokenSentence): boolean {
  for (let at = from - 1; at >= sentence.from && from - at <= 5; at -= 1) {
    const token = tokens[at];
    if (token?.lower === "aged" || token?.lower === "ages") return true;
    if (!isNumeral(token) && !/^(?:and|,|to|between)$/u.test(token?.lower ?? "")) return false;
  }
  return false;
}

/** "One of the victims was a teacher": tells who one was, and counts nobody. */
function isOneOfThem(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.lower !== "of") return false;
  const first = tokens[of + 1]?.lower === "the" ? of + 2 : of + 1;
  if (isNumeral(tokens[first]) || isNumberWord(tokens[first])) return true;
  const verb = tokens.slice(of + 1, of + 6).findIndex(({ lower }) => /^(?:was|is)$/u.test(lower));
  return verb !== -1 && /^(?:DET|PROPN)$/u.test(tokens[of + 2 + verb]?.tag ?? "");
}

const ANOTHER = /^(?:another|this|that|each|every|the|which|any|no)$/u;

/** "one killed when", "one later died", "including one who drowned": what became of the one follows. */
function isToldBehind(tokens: readonly Token[], to: number, sentence: TokenSentence): boolean {
  let at = to;
  if (tokens[at]?.lower === "who") at += 1;
  while (at < sentence.to && (tokens[at]?.tag === "ADV" || isAuxiliary(tokens[at]))) at += 1;
  const isLed = at > to && isAuxiliary(tokens[at - 1]);
  // "one described as critically injured"
  const isCalled = /^(?:described|listed|reported)$/u.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "as";
  if (isCalled) at += tokens[at + 2]?.tag === "ADV" ? 3 : 2;
  const told = phraseAt(tokens, at, sentence.to) ?? looseTriggerAt(tokens, at) ?? doingVerb(tokens[at]);
  const isDone = doneVerb(tokens[at])?.form === "past" || beingTopic(tokens[at]?.lower ?? "") !== undefined;
  return told !== undefined || (isDone && (isLed || tokens[at]?.tag !== "NOUN"));
}

/** "one of the two drivers died": what became of the one of several. */
function isToldOfOne(tokens: readonly Token[], of: number, { to }: TokenSentence): boolean {
  const number = tokens[of + 1]?.lower === "the" ? of + 2 : of + 1;
  if (!isNumeral(tokens[number]) && !isNumberWord(tokens[number])) return false;
  const end = countedPhrase(tokens, number + 1, to)?.to ?? number + 1;
  const told = triggerBehind(tokens, end, to, true);
  // "one of the three injured was discharged": that is who they are
  const isThere = told !== undefined && (told.from > end || doingVerb(tokens[end]) !== undefined);
  return isThere && told.topic !== "present" && told.isModifier !== true;
}

/** "another one", "the one who", "one of his": a word for something named before. */
function isPronoun(before: Token | undefined, next: Token | undefined): boolean {
  const isLeading = before?.lower === "that" && /^(?:NOUN|ADJ)$/u.test(next?.tag ?? "");
  // "said that one soldier was killed"
  if (before !== undefined && ANOTHER.test(before.lower) && !isLeading) return true;
  return next === undefined || !(/^(?:NOUN|ADJ|AUX|PROPN)$/u.test(next.tag) || /^(?:of|more|other)$/u.test(next.lower));
}
