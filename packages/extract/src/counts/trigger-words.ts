import { type VerbForm, verbForms } from "../grammar/word-forms.ts";
import type { Token, TokenRange } from "../text/parse-text.ts";
import { COUNT_TRIGGERS, type CountTopic, type TopicTriggers } from "../vocabulary/count-triggers.ts";
import { TOPIC_PHRASES } from "../vocabulary/topic-phrases.ts";

/** The words that show what a number counts. */
export interface Trigger extends TokenRange {
  readonly topic: CountTopic;
  /** Whether it is a noun that a number is said of: "a toll of". */
  readonly isTally?: true;
  /** Whether it only tells more of those counted, whose verb may still come: "the people on board". */
  readonly isModifier?: true;
}

/** How far from the number a trigger may stand. Units: tokens. */
export const REACH = 22;

/** Words behind which another clause begins. */
export const PARTING = /^(?:when|where|while|after|before|because|if|whether|as|how)$/u;

/** A trigger of one word. */
export function oneWord(topic: CountTopic, at: number): Trigger {
  return { topic, from: at, to: at + 1 };
}

/** Tells whether a token ends a clause for good. */
export function isFullStop(token: Token): boolean {
  return /^[.!?;:]$/u.test(token.text);
}

interface VerbTrigger {
  readonly topic: CountTopic;
  readonly lemma: string;
  readonly form: VerbForm;
}

function topics(): readonly (readonly [CountTopic, TopicTriggers])[] {
  // Keys of the table are topics; Object.entries widens them.
  return Object.entries(COUNT_TRIGGERS) as [CountTopic, TopicTriggers][];
}

/** Words by their topic; the first topic that lists a word keeps it. */
function nouns(part: "being" | "tallies"): ReadonlyMap<string, CountTopic> {
  const map = new Map<string, CountTopic>();
  for (const [topic, triggers] of topics()) {
    for (const word of triggers[part]?.split(" ") ?? []) if (!map.has(word)) map.set(word, topic);
  }
  return map;
}

/** Every form of the verbs of a part, with its topic. */
function verbs(part: "done" | "doing"): ReadonlyMap<string, VerbTrigger> {
  const map = new Map<string, VerbTrigger>();
  for (const [topic, triggers] of topics()) {
    for (const entry of triggers[part]?.split(" ") ?? []) {
      const [lemma = "", ...past] = entry.split("/");
      for (const [text, form] of verbForms(lemma, past.length > 0 ? past : undefined)) {
        // "hurt" is its own past, and that is what a text of what happened means
        if (!map.has(text) || map.get(text)?.lemma === lemma) map.set(text, { topic, lemma, form });
      }
    }
  }
  return map;
}

const DONE = verbs("done");
const DOING = verbs("doing");
const BEING = nouns("being");
const TALLIES = nouns("tallies");

/** Phrases by their first word. */
const PHRASES = Map.groupBy(
  Object.entries(TOPIC_PHRASES).flatMap(([topic, phrases]) =>
    // Keys of the table are topics; Object.entries widens them.
    phrases.map((phrase) => ({ topic: topic as CountTopic, words: phrase.split(" ") })),
  ),
  ({ words }) => words[0] ?? "",
);

/** The topic of a word that stands for those counted: "dead", "survivors". */
export function beingTopic(word: string): CountTopic | undefined {
  return BEING.get(word);
}

/** The topic of a noun that a number is said of: "toll". */
export function tallyTopic(word: string): CountTopic | undefined {
  return TALLIES.get(word);
}

/** A verb whose object is counted, where the token is a form of one: "killed". */
export function doneVerb(token: Token | undefined): VerbTrigger | undefined {
  return verbIn(DONE, token);
}

/** A verb whose subject is counted, where the token is a form of one: "died". */
export function doingVerb(token: Token | undefined): VerbTrigger | undefined {
  return verbIn(DOING, token);
}

function verbIn(map: ReadonlyMap<string, VerbTrigger>, token: Token | undefined): VerbTrigger | undefined {
  // "March" is a month
  const found = token === undefined || token.isTime ? undefined : map.get(token.lower);
  // "shot down", "free", "level": dictionary forms that are other words as well
  const isOther = found?.form === "base" && /^(?:ADP|ADJ|ADV|PART)$/u.test(token?.tag ?? "");
  return isOther ? undefined : found;
}

/** Finds a phrase of {@link TOPIC_PHRASES} that begins at a token. */
export function phraseAt(tokens: readonly Token[], at: number, ceiling: number): Trigger | undefined {
  for (const { topic, words } of PHRASES.get(tokens[at]?.lower ?? "") ?? []) {
    const to = at + words.length;
    if (to <= ceiling && words.every((word, index) => tokens[at + index]?.lower === word)) {
      const isModifier = topic === "present" && /^(?:on|in|inside|at)$/u.test(words[0] ?? "");
      return { topic, from: at, to, ...(isModifier ? { isModifier } : {}) };
    }
  }
  return undefined;
}

const CARE = /^(?:hospitals?|health|clinics?|infirmary|infirmaries|medical|trauma|ward)$/u;
const MOVED =
  /^(?:taken|rushed|sent|flown|airlifted|transported|transferred|admitted|brought|evacuated|hospitalised)$/u;

/** Finds "suffered minor injuries", "taken to a nearby hospital", "in a critical condition": phrases with a gap. */
export function looseTriggerAt(tokens: readonly Token[], at: number): Trigger | undefined {
  const lower = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (/^(?:suffered|suffers|sustained|sustaining|suffering|received|had|with|nursing)$/u.test(lower))
    return injuriesAt(tokens, at);
  if (MOVED.test(lower) && next === "to") return upTo(tokens, at, 6, (word) => CARE.test(word));
  const isLifted = /^(?:airlifted|medevaced|medevacked)$/u.test(lower) && next === "to";
  if (isLifted) return { topic: "injured", from: at, to: at + 2 };
  if (lower === "admitted" && tokens[at + 1]?.tag === "PUNCT") return { topic: "injured", from: at, to: at + 1 };
  if (lower === "treated" && /^(?:for|at|in|by|with|on|there|overnight|locally)$/u.test(next))
    return { topic: "injured", from: at, to: at + 2 };
  const isHelped = /^(?:was|were|been|being|is|are)$/u.test(tokens[at - 1]?.lower ?? "");
  if (lower === "treated" && isHelped && tokens[at + 1]?.tag === "PUNCT")
    return { topic: "injured", from: at, to: at + 1 };
  if (lower === "being" && next === "treated") return { topic: "injured", from: at, to: at + 2 };
  if (lower === "in" || lower === "at") {
    const condition = upTo(tokens, at, 5, (word) => word === "condition" || word === "conditions");
    const isBad = condition !== undefined && tokens.slice(at, condition.to).some((token) => BAD.test(token.lower));
    if (isBad) return condition;
    if (CARE.test(next) || (next === "the" && CARE.test(tokens[at + 2]?.lower ?? "")))
      return { topic: "injured", from: at, to: at + 2, isModifier: true };
  }
  const isDeath = tokens[at]?.tag === "VERB" && next === "to" && tokens[at + 2]?.lower === "death";
  return isDeath ? { topic: "killed", from: at, to: at + 3 } : undefined;
}

const BAD = /^(?:critical|serious|grave|stable|life-threatening|poor|critically)$/u;

/** What somebody suffers who is hurt. */
const INJURIES =
  /^(?:injury|injuries|wounds?|burns?|fractures?|concussions?|cuts|bruises|lacerations|trauma|skull|leg|legs|arm|arms|ribs|bones?|pelvis|shock)$/u;

function injuriesAt(tokens: readonly Token[], at: number): Trigger | undefined {
  const lower = tokens[at]?.lower;
  for (let to = at + 1; to <= at + 4; to += 1) {
    const token = tokens[to];
    if (INJURIES.test(token?.lower ?? ""))
      // "the bodies of five men with wounds"
      return { topic: "injured", from: at, to: to + 1, ...(lower === "with" ? { isModifier: true } : {}) };
    if (token === undefined || !/^(?:ADJ|ADV|VERB|NOUN|CCONJ|DET)$/u.test(token.tag)) return undefined;
  }
  return undefined;
}

/** From a token to the first fitting word within some. */
function upTo(
  tokens: readonly Token[],
  at: number,
  reach: number,
  fits: (word: string) => boolean,
): Trigger | undefined {
  for (let to = at + 1; to <= at + reach; to += 1) {
    const token = tokens[to];
    if (token === undefined || token.tag === "PUNCT") return undefined;
    if (fits(token.lower)) return { topic: "injured", from: at, to: to + 1 };
  }
  return undefined;
}
