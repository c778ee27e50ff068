import type { Act } from "@variorum/core";
import { mainVerbOf, type MainVerb } from "../grammar/main-verb.ts";
import { isNegation } from "../grammar/verbs.ts";
import type { Token } from "../text/parse-text.ts";
import * as actWords from "../vocabulary/act-words.ts";
import { JUDGING_PHRASES, JUDGING_WORDS } from "../vocabulary/judging-words.ts";
import { isAccusing, isHarming, isParty } from "./accusing.ts";
import type { ActInput } from "./act-input.ts";
import { hasOwnSubject, isByState, isOfSameBody } from "./own-deeds.ts";
import { hasPhrase } from "./phrases-in.ts";

/** How far behind the verb of a denial stands what is denied. Units: tokens. */
const NEAR_DEED = 7;
/** How far into the words of a prediction "will" stands. Units: tokens. */
const NEAR = 14;

/** Reads what is done by saying it: to assert, to deny, to claim an attack, to judge. */
export function readAct(input: ActInput): Act {
  const { attribution, words } = input;
  const { cue } = attribution;
  if (cue.kind === "silence" || (!input.isQuote && isSilence(words))) return "decline_to_comment";
  if (cue.isNegated) return cue.verb.act === "confirm" ? "unable_to_verify" : "assert";
  if (isUnknowing(words)) return "unable_to_verify";
  if (cue.verb.act === "acknowledge" && input.isFirst) return "acknowledge";
  if (input.isCount !== true && isContradiction(words)) return "deny";
  return ofAnswer(input) ?? ofWords(input) ?? ofVerb(input) ?? ofJudgement(input) ?? "assert";
}

/** "said it would not be commenting on that" */
function isSilence(words: readonly Token[]): boolean {
  const verb = mainVerbOf(words);
  if (verb === undefined || !/^comment(?:ing)?$/u.test(verb.lower)) return false;
  return words.slice(verb.from, verb.at).some(isNegation);
}

/** What is denied by whoever says that another did it. */
const DEEDS: ReadonlySet<string> = new Set([
  ...["carrying out", "being behind", "being involved", "being responsible", "taking part", "having carried"],
]);

/** Denying, and claiming or refusing responsibility. */
function ofAnswer({ attribution: { cue }, words }: ActInput): Act | undefined {
  const hasResponsibility = words.slice(0, 4).some(({ lower }) => actWords.RESPONSIBILITY_NOUNS.has(lower));
  const isDeed = DEEDS.has(
    words
      .slice(0, 2)
      .map(({ lower }) => lower)
      .join(" "),
  );
  if (cue.verb.act === "deny") return hasResponsibility || isDeed ? "disclaim_responsibility" : "deny";
  // "claimed responsibility for the raid", "claimed the attack"
  const isDeedClaimed = mainVerbOf(words) === undefined && actWords.HAPPENINGS.has(nounOf(words));
  const isClaimed =
    isDeedClaimed || words.slice(0, 2).some(({ lower }) => lower === "responsibility" || lower === "credit");
  return cue.lemma === "claim" && isClaimed ? "claim_responsibility" : undefined;
}

/** The noun of the phrase that words begin with: "attack" of "the attack in the town". */
function nounOf(words: readonly Token[]): string {
  const end = words.findIndex(({ tag }, at) => at > 0 && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tag));
  return words[(end === -1 ? words.length : end) - 1]?.lower ?? "";
}

/** "There was no beating", "not a single round was fired", "no such attack took place": what others say is not so. */
function isContradiction(words: readonly Token[]): boolean {
  const lower = words.filter(({ tag }) => tag !== "PUNCT").map((token) => token.lower);
  const isDenied = actWords.DENYING_PHRASES.some((phrase) => phrase.every((word, at) => lower[at] === word));
  const isNone = lower[0] === "there" && /^(?:was|were|is|are)$/u.test(lower[1] ?? "") && lower[2] === "no";
  return isDenied || (isNone && actWords.HARMS.has(lower[3] ?? ""));
}

/** What the words say of the one who says them: an own attack, an own act, a promise. */
function ofWords(input: ActInput): Act | undefined {
  const { words, isQuote } = input;
  const verb = mainVerbOf(words);
  const isOwn = hasOwnSubject(input, verb);
  const isHarm = verb !== undefined && actWords.HARMING_VERBS.has(verb.lower);
  if (isOwn && verb !== undefined && isDenied(words, verb)) {
    // "We do not attack schools": not this time either
    const isHabit = /^(?:do|does|don't|doesn't)$/u.test(words[verb.from]?.lower ?? "");
    if (isHarm && !verb.isPassive) return isHabit ? "disclaim_responsibility" : "deny";
    if (isOfDeed(words.slice(verb.at))) return "disclaim_responsibility";
  }
  if (isOwn && isHarm && !verb.isPassive && isDone(words, verb)) return "claim_responsibility";
  // "it was behind the attack"
  const behind = verb === undefined ? "" : `${verb.lower} ${words[verb.at + 1]?.lower ?? ""}`;
  if (isOwn && /^(?:is|are|was|were|been) (?:behind|responsible)$/u.test(behind)) return "claim_responsibility";
  // "announced that schools would close" makes a decision public
  if (isFuture(words, isQuote)) return input.attribution.cue.lemma === "announce" ? undefined : "predict_or_pledge";
  const isOwnAct = verb !== undefined && actWords.OWN_ACT_VERBS.has(verb.lower);
  const isOwnDone = (isOwn || isOfSameBody(input, verb)) && isOwnAct && !verb.isPassive;
  return isOwnDone || isByState(input, verb) ? "announce" : undefined;
}

/** "had not attacked", "was not behind", "had nothing to do with" */
function isDenied(words: readonly Token[], { from, at }: MainVerb): boolean {
  return words.slice(from, at + 3).some((token) => isNegation(token) || /^(?:no|nothing|neither)$/u.test(token.lower));
}

/** "behind the attack", "any part in the raid", "nothing to do with the bombing" */
function isOfDeed(words: readonly Token[]): boolean {
  const near = words.slice(0, NEAR_DEED).map(({ lower }) => lower);
  const isTied = near.some((word) => /^(?:behind|responsible|involved|part|role|involvement)$/u.test(word));
  return (
    (isTied || near.join(" ").includes("nothing to do with")) &&
    words.some(({ lower }) => actWords.HAPPENINGS.has(lower))
  );
}

/** "we carried out", "it targeted": done, not planned. */
function isDone(words: readonly Token[], { at }: MainVerb): boolean {
  const verb = words[at]?.lower ?? "";
  return verb !== "carried" || words[at + 1]?.lower === "out";
}

function isFuture(words: readonly Token[], isQuote: boolean): boolean {
  const near = words.slice(0, NEAR);
  if (near.some(({ lower }) => /^(?:will|'ll|shall|won't)$/u.test(lower))) return true;
  const isGoing = near.some(
    ({ lower }, at) => lower === "going" && near[at + 1]?.lower === "to" && near[at + 2]?.tag === "VERB",
  );
  const isDue = near.some(
    ({ lower, tag }, at) =>
      tag !== "NOUN" &&
      actWords.COMING_WORDS.has(lower) &&
      near[at + 1]?.lower === "to" &&
      (lower === "committed" || near[at + 2]?.tag !== "DET"),
  );
  return (
    isGoing ||
    isDue ||
    (!isQuote && near.some(({ lower }, at) => /^(?:would|wouldn't)$/u.test(lower) && near[at + 1]?.lower !== "have"))
  );
}

/** What the verb of saying makes of the words it speaks of. */
function ofVerb({ attribution, words, isQuote, isFirst }: ActInput): Act | undefined {
  const { cue, source } = attribution;
  const { act, frames } = cue.verb;
  const takesClause = frames.includes("clause");
  if (act === undefined || (isQuote && !isFirst)) return undefined;
  // "the inquiry found that the fire was set" tells, "found him guilty" judges
  if (cue.lemma === "find" && mainVerbOf(words) !== undefined) return undefined;
  // "described the man as dangerous" judges, "described hearing a bang" tells
  if (cue.lemma === "describe") {
    const as = words.findIndex(({ lower }) => lower === "as");
    const said = as > 0 ? words.slice(as + 1, as + 4) : [];
    // "described the raid as “a stain on us all”": in words of one's own
    return said.some(({ tag, quote }) => tag === "ADJ" || quote !== undefined) && !isQuote ? act : undefined;
  }
  if (act === "confirm" || act === "acknowledge" || act === "predict_or_pledge") return act;
  const isAccusation = words.some(({ lower }) => actWords.ACCUSING_WORDS.has(lower));
  if (act === "opinion" && !isQuote) return isAccusation && frames.includes("as") ? "accuse" : act;
  if (act === "opinion") return frames.includes("object") && !takesClause ? undefined : act;
  const isClause = mainVerbOf(words) !== undefined;
  if (cue.lemma === "declare") return isClause ? undefined : act;
  // "blamed the fire on a short circuit" names a cause and nobody
  if (actWords.CAUSING_VERBS.has(cue.lemma) && !words.some(isParty)) return undefined;
  if (cue.lemma === "allege") return source.range === undefined ? undefined : act;
  return act;
}

/** What the words do by themselves: accuse or judge. */
function ofJudgement({ words, isQuote, isCount, attribution }: ActInput): Act | undefined {
  if (isCount === true ? isHarming(words, isQuote) : isAccusing(words, isQuote)) return "accuse";
  const isThing = !attribution.cue.verb.frames.includes("clause");
  // "said it was “deeply concerned”": the word itself is the one who speaks's own
  const isOwnWord = ({ quote }: Token): boolean => isQuote || isThing || quote !== undefined;
  const judging = (token: Token): boolean => JUDGING_WORDS.has(token.lower) && isOwnWord(token);
  const isJudging =
    words.some(judging) || (isQuote && isAsked(words)) || hasPhrase(words.filter(isOwnWord), JUDGING_PHRASES);
  const isImperative =
    isQuote &&
    words[0]?.tag === "VERB" &&
    words[0].lower === words[0].text.toLowerCase() &&
    /^[A-Z]/u.test(words[0].text) &&
    !/(?:ed|ing)$/u.test(words[0].lower);
  return isJudging || isImperative ? "opinion" : undefined;
}

/** "What did they expect?": a question tells nothing. */
function isAsked(words: readonly Token[]): boolean {
  return words.slice(-2).some(({ text }) => text.startsWith("?"));
}

/** "It is not clear how", "the cause is not known" */
function isUnknowing(words: readonly Token[]): boolean {
  return words.some(
    ({ lower }, at) =>
      (lower === "not" && /^(?:clear|known|yet)$/u.test(words[at + 1]?.lower ?? "") && at <= 6) ||
      (lower === "unclear" && at <= 4) ||
      (lower === "neither" && words[at + 1]?.lower === "confirm" && words[at + 2]?.lower === "nor"),
  );
}
