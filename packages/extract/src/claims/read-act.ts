import type { Act, Certainty } from "@variorum/core";
import type { Attribution } from "../attribution/attribution.ts";
import type { Entity } from "../entities/entity.ts";
import { isNegation } from "../grammar/verbs.ts";
import type { Token } from "../text/parse-text.ts";
import {
  FUTURE_WORDS,
  HARMING_VERBS,
  JUDGING_WORDS,
  OWN_ACT_VERBS,
  POSSIBLE_WORDS,
  PROBABLE_WORDS,
  RESPONSIBILITY_NOUNS,
} from "../vocabulary/act-words.ts";

const FIRST_PERSON: ReadonlySet<string> = new Set(["we", "i", "our", "my", "us"]);
const THIRD_PERSON: ReadonlySet<string> = new Set(["it", "they", "he", "she", "its", "their", "his"]);
/** How far into the words their subject is looked for. Units: tokens. */
const SUBJECT_REACH = 3;

/** What is known when an act is read. */
export interface ActInput {
  readonly attribution: Attribution;
  readonly words: readonly Token[];
  readonly source: Entity | undefined;
  readonly isQuote: boolean;
}

/** Reads what is done by saying it: to assert, to deny, to claim an attack, to judge. */
export function readAct({ attribution, words, source, isQuote }: ActInput): Act {
  const { cue } = attribution;
  const first = words[0]?.lower ?? "";
  if (cue.kind === "silence") return "decline_to_comment";
  if (cue.isNegated) return cue.verb.act === "confirm" ? "unable_to_verify" : "assert";
  const hasResponsibility = words.slice(0, 4).some(({ lower }) => RESPONSIBILITY_NOUNS.has(lower));
  if (cue.verb.act === "deny") return hasResponsibility || isOwnDeed(words) ? "disclaim_responsibility" : "deny";
  if (cue.lemma === "claim" && hasResponsibility) return "claim_responsibility";
  const subject = subjectOf(words);
  if (subject === "own" && hasVerb(words, HARMING_VERBS) && !isPassiveOf(words)) return "claim_responsibility";
  if (isFuture(words, isQuote)) return "predict_or_pledge";
  const own = cue.verb.act;
  if (own !== undefined && own !== "confirm") return own;
  if (words.some(({ lower }) => JUDGING_WORDS.has(lower)) && (isQuote || !cue.verb.frames.includes("clause")))
    return "opinion";
  if (subject === "own" && hasVerb(words, OWN_ACT_VERBS)) return "announce";
  const isNamedOther = subject === "other" && first !== "no" && !/^(?:a|an|there|one|two|the)$/u.test(first);
  if (isNamedOther && source !== undefined && isAccusing(words)) return "accuse";
  return "assert";
}

/** "carrying out the attack", "it was behind": something the source itself would have done. */
function isOwnDeed(words: readonly Token[]): boolean {
  return words[0]?.tag === "VERB" && words[0].lower.endsWith("ing");
}

function subjectOf(words: readonly Token[]): "own" | "other" {
  const start = words.slice(0, SUBJECT_REACH);
  return start.some(({ lower }) => FIRST_PERSON.has(lower) || THIRD_PERSON.has(lower)) ? "own" : "other";
}

function hasVerb(words: readonly Token[], verbs: ReadonlySet<string>): boolean {
  return words.slice(0, 10).some(({ lower, tag }) => verbs.has(lower) && tag !== "NOUN");
}

/** "it was attacked": the source suffered it. */
function isPassiveOf(words: readonly Token[]): boolean {
  return words
    .slice(0, 8)
    .some(
      ({ lower }, index) =>
        /^(?:was|were|been|being|is|are)$/u.test(lower) && HARMING_VERBS.has(words[index + 1]?.lower ?? ""),
    );
}

function isFuture(words: readonly Token[], isQuote: boolean): boolean {
  const near = words.slice(0, 14);
  if (near.some(({ lower }) => lower === "will" || lower === "'ll" || lower === "shall" || lower === "won't"))
    return true;
  if (
    near.some(
      ({ lower }, index) => lower === "going" && near[index + 1]?.lower === "to" && near[index + 2]?.tag === "VERB",
    )
  )
    return true;
  return (
    !isQuote &&
    near
      .slice(0, 8)
      .some(
        ({ lower }, index) =>
          FUTURE_WORDS.has(lower) && !isNegation(near[index + 1]) && near[index + 1]?.lower !== "have",
      )
  );
}

/** Words that say that another did wrong. */
function isAccusing(words: readonly Token[]): boolean {
  return (
    words.some(({ lower }, index) => lower === "responsible" && words[index + 1]?.lower === "for") ||
    (words.slice(0, 12).some(({ lower, tag }) => HARMING_VERBS.has(lower) && tag === "VERB") &&
      !words.slice(0, 12).some(({ lower }) => /^(?:was|were|been)$/u.test(lower)))
  );
}

/** Reads how sure of it the words put whoever says it. */
export function readCertainty({ attribution, words, isQuote }: ActInput, act: Act): Certainty {
  const { cue, source } = attribution;
  if (source.place === "nobody") return "unspecified";
  if (cue.lemma === "estimate" || cue.verb.isMental === true || words.some(({ lower }) => PROBABLE_WORDS.has(lower)))
    return "probable";
  if (cue.lemma === "suggest") return "possible";
  const near = isQuote ? words : words.slice(0, 12);
  if (near.some(({ lower, text }) => POSSIBLE_WORDS.has(lower) && text !== "May")) return "possible";
  return act === "opinion" && !cue.verb.frames.includes("clause") ? "unspecified" : "certain";
}
