import type { Token, TokenSentence } from "../text/parse-text.ts";
import { isAuxiliary } from "../grammar/verbs.ts";
import { clauseAround } from "./clause-around.ts";
import { COUNTED, countedNoun } from "../vocabulary/counted-people.ts";
import { type Counted, isPeople, isSubset, OF_THINGS } from "./counted.ts";
import type { NumberMention } from "./number-mention.ts";
import { presenceIn } from "./presence-in.ts";
import { isToDeath, triggerAround } from "./trigger-around.ts";
import { triggerBefore } from "./trigger-before.ts";
import { triggerBehind } from "./trigger-behind.ts";
import { triggerInside } from "./trigger-inside.ts";
import { doneVerb, type Trigger } from "./trigger-words.ts";

/** A trigger this close before a number belongs to it. Units: tokens between. */
const CLOSE = 3;
/** A trigger this far behind yields to one before. Units: tokens. */
const FAR = 12;

/** Chooses among the words that may show what a number counts. */
function nearestTrigger(tokens: readonly Token[], sentence: TokenSentence, counted: Counted): Trigger | undefined {
  const { number, phrase } = counted;
  const end = phrase?.to ?? number.to;
  const inside = phrase === undefined ? undefined : triggerInside(tokens, phrase);
  const state = inside?.topic === "present" || inside?.topic === "other_count" ? undefined : inside;
  const before = fittingBefore(tokens, sentence.from, counted);
  const isWhole = isWholeOfSome(tokens, sentence, number);
  const bracket = bracketEnd(tokens, end, sentence.to);
  const ceiling = bracket !== undefined ? bracket : isWhole ? commaBehind(tokens, end, sentence.to) : sentence.to;
  const around = triggerAround(tokens, counted);
  if (around !== undefined) return around;
  const told = triggerBehind(tokens, end, ceiling, isPeople(counted.head));
  // "the van, with nine people from a church, caught fire"
  const isAside = number.isArticle && tokens[number.from - 1]?.tag === "ADP" && tokens[end]?.text === ",";
  // "a doctor at the hospital" works there
  const worksThere =
    told?.isModifier === true && countedNoun(counted.head?.lower ?? "", undefined)?.who === "medical_workers";
  // "planted on a motorcycle exploded"
  const lead = tokens[number.from - 1]?.lower ?? "";
  const isOnThing = number.isArticle && WHERE.test(lead) && lead !== "after" && !isPeople(counted.head);
  const behind = isAside || worksThere || isOnThing ? undefined : told;
  // "a jail for 163 prisoners": nobody is said to take or hold them
  const isPlainCaptive =
    state?.topic === "captured" &&
    /^(?:prisoners|detainees|hostages|captives)$/u.test(tokens[state.from]?.lower ?? "") &&
    state.from > number.from;
  if (isPlainCaptive && before === undefined && behind === undefined && !isTaking(tokens, number.from))
    return undefined;
  // "12 drown, [30 rescued]": the state alone is nearer than what others met
  const isLone = state !== undefined && state.from === number.to && state.to === end;
  if (isLone && before !== undefined && before.to !== number.from && before.isTally !== true && behind === undefined)
    return state;
  const isSurvived = state?.topic === "rescued" || state?.topic === "missing" || state?.topic === "captured";
  if (state?.topic === "injured" && behind?.topic === "killed") return behind;
  const isDirect = before !== undefined && before.to === number.from && before.topic !== "present";
  // "saved 12 wounded soldiers"
  if (state !== undefined && isDirect && state.to < end) return before;
  // "relatives of the 43 missing pupils marched"
  const isToldMore = before !== undefined || (behind !== undefined && behind.topic !== "present");
  if (state !== undefined && !(isSurvived && isToldMore)) return state;
  // "three killed, three others injured": what stands at once behind is nearer than what another number has
  const isAtOnce =
    behind !== undefined && behind.from === end && behind.topic !== "present" && behind.isModifier !== true;
  // "took out fourteen alive"
  const isOfThing = before?.topic === "destroyed" || before?.topic === "damaged";
  // "a plane with a crew of six crashed": planes crash
  if (isAtOnce && before?.topic === "present" && OF_THINGS.has(behind.topic)) return before;
  if (isAtOnce && (before?.to !== number.from || isOfThing)) return behind;
  // "a crew of nine was picked up"
  const isPresent = before?.topic === "present" && behind !== undefined && behind.topic !== "present";
  if (isPresent && isAuxiliary(tokens[end]) && behind.from - end <= CLOSE) return behind;
  if (before?.isTally === true) return before;
  // "took 44 people into custody": the phrase says what the verb alone does not
  if (isPresent) return behind;
  // "of those arrested, 14 were released"
  const isApart =
    /^(?:,|whom|which)$/u.test(tokens[number.from - 1]?.lower ?? "") &&
    behind !== undefined &&
    behind.topic !== "present";
  const isClose = before !== undefined && !isApart && number.from - before.to < CLOSE && before.topic !== "present";
  if (isClose && tokens[number.from - 1]?.lower !== "and")
    return isToDeath(tokens, end) ? { ...before, topic: "killed" } : before;
  const isNear = behind !== undefined && behind.from - number.to <= FAR;
  if (behind !== undefined && behind.topic !== "present" && (isNear || before === undefined)) return behind;
  return before ?? behind ?? inside;
}

/** "sank with 240 people aboard", "recovered ten survivors": what is done to things is not said of people. */
function fittingBefore(tokens: readonly Token[], floor: number, { number, head }: Counted): Trigger | undefined {
  const found = triggerBefore(tokens, number.from, floor);
  // "seized 276 girls from a school": where, and not what was seized
  const lead = tokens[number.from - 1];
  const isPlace = number.isArticle && WHERE.test(lead?.lower ?? "") && found !== undefined && found.to < number.from;
  if (isPlace && found?.isTally !== true) return undefined;
  // "a stone struck him, a doctor said": somebody else
  const isOther = number.isArticle && tokens[number.from - 1]?.text === ",";
  if (found === undefined || (isOther && found.isTally !== true)) return undefined;
  // "stabbed a man in front of 200 people", "arrested at a rally of 5,000 people": where, and not to whom
  const group = tokens
    .slice(Math.max(0, number.from - 4), number.from)
    .map(({ tag, lower: word }) => (word === "of" ? word : tag));
  const isOf = tokens[number.from - 4]?.lower !== "with";
  const isElsewhere = tokens[number.from - 2]?.lower === "front" || (isOf && group.join(" ") === "ADP DET NOUN of");
  if (lead?.lower === "of" && isElsewhere && found.isTally !== true && found.to < number.from - 1) return undefined;
  // "hijacked a tanker with 21 crew": who was in what was taken
  const carrier = COUNTED.get(tokens[number.from - 2]?.lower ?? "")?.unit ?? "person";
  const isInside = lead?.lower === "with" && /^(?:vehicle|aircraft|vessel)$/u.test(carrier);
  if (isInside && OF_THINGS.has(found.topic)) return undefined;
  // "eight passengers, including two children, were hurt"
  if (isSubset(tokens, number) && found.topic === "present") return undefined;
  const { lemma, topic } = doneVerb(tokens[found.from]) ?? { lemma: "", topic: found.topic };
  const isHit = lemma === "hit" || lemma === "strike";
  const isOfThings = topic === "destroyed" || (topic === "damaged" && !isHit) || lemma === "recover";
  return isOfThings && isPeople(head) ? undefined : found;
}

const WHERE =
  /^(?:from|in|on|at|near|into|inside|outside|after|during|for|with|against|to|through|over|under|around|behind)$/u;

/** "took two prisoners", "has 40 hostages", "an exchange of 80 captives" */
function isTaking(tokens: readonly Token[], at: number): boolean {
  const isExchange = /^(?:exchange|exchanges|swap|handover|transfer)$/u.test(tokens[at - 2]?.lower ?? "");
  if (isExchange && tokens[at - 1]?.lower === "of") return true;
  return /^(?:take|takes|took|taken|taking|have|has|had|made|making|keep|keeps|kept|exchanged|swapped|swap)$/u.test(
    tokens[at - 1]?.lower ?? "",
  );
}

/** "Of the 40 passengers, seven died": the number of those of whom the sentence then tells. */
function isWholeOfSome(tokens: readonly Token[], { from }: TokenSentence, number: NumberMention): boolean {
  return tokens[from]?.lower === "of" && number.from <= from + 2;
}

/** How far behind a number the bracket around it closes. Units: tokens. */
const NEAR_BRACKET = 8;

/** "(including 41 children)": where the bracket closes that a number stands in. */
function bracketEnd(tokens: readonly Token[], end: number, ceiling: number): number | undefined {
  for (let at = end; at < ceiling && at - end < NEAR_BRACKET; at += 1) {
    if (tokens[at]?.text === "(") return undefined;
    if (tokens[at]?.text === ")") return at;
  }
  return undefined;
}

function commaBehind(tokens: readonly Token[], start: number, ceiling: number): number {
  let at = start;
  while (at < ceiling && tokens[at]?.text !== ",") at += 1;
  return at;
}

/** What attackers do: with an object or alone, and with a word some way behind the verb. */
const ATTACKS: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ...["attacked", "stabbed", "rammed", "ploughed", "plowed", "detonated", "hijacked", "stormed", "wielding"].map(
    (verb) => [verb, undefined] as const,
  ),
  ["brandishing", undefined],
  ["armed", /^with$/u],
  ["opened", /^fire$/u],
  ["blew", /^(?:himself|herself|themselves)$/u],
  ["went", /^(?:spree|rampage)$/u],
  ["drove", /^into$/u],
  ["set", /^(?:alight|ablaze|fire)$/u],
  ["wearing", /^(?:vest|belt)$/u],
]);
/** How far behind the verb that word stands. Units: tokens. */
const NEAR_VERB = 6;

/** Words before a noun that make an attacker of anybody. */
const ARMED = /^(?:armed|masked|hooded|suicide|(?:knife|gun|axe|machete|sword|hammer)-wielding)$/u;

/** "[a gunman] shot", "[a man] drove a van into": one who attacked, where nothing tells what became of them. */
function attackBehind(tokens: readonly Token[], { phrase, head }: Counted): Trigger | undefined {
  if (phrase === undefined || head === undefined || !isPeople(head)) return undefined;
  const noun = countedNoun(head.lower, tokens[phrase.to - 2]?.lower);
  const verb = tokens[phrase.to];
  if (verb === undefined || noun?.who === "police" || noun?.isMember === true) return undefined;
  const trigger: Trigger = { topic: "present", from: phrase.to, to: phrase.to + 1 };
  const isVerb = verb.tag === "VERB" || doneVerb(verb)?.form === "past";
  const isDoing = isVerb && !verb.lower.endsWith("ing") && tokens[phrase.to + 1]?.lower !== "by";
  // "an armed man walked in"
  const isArmed = tokens.slice(phrase.from, phrase.to).some(({ lower }) => ARMED.test(lower));
  if ((noun?.who === "attackers" || isArmed) && isDoing) return trigger;
  const word = ATTACKS.get(verb.lower);
  const isNear =
    word === undefined || tokens.slice(phrase.to + 1, phrase.to + NEAR_VERB).some(({ lower }) => word.test(lower));
  return ATTACKS.has(verb.lower) && isNear ? trigger : undefined;
}

/** Finds the words that show what a number counts: its own, and else what its clause tells of those who were there. */
export function chooseTrigger(
  tokens: readonly Token[],
  sentence: TokenSentence,
  counted: Counted,
): Trigger | undefined {
  const { number, phrase, head } = counted;
  const trigger = nearestTrigger(tokens, sentence, counted);
  const isTold = trigger !== undefined && trigger.topic !== "present";
  const isOne = number.value.lower === 1 && number.value.upper === 1;
  const attack = isTold ? undefined : attackBehind(tokens, counted);
  if (number.isArticle || (isOne && attack !== undefined)) return isTold ? trigger : attack;
  if (trigger !== undefined || phrase === undefined) return trigger;
  return isPeople(head) ? (presenceIn(tokens, clauseAround(tokens, sentence, number), phrase) ?? attack) : undefined;
}
