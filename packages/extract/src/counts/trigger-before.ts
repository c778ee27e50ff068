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
  /^(?:amounted|amounts|amounting|totalling|totaling|totaled|total|came|comes|estimated|given|named|identified|listed|rising|rises|passes|passing|tops|topped|topping|revised|lowered|raised|updated|adjusted|exceeds|exceeded|exceeding|surpassed|surpasses|hits|hit|jumped|jumps|climbs|climbing|fell|fallen|falls|dropped|grew|grown|grows|soared|nears|stand|standing|reaches|put|puts|rose|risen|reached|reaching|stood|stands|climbed|believed|thought|feared|was|is|are|were|be|been|has|had|have|passed|numbered|totalled|increased|increasing|including|included|includes|include)$/u;

/** "alongside nine others", "along with nine others": others of whom the verb is said too. */
function isBesides(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return (
    /^(?:alongside|besides)$/u.test(lower) ||
    (lower === "with" && /^(?:along|together)$/u.test(tokens[at - 1]?.lower ?? ""))
  );
}

/** How many commas and "and" of a list stand between a verb and the last of what it is done to. */
const LONGEST_LIST = 3;

/** Finds a verb or tally before the number: "killing four", "a death toll of five", "the deaths of 33 passengers". */
export function triggerBefore(tokens: readonly Token[], end: number, floor: number): Trigger | undefined {
  let joined = 0;
  let sawLinking = false;
  for (let at = end - 1; at >= floor && end - at < REACH; at -= 1) {
    const token = tokens[at];
    // "The dead: three men, two women"
    const listed = token?.text === ":" ? toldBeforeColon(tokens, at, floor) : undefined;
    if (listed !== undefined) return { ...oneWord(listed, at - 1), isTally: true };
    if (token === undefined || isFullStop(token) || (token.lower === "by" && end - at <= 2)) return undefined;
    const phrase = phraseAt(tokens, at, end);
    // "setting fire to a van and two cars"
    const isOfThings = phrase?.topic === "destroyed" && joined <= LONGEST_LIST;
    if (phrase !== undefined && (joined === 0 || isOfThings)) return phrase;
    // "was killed alongside nine others", "was arrested with 12 others"
    const isWithOthers =
      tokens[end - 1]?.lower === "with" && tokens.slice(end, end + 4).some(({ lower }) => lower === "others");
    const isAlongside =
      at < end - 1 && (isWithOthers || isBesides(tokens, end - 1)) && doneVerb(token)?.form === "past";
    if (isAlongside) return oneWord(doneVerb(token)?.topic ?? "killed", at);
    if (isHolding(tokens, at, floor) && joined === 0) return oneWord("present", at);
    const either = joined === 0 ? eitherBefore(tokens, at) : undefined;
    if (either !== undefined) return either;
    const tallied = numberOf(tokens, at, end) ?? tallyAt(tokens, at, end);
    if (tallied !== undefined) return { ...oneWord(tallied, at), isTally: true };
    // "the toll hits 100"
    const isLinking = LINKING.test(token.lower) && tallyTopic(tokens[at - 1]?.lower ?? "") !== undefined;
    // "those killed included three guards"
    const isNamed = /^(?:those|people|the|of)$/u.test(tokens[at - 1]?.lower ?? "");
    const done = isLinking || (sawLinking && !isNamed) ? undefined : doneVerb(token);
    // "and wounding 83": a participle, whatever the tagger takes it for
    const isParticiple = done?.form === "ing" && tokens[at + 1]?.tag === "NUM";
    if (done !== undefined && (token.tag !== "NOUN" || at === end - 1 || isParticiple)) {
      if (isPassive(tokens, at) || isIntended(tokens, at)) return undefined;
      if (joined <= LONGEST_LIST) return oneWord(done.topic, at);
    }
    if (isCare(tokens, at, floor) && joined === 0) return oneWord("injured", at);
    if (token.text === "," || token.lower === "and") joined += 1;
    sawLinking ||= token.tag === "VERB" && LINKING.test(token.lower) && !isAuxiliary(token) && at < end - 1;
    // "is believed to be in the hundreds", not "one believed to be among 40"
    const isThought = /^(?:believed|thought|feared)$/u.test(token.lower) && !isAuxiliary(tokens[at - 1]);
    // "the search for the remaining eight": a verb to the tagger alone
    const isRest = token.lower === "remaining";
    const isOtherVerb =
      !isRest && (token.tag === "VERB" || isAuxiliary(token)) && (isThought || !LINKING.test(token.lower));
    // "the toll was given as 28"
    const isGivenAs = token.lower === "as" && at === end - 1;
    if (isOtherVerb || (!isGivenAs && (token.tag === "SCONJ" || PARTING.test(token.lower)))) return undefined;
    if (token.tag === "PRON" && /^(?:he|she|they|who|which)$/u.test(token.lower)) return undefined;
  }
  return undefined;
}

/** "[killing or wounding] 70 people": of either. */
function eitherBefore(tokens: readonly Token[], at: number): Trigger | undefined {
  const done = doneVerb(tokens[at]);
  const before = tokens[at - 1]?.lower === "or" ? doneVerb(tokens[at - 2]) : undefined;
  if (done?.form !== "ing" || before?.form !== "ing") return undefined;
  const { topic } = done;
  const other = before.topic;
  const isHarm = [topic, other].every((each) => each === "killed" || each === "injured");
  return isHarm && other !== topic ? { topic: "other_count", from: at - 2, to: at + 1 } : undefined;
}

/** "The dead: three men", "Rebels killed in the raid: 9" */
function toldBeforeColon(tokens: readonly Token[], colon: number, floor: number): CountTopic | undefined {
  const tally = tallyTopic(tokens[colon - 1]?.lower ?? "");
  if (tally !== undefined) return tally;
  const isLast =
    tokens[colon + 1]?.tag === "NUM" && [2, 3].some((offset) => /^[.;,(]$/u.test(tokens[colon + offset]?.text ?? "."));
  if (!isLast) return undefined;
  for (let at = colon - 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (token === undefined || isFullStop(token)) return undefined;
    const told = beingTopic(token.lower) ?? (doneVerb(token)?.form === "past" ? doneVerb(token)?.topic : undefined);
    if (told !== undefined) return told;
  }
  return undefined;
}

function tallyAt(tokens: readonly Token[], at: number, end: number): CountTopic | undefined {
  const token = tokens[at];
  const tally = tallyTopic(token?.lower ?? "");
  if (token === undefined || tally === undefined || !isTied(tokens, at, end)) return undefined;
  // "Missing are two divers"
  return token.tag !== "VERB" || at === 0 || /^(?:of|the)$/u.test(tokens[at - 1]?.lower ?? "") ? tally : undefined;
}

/** "the number of missing has fallen to 15", "the number of people killed stands at 76" */
function numberOf(tokens: readonly Token[], at: number, end: number): CountTopic | undefined {
  const lower = tokens[at]?.lower ?? "";
  const told = beingTopic(lower) ?? doneVerb(tokens[at])?.topic;
  if (told === undefined || !isTied(tokens, at, end)) return undefined;
  // "the number of those killed or wounded"
  const other = tokens[at - 1]?.lower === "or" ? beingTopic(tokens[at - 2]?.lower ?? "") : undefined;
  const topic = other !== undefined && other !== told ? "other_count" : told;
  for (let of = at - 1; of > at - 6; of -= 1) {
    if (tokens[of]?.lower === "of")
      return /^(?:numbers?|figures?|tally|count)$/u.test(tokens[of - 1]?.lower ?? "") ? topic : undefined;
    const isEither = tokens[of]?.lower === "or" || beingTopic(tokens[of]?.lower ?? "") !== undefined;
    if (!isEither && !/^(?:NOUN|DET|ADJ|PROPN|AUX|PRON)$/u.test(tokens[of]?.tag ?? "")) return undefined;
  }
  return undefined;
}

/** "the jail [holds] 900 men": who is in it, and not who was taken. */
function isHolding(tokens: readonly Token[], at: number, floor: number): boolean {
  if (!/^(?:hold|holds|held|holding|house|houses|housed|housing)$/u.test(tokens[at]?.lower ?? "")) return false;
  if (BE_FORMS.has(tokens[at - 1]?.lower ?? "") && tokens[at]?.lower.endsWith("ing") !== true) return false;
  // "it held 1,130": nobody is named who would be a captive
  const isBare =
    /^(?:it|which|and)$/u.test(tokens[at - 1]?.lower ?? "") && /^[,.;]$/u.test(tokens[at + 2]?.text ?? ".");
  return isBare || tokens.slice(Math.max(floor, at - 8), at).some(({ lower }) => HOLDERS.test(lower));
}

/** What people are kept in. */
const HOLDERS =
  /^(?:prisons?|jails?|penitentiary|camps?|cent(?:re|er)s?|facility|facilities|compound|stadium|hall|venue|building|complex|base|wing|block|ward|institution)$/u;

/** "hospitals in the town [admitted] 33 people" */
function isCare(tokens: readonly Token[], at: number, floor: number): boolean {
  if (!/^(?:admitted|admitting|treated|treating|received|receiving)$/u.test(tokens[at]?.lower ?? "")) return false;
  return tokens
    .slice(Math.max(floor, at - 6), at)
    .some(({ lower }) => /^(?:hospitals?|clinics?|doctors|medics)$/u.test(lower));
}

/** "trying to [free] 200 people": what somebody means to do and has not done. */
function isIntended(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "to" && INTENDING.test(tokens[at - 2]?.lower ?? "");
}

/** Words behind which "to" and a verb tell what is meant and not what is done. */
const INTENDING =
  /^(?:trying|tried|try|attempting|working|hoping|struggling|struggled|racing|raced|battling|scrambling|efforts?|bid|attempts?|offer|offers|offered|offering|agreed|agrees|plans?|planned|planning|pledged|promised|vowed|threatened|threatening|threatens|threats?|wants?|wanted|intends?|intended|ready|prepared|preparing|going|refused|promises|order|orders)$/u;

/** "were [killed]"; not "was [carrying]". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (doneVerb(tokens[at])?.form === "ing") return false;
  return (
    BE_FORMS.has(tokens[at - 1]?.lower ?? "") ||
    (tokens[at - 1]?.tag === "ADV" && BE_FORMS.has(tokens[at - 2]?.lower ?? ""))
  );
}

/** A tally and its number: "toll of", "toll rose to", "toll in the hundreds". */
function isTied(tokens: readonly Token[], tally: number, end: number): boolean {
  if (end - tally <= 2) return tokens[end - 1]?.lower !== "and" && tokens[end - 1]?.text !== ",";
  // "the toll is now 48"
  const isNow = /^(?:now|already|currently|thus|still)$/u.test(tokens[end - 1]?.lower ?? "");
  // "Toll in ferry disaster now 61"
  if (isNow && !tokens.slice(tally, end).some(({ tag }) => tag === "VERB" || tag === "AUX")) return true;
  const before = tokens[isNow ? end - 2 : end - 1]?.lower ?? "";
  return (
    /^(?:of|to|at|in|as|from|past|was|is|are|were|be|been|the|all|included|includes|include)$/u.test(before) ||
    LINKING.test(before)
  );
}
