import type { Token, TokenRange } from "../text/parse-text.ts";
import { countedNoun } from "../vocabulary/counted-people.ts";
import { doingVerb, doneVerb, oneWord, phraseAt, tallyTopic, type Trigger } from "./trigger-words.ts";

/** Finds words anywhere in a clause that show that the people counted were there. */
export function presenceIn(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  phrase: TokenRange,
): Trigger | undefined {
  const isThere =
    /^(?:are|were|was|is|'s)$/u.test(tokens[phrase.to]?.lower ?? "") &&
    /^(?:in|inside|at|aboard|on|among)$/u.test(tokens[phrase.to + 1]?.lower ?? "");
  // "has 4,500 troops in the area"
  const head = tokens[phrase.to - 1]?.lower ?? "";
  const isStationed =
    countedNoun(head, undefined)?.isMember === true &&
    /^(?:in|at|on|near|now|stationed|deployed|based)$/u.test(tokens[phrase.to]?.lower ?? "");
  if (isStationed) return { topic: "present", from: phrase.to, to: phrase.to + 1 };
  if (isThere) return { topic: "present", from: phrase.to, to: phrase.to + 2 };
  for (let at = from; at < to; at += 1) {
    const found = phraseAt(tokens, at, to);
    if (found?.topic === "present") return found;
    const lower = tokens[at]?.lower ?? "";
    const isVerb = tokens[at]?.tag === "VERB";
    const shown = [...(isVerb ? [doingVerb(tokens[at])?.topic, doneVerb(tokens[at])?.topic] : []), tallyTopic(lower)];
    if (shown.includes("present")) return oneWord("present", at);
    if (lower === "there" && /^(?:are|were|was|is|'s)$/u.test(tokens[at + 1]?.lower ?? ""))
      return { topic: "present", from: at, to: at + 2 };
  }
  return undefined;
}
