import type { Token } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { type Counted, isPeople } from "./counted.ts";
import { isSaying } from "./told-counts.ts";
import { doneVerb, type Trigger } from "./trigger-words.ts";

/** How far before "looking for" those stand who look. Units: tokens. */
const NEAR_SEEKER = 8;

/** Somebody whom the police look for. */
export function isWanted(head: Token | undefined): boolean {
  return /^(?:suspects?|attackers?|gunm[ae]n|assailants?|shooters?|robbers?|bombers?|fugitives?|escapees?|accomplices?)$/u.test(
    head?.lower ?? "",
  );
}

/** Diplomats who are expelled go home, and nobody is driven out. */
const RECALLED = /^(?:diplomats?|ambassadors?|members?|staff|attach[eé]s?)$/u;

/** Tells whether words that count elsewhere tell here of something else. */
export function isUncounted(
  tokens: readonly Token[],
  { number, phrase, head }: Counted,
  trigger: Trigger | undefined,
  { shown, thing }: { readonly shown: CountTopic; readonly thing: Token | undefined },
): boolean {
  if (trigger === undefined) return false;
  const verb = doneVerb(tokens[trigger.from]);
  // "police are looking for two men": nobody is missing
  const seekers = tokens.slice(Math.max(0, trigger.from - NEAR_SEEKER), trigger.from);
  const isPolice = seekers.some(({ lower }) => /^(?:police|detectives|officers|investigators)$/u.test(lower));
  const isSought = shown === "missing" && tokens[trigger.to - 1]?.lower === "for";
  if (isSought && (isWanted(thing) || isPolice)) return true;
  // "one survivor said", "one death would be one too many": nobody is said to have been counted
  const next = tokens[phrase?.to ?? number.to];
  const isInside = phrase !== undefined && trigger.from >= phrase.from && trigger.to <= phrase.to;
  const isOne = number.value.lower === 1 && number.value.upper === 1;
  if (isInside && ((isOne && isSaying(next)) || next?.lower === "would")) return true;
  // "stole the records of 40 customers"
  if (/^(?:steal|loot|plunder)$/u.test(verb?.lemma ?? "") && isPeople(thing)) return true;
  if (verb?.lemma === "expel" && RECALLED.test(head?.lower ?? "")) return true;
  // "executions carried out last month"; "a man carried two children": vehicles carry passengers, in other forms
  const isCarriedOut = /^(?:out|on)$/u.test(tokens[trigger.to]?.lower ?? "");
  return verb?.lemma === "carry" && (isCarriedOut || verb.form === "base");
}
