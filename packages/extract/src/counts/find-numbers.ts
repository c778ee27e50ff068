import { type CountValue, parseCount } from "@variorum/core";
import type { Token, TokenRange, TokenSentence } from "../text/parse-text.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import { MEASURE_WORDS, NAMED_BY_NUMBER } from "../vocabulary/measures.ts";

/** Words that say how many. */
export interface NumberMention extends TokenRange {
  /** The number itself, without "at least". */
  readonly core: TokenRange;
  readonly value: Pick<CountValue, "lower" | "upper" | "qualifier">;
  /** "a" or "an": counted only where the clause says what happened to the one. */
  readonly isArticle: boolean;
}

const UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES = ["hundred", "thousand", "million", "billion", "dozen"];
const PLAIN: ReadonlySet<string> = new Set([...UNITS, ...TEENS, ...TENS]);
const SCALE: ReadonlySet<string> = new Set(SCALES);
const VAGUE: ReadonlySet<string> = new Set(["dozens", "scores", "hundreds", "thousands", "millions", "tens"]);

/** Longest run of words for one number with what qualifies it. Units: tokens. */
const LONGEST = 9;

/** Verbs that say that a tally is higher: "the toll exceeded 100". */
const OVER: ReadonlySet<string> = new Set(["exceeded", "exceeds", "exceeding", "surpassed", "topped", "topping"]);

/** Phrases before a number that say how it is meant, as core reads them; the longest first. */
const BEFORE: readonly (readonly string[])[] = [
  ["no", "fewer", "than"],
  ["no", "less", "than"],
  ["not", "less", "than"],
  ["no", "more", "than"],
  ["not", "more", "than"],
  ["a", "total", "of"],
  ["a", "minimum", "of"],
  ["a", "maximum", "of"],
  ["as", "many", "as"],
  ["in", "excess", "of"],
  ["upwards", "of"],
  ["at", "least"],
  ["at", "most"],
  ["more", "than"],
  ["well", "over"],
  ["fewer", "than"],
  ["less", "than"],
  ["up", "to"],
  ["close", "to"],
  ["an", "estimated"],
  ["all", "of", "the"],
  ["over"],
  ["above"],
  ["under"],
  ["about"],
  ["around"],
  ["approximately"],
  ["roughly"],
  ["nearly"],
  ["almost"],
  ["some"],
  ["only"],
  ["just"],
  ["exactly"],
  ["estimated"],
  ...[...OVER].map((word) => [word]),
];

const WHOLE: readonly (readonly string[])[] = [
  ["a", "large", "number", "of"],
  ["large", "numbers", "of"],
  ["a", "large", "amount", "of"],
  ["large", "amounts", "of"],
  ["a", "handful", "of"],
  ["a", "number", "of"],
  ["a", "few"],
  ["several"],
  ["many"],
  ["numerous"],
  ["countless"],
  ["no", "one"],
  ["no-one"],
  ["nobody"],
  ["none"],
  ["not", "a", "single"],
  ["a", "single"],
  ["a", "lone"],
];

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.lower === word);
}

function isNumeral(token: Token | undefined): boolean {
  return token !== undefined && /^\p{N}{1,3}(?:,\p{N}{3})+$|^\p{N}+(?:\.\p{N}+)?$/u.test(token.text);
}

function isNumberWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const [first = "", second] = token.lower.split("-");
  if (second !== undefined) return TENS.includes(first) && UNITS.slice(0, 9).includes(second);
  return PLAIN.has(token.lower);
}

/** Number of the token after the number that begins here, or the same number where none does. */
function coreEnd(tokens: readonly Token[], start: number, ceiling: number): number {
  let at = start;
  const first = tokens[start];
  if (first === undefined) return start;
  const several = first.lower === "several" || (first.lower === "a" && tokens[start + 1]?.lower === "few");
  if (several && SCALE.has(tokens[start + (first.lower === "a" ? 2 : 1)]?.lower ?? ""))
    return start + (first.lower === "a" ? 3 : 2);
  if (VAGUE.has(first.lower)) {
    const isOfScale = tokens[start + 1]?.lower === "of" && VAGUE.has(tokens[start + 2]?.lower ?? "");
    return start + (isOfScale ? 3 : 1);
  }
  const isArticle = first.lower === "a" || first.lower === "half";
  if (isArticle) {
    const offset = first.lower === "half" && tokens[start + 1]?.lower === "a" ? 2 : 1;
    const next = tokens[start + offset]?.lower ?? "";
    return SCALE.has(next) || next === "couple" ? start + offset + 1 : start;
  }
  // "two of the injured, both women": tells of those two, and counts nobody else
  if (first.lower === "both")
    return tokens[start + 1]?.tag === "NOUN" && tokens[start - 1]?.text !== "," ? start + 1 : start;
  while (at < ceiling && at - start < LONGEST) {
    const token = tokens[at];
    const isAnd =
      token?.lower === "and" &&
      at > start &&
      SCALE.has(tokens[at - 1]?.lower ?? "") &&
      (isNumberWord(tokens[at + 1]) || isNumeral(tokens[at + 1]));
    if (isNumeral(token) && (at === start || isAnd)) at += 1;
    else if (isNumberWord(token) || (at > start && SCALE.has(token?.lower ?? "")) || isAnd) at += 1;
    else break;
  }
  return at;
}

function mention(tokens: readonly Token[], range: TokenRange, core: TokenRange): NumberMention | undefined {
  const words = tokens.slice(range.from, range.to).map(({ lower }) => (OVER.has(lower) ? "more than" : lower));
  const joined = words
    .join(" ")
    .replace(/^all of the |^all the |^all /u, "")
    .replace(/ of$/u, "");
  const text = joined.replace(/half a million/u, "500000");
  const parsed = parseCount(text);
  if (!parsed.ok) return undefined;
  const { lower, upper, qualifier } = parsed.value;
  return { ...range, core, value: { lower, upper, qualifier }, isArticle: false };
}

function numberAt(tokens: readonly Token[], at: number, sentence: TokenSentence): NumberMention | undefined {
  const { to: ceiling } = sentence;
  if (tokens[at]?.lower === "between") {
    const first = coreEnd(tokens, at + 1, ceiling);
    const second = tokens[first]?.lower === "and" ? coreEnd(tokens, first + 1, ceiling) : first;
    if (first > at + 1 && second > first + 1)
      return mention(tokens, { from: at, to: second }, { from: at + 1, to: second });
  }
  // "they estimated 120": the verb of saying is not part of the number
  const isVerb = tokens[at]?.lower === "estimated" && tokens[at - 1]?.tag !== "DET";
  const before = isVerb ? undefined : BEFORE.find((words) => startsWith(tokens, at, words));
  const coreFrom = at + (before?.length ?? 0);
  const end = coreEnd(tokens, coreFrom, ceiling);
  if (end > coreFrom) {
    if (isNaming(tokens, { from: coreFrom, to: end }, sentence)) return undefined;
    // "rose from five to eight" gives two numbers, not a range
    const isRange = /^(?:to|or|-|–)$/u.test(tokens[end]?.lower ?? "") && tokens[at - 1]?.lower !== "from";
    const second = isRange ? coreEnd(tokens, end + 1, ceiling) : end;
    const range = second > end + 1 && isRange ? { from: at, to: second } : { from: at, to: end };
    const found =
      mention(tokens, range, { from: coreFrom, to: range.to }) ??
      mention(tokens, { from: at, to: end }, { from: coreFrom, to: end });
    return found === undefined ? undefined : withMore(tokens, found);
  }
  const whole = WHOLE.find((words) => startsWith(tokens, at, words));
  // "how many were killed" asks
  if (tokens[at - 1]?.lower === "how") return undefined;
  if (whole !== undefined)
    return mention(tokens, { from: at, to: at + whole.length }, { from: at, to: at + whole.length });
  return vagueAt(tokens, at);
}

/** "five or more" */
function withMore(tokens: readonly Token[], found: NumberMention): NumberMention {
  const isMore = tokens[found.to]?.lower === "or" && /^(?:more|fewer|so)$/u.test(tokens[found.to + 1]?.lower ?? "");
  return isMore ? (mention(tokens, { from: found.from, to: found.to + 2 }, found.core) ?? found) : found;
}

/** "some", "no" and the articles count only before a noun. */
function vagueAt(tokens: readonly Token[], at: number): NumberMention | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  const range = { from: at, to: at + 1 };
  if (token?.lower === "some" && next !== undefined && (/^(?:NOUN|ADJ|PROPN)$/u.test(next.tag) || next.lower === "of"))
    return mention(tokens, range, range);
  if (token?.lower === "no" && next !== undefined && /^(?:NOUN|ADJ|PROPN)$/u.test(next.tag))
    return mention(tokens, range, range);
  const isBare = token?.lower === "prisoners" || token?.lower === "hostages";
  const lead = tokens[at - 1];
  if (isBare && !(lead !== undefined && /^(?:DET|NUM|ADJ|PRON|ADP)$/u.test(lead.tag)) && next?.lower === "were") {
    // "prisoners were taken": the plural alone says that there were some
    return mention(tokens, range, range);
  }
  const isArticle = token?.lower === "a" || token?.lower === "an" || token?.lower === "another";
  if (!isArticle || next === undefined || !/^(?:NOUN|ADJ|PROPN|VERB)$/u.test(next.tag)) return undefined;
  return { ...range, core: range, value: { lower: 1, upper: 1, qualifier: "exactly" }, isArticle: true };
}

/** Tells whether a number measures, dates or names something rather than counts. */
function isNaming(tokens: readonly Token[], { from, to }: TokenRange, sentence: TokenSentence): boolean {
  const before = from > sentence.from ? tokens[from - 1] : undefined;
  const next = to < sentence.to ? tokens[to] : undefined;
  const first = tokens[from];
  if (first === undefined) return true;
  if (first.lower === "one" && to - from === 1 && (isPronoun(before, next) || isOneOfThem(tokens, to))) return true;
  if (next !== undefined && (next.isTime || MEASURE_WORDS.has(next.lower))) return true;
  if (next?.tag === "ADJ" && tokens[to + 1]?.isTime === true) return true;
  if (before?.isTime === true && isNumeral(first)) return true;
  if (before !== undefined && NAMED_BY_NUMBER.has(before.lower)) return true;
  if (isNumeral(first) && before?.tag === "PROPN" && next?.tag !== "NOUN") return true;
  if (isAmongAges(tokens, from, sentence)) return true;
  const named = tokens[from - 2];
  const isAfterPerson = named?.tag === "PROPN" || (named !== undefined && COUNTED.get(named.lower)?.unit === "person");
  const isClosed = next === undefined || /^[,.;)]$/u.test(next.text);
  const isAge = before?.text === "," && isAfterPerson && isClosed && /^\p{N}{1,2}$/u.test(first.text);
  if (isAge) return true;
  const isYear = /^(?:1[6-9]|20)\d\d$/u.test(first.text);
  return isYear && !(next !== undefined && /^(?:NOUN|ADJ)$/u.test(next.tag) && next.lower.endsWith("s"));
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
  if (isNumeral(tokens[of + 1]) || isNumberWord(tokens[of + 1])) return true;
  const verb = tokens.slice(of + 1, of + 6).findIndex(({ lower }) => /^(?:was|is)$/u.test(lower));
  return verb !== -1 && /^(?:DET|PROPN)$/u.test(tokens[of + 2 + verb]?.tag ?? "");
}

/** "another one", "the one who", "one of his": a word for something named before. */
function isPronoun(before: Token | undefined, next: Token | undefined): boolean {
  if (before !== undefined && /^(?:another|this|that|each|every|the|which|any|no)$/u.test(before.lower)) return true;
  return next === undefined || !(/^(?:NOUN|ADJ|AUX|PROPN)$/u.test(next.tag) || /^(?:of|more|other)$/u.test(next.lower));
}

/**
 * Finds the words of a sentence that say how many, with the bounds they set. Dates, measures, ages and numbers that
 * name something are left out.
 *
 * Order: that of the text.
 */
export function findNumbers(tokens: readonly Token[], sentence: TokenSentence): readonly NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const number = numberAt(tokens, at, sentence);
    if (number === undefined) continue;
    found.push(number);
    at = number.to - 1;
  }
  return found;
}
