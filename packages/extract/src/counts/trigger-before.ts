import { BE_FORMS, isAuxiliary } from "../grammar/verbs.ts";
import type { Token } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import {
  beingTopic,
  doneVerb,
  isFullStop,
  oneWord,
  PARTING,
  phraseAt,
  REACH,
  tallyTopic,
  type Trigger,
} from "./trigger-words.ts";

/** Verbs between a tally and its number: "the toll rose to". */
const LINKING =
  /^(?:estimated|given|rising|rises|passes|passing|tops|topped|topping|revised|lowered|raised|updated|adjusted|exceeds|exceeded|exceeding|surpassed|surpasses|hits|hit|jumped|jumps|climbs|climbing|fell|fallen|falls|dropped|grew|grown|grows|soared|nears|stand|standing|reaches|put|puts|rose|risen|reached|reaching|stood|stands|climbed|was|is|are|were|be|been|has|had|have|passed|numbered|totalled|increased|increasing|including|included|includes|include)$/u;

/** Finds a verb or tally before the number: "killing four", "a death toll of five", "the deaths of 33 passengers". */
export function triggerBefore(tokens: readonly Token[], end: number, floor: number): Trigger | undefined {
  let joined = 0;
  let sawLinking = false;
  for (let at = end - 1; at >= floor && end - at < REACH; at -= 1) {
    const token = tokens[at];
    // "The dead: three men, two women"
    const listed = token?.text === ":" ? tallyTopic(tokens[at - 1]?.lower ?? "") : undefined;
    if (listed !== undefined) return { ...oneWord(listed, at - 1), isTally: true };
    if (token === undefined || isFullStop(token) || (token.lower === "by" && end - at <= 2)) return undefined;
    const phrase = phraseAt(tokens, at, end);
    if (phrase !== undefined && joined === 0) return phrase;
    const tallied = numberOf(tokens, at, end) ?? tallyAt(tokens, at, end);
    if (tallied !== undefined) return { ...oneWord(tallied, at), isTally: true };
    // "the toll hits 100"
    const isLinking = LINKING.test(token.lower) && tallyTopic(tokens[at - 1]?.lower ?? "") !== undefined;
    // "those killed included three guards"
    const isNamed = /^(?:those|people|the|of)$/u.test(tokens[at - 1]?.lower ?? "");
    const done = isLinking || (sawLinking && !isNamed) ? undefined : doneVerb(token);
    if (done !== undefined && (token.tag !== "NOUN" || at === end - 1)) {
      if (isPassive(tokens, at)) return undefined;
      if (joined <= 1) return oneWord(done.topic, at);
    }
    if (isCare(tokens, at, floor) && joined === 0) return oneWord("injured", at);
    if (token.text === "," || token.lower === "and") joined += 1;
    sawLinking ||= token.tag === "VERB" && LINKING.test(token.lower) && !isAuxiliary(token) && at < end - 1;
    const isOtherVerb = (token.tag === "VERB" || isAuxiliary(token)) && !LINKING.test(token.lower);
    if (isOtherVerb || token.tag === "SCONJ" || PARTING.test(token.lower)) return undefined;
    if (token.tag === "PRON" && /^(?:he|she|they|who|which)$/u.test(token.lower)) return undefined;
  }
  return undefined;
}

function tallyAt(tokens: readonly Token[], at: number, end: number): CountTopic | undefined {
  const token = tokens[at];
  const tally = tallyTopic(token?.lower ?? "");
  if (token === undefined || tally === undefined || !isTied(tokens, at, end)) return undefined;
  return token.tag !== "VERB" || /^(?:of|the)$/u.test(tokens[at - 1]?.lower ?? "") ? tally : undefined;
}

/** "the number of missing has fallen to 15", "the number of people killed stands at 76" */
function numberOf(tokens: readonly Token[], at: number, end: number): CountTopic | undefined {
  const lower = tokens[at]?.lower ?? "";
  const topic = beingTopic(lower) ?? doneVerb(tokens[at])?.topic;
  if (topic === undefined || !isTied(tokens, at, end)) return undefined;
  for (let of = at - 1; of > at - 5; of -= 1) {
    if (tokens[of]?.lower === "of")
      return /^(?:numbers?|figures?|tally|count)$/u.test(tokens[of - 1]?.lower ?? "") ? topic : undefined;
    if (!/^(?:NOUN|DET|ADJ|PROPN|AUX|PRON)$/u.test(tokens[of]?.tag ?? "")) return undefined;
  }
  return undefined;
}

/** "hospitals in the town [admitted] 33 people" */
function isCare(tokens: readonly Token[], at: number, floor: number): boolean {
  if (!/^(?:admitted|admitting|treated|treating|received|receiving)$/u.test(tokens[at]?.lower ?? "")) return false;
  return tokens
    .slice(Math.max(floor, at - 6), at)
    .some(({ lower }) => /^(?:hospitals?|clinics?|doctors|medics)$/u.test(lower));
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return (
    BE_FORMS.has(tokens[at - 1]?.lower ?? "") ||
    (tokens[at - 1]?.tag === "ADV" && BE_FORMS.has(tokens[at - 2]?.lower ?? ""))
  );
}

/** A tally and its number: "toll of", "toll rose to", "toll in the hundreds". */
function isTied(tokens: readonly Token[], tally: number, end: number): boolean {
  if (end - tally <= 2) return tokens[end - 1]?.lower !== "and" && tokens[end - 1]?.text !== ",";
  const before = tokens[end - 1]?.lower ?? "";
  return (
    /^(?:of|to|at|in|as|from|past|was|is|are|were|be|been|the|all|included|includes|include)$/u.test(before) ||
    LINKING.test(before)
  );
}
