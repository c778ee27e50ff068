import type { Act, Certainty } from "@variorum/core";
import { POSSIBLE_WORDS, PROBABLE_WORDS } from "../vocabulary/act-words.ts";
import type { ActInput } from "./act-input.ts";

/** How far into reported words their certainty is looked for. Units: tokens. */
const NEAR = 12;

/** Reads how sure of it the words put whoever says it; never how sure anybody else may be. */
export function readCertainty({ attribution, words, isQuote }: ActInput, act: Act): Certainty {
  const { cue, source } = attribution;
  if (source.place === "nobody") return "unspecified";
  const isThinking = cue.lemma === "estimate" || cue.verb.isMental === true;
  if (isThinking || words.some(({ lower }) => PROBABLE_WORDS.has(lower))) return "probable";
  if (cue.lemma === "suggest") return "possible";
  const near = isQuote ? words : words.slice(0, NEAR);
  // "May 3" is a day
  if (near.some(({ lower, text }) => POSSIBLE_WORDS.has(lower) && text !== "May")) return "possible";
  return act === "opinion" && !cue.verb.frames.includes("clause") ? "unspecified" : "certain";
}
