import { BE_FORMS, isAuxiliary } from "../grammar/verbs.ts";
import type { Token, TokenRange } from "../text/parse-text.ts";
import { COUNT_TRIGGERS, type CountTopic, TOPIC_PHRASES } from "../vocabulary/count-triggers.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";

/** What shows what a number counts. */
export interface Trigger extends TokenRange {
  readonly topic: CountTopic;
}

type Part = "done" | "doing" | "being" | "tallies";

function indexOf(part: Part): ReadonlyMap<string, CountTopic> {
  const map = new Map<string, CountTopic>();
  for (const [topic, triggers] of Object.entries(COUNT_TRIGGERS)) {
    // The first topic that lists a word keeps it. Keys of the table are topics; Object.entries widens them.
    for (const word of triggers[part] ?? []) if (!map.has(word)) map.set(word, topic as CountTopic);
  }
  return map;
}

const DONE = indexOf("done");
const DOING = indexOf("doing");
const BEING = indexOf("being");
const TALLIES = indexOf("tallies");

/** How far from the number a trigger may stand. Units: tokens. */
const REACH = 22;

function phraseAt(tokens: readonly Token[], at: number, ceiling: number): Trigger | undefined {
  for (const [topic, words] of TOPIC_PHRASES) {
    if (at + words.length <= ceiling && words.every((word, index) => tokens[at + index]?.lower === word)) {
      return { topic, from: at, to: at + words.length };
    }
  }
  return undefined;
}

/** A word of the phrase itself: "five dead", "35 bodies", "25 others injured". */
export function triggerInside(tokens: readonly Token[], { from, to }: TokenRange): Trigger | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const topic = BEING.get(tokens[at]?.lower ?? "");
    if (topic !== undefined) return { topic, from: at, to: at + 1 };
  }
  return undefined;
}

/** Words that a clause goes on over on the way from its subject to its verb. */
function isPassable(token: Token): boolean {
  return token.text !== ";" && token.text !== ":" && !/^[.!?]$/u.test(token.text);
}

/**
 * A verb or state behind the phrase: "five people died", "five people in the town were killed", "five wounded".
 *
 * A comma is crossed only where it opens an aside that closes again, or stands in a list of those counted.
 */
export function triggerBehind(tokens: readonly Token[], start: number, ceiling: number): Trigger | undefined {
  let sawAuxiliary = false;
  for (let at = start; at < ceiling && at - start < REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isPassable(token)) return undefined;
    const phrase = phraseAt(tokens, at, ceiling);
    if (phrase !== undefined) return phrase;
    const { lower } = token;
    const be = BEING.get(lower);
    if (
      be !== undefined &&
      be !== "present" &&
      be !== "other_count" &&
      (sawAuxiliary || at === start || lower !== "killed")
    ) {
      const isSubjectOfOther = COUNTED.has(lower) && at > start && !sawAuxiliary;
      if (!isSubjectOfOther) return { topic: be, from: at, to: at + 1 };
    }
    const doing = DOING.get(lower);
    if (doing !== undefined && token.tag !== "NOUN") return { topic: doing, from: at, to: at + 1 };
    const done = DONE.get(lower);
    if (done !== undefined) {
      const isPassive = sawAuxiliary || isReduced(tokens, at, start);
      if (isPassive && /(?:ed|en|n|t|rt|ck)$/u.test(lower)) return { topic: done, from: at, to: at + 1 };
      return undefined;
    }
    if (isAuxiliary(token)) sawAuxiliary = true;
    else if (token.tag === "VERB" && !lower.endsWith("ing") && sawAuxiliary && !BE_FORMS.has(lower)) return undefined;
    else if (token.tag === "VERB" && /^(?:who|which|that)$/u.test(tokens[at - 1]?.lower ?? "")) continue;
    else if (token.tag === "VERB" && !/(?:ed|ing)$/u.test(lower)) return undefined;
    else if (token.tag === "SCONJ" && at > start && lower !== "that") return undefined;
  }
  return undefined;
}

/** "12 wounded", "hundreds of fighters killed": a participle right behind those counted. */
function isReduced(tokens: readonly Token[], at: number, start: number): boolean {
  if (at === start) return true;
  const before = tokens[at - 1];
  return (
    before?.tag === "NOUN" ||
    before?.tag === "PROPN" ||
    before?.tag === "NUM" ||
    before?.tag === "ADV" ||
    before?.lower === "more"
  );
}

/** A verb or tally before the number: "killing four", "a death toll of five", "the deaths of 33 passengers". */
export function triggerBefore(tokens: readonly Token[], end: number, floor: number): Trigger | undefined {
  let crossed = 0;
  for (let at = end - 1; at >= floor && end - at < REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !isPassable(token)) return undefined;
    if (token.lower === "by" && end - at <= 2) return undefined;
    const tally = TALLIES.get(token.lower);
    if (tally !== undefined && token.tag !== "VERB" && isTied(tokens, at, end))
      return { topic: tally, from: at, to: at + 1 };
    const done = DONE.get(token.lower);
    if (done !== undefined && token.tag !== "NOUN") {
      const isPassive = BE_FORMS.has(tokens[at - 1]?.lower ?? "") || BE_FORMS.has(tokens[at - 2]?.lower ?? "");
      if (isPassive) return undefined;
      if (crossed <= 1) return { topic: done, from: at, to: at + 1 };
    }
    if (done !== undefined && at === end - 1) return { topic: done, from: at, to: at + 1 };
    if (token.text === "," || token.lower === "and") crossed += 1;
    if (token.tag === "VERB" || isAuxiliary(token)) {
      if (
        !/^(?:to|of|rising|rose|risen|reached|stood|stands|exceeded|exceeds|climbed|was|is|at|passed)$/u.test(
          token.lower,
        )
      )
        return undefined;
    }
    if (token.tag === "SCONJ" || token.lower === "after") return undefined;
    if (token.tag === "PRON" && /^(?:he|she|they|who|which)$/u.test(token.lower)) return undefined;
  }
  return undefined;
}

/** A tally and its number: "toll of", "toll rose to", "toll in the hundreds". */
function isTied(tokens: readonly Token[], tally: number, end: number): boolean {
  const last = tokens[end - 1]?.lower ?? "";
  const isClose = end - tally <= 2;
  return (
    isClose || /^(?:of|to|at|in|from|exceeded|reached|was|is|the|all|than|least|passed|topped|exceeding)$/u.test(last)
  );
}

/** A word anywhere in the clause that shows that the people counted were there. */
export function presenceIn(tokens: readonly Token[], from: number, to: number): Trigger | undefined {
  for (let at = from; at < to; at += 1) {
    const phrase = phraseAt(tokens, at, to);
    if (phrase?.topic === "present") return phrase;
    const word = tokens[at]?.lower ?? "";
    for (const map of [DOING, DONE, TALLIES]) {
      if (map.get(word) === "present") return { topic: "present", from: at, to: at + 1 };
    }
  }
  return undefined;
}
