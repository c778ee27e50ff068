import type { Token } from "../text/parse-text.ts";
import { BE_FORMS, isAuxiliary, isFiniteVerb } from "./verbs.ts";

/** The verb that tells what the subject of a clause does. */
export interface MainVerb {
  readonly lower: string;
  /** Number of the first word of its group, in the words that were given. */
  readonly from: number;
  readonly at: number;
  /** Whether it is done to the subject: "was raided". */
  readonly isPassive: boolean;
}

/** Finds the first verb of a clause with its helpers: in "it has also been hit" the verb is "hit", and passive. */
export function mainVerbOf(words: readonly Token[]): MainVerb | undefined {
  const from = words.findIndex((_, index) => isFiniteVerb(words, index));
  if (from === -1) return undefined;
  let at = from;
  let helper: string | undefined;
  while (at < words.length) {
    const token = words[at];
    if (token === undefined) break;
    if (isAuxiliary(token)) helper = token.lower;
    else if (token.tag !== "ADV" && token.lower !== "not") break;
    at += 1;
  }
  const verb = words[at];
  if (verb === undefined || (verb.tag !== "VERB" && verb.tag !== "AUX")) {
    const lower = helper ?? words[from]?.lower ?? "";
    return { lower, from, at: Math.max(from, at - 1), isPassive: false };
  }
  const isParticiple = /(?:ed|en|t|n|ck|ng|de|ne)$/u.test(verb.lower) && !verb.lower.endsWith("ing");
  const isPassive = helper !== undefined && BE_FORMS.has(helper) && isParticiple;
  return { lower: verb.lower, from, at, isPassive };
}
