import { isFiniteVerb } from "../grammar/verbs.ts";
import { type ParsedText, spanOf, type Token, type TokenRange, type TokenSentence } from "../text/parse-text.ts";
import type { Span } from "../text/span.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import type { CountMention } from "./count-mention.ts";
import { findNumbers, type NumberMention } from "./find-numbers.ts";
import { presenceIn, type Trigger, triggerBefore, triggerBehind, triggerInside } from "./find-trigger.ts";

/** Longest phrase of those counted. Units: tokens. */
const LONGEST_PHRASE = 10;
/** People are counted where they were, only with these topics also things. */
const OF_THINGS: ReadonlySet<CountTopic> = new Set(["destroyed", "damaged", "seized", "captured"]);
/** Topics that one person or thing, told with an article, is counted for. */
const OF_ONE: ReadonlySet<CountTopic> = new Set([
  "killed",
  "injured",
  "captured",
  "rescued",
  "missing",
  "destroyed",
  "damaged",
]);

/** The phrase of those counted, behind a number: "[20] Wagner fighters", "[three] of the victims". */
export function countedPhrase(tokens: readonly Token[], start: number, ceiling: number): TokenRange | undefined {
  let to = start;
  let hasNoun = false;
  for (let at = start; at < ceiling && at - start < LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isNoun = token.tag === "NOUN" || token.tag === "PROPN";
    const isKnown = COUNTED.has(token.lower);
    if (isNoun || isKnown) {
      hasNoun = true;
      to = at + 1;
      if (
        isKnown &&
        !(
          tokens[at + 1] !== undefined &&
          (tokens[at + 1]?.tag === "NOUN" || COUNTED.has(tokens[at + 1]?.lower ?? "")) &&
          tokens[at + 1]?.tag !== "VERB"
        )
      )
        break;
    } else if (token.tag === "ADJ" || token.lower === "more" || token.lower === "other" || token.lower === "male") {
      if (hasNoun) break;
    } else if (token.lower === "of" && at === start) {
      continue;
    } else if (token.tag === "DET" && (at === start || tokens[at - 1]?.lower === "of")) {
      continue;
    } else if (token.lower === "and" && !hasNoun && tokens[at - 1]?.tag === "ADJ") {
      continue;
    } else if (token.lower === "'s" && hasNoun) {
      continue;
    } else if (
      token.tag === "VERB" &&
      at === start &&
      /(?:ed|ing)$/u.test(token.lower) &&
      tokens[at + 1]?.tag === "NOUN"
    ) {
      continue;
    } else if (token.text === "(" && hasNoun) {
      const close = closing(tokens, at, ceiling);
      if (close === undefined) break;
      at = close;
    } else break;
  }
  return hasNoun ? { from: start, to } : undefined;
}

function closing(tokens: readonly Token[], open: number, ceiling: number): number | undefined {
  for (let at = open + 1; at < ceiling && at - open < 12; at += 1) if (tokens[at]?.text === ")") return at;
  return undefined;
}

/** The noun that says who or what is counted. */
export function headOf(tokens: readonly Token[], { from, to }: TokenRange): Token | undefined {
  for (let at = to - 1; at >= from; at -= 1) if (COUNTED.has(tokens[at]?.lower ?? "")) return tokens[at];
  return undefined;
}

/** Start and end of the clause around a number, at the signs and words that part clauses. */
function clauseAround(tokens: readonly Token[], sentence: TokenSentence, number: TokenRange): TokenRange {
  let { from, to } = number;
  while (from > sentence.from && !parts(tokens, from - 1, -1)) from -= 1;
  while (to < sentence.to && !parts(tokens, to, 1)) to += 1;
  return { from, to };
}

const PARTING: ReadonlySet<string> = new Set([
  "while",
  "whereas",
  "but",
  "although",
  "though",
  "because",
  "when",
  "after",
  "before",
]);

function parts(tokens: readonly Token[], at: number, direction: 1 | -1): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (/^[;:—–]$/u.test(token.text) || PARTING.has(token.lower)) return true;
  const next = tokens[at + 1];
  if (token.text === "," && direction === 1)
    return (
      next !== undefined &&
      (next.lower === "and" || next.lower === "with" || next.tag === "VERB" || next.lower === "according")
    );
  return false;
}

function triggerOf(
  tokens: readonly Token[],
  sentence: TokenSentence,
  number: NumberMention,
  phrase: TokenRange | undefined,
): Trigger | undefined {
  const end = phrase?.to ?? number.to;
  const inside = phrase === undefined ? undefined : triggerInside(tokens, phrase);
  const own = inside === undefined || inside.topic === "present" || inside.topic === "other_count" ? undefined : inside;
  const before = triggerBefore(tokens, number.from, sentence.from);
  if (own !== undefined && !(own.topic === "captured" && before !== undefined)) return own;
  const isClose = before !== undefined && number.from - before.to <= 1;
  if (isClose) return before;
  const behind = triggerBehind(tokens, end, sentence.to);
  const isGood = behind !== undefined && behind.topic !== "present";
  if (isGood && !(before !== undefined && before.topic !== "present" && behind.from - end > 12)) return behind;
  return before ?? behind ?? inside;
}

/** Numbers of one sentence with what they count. */
function countsOf(parsed: ParsedText, index: number, sentence: TokenSentence): readonly CountMention[] {
  const { tokens } = parsed;
  const found: CountMention[] = [];
  for (const number of findNumbers(tokens, sentence)) {
    const own = countedPhrase(tokens, number.to, sentence.to);
    const head = own === undefined ? undefined : headOf(tokens, own);
    if (own !== undefined && head === undefined && !isBareState(tokens, own)) continue;
    if (own === undefined && number.isArticle) continue;
    const clause = clauseAround(tokens, sentence, number);
    let trigger = triggerOf(tokens, sentence, number, own);
    const unit = head === undefined ? "person" : COUNTED.get(head.lower)?.unit;
    if (trigger === undefined && unit === "person" && !number.isArticle && own !== undefined)
      trigger = presenceIn(tokens, clause.from, clause.to);
    if (trigger === undefined) continue;
    const topic = topicOf(trigger.topic, unit === "person");
    if (topic === undefined || (number.isArticle && !OF_ONE.has(topic))) continue;
    const isElliptic = own === undefined || head === undefined;
    const carried = isElliptic ? found.at(-1)?.counted : undefined;
    const counted = isElliptic ? carried : own;
    found.push({
      sentence: index,
      number,
      topic,
      ...(counted === undefined ? {} : { counted }),
      isCarriedOver: carried !== undefined,
      content: contentOf(tokens, number, own, trigger),
    });
  }
  return found;
}

/** "12 wounded": what follows the number is the state itself. */
function isBareState(tokens: readonly Token[], phrase: TokenRange): boolean {
  return triggerInside(tokens, phrase) !== undefined;
}

function topicOf(topic: CountTopic, isPeople: boolean): CountTopic | undefined {
  if (isPeople) {
    if (topic === "seized") return "captured";
    return topic === "destroyed" || topic === "damaged" ? undefined : topic;
  }
  if (topic === "captured") return "seized";
  return OF_THINGS.has(topic) ? topic : undefined;
}

/** The words from the number to what shows its topic, with the phrase of those counted. */
function contentOf(
  tokens: readonly Token[],
  number: NumberMention,
  phrase: TokenRange | undefined,
  trigger: Trigger,
): readonly Span[] {
  const from = Math.min(number.from, trigger.from);
  let to = Math.max(phrase?.to ?? number.to, trigger.to);
  const clauseVerb = isFiniteVerb(tokens, to);
  if (clauseVerb && tokens[to + 1] !== undefined && trigger.to <= number.to) to = number.to;
  return [spanOf(tokens, { from, to })];
}

/**
 * Finds the numbers of people and things in a text with what they count.
 *
 * Order: that of the text.
 */
export function findCounts(parsed: ParsedText): readonly CountMention[] {
  return parsed.sentences.flatMap((sentence, index) => countsOf(parsed, index, sentence));
}
