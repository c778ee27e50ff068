import { POSSESSIVES } from "../grammar/noun-phrases.ts";
import type { Token, TokenRange } from "../text/parse-text.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import { DEMONYMS } from "../vocabulary/countries.ts";
import { WORKER_LIKE_THINGS } from "../vocabulary/worker-like-things.ts";
import { beingTopic, doneVerb } from "./trigger-words.ts";

/** Longest phrase of those counted. Units: tokens. */
const LONGEST = 12;

/** How a token goes on the phrase of those counted. */
type Part = "noun" | "passed" | "ends";

function partOf(tokens: readonly Token[], at: number, start: number, hasNoun: boolean): Part {
  const token = tokens[at];
  if (token === undefined) return "ends";
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "Seven die in crash": a headline's verb, whatever the tagger takes it for
  const isFirst = at === start || (at === start + 1 && before?.lower === "more");
  if (isFirst && /^(?:die|dies|hurt|held|drown|flee|march)$/u.test(token.lower)) return "ends";
  const isAlone = next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.tag);
  if (isFirst && isAlone && /^(?:protest|rally|demonstrate|gather|escape|survive)$/u.test(token.lower)) return "ends";
  // "an 18-year-old was shot"
  if (isAgeNoun(token) && next?.tag !== "NOUN" && next?.tag !== "ADJ") return "noun";
  // "of those killed"
  const isOfThose = before?.tag === "DET" && tokens[at - 2]?.lower === "of" && doneVerb(token)?.form === "past";
  if (isOfThose && next?.tag !== "NOUN") return "noun";
  // "of the injured"
  if (before?.tag === "DET" && COUNTED.has(token.lower) && next?.tag !== "NOUN") return "noun";
  if (
    token.tag === "NOUN" ||
    token.tag === "PROPN" ||
    (COUNTED.has(token.lower) && (token.tag !== "VERB" || isWoundedOf(tokens, at)))
  )
    return "noun";
  // "two French and one Argentine": people by their country
  if (token.tag === "ADJ" && at === start && isAlone && isNational(tokens, { from: at, to: at + 1 })) return "noun";
  if (token.tag === "ADJ" || /^(?:more|other|male|female)$/u.test(token.lower)) return hasNoun ? "ends" : "passed";
  if (at === start && token.lower === "of") return "passed";
  // "one of its helicopters"
  if (before?.lower === "of" && POSSESSIVES.has(token.lower)) return "passed";
  // "22 of them women"
  if (before?.lower === "of" && /^(?:them|whom)$/u.test(token.lower)) return "passed";
  // "brings to 61 the number": another phrase
  if (token.tag === "DET" && at === start && before?.tag === "NUM") return "ends";
  // "25 less seriously injured patients"
  if (token.tag === "ADV" && !hasNoun && leadsToNoun(tokens, at)) return "passed";
  if (token.tag === "DET" || token.tag === "NUM")
    return at === start || before?.lower === "of" || before?.tag === "DET" ? "passed" : "ends";
  if (token.lower === "and") return isInsidePhrase(tokens, at) ? "passed" : "ends";
  if (token.lower === "or" && beingTopic(before?.lower ?? "") !== undefined) return "passed";
  if (token.lower === "'s") return hasNoun ? "passed" : "ends";
  // "three wounded men", "a captured Humvee"
  const isParticiple =
    token.tag === "VERB" && !hasNoun && (/(?:ed|ing)$/u.test(token.lower) || doneVerb(token)?.form === "past");
  const isBeforeNoun = next?.tag === "NOUN" || next?.tag === "PROPN" || isWoundedOf(tokens, at + 1);
  return isParticiple && isBeforeNoun ? "passed" : "ends";
}

/** "dozens of walking [wounded]" */
function isWoundedOf(tokens: readonly Token[], at: number): boolean {
  return COUNTED.has(tokens[at]?.lower ?? "") && tokens[at - 2]?.lower === "of";
}

/** Tells whether adverbs lead to a participle and the noun it tells of: "less seriously injured patients". */
function leadsToNoun(tokens: readonly Token[], start: number): boolean {
  let at = start;
  while (tokens[at]?.tag === "ADV" && at - start < 3) at += 1;
  const word = tokens[at];
  const isTelling = word?.tag === "ADJ" || (word?.tag === "VERB" && doneVerb(word)?.form === "past");
  return at > start && isTelling && COUNTED.has(tokens[at + 1]?.lower ?? "");
}

/** "hundreds of American [and] coalition soldiers": two words for those whom one noun counts. */
function isInsidePhrase(tokens: readonly Token[], and: number): boolean {
  if (COUNTED.has(tokens[and - 1]?.lower ?? "")) return false;
  for (let at = and + 1; at <= and + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ)$/u.test(token.tag)) return false;
    if (COUNTED.has(token.lower)) return true;
  }
  return false;
}

function closingBracket(tokens: readonly Token[], open: number, ceiling: number): number | undefined {
  for (let at = open + 1; at < ceiling && at - open < LONGEST; at += 1) if (tokens[at]?.text === ")") return at;
  return undefined;
}

/** Tells whether a noun goes on with the next: "police officers", "crew members". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.tag === "VERB") return false;
  // "a national NGO": the adjective, and not the noun for people
  if (tokens[at]?.tag === "ADJ" && next.tag === "PROPN") return true;
  // "a civilian working for the ministry"
  if (next.lower.endsWith("ing") && tokens[at + 2]?.tag === "ADP") return false;
  // "carrying 45 pilgrims home"
  if (
    next.lower === "home" &&
    COUNTED.get(tokens[at]?.lower ?? "")?.unit === "person" &&
    tokens[at + 2]?.tag !== "NOUN"
  )
    return false;
  // "set two cars alight"
  if (/^(?:alight|ablaze|afire)$/u.test(next.lower)) return false;
  // "took 100 soldiers prisoner"
  if (/^(?:prisoner|hostage|captive)$/u.test(next.lower)) return false;
  // "a gunman shot shoppers"
  if (doneVerb(next)?.form === "past" && !COUNTED.has(next.lower)) return false;
  return next.tag === "NOUN" || (COUNTED.has(next.lower) && next.tag !== "ADJ");
}

/** Finds the phrase of those counted behind a number: "[20] Wagner fighters", "[three] of the victims". */
export function countedPhrase(tokens: readonly Token[], start: number, ceiling: number): TokenRange | undefined {
  let to = start;
  for (let at = start; at < ceiling && at - start < LONGEST; at += 1) {
    if (tokens[at]?.text === "(" && to > start) {
      const close = closingBracket(tokens, at, ceiling);
      if (close === undefined) break;
      at = close;
      continue;
    }
    const part = partOf(tokens, at, start, to > start);
    if (part === "ends") break;
    if (part !== "noun") continue;
    to = at + 1;
    // "50 dead or wounded civilians"
    const isEither = tokens[at + 1]?.lower === "or" && beingTopic(tokens[at + 2]?.lower ?? "") !== undefined;
    if (COUNTED.has(tokens[at]?.lower ?? "") && !isEither && !goesOn(tokens, at)) break;
  }
  return to > start ? { from: start, to } : undefined;
}

/** The noun that says who or what is counted, where it is a known one: the last of its phrase, as in "car bomb". */
export function headOf(tokens: readonly Token[], { from, to }: TokenRange): Token | undefined {
  const last = tokens[to - 1];
  return last !== undefined && to > from && COUNTED.has(last.lower) ? last : undefined;
}

/** "an 18-year-old" */
function isAgeNoun({ lower }: Token): boolean {
  return /-year-olds?$/u.test(lower);
}

/** "photographer", "guitarists": those who do something, by the end of the word. */
export function isWorker(tokens: readonly Token[], { to }: TokenRange): boolean {
  const last = tokens[to - 1];
  if (last !== undefined && isAgeNoun(last)) return true;
  const isDoer = /^[\p{L}-]{3,}(?:ers?|ors?|ists?|m[ae]n|wom[ae]n|ians?)$/u;
  return last?.tag === "NOUN" && isDoer.test(last.lower) && !WORKER_LIKE_THINGS.has(last.lower.replace(/s$/u, ""));
}

/** "a German", "two Swiss": people by their country. */
export function isNational(tokens: readonly Token[], { to }: TokenRange): boolean {
  const last = tokens[to - 1]?.lower ?? "";
  return [last, last.replace(/s$/u, "")].some((word) => DEMONYMS[word] !== undefined || NATIONALS.has(word));
}

/** Nouns for people of a country that differ from its adjective, in small letters. */
const NATIONALS: ReadonlySet<string> = new Set(
  "pole swede dane finn turk spaniard scot serb croat briton frenchman frenchwoman englishman irishman dutchman filipino afghan arab kurd".split(
    " ",
  ),
);

/** Tells whether the phrase ends in a plural that may stand for people though it is in no list: "Mexicans", "welders". */
export function isUnknownPeople(tokens: readonly Token[], phrase: TokenRange): boolean {
  const last = tokens[phrase.to - 1];
  if (isWorker(tokens, phrase) || isNational(tokens, phrase)) return true;
  return last !== undefined && /^[\p{L}-]{4,}(?<!s)s$/u.test(last.lower) && last.tag !== "VERB" && !last.isTime;
}
