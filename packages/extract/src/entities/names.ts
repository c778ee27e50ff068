import type { ActorType } from "@variorum/core";
import { spanOf, type Token, type TokenRange } from "../text/parse-text.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { COUNTRIES, DEMONYMS } from "../vocabulary/countries.ts";
import { MEDIA_NAMES, MEDIA_NOUNS } from "../vocabulary/media-words.ts";
import { GROUP_NOUNS } from "../vocabulary/roles.ts";

/** What is needed to read names. */
export interface NameContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Every form of a person's name that the text uses, with the full one. */
  readonly people: ReadonlyMap<string, string>;
  /** Ministries and governments that the text names. */
  readonly offices: ReadonlySet<string>;
}

/** Tells whether a token is written as part of a name. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}|(?:al|el|an|ad|as|ash)[-‐]\p{Lu})/u.test(token.text);
}

/** The words of a range. */
export function wordsOf({ text, tokens }: Pick<NameContext, "text" | "tokens">, range: TokenRange): string {
  const { start, end } = spanOf(tokens, range);
  return text.slice(start, end);
}

const NEWS_AGENCY =
  /^(?:.*press|reuters|afp|ap|tass|xinhua|interfax|anadolu|.*novosti|dpa|efe|ansa|pti|ani|.* agency)$/u;

/** Type of the body that a name stands for, by the last word that tells it; nothing where no word is one for a body. */
export function typeOfBody(name: string): ActorType | undefined {
  const lower = name.toLowerCase().replaceAll("’", "'");
  if (MEDIA_NAMES.has(lower)) return NEWS_AGENCY.test(lower) ? "news_agency" : "media_outlet";
  if (COUNTRIES.has(lower) || Object.hasOwn(DEMONYMS, lower)) return "state";
  if (Object.hasOwn(BODY_WORDS, lower)) return BODY_WORDS[lower];
  const words = lower.split(/[\s-]+/u).toReversed();
  const found = words.filter((word) => Object.hasOwn(BODY_WORDS, word) || MEDIA_NOUNS.has(word));
  const telling = found.find((word) => BODY_WORDS[word] !== "organisation") ?? found[0];
  // "the UN refugee agency": an agency of news says so
  if (telling === "agency" && !/news|press|media/u.test(lower)) return words.includes("un") ? "igo" : "government";
  if (telling !== undefined) return BODY_WORDS[telling] ?? "media_outlet";
  // Allies may be states or groups: only where nothing else tells
  if (words.includes("alliance")) return "armed_group";
  if (words.includes("coalition")) return "armed_force";
  return /\.(?:com|org|net|info|ru|tv)$/u.test(lower) ? "media_outlet" : undefined;
}

const PARTICLES = /^(?:bin|al|de|la|van|von|der|del|ibn|dos|da)$/u;
/** Longest name of a person. Units: tokens. */
const LONGEST_NAME = 5;

/** Tells whether words are a person's name: several with capitals and none that tells a body, or a form that is known. */
export function isPersonName(context: NameContext, range: TokenRange): boolean {
  const length = range.to - range.from;
  if (length <= 0) return false;
  const name = wordsOf(context, range);
  if (context.people.has(name)) return true;
  if (length < 2 || length > LONGEST_NAME) return false;
  for (let at = range.from; at < range.to; at += 1) {
    const token = context.tokens[at];
    if (token === undefined || !(isCapitalised(token) || PARTICLES.test(token.lower))) return false;
    if (
      /^(?:the|and|without|for|against|of|in|on|across|beyond|with|from)$/u.test(token.lower) ||
      GROUP_NOUNS.has(token.lower)
    )
      return false;
    if (Object.hasOwn(DEMONYMS, token.lower) || /^\p{Lu}{2,}$/u.test(token.text)) return false;
  }
  return typeOfBody(name) === undefined && !COUNTRIES.has(name.toLowerCase());
}

/** Tells whether a token is the first of its sentence, where a capital says nothing. */
export function isFirstOfSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]?.sentence;
}
