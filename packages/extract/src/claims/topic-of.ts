import type { Topic } from "@variorum/core";
import { type MainVerb, mainVerbOf } from "../grammar/main-verb.ts";
import { nounPhraseAt } from "../grammar/noun-phrases.ts";
import { BE_FORMS } from "../grammar/verbs.ts";
import type { ParsedText, Token, TokenRange } from "../text/parse-text.ts";
import { HAPPENINGS } from "../vocabulary/act-words.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { PLACE_KINDS, PLACE_WORDS } from "../vocabulary/place-words.ts";
import { GROUP_NOUNS } from "../vocabulary/roles.ts";
import type { PlacedFinding } from "./finding.ts";
import { tokensOf } from "./tokens-of.ts";

/** The question that a statement answers, with what its answer is made of. */
export type StatementTopic =
  | { readonly topic: "responsibility" | "control"; readonly answer: "originator" | TokenRange }
  | {
      readonly topic: "presence_since";
      readonly edtf: string;
      readonly raw: TokenRange;
      readonly of: TokenRange | undefined;
    }
  | { readonly topic: Extract<Topic, "cause" | "conduct" | "identity" | "outcome" | "other_statement"> };

const OTHER: StatementTopic = { topic: "other_statement" };
const CAUSES: ReadonlySet<string> = new Set(["cause", "caused", "trigger", "triggered", "sparked", "due"]);
const CONTROL_VERBS: ReadonlySet<string> = new Set([
  ...[
    "captured",
    "retaken",
    "recaptured",
    "retook",
    "regained",
    "seized",
    "taken",
    "took",
    "liberated",
    "controls",
    "control",
  ],
]);
const OUTCOME_WORDS: ReadonlySet<string> = new Set([
  ...["victory", "victories", "defeat", "defeated", "repelled", "repulsed", "routed", "retreat", "retreated"],
  ...["stalemate", "withdrew", "victorious"],
]);
const CONDUCT_WORDS: ReadonlySet<string> = new Set([
  ...[
    "abuse",
    "abuses",
    "torture",
    "atrocities",
    "violations",
    "brutality",
    "looting",
    "rape",
    "executions",
    "mistreatment",
  ],
]);

/** Reads which question a statement answers. Predictions and opinions are kept under what was also said. */
export function topicOf(parsed: ParsedText, finding: PlacedFinding): StatementTopic {
  const { act } = finding;
  if (act === "predict_or_pledge" || act === "opinion" || act === "decline_to_comment" || act === "unable_to_verify")
    return OTHER;
  if (act === "claim_responsibility" || act === "disclaim_responsibility")
    return { topic: "responsibility", answer: "originator" };
  const words = tokensOf(parsed, finding.content);
  return (
    ofBlame(parsed, finding, words) ??
    ofPresence(parsed, finding, words) ??
    ofControl(act, words) ??
    ofText(words) ??
    OTHER
  );
}

/** "blamed X for the attack", "accused X of the attack", "carried out by X" */
function ofBlame(
  parsed: ParsedText,
  { lemma, act }: PlacedFinding,
  words: readonly Token[],
): StatementTopic | undefined {
  const [first] = words;
  if (first === undefined || act !== "accuse") return undefined;
  const start = first.index;
  const happening = words.findIndex(({ lower }) => HAPPENINGS.has(lower));
  if ((lemma === "blame" || lemma === "accuse") && happening !== -1) {
    const isBoth = first.lower === "both";
    const thing = nounPhraseAt(parsed.tokens, isBoth ? start + 1 : start, start + words.length);
    const cut = words.findIndex(({ lower }, at) => at > 0 && (lower === "for" || lower === "of" || lower === "and"));
    const end = cut === -1 ? 0 : start + cut;
    const answer = thing === undefined ? undefined : { from: thing.from, to: Math.min(thing.to, end) };
    if (answer !== undefined && answer.to > answer.from && isSomebody(parsed, answer))
      return { topic: "responsibility", answer };
  }
  const verb = mainVerbOf(words);
  const attacker = verb === undefined ? undefined : attackerOf(parsed, words, verb);
  if (attacker !== undefined) return { topic: "responsibility", answer: attacker };
  const by = words.findIndex(({ lower }) => lower === "by");
  const isOfHappening = words.slice(0, verb?.from ?? by).some(({ lower }) => HAPPENINGS.has(lower));
  if (by === -1 || !isOfHappening) return undefined;
  const agent = nounPhraseAt(parsed.tokens, start + by + 1, start + words.length);
  return agent === undefined || !isSomebody(parsed, agent) ? undefined : { topic: "responsibility", answer: agent };
}

/** Verbs of attacking, which say who did it. */
const ATTACKING =
  /^(?:fired|launched|shelled|bombed|bombarded|attacked|ambushed|raided|stormed|perpetrated|detonated|orchestrated|staged)$/u;

/** "[the Front] had fired the shells", "[the army] was behind the raid" */
function attackerOf(parsed: ParsedText, words: readonly Token[], verb: MainVerb): TokenRange | undefined {
  const next = words[verb.at + 1]?.lower ?? "";
  const isBehind = BE_FORMS.has(verb.lower) && /^(?:behind|responsible)$/u.test(next);
  const isAttack = ATTACKING.test(verb.lower) || (/^(?:carried|set)$/u.test(verb.lower) && /^(?:out|off)$/u.test(next));
  const [first] = words;
  if (first === undefined || verb.isPassive || !(isBehind || isAttack)) return undefined;
  const subject = nounPhraseAt(parsed.tokens, first.index, first.index + verb.from);
  return subject !== undefined && isSomebody(parsed, subject) ? subject : undefined;
}

/** Tells whether words name a body or a person: "the Front", not "each other". */
function isSomebody({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .some(({ tag, lower }) => tag === "PROPN" || GROUP_NOUNS.has(lower) || Object.hasOwn(BODY_WORDS, lower));
}

/** "Their troops have been in the town since May" */
function ofPresence(
  parsed: ParsedText,
  { period }: PlacedFinding,
  words: readonly Token[],
): StatementTopic | undefined {
  const since = words.findIndex(({ lower }) => lower === "since");
  const been = words.findIndex(({ lower }) => lower === "been");
  const isThere =
    been !== -1 && /^(?:in|at|on|present|active|there|deployed|stationed)$/u.test(words[been + 1]?.lower ?? "");
  const [first] = words;
  if (since === -1 || !isThere || period === undefined || first === undefined) return undefined;
  const start = first.index;
  const of = nounPhraseAt(parsed.tokens, start, start + been);
  return { topic: "presence_since", edtf: period, raw: { from: start + since, to: start + words.length }, of };
}

function ofControl(act: PlacedFinding["act"], words: readonly Token[]): StatementTopic | undefined {
  const hasControl = words.some(({ lower }) => lower === "control");
  const isTaking = words.slice(0, 8).some(({ lower, tag }) => CONTROL_VERBS.has(lower) && tag !== "NOUN");
  const isPlace = words.some(
    ({ lower }) =>
      /^(?:towns?|cit(?:y|ies)|villages?|districts?|areas?)$/u.test(lower) ||
      PLACE_KINDS[lower] !== undefined ||
      PLACE_WORDS[lower] !== undefined,
  );
  return act === "announce" && (hasControl || isPlace) && isTaking
    ? { topic: "control", answer: "originator" }
    : undefined;
}

function ofText(words: readonly Token[]): StatementTopic | undefined {
  if (words.some(({ lower }) => CONDUCT_WORDS.has(lower))) return { topic: "conduct" };
  const isCause = words.some(
    ({ lower, tag }, at) =>
      CAUSES.has(lower) && (tag === "NOUN" || words[at + 1]?.lower === "by" || words[at + 1]?.lower === "to"),
  );
  if (isCause) return { topic: "cause" };
  if (isIdentity(words)) return { topic: "identity" };
  return words.some(({ lower }) => OUTCOME_WORDS.has(lower)) ? { topic: "outcome" } : undefined;
}

/** "They are not soldiers, but trainers": says what somebody is. */
function isIdentity(words: readonly Token[]): boolean {
  const verb = mainVerbOf(words);
  if (verb === undefined || !BE_FORMS.has(verb.lower) || verb.from === 0) return false;
  const rest = words.slice(verb.at + 1, verb.at + 6);
  const isPeople = (token: Token): boolean =>
    /^(?:soldiers|mercenaries|trainers|fighters|civilians|terrorists|rebels|militants|instructors)$/u.test(token.lower);
  return words.slice(0, verb.from).some(({ tag }) => tag === "NOUN" || tag === "PROPN") && rest.some(isPeople);
}
