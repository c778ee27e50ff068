import { nounPhraseBefore } from "../grammar/noun-phrases.ts";
import { isAuxiliary, verbGroupAt } from "../grammar/verbs.ts";
import { spanOf, type Token, type TokenSentence } from "../text/parse-text.ts";
import type { Span } from "../text/span.ts";
import type { Counted } from "./counted.ts";
import { doneVerb, type Trigger } from "./trigger-words.ts";

/** The words that state the count: from its subject to its verb, with the places and times behind it. */
export function countContent(
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
  const isVerbBefore =
    trigger !== undefined &&
    trigger.from < number.from &&
    (shown?.tag === "VERB" || (doneVerb(shown)?.form === "past" && tokens[trigger.from - 1]?.tag === "AUX"));
  // "received 14 bodies": the verb before them is part of what is stated
  const isStateInside = trigger !== undefined && trigger.from >= number.to && trigger.to <= (phrase?.to ?? number.to);
  const verb = tokens[number.from - 1];
  const isSaying = /^(?:said|says|say|claimed|claims|reported|added|confirmed)$/u.test(verb?.lower ?? "");
  if (isStateInside && verb?.tag === "VERB" && !verb.lower.endsWith("ing") && !isSaying)
    return [
      spanOf(tokens, {
        from: subjectStart(tokens, number.from - 1, sentence.from),
        to: withTail(tokens, end, sentence.to),
      }),
    ];
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
const ENDING = /^(?:by|to|with|including|according|as|when|where|while|after|before|how|so)$/u;

/** Goes on over phrases that tell where and when, up to the next comma, connector or verb. */
function withTail(tokens: readonly Token[], end: number, ceiling: number): number {
  const start = verbEnd(tokens, end, ceiling);
  // "were in [the building]": the phrase has begun
  const isOpen = tokens[start - 1]?.tag === "ADP";
  let to = start;
  for (let at = start; at < ceiling && at - start < LONGEST_TAIL; at += 1) {
    const token = tokens[at];
    // "while on a routine mission" goes on, "while the police watched" does not
    const isWhile = token?.lower === "while" && tokens[at + 1]?.tag === "ADP";
    if (token === undefined || token.quote !== tokens[start - 1]?.quote || (ENDING.test(token.lower) && !isWhile))
      break;
    if (isWhile) continue;
    if (at === start && !isOpen && start === end && token.tag !== "ADP" && token.tag !== "ADV") break;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|ADV)$/u.test(token.tag)) break;
    const isNoun = /^(?:NOUN|PROPN|NUM)$/u.test(token.tag) || (at === start && token.tag === "ADV");
    // A name with 's behind it belongs to what follows.
    if (isNoun && tokens[at + 1]?.lower !== "'s") to = at + 1;
  }
  return to;
}
