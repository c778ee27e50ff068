import type { ActorType } from "@variorum/core";
import type { Token, TokenRange } from "../text/parse-text.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { COUNTRIES, DEMONYMS } from "../vocabulary/countries.ts";
import { GROUP_NOUNS } from "../vocabulary/roles.ts";
import type { Mention } from "./mention.ts";
import { isCapitalised, type NameContext, typeOfBody, wordsOf } from "./names.ts";
import { acronymIn, isRole, withoutBracket, withoutLead } from "./phrase-parts.ts";

/** Reads the body that some words name. */
export function bodyNamed(context: NameContext, range: TokenRange): Mention | undefined {
  const bare = withoutSort(context.tokens, withoutBracket(context.tokens, withoutLead(context.tokens, range)));
  if (bare.to <= bare.from) return undefined;
  const person = personNamed(context, bare);
  if (person !== undefined) return person;
  const words = wordsOf(context, bare);
  const name = governmentOf(context, words) ?? words;
  const acronym = acronymIn(context.tokens, range);
  return {
    range,
    kind: "named",
    name,
    type: typeOfBody(name) ?? typeOfBody(wordsOf(context, range).replace(/[()]/gu, "")) ?? "organisation",
    ...(acronym === undefined ? {} : { acronym }),
  };
}

/** "President [Ali Sow]": a person who is spoken for, whom the text names. */
function personNamed(context: NameContext, { from, to }: TokenRange): Mention | undefined {
  let start = from;
  for (let at = from; at < to; at += 1) if (isRole(context.tokens[at])) start = at + 1;
  const name = start < to ? context.people.get(wordsOf(context, { from: start, to })) : undefined;
  return name === undefined ? undefined : { range: { from, to }, kind: "named", name, type: "person" };
}

/** Types of bodies of which many have the same plain noun before their names: "the charity Blue Line". */
const SORTED: ReadonlySet<ActorType | undefined> = new Set<ActorType>(["ngo", "company", "organisation"]);

/** "the charity [Blue Line]": the name without what sort of body it is. */
function withoutSort(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = from;
  while (start < to && !isCapitalised(tokens[start])) start += 1;
  const sort = tokens[start - 1]?.lower ?? "";
  const isSort = start > from && Object.hasOwn(BODY_WORDS, sort) && SORTED.has(BODY_WORDS[sort]);
  const isName = start < to && tokens.slice(start, to).every((token) => isCapitalised(token));
  return isSort && isName ? { from: start, to } : { from, to };
}

/** The government of a country, where the text names it; else the country itself. Nothing for other words. */
function governmentOf({ offices }: NameContext, words: string): string | undefined {
  const country = DEMONYMS[words.toLowerCase()] ?? (COUNTRIES.has(words.toLowerCase()) ? words : undefined);
  if (country === undefined) return undefined;
  const forms = [words, ...(DEMONYMS_OF.get(country) ?? [])].map((form) => `${form} government`);
  return forms.find((form) => offices.has(form)) ?? country;
}

/** Adjectives of each country, with a capital. */
const DEMONYMS_OF = Map.groupBy(
  Object.keys(DEMONYMS).map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
  (word) => DEMONYMS[word.toLowerCase()],
);

/** "a spokesman for the provincial governor": whoever it is, they are spoken for. */
export function describedBody(context: NameContext, range: TokenRange): Mention {
  const bare = withoutLead(context.tokens, range);
  const person = personNamed(context, bare);
  if (person !== undefined) return person;
  const type = describedType(context.tokens, bare);
  return { range, kind: "described", name: wordsOf(context, bare), type };
}

/** Type of somebody who is described rather than named. */
export function describedType(tokens: readonly Token[], { from, to }: TokenRange): ActorType {
  for (let at = to - 1; at >= from; at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (GROUP_NOUNS.has(lower) && lower !== "police" && lower !== "authorities") return "unidentified_group";
    const type = Object.hasOwn(BODY_WORDS, lower) ? BODY_WORDS[lower] : undefined;
    if (type !== undefined) return type;
  }
  return "unidentified_group";
}
