import { parseCount } from "@variorum/core";
import type { Token, TokenRange, TokenSentence } from "../text/parse-text.ts";
import { isAuxiliary } from "../grammar/verbs.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import { deniedAt, oneMoreAt } from "./denied-numbers.ts";
import { isNaming } from "./naming-numbers.ts";
import type { NumberMention } from "./number-mention.ts";
import { isNumberWord, isNumeral, OVER, SCALE, startsWith, VAGUE, wordsBeforeNumber } from "./number-words.ts";

/** Longest run of words for one number with what qualifies it. Units: tokens. */
const LONGEST = 9;

/** What stands before "past 200" and "passed 200" where they mean more than that. */
const RISING =
  /^(?:toll|tolls|tally|deaths|arrests|injuries|fatalities|casualties|losses|dead|injured|wounded|killed|missing|number|count|climb|rise|go|move|jump|soar|have|had|has)|(?:climbed|rose|risen|gone|went|moved|jumped|soared|risen)$/u;

const WHOLE: readonly (readonly string[])[] = [
  ["a", "large", "number", "of"],
  ["large", "numbers", "of"],
  ["a", "large", "amount", "of"],
  ["large", "amounts", "of"],
  ["a", "large", "quantity", "of"],
  ["a", "significant", "number", "of"],
  ["a", "lot", "of"],
  ["lots", "of"],
  ["an", "unknown", "number", "of"],
  ["an", "unspecified", "number", "of"],
  ["an", "undisclosed", "number", "of"],
  ["an", "undetermined", "number", "of"],
  ["an", "unknown", "number"],
  ["a", "handful", "of"],
  ["a", "number", "of"],
  ["a", "number"],
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
  ["not", "one"],
  ["a", "single"],
  ["a", "lone"],
];

/** The phrases by their first word, since every word of a text is looked up. */
const WHOLE_BY_WORD = Map.groupBy(WHOLE, ([first]) => first);

/** "both pilots", "both the pilot and the co-pilot" */
function isBothOf(tokens: readonly Token[], both: number): boolean {
  if (tokens[both + 1]?.tag === "NOUN" || isAuxiliary(tokens[both + 1])) return true;
  // "both of her children"
  if (tokens[both + 1]?.lower === "of" && tokens[both + 3]?.tag === "NOUN") return true;
  const isNoun = tokens[both + 1]?.tag === "DET" && tokens[both + 2]?.tag === "NOUN";
  return isNoun && tokens.slice(both + 3, both + 5).some(({ lower }) => lower === "and");
}

/** "a 12-strong crew", "an eight-member team": the number inside an adjective. */
function compoundAt(tokens: readonly Token[], at: number): NumberMention | undefined {
  const [, number, of] =
    /^([\p{L}\p{N},-]+)-(strong|member|person|man|woman)$/u.exec(tokens[at + 1]?.lower ?? "") ?? [];
  const isArticle = /^(?:a|an|the|its|their)$/u.test(tokens[at]?.lower ?? "");
  if (number === undefined || of === undefined || !isArticle) return undefined;
  const range = { from: at, to: at + 2 };
  const parsed = parseCount(number);
  if (!parsed.ok) return undefined;
  const { lower, upper, qualifier } = parsed.value;
  return { ...range, core: { from: at + 1, to: at + 2 }, value: { lower, upper, qualifier }, isArticle: false };
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
    // "a quarter of a million"
    if (next === "quarter" && startsWith(tokens, start + offset + 1, ["of", "a", "million"])) return start + offset + 4;
    let end = start + offset;
    while (SCALE.has(tokens[end]?.lower ?? "")) end += 1;
    return next === "couple" ? end + 1 : end > start + offset ? end : start;
  }
  // "1.2m people", "12k protesters"
  if (/^\p{N}+(?:\.\p{N}+)?[km]$/u.test(first.lower) && COUNTED.get(tokens[start + 1]?.lower ?? "")?.unit === "person")
    return start + 1;
  // "two of the injured, both women": tells of those two, and counts nobody else
  if (first.lower === "both") return tokens[start - 1]?.text !== "," && isBothOf(tokens, start) ? start + 1 : start;
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
    .replace(/ of$/u, "")
    .replace(/ \+$/u, "+");
  const text = joined
    .replace(/half a million/u, "500000")
    .replace(/a quarter of a million/u, "250000")
    .replace(/^an un\p{L}+ number/u, "a large number")
    .replace(/^an expected /u, "")
    .replace(/^zero$/u, "no")
    .replace(/(?<=\p{N})k$/u, " thousand")
    .replace(/(?<=\p{N})m$/u, " million")
    .replace(/^(?:nearer|closer)(?: to)? /u, "close to ");
  const parsed = parseCount(text);
  if (!parsed.ok) return undefined;
  const { lower, upper, qualifier } = parsed.value;
  return { ...range, core, value: { lower, upper, qualifier }, isArticle: false };
}

function numberAt(tokens: readonly Token[], at: number, sentence: TokenSentence): NumberMention | undefined {
  const { to: ceiling } = sentence;
  const compound = compoundAt(tokens, at);
  if (compound !== undefined) return compound;
  if (tokens[at]?.lower === "between") {
    const first = coreEnd(tokens, at + 1, ceiling);
    const second = tokens[first]?.lower === "and" ? coreEnd(tokens, first + 1, ceiling) : first;
    if (first > at + 1 && second > first + 1)
      return mention(tokens, { from: at, to: second }, { from: at + 1, to: second });
  }
  // "they estimated 120": the verb of saying is not part of the number
  const isVerb = tokens[at]?.lower === "estimated" && tokens[at - 1]?.tag !== "DET";
  // "half past 9", "the man passed 12 houses": only a tally or a verb of rising goes past a number
  const isPassed = /^pass|^past$/u.test(tokens[at]?.lower ?? "") && !RISING.test(tokens[at - 1]?.lower ?? "");
  const coreFrom = isVerb || isPassed ? at : at + wordsBeforeNumber(tokens, at);
  const end = coreEnd(tokens, coreFrom, ceiling);
  if (end > coreFrom) {
    if (isNaming(tokens, { from: coreFrom, to: end }, sentence)) return undefined;
    // "rose from five to eight", "rose by two to ten" give two numbers, not a range
    const isRange =
      /^(?:to|or|-|–)$/u.test(tokens[end]?.lower ?? "") && !/^(?:from|by)$/u.test(tokens[at - 1]?.lower ?? "");
    const second = isRange ? coreEnd(tokens, end + 1, ceiling) : end;
    const range = second > end + 1 && isRange ? { from: at, to: second } : { from: at, to: end };
    const found =
      mention(tokens, range, { from: coreFrom, to: range.to }) ??
      mention(tokens, { from: at, to: end }, { from: coreFrom, to: end });
    return found === undefined ? undefined : withMore(tokens, found);
  }
  const whole = WHOLE_BY_WORD.get(tokens[at]?.lower)?.find((words) => startsWith(tokens, at, words));
  // "how many were killed" asks
  if (tokens[at - 1]?.lower === "how") return undefined;
  // "twice as many were hurt" compares
  if (tokens[at]?.lower === "many" && tokens[at - 1]?.lower === "as") return undefined;
  // "a number have died"; "a number" before a noun is something else
  if (whole?.length === 2 && whole[1] === "number" && !isAuxiliary(tokens[at + 2])) return undefined;
  const denied = deniedAt(tokens, at);
  if (denied !== undefined) return denied;
  if (whole !== undefined)
    return mention(tokens, { from: at, to: at + whole.length }, { from: at, to: at + whole.length });
  return vagueAt(tokens, at);
}

/** "five or more" */
function withMore(tokens: readonly Token[], found: NumberMention): NumberMention {
  if (tokens[found.to]?.text === "+")
    return mention(tokens, { from: found.from, to: found.to + 1 }, found.core) ?? { ...found, to: found.to + 1 };
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
  if (/^(?:no|zero)$/u.test(token?.lower ?? "") && next !== undefined && /^(?:NOUN|ADJ|PROPN)$/u.test(next.tag))
    return mention(tokens, range, range);
  const oneMore = oneMoreAt(tokens, at);
  if (oneMore !== undefined) return oneMore;
  const isBare = token?.lower === "prisoners" || token?.lower === "hostages";
  const lead = tokens[at - 1];
  if (isBare && !(lead !== undefined && /^(?:DET|NUM|ADJ|PRON|ADP)$/u.test(lead.tag)) && next?.lower === "were") {
    // "prisoners were taken": the plural alone says that there were some
    return mention(tokens, range, range);
  }
  const isArticle = token?.lower === "a" || token?.lower === "an" || token?.lower === "another";
  // "an IT worker"
  const isCapitals = next !== undefined && /^\p{Lu}{2,}$/u.test(next.text);
  if (!isArticle || next === undefined || !(isCapitals || /^(?:NOUN|ADJ|PROPN|VERB)$/u.test(next.tag)))
    return undefined;
  return { ...range, core: range, value: { lower: 1, upper: 1, qualifier: "exactly" }, isArticle: true };
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
