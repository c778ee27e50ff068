import type { ActorType } from "@variorum/core";
import type { Entity } from "../entities/entity.ts";
import type { MainVerb } from "../grammar/main-verb.ts";
import type { Token } from "../text/parse-text.ts";
import { DEMONYMS } from "../vocabulary/countries.ts";
import * as actWords from "../vocabulary/act-words.ts";
import type { ActInput } from "./act-input.ts";

const FIRST_PERSON: ReadonlySet<string> = new Set(["we", "i", "our", "my", "us"]);
const OF_BODIES: ReadonlySet<string> = new Set(["it", "they", "its", "their"]);
const OF_PEOPLE: ReadonlySet<string> = new Set(["he", "she", "his", "her"]);

/** Tells whether the subject is the one who speaks. */
export function hasOwnSubject({ words, source, isQuote }: ActInput, verb: MainVerb | undefined): boolean {
  const subject = words.slice(0, Math.min(verb?.from ?? 0, 6));
  if (isQuote) return subject.some(({ lower }) => FIRST_PERSON.has(lower));
  if (source === undefined) return false;
  // "claimed to have destroyed"
  if (words[0]?.lower === "to" || words[0]?.lower === "have") return true;
  const isPerson = source.type === "person" || source.type === "unidentified_person";
  // A spokesperson's "it" is the body.
  const own = isPerson && source.body === undefined ? OF_PEOPLE : OF_BODIES;
  return subject.some(({ lower }) => own.has(lower)) || isOfSameCountry(subject, source);
}

/** Letters that an adjective shares with the name of its country. */
const SHARED = 5;

/** "Malian troops" where Mali's ministry speaks: the people of the one who speaks for a state or its forces. */
function isOfSameCountry(subject: readonly Token[], source: Entity): boolean {
  const { name, type } = source.body ?? source;
  if (OUTSIDE.has(type)) return false;
  const own = name.split(/[\s'’]+/u).filter((word) => /^\p{Lu}/u.test(word) && word.length >= SHARED);
  const isOwn = ({ text }: Token): boolean => own.some((word) => text.startsWith(word.slice(0, SHARED)));
  const noun = subject.findLast(({ tag }) => tag === "NOUN" || tag === "PROPN");
  return noun !== undefined && FORCES.has(noun.lower) && subject.some(isOwn);
}

/** Sorts of those who tell of a country without being of it. */
const OUTSIDE: ReadonlySet<ActorType> = new Set([
  ...(["person", "unidentified_person", "ngo", "igo", "media_outlet", "news_agency", "social_channel"] as const),
]);

/** Nouns for those who fight for a state. */
const FORCES: ReadonlySet<string> = new Set([
  ...["forces", "troops", "soldiers", "army", "gunners", "paratroopers", "marines", "units", "jets", "pilots", "navy"],
  ...["artillery", "commandos", "tanks", "defences", "defenses", "warplanes", "drones", "guards", "police"],
]);

/** Those who act for the state: what they are said to do by one of them is an own act. */
const STATE_HANDS =
  /^(?:police|officers|investigators|detectives|authorities|prosecutors|firefighters|troops|soldiers|forces)$/u;

/** "police said officers had arrested": somebody of the state tells what the state has done. */
export function isOfSameBody({ words, source, isQuote }: ActInput, verb: MainVerb | undefined): boolean {
  if (source === undefined || isQuote) return false;
  const subject = words.slice(0, verb?.from ?? 0);
  const type = source.body?.type ?? source.type;
  const isState =
    type === "government" || type === "armed_force" || /^(?:police|officials|authorities)$/iu.test(source.name);
  // "Malian troops" are not those of the United Nations
  const isForeign = subject.some(({ lower, text }) => Object.hasOwn(DEMONYMS, lower) && !source.name.includes(text));
  return (
    isState &&
    !isForeign &&
    STATE_HANDS.test(subject.findLast(({ tag }) => tag === "NOUN" || tag === "PROPN")?.lower ?? "")
  );
}

/** "three officers had been suspended, the ministry said": what only the one who speaks for the state can have done. */
export function isByState({ words, source, isQuote }: ActInput, verb: MainVerb | undefined): boolean {
  if (verb === undefined || !actWords.STATE_ACT_VERBS.has(verb.lower)) return false;
  const type = source?.body?.type ?? source?.type;
  const isState = type === "government" || type === "armed_force";
  return isState && !isQuote && verb.isPassive && !words.slice(verb.at).some(({ lower }) => lower === "by");
}
