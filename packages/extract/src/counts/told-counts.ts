import { isAuxiliary } from "../grammar/verbs.ts";
import type { Token } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { SAYING } from "../vocabulary/leading-verbs.ts";
import type { CountMention } from "./count-mention.ts";
import type { Counted } from "./counted.ts";

/** Longest words between those who say something and the verb. Units: tokens. */
const LONGEST_SUBJECT = 8;
/** Longest words between a number and one that somebody else gives. Units: tokens. */
const LONGEST_GAP = 8;

/** Tells whether a token is a verb of saying. */
export function isSaying(token: Token | undefined): boolean {
  return token !== undefined && SAYING.test(token.lower);
}

/** "two local officials [and a medic told]": those counted say something. */
export function isSayingBehind(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + LONGEST_SUBJECT; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === "PUNCT" || isAuxiliary(token)) return false;
    if (isSaying(token)) return true;
    if (token.tag === "VERB") return false;
  }
  return false;
}

/**
 * "the organisers put it at 9,000 and the police [at 3,000]", "the army reporting 9 dead and the rebels [22]": the number
 * that somebody else gives for what was counted before.
 */
export function gappedAs(
  tokens: readonly Token[],
  { number, phrase }: Counted,
  before: CountMention | undefined,
): CountTopic | undefined {
  const next = tokens[number.to];
  const isClosed = next === undefined || /^[,.;)]$/u.test(next.text) || next.lower === "and";
  if (before === undefined || phrase !== undefined || number.isArticle || !isClosed) return undefined;
  const lead = tokens[number.from - 1];
  const isGiven =
    lead?.lower === "at" || isSaying(lead) || /^(?:saying|reporting|putting|claiming)$/u.test(lead?.lower ?? "");
  const giver = tokens[isGiven ? number.from - 2 : number.from - 1];
  const from = before.counted === undefined || before.isCarriedOver ? before.number.to : before.counted.to;
  const between = tokens.slice(from, number.from);
  const isJoined = between.length <= LONGEST_GAP && between.some(({ lower }) => /^(?:and|but|while|;|,)$/u.test(lower));
  return isJoined && (giver?.tag === "NOUN" || giver?.tag === "PROPN") ? before.topic : undefined;
}
