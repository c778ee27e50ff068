import type { Act, ActorType } from "@variorum/core";
import type { Attribution } from "../attribution/attribution.ts";
import type { Entity } from "../entities/entity.ts";
import { mainVerbOf, type MainVerb } from "../grammar/main-verb.ts";
import { isNegation } from "../grammar/verbs.ts";
import type { Token } from "../text/parse-text.ts";
import * as actWords from "../vocabulary/act-words.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { GROUP_NOUNS } from "../vocabulary/roles.ts";

/** What is known when an act is read. */
export interface ActInput {
  readonly attribution: Attribution;
  /** The words of the statement. */
  readonly words: readonly Token[];
  readonly source: Entity | undefined;
  readonly isQuote: boolean;
  /** Whether the words are the first that the cue attributes, so that the verb speaks of them. */
  readonly isFirst: boolean;
  /** Whether the words give a number: what those counted are called accuses nobody. */
  readonly isCount?: true;
}

const FIRST_PERSON: ReadonlySet<string> = new Set(["we", "i", "our", "my", "us"]);
const OF_BODIES: ReadonlySet<string> = new Set(["it", "they", "its", "their"]);
const OF_PEOPLE: ReadonlySet<string> = new Set(["he", "she", "his", "her"]);
/** How far behind the verb of a denial stands what is denied. Units: tokens. */
const NEAR_DEED = 7;
/** How far into the words of a prediction "will" stands. Units: tokens. */
const NEAR = 14;

/** Reads what is done by saying it: to assert, to deny, to claim an attack, to judge. */
export function readAct(input: ActInput): Act {
  const { attribution, words } = input;
  const { cue } = attribution;
  if (cue.kind === "silence") return "decline_to_comment";
  if (cue.isNegated) return cue.verb.act === "confirm" ? "unable_to_verify" : "assert";
  if (isUnknowing(words)) return "unable_to_verify";
  if (cue.verb.act === "acknowledge" && input.isFirst) return "acknowledge";
  return ofAnswer(input) ?? ofWords(input) ?? ofVerb(input) ?? ofJudgement(input) ?? "assert";
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

/** What the words say of the one who says them: an own attack, an own act, a promise. */
function ofWords(input: ActInput): Act | undefined {
  const { words, isQuote } = input;
  const verb = mainVerbOf(words);
  const isOwn = hasOwnSubject(input, verb);
  const isHarm = verb !== undefined && actWords.HARMING_VERBS.has(verb.lower);
  if (isOwn && verb !== undefined && isDenied(words, verb)) {
    if (isHarm && !verb.isPassive) return "deny";
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
  return isOwnDone ? "announce" : undefined;
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

/** Tells whether the subject is the one who speaks. */
function hasOwnSubject({ words, source, isQuote }: ActInput, verb: MainVerb | undefined): boolean {
  const subject = words.slice(0, Math.min(verb?.from ?? 0, 6));
  if (isQuote) return subject.some(({ lower }) => FIRST_PERSON.has(lower));
  if (source === undefined) return false;
  // "claimed to have destroyed"
  if (words[0]?.lower === "to" || words[0]?.lower === "have") return true;
  const isPerson = source.type === "person" || source.type === "unidentified_person";
  // A spokesperson's "it" is the body.
  const own = isPerson && source.body === undefined ? OF_PEOPLE : OF_BODIES;
  return subject.some(({ lower }) => own.has(lower));
}

/** Those who act for the state: what they are said to do by one of them is an own act. */
const STATE_HANDS =
  /^(?:police|officers|investigators|detectives|authorities|prosecutors|firefighters|troops|soldiers|forces)$/u;

/** "police said officers had arrested": somebody of the state tells what the state has done. */
function isOfSameBody({ words, source, isQuote }: ActInput, verb: MainVerb | undefined): boolean {
  if (source === undefined || isQuote) return false;
  const subject = words.slice(0, verb?.from ?? 0);
  const type = source.body?.type ?? source.type;
  const isState =
    type === "government" || type === "armed_force" || /^(?:police|officials|authorities)$/iu.test(source.name);
  return isState && STATE_HANDS.test(subject.findLast(({ tag }) => tag === "NOUN" || tag === "PROPN")?.lower ?? "");
}

function isFuture(words: readonly Token[], isQuote: boolean): boolean {
  const near = words.slice(0, NEAR);
  if (near.some(({ lower }) => /^(?:will|'ll|shall|won't)$/u.test(lower))) return true;
  const isGoing = near.some(
    ({ lower }, at) => lower === "going" && near[at + 1]?.lower === "to" && near[at + 2]?.tag === "VERB",
  );
  return (
    isGoing ||
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
  if (cue.lemma === "allege") return source.range === undefined ? undefined : act;
  return act;
}

/** What the words do by themselves: accuse or judge. */
function ofJudgement({ words, isQuote, isCount, attribution }: ActInput): Act | undefined {
  if (isCount === true ? isHarming(words) : isAccusing(words)) return "accuse";
  const isJudging = words.some(({ lower }) => actWords.JUDGING_WORDS.has(lower)) || hasPhrase(words);
  const isImperative =
    isQuote &&
    words[0]?.tag === "VERB" &&
    words[0].lower === words[0].text.toLowerCase() &&
    /^[A-Z]/u.test(words[0].text) &&
    !/(?:ed|ing)$/u.test(words[0].lower);
  const isThing = !attribution.cue.verb.frames.includes("clause");
  return (isQuote || isThing) && (isJudging || isImperative) ? "opinion" : undefined;
}

function hasPhrase(words: readonly Token[]): boolean {
  return words.some((_, at) =>
    actWords.JUDGING_PHRASES.some((phrase) => phrase.every((word, index) => words[at + index]?.lower === word)),
  );
}

/** Tells whether words say that another did wrong: "X was responsible for", "carried out by X", "X attacked". */
function isAccusing(words: readonly Token[]): boolean {
  // "there was no evidence of terrorism"
  if (
    words.some(
      ({ lower }, at) =>
        lower === "no" && /^(?:evidence|sign|signs|indication|proof)$/u.test(words[at + 1]?.lower ?? ""),
    )
  )
    return false;
  if (words.some(({ lower }, at) => lower === "responsible" && words[at + 1]?.lower === "for")) return true;
  if (words.some(({ lower, tag }) => actWords.ACCUSING_WORDS.has(lower) && tag !== "VERB") && hasBe(words)) return true;
  if (words.some(({ lower, tag }) => actWords.ACCUSING_WORDS.has(lower) && tag === "VERB")) return true;
  return isHarming(words);
}

const COUNTING = /^(?:dozens|scores|hundreds|thousands|several|many)$/u;

/** Tells whether words say that somebody did harm: "soldiers killed five", "five were killed by soldiers". */
function isHarming(words: readonly Token[]): boolean {
  if (words.some(({ lower }, at) => lower === "responsible" && words[at + 1]?.lower === "for")) return true;
  const verb = mainVerbOf(words);
  if (verb === undefined) return words.some(({ lower }, at) => lower === "by" && isHarmBefore(words, at));
  if (!actWords.HARMING_VERBS.has(verb.lower)) return false;
  if (verb.isPassive)
    return words.some(({ lower }, at) => lower === "by" && at > verb.at && isActor(words.slice(at + 1, at + 5)));
  // "12 rebels killed in raid": it was done to them
  const next = words[verb.at + 1];
  const isDoneTo =
    words.slice(0, verb.from).some(({ tag, lower }) => tag === "NUM" || COUNTING.test(lower)) &&
    !(next !== undefined && /^(?:DET|NUM|NOUN|PROPN|ADJ|PRON)$/u.test(next.tag));
  return !isDoneTo && isActor(words.slice(0, verb.from));
}

function isHarmBefore(words: readonly Token[], at: number): boolean {
  return actWords.HARMING_VERBS.has(words[at - 1]?.lower ?? "") && isActor(words.slice(at + 1, at + 5));
}

function hasBe(words: readonly Token[]): boolean {
  return words.some(({ lower }) => /^(?:is|are|was|were|'s|shows|show|showed|been)$/u.test(lower));
}

/** Sorts of bodies that do harm. */
const ARMED_TYPES: ReadonlySet<ActorType> = new Set(["armed_force", "armed_group", "private_military_company"]);

/** Tells whether words name somebody who acts, rather than what happened. */
function isActor(words: readonly Token[]): boolean {
  if (words.some(({ lower }) => actWords.HAPPENINGS.has(lower))) return false;
  return words.some(
    ({ text, lower, tag }) =>
      (/^\p{Lu}/u.test(text) && tag === "PROPN") ||
      GROUP_NOUNS.has(lower) ||
      ARMED_TYPES.has(BODY_WORDS[lower] ?? "person"),
  );
}

/** "It is not clear how", "the cause is not known" */
function isUnknowing(words: readonly Token[]): boolean {
  return words.some(
    ({ lower }, at) =>
      (lower === "not" && /^(?:clear|known|yet)$/u.test(words[at + 1]?.lower ?? "") && at <= 6) ||
      (lower === "unclear" && at <= 4),
  );
}
