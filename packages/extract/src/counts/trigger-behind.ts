import { BE_FORMS, isAuxiliary } from "../grammar/verbs.ts";
import type { Token } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import {
  beingTopic,
  doingVerb,
  doneVerb,
  isFullStop,
  looseTriggerAt,
  oneWord,
  PARTING,
  phraseAt,
  REACH,
  type Trigger,
} from "./trigger-words.ts";

/** Finds a verb or state behind the phrase: "five people died", "five people in the town were killed", "five wounded". */
export function triggerBehind(
  tokens: readonly Token[],
  start: number,
  ceiling: number,
  isOfPeople: boolean,
): Trigger | undefined {
  let sawAuxiliary = isBehindLeave(tokens, start);
  let modifier: Trigger | undefined;
  for (let at = start; at < ceiling && at - start < REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || isFullStop(token)) return modifier;
    const phrase = phraseAt(tokens, at, ceiling) ?? looseTriggerAt(tokens, at);
    if (phrase?.isModifier === true) modifier ??= phrase;
    else if (phrase !== undefined) return isOfPeople && OF_THINGS.has(phrase.topic) ? modifier : phrase;
    const state = beingTopic(token.lower);
    if (state === "present") modifier ??= at === start && token.tag !== "NOUN" ? oneWord(state, at) : undefined;
    if (state !== undefined && isState(tokens, at, start, sawAuxiliary))
      return secondOf(tokens, at, state) ?? oneWord(state, at);
    const [first, second] = [tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
    // "14 were on board, of whom four died"
    if (token.text === "," && (first === "with" || (first === "of" && /^(?:whom|which|them)$/u.test(second))))
      return modifier;
    // "quoted an official as saying five died": five, and not the official
    if (token.lower === "as" && /^(?:saying|telling)$/u.test(tokens[at + 1]?.lower ?? "")) return modifier;
    // "identified as" goes on, "when they" does not
    if (at > start && token.lower !== "as" && PARTING.test(token.lower)) return modifier;
    // "Seven die in crash": a headline's verb behind a bare number is no noun
    const doing = doingVerb(token);
    // "escaped unhurt", "escaped with minor injuries": how they did is still to come
    const how =
      doing?.lemma === "escape"
        ? (looseTriggerAt(tokens, at + 1)?.topic ?? beingTopic(tokens[at + 1]?.lower ?? ""))
        : undefined;
    if (how !== undefined) return oneWord(how, at);
    if (doing !== undefined && (token.tag !== "NOUN" || at === start) && !isPurpose(tokens, at, start)) {
      // "the people on board the plane that crashed": planes crash
      return isOfPeople && OF_THINGS.has(doing.topic) ? modifier : oneWord(doing.topic, at);
    }
    const done = doneVerb(token);
    if (done !== undefined && token.tag !== "NOUN") {
      const isTold = sawAuxiliary || (!OF_THINGS.has(done.topic) && isReduced(tokens, at, start));
      return isTold ? (secondOf(tokens, at, done.topic) ?? oneWord(done.topic, at)) : modifier;
    }
    if (isAuxiliary(token)) sawAuxiliary = true;
    else if (endsSubject(tokens, at, start, sawAuxiliary)) return modifier;
  }
  return modifier;
}

/** "crossed the border to [escape]": what they meant to do, not what they did. */
function isPurpose(tokens: readonly Token[], at: number, start: number): boolean {
  if (tokens[at - 1]?.lower !== "to" || at - 1 <= start) return false;
  return !/^(?:managed|able|forced|compelled|made|began|started|had|unable|seen)$/u.test(tokens[at - 2]?.lower ?? "");
}

const OF_THINGS: ReadonlySet<CountTopic> = new Set(["damaged", "destroyed", "seized"]);

/**
 * "were [killed or wounded]": a number of those to whom either happened, and so of neither; "were [caught and killed]":
 * the later word says more.
 */
function secondOf(tokens: readonly Token[], at: number, first: CountTopic): Trigger | undefined {
  const conjunction = tokens[at + 1]?.lower;
  const second = doneVerb(tokens[at + 2])?.topic ?? beingTopic(tokens[at + 2]?.lower ?? "");
  if (second === undefined || second === first || (conjunction !== "or" && conjunction !== "and")) return undefined;
  if (takesObject(tokens, at + 2)) return undefined;
  // "seized or damaged": the first is counted, in words that say both
  if (OF_THINGS.has(first) && OF_THINGS.has(second)) return { topic: first, from: at, to: at + 3 };
  const isHarm = [first, second].every((topic) => topic === "killed" || topic === "injured");
  if (isHarm) return { topic: "other_count", from: at, to: at + 3 };
  return second === "killed" ? { topic: "killed", from: at, to: at + 3 } : undefined;
}

/** "five [dead]", "five were [injured]"; not "five people carried the [dead]". */
function isState(tokens: readonly Token[], at: number, start: number, sawAuxiliary: boolean): boolean {
  const { lower = "", tag } = tokens[at] ?? {};
  const topic = beingTopic(lower);
  if (topic === "present" || topic === "other_count") return false;
  // "both alive and dead"
  if (lower === "alive" && /^(?:and|or)$/u.test(tokens[at + 1]?.lower ?? "")) return false;
  if (tag === "VERB" && takesObject(tokens, at)) return false;
  if (at === start || sawAuxiliary || LEADING.test(tokens[at - 1]?.lower ?? "")) return true;
  return lower !== "killed" && !COUNTED.has(lower);
}

/** "12 [wounded]", "hundreds of fighters [killed]": a participle right behind those counted, with no object of its own. */
function isReduced(tokens: readonly Token[], at: number, start: number): boolean {
  if (takesObject(tokens, at) || /ing$|s$/u.test(tokens[at]?.lower ?? "")) return false;
  if (at === start) return true;
  const before = tokens[at - 1];
  return before !== undefined && (/^(?:NOUN|PROPN|NUM|ADV)$/u.test(before.tag) || before.lower === "more");
}

/** "two gunmen [killed] five": what follows is done to somebody else. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isWhen = /^(?:early|late|overnight|earlier|later|last)$/u.test(next?.lower ?? "");
  return next !== undefined && /^(?:DET|NUM|PRON|NOUN|PROPN|ADJ)$/u.test(next.tag) && !next.isTime && !isWhen;
}

/** Tells whether another verb takes over, so that what follows no longer tells of those counted. */
function endsSubject(tokens: readonly Token[], at: number, start: number, sawAuxiliary: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.tag === "SCONJ") return at > start && !(token.lower === "since" && isAuxiliary(tokens[at - 1]));
  if (token.tag !== "VERB" || /^(?:who|which|that)$/u.test(tokens[at - 1]?.lower ?? "")) return false;
  // "were left injured", "were found dead": the state is still to come
  if (LEADING.test(token.lower) || (sawAuxiliary && THINKING.test(token.lower))) return false;
  if (sawAuxiliary) return !token.lower.endsWith("ing") && !BE_FORMS.has(token.lower);
  return !/(?:ed|ing|en|wn|ught)$/u.test(token.lower);
}

/** Verbs that only lead to what is told of those counted: "were left injured", "remain hospitalised". */
const LEADING =
  /^(?:left|found|reported|confirmed|feared|pronounced|presumed|declared|listed|remain|remained|remains|remaining|go|went|gone|escaped|walked|caught|driven|forced|chased|pushed)$/u;
/** Verbs that lead to it in the passive alone: "are thought to be missing", not "a spokesman said". */
const THINKING = /^(?:believed|known|thought|said)$/u;
/** How far behind "left" those stand who were left dead: "left 19 soldiers and 32 rebels dead". Units: tokens. */
const NEAR_LEAVE = 6;

function isBehindLeave(tokens: readonly Token[], start: number): boolean {
  const lead = tokens.slice(Math.max(0, start - NEAR_LEAVE), start);
  const verb = lead.findLast(({ tag }) => tag === "VERB");
  return verb !== undefined && /^(?:left|leave|leaves|leaving)$/u.test(verb.lower);
}
