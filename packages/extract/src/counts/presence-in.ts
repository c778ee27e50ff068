import type { Token, TokenRange } from "../text/parse-text.ts";
import { countedNoun } from "../vocabulary/counted-people.ts";
import { doingVerb, doneVerb, oneWord, phraseAt, tallyTopic, type Trigger } from "./trigger-words.ts";

/** Finds words anywhere in a clause that show that the people counted were there. */
export function presenceIn(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  phrase: TokenRange,
): Trigger | undefined {
  const verb = behindAside(tokens, phrase.to);
  const isAtRisk =
    /^(?:risk|odds|stake|war|large)$/u.test(tokens[verb + 2]?.lower ?? "") || tokens[verb + 3]?.lower === "risk";
  // "have been in the capital since Monday"
  const isHave = /^(?:have|has|had)$/u.test(tokens[verb]?.lower ?? "") && tokens[verb + 1]?.lower === "been";
  const place = isHave ? verb + 2 : verb + 1;
  const isThere =
    !isAtRisk &&
    (isHave || /^(?:are|were|was|is|'s)$/u.test(tokens[verb]?.lower ?? "")) &&
    /^(?:in|inside|at|aboard|on|among)$/u.test(tokens[place]?.lower ?? "");
  // "has 4,500 troops in the area"
  const head = tokens[phrase.to - 1]?.lower ?? "";
  const isStationed =
    countedNoun(head, undefined)?.isMember === true &&
    /^(?:in|at|on|near|now|stationed|deployed|based)$/u.test(tokens[phrase.to]?.lower ?? "");
  // "the mission has 120 observers in the country"
  const isHaving = tokens
    .slice(Math.max(from, phrase.from - 4), phrase.from)
    .some(({ lower }) => /^(?:has|have|had)$/u.test(lower));
  const isSent = isHaving && SENT.test(head) && /^(?:in|at|on|near|there|under)$/u.test(tokens[phrase.to]?.lower ?? "");
  // "In the bus were 22 schoolchildren"
  const be = tokens
    .slice(Math.max(from, phrase.from - 5), phrase.from)
    .some(({ lower }) => /^(?:was|were|are)$/u.test(lower));
  const isInverted =
    be && /^(?:in|on|inside|among)$/u.test(tokens[from]?.lower ?? "") && tokens[from + 1]?.tag === "DET";
  if (isStationed || isSent || isInverted) return { topic: "present", from: phrase.to, to: phrase.to + 1 };
  // "its 25-strong crew"
  const isStrong =
    /^(?:crew|crowd|patrol|mob|team|squad|contingent|delegation|garrison|gang)$/u.test(head) &&
    /-(?:strong|member|person|man|woman)$/u.test(tokens[phrase.from - 1]?.lower ?? "");
  if (isStrong || isGroupOf(tokens, phrase)) return { topic: "present", from: phrase.from, to: phrase.to };
  if (isThere) return { topic: "present", from: verb, to: place + 1 };
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

/** Those whom a body has somewhere to do its work. */
const SENT =
  /^(?:observers|inspectors|monitors|workers|staff|nationals|citizens|advisers|advisors|instructors|men|police|officers|contractors)$/u;
/** How far before the noun a group or what carries it stands. Units: tokens. */
const NEAR_GROUP = 5;
const GROUP = /^(?:group|groups|crowd|gang|band|mob|party|convoy|column|team|squad|unit)$/u;
const CARRIERS: ReadonlySet<string> = new Set(["vehicle", "aircraft", "vessel"]);

/** "a group of 40 migrants", "a plane with 162 people": who made up or was in what stands before. */
function isGroupOf(tokens: readonly Token[], { from }: TokenRange): boolean {
  const before = tokens.slice(Math.max(0, from - NEAR_GROUP), from);
  const tie = before.findLastIndex(({ lower }) => lower === "of" || lower === "with");
  if (before.slice(tie + 1).some(({ tag }) => tag === "VERB" || tag === "NOUN")) return false;
  const noun = before[tie - 1]?.lower ?? "";
  if (before[tie]?.lower === "of") return GROUP.test(noun);
  return tie > 0 && CARRIERS.has(countedNoun(noun, undefined)?.unit ?? "");
}

/** Longest words between commas before the verb. Units: tokens. */
const LONGEST_ASIDE = 8;

/** "eleven people, [including the pilot,] were on board": number of the token behind what stands between commas. */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ",") return at;
  for (let end = at + 1; end - at < LONGEST_ASIDE; end += 1) if (tokens[end]?.text === ",") return end + 1;
  return at;
}
