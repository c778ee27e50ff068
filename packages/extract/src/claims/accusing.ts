import type { ActorType } from "@variorum/core";
import { mainVerbOf, type MainVerb } from "../grammar/main-verb.ts";
import { isNegation } from "../grammar/verbs.ts";
import type { Token } from "../text/parse-text.ts";
import * as actWords from "../vocabulary/act-words.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { GROUP_NOUNS } from "../vocabulary/roles.ts";
import { hasPhrase } from "./phrases-in.ts";

/** Tells whether words say that another did wrong: "X was responsible for", "carried out by X", "X attacked". */
export function isAccusing(words: readonly Token[], isQuote: boolean): boolean {
  // "there was no evidence of terrorism"
  if (
    words.some(
      ({ lower }, at) =>
        lower === "no" && /^(?:evidence|sign|signs|indication|proof)$/u.test(words[at + 1]?.lower ?? ""),
    )
  )
    return false;
  if (words.some(({ lower }, at) => lower === "responsible" && words[at + 1]?.lower === "for")) return true;
  if (hasPhrase(words, actWords.BLAMING_PHRASES) || isWronging(words, isQuote)) return true;
  // "the terrorists have fled" names them so; "they are terrorists" accuses
  const from = mainVerbOf(words)?.from ?? 0;
  const isNaming = ({ lower }: Token, at: number): boolean => at < from && /(?:ist|er)s?$/u.test(lower);
  const isSaid = (token: Token, at: number): boolean =>
    actWords.ACCUSING_WORDS.has(token.lower) && token.tag !== "VERB" && !isNaming(token, at) && !isNegated(words);
  if (words.some(isSaid) && hasBe(words)) return true;
  const isDoing = ({ lower, tag }: Token): boolean => actWords.ACCUSING_WORDS.has(lower) && tag === "VERB";
  if (words.some(isDoing) && !isNegated(words)) return true;
  return isHarming(words, isQuote);
}

const COUNTING = /^(?:dozens|scores|hundreds|thousands|several|many)$/u;

/** Tells whether words say that somebody did harm: "soldiers killed five", "five were killed by soldiers". */
export function isHarming(words: readonly Token[], isQuote: boolean): boolean {
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
  return !isDoneTo && isDoer(words, verb, isQuote);
}

/** "do not believe it was sabotage" */
function isNegated(words: readonly Token[]): boolean {
  const verb = mainVerbOf(words);
  return verb !== undefined && words.slice(verb.from, verb.at + 1).some(isNegation);
}

/** "police had ignored", "the army failed to": somebody did wrong by what they left undone. */
function isWronging(words: readonly Token[], isQuote: boolean): boolean {
  const verb = mainVerbOf(words);
  if (verb === undefined || verb.isPassive) return false;
  const isFailing = /^(?:failed|refused)$/u.test(verb.lower) && words[verb.at + 1]?.lower === "to";
  return (isFailing || actWords.WRONGING_VERBS.has(verb.lower)) && isDoer(words, verb, isQuote);
}

/** Tells whether the subject is somebody who acts; in a quote also "they", at whom the one quoted points. */
function isDoer(words: readonly Token[], { from }: MainVerb, isQuote: boolean): boolean {
  return (isQuote && words[from - 1]?.lower === "they") || isActor(words.slice(0, from));
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
  return words.some(isParty);
}

/** Tells whether a word is for somebody who acts: a name, a body, people. */
export function isParty({ text, lower, tag }: Token): boolean {
  return (
    (/^\p{Lu}/u.test(text) && tag === "PROPN") ||
    GROUP_NOUNS.has(lower) ||
    ARMED_TYPES.has(BODY_WORDS[lower] ?? "person") ||
    /^(?:government|regime|ministry|authorities)$/u.test(lower)
  );
}
