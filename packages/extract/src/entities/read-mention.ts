import { PERSONAL } from "../grammar/noun-phrases.ts";
import type { Token, TokenRange } from "../text/parse-text.ts";
import { DEMONYMS } from "../vocabulary/countries.ts";
import { ANONYMOUS_WORDS, TEXT_NOUNS } from "../vocabulary/roles.ts";
import { isHeadNoun } from "./find-bodies.ts";
import type { Mention } from "./mention.ts";
import { isCapitalised, isFirstOfSentence, type NameContext, typeOfBody, wordsOf } from "./names.ts";
import { acronymIn, hasOneOf, isRole, lastIndexOf, withoutBracket, withoutLead } from "./phrase-parts.ts";
import { bodyNamed, describedType } from "./body-named.ts";
import { bodyOf, hasProperBody } from "./read-body.ts";
import { readPerson } from "./read-person.ts";

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that", "him", "her", "them"]);

/**
 * Reads whom some words name, how, and on whose behalf they speak.
 *
 * `appositive` are words beside them that say who they are.
 */
export function readMention(context: NameContext, range: TokenRange, appositive?: TokenRange): Mention {
  const { tokens } = context;
  const only = tokens[range.from];
  if (range.to - range.from === 1 && only !== undefined && (PERSONAL.has(only.lower) || RELATIVES.has(only.lower))) {
    return { range, kind: "pronoun", name: only.lower, type: "unidentified_person" };
  }
  const written = readWritten(context, range, appositive);
  if (written !== undefined) return written;
  const bare = withoutBracket(tokens, withoutLead(tokens, range));
  const owner = appositive === undefined ? undefined : readOwner(context, bare, appositive);
  if (owner !== undefined) return { range, ...owner };
  const person = readPerson(context, { range, bare, ...(appositive === undefined ? {} : { appositive }) });
  if (person !== undefined) return person;
  const words = wordsOf(context, bare);
  // "the US", "eight [Israeli] soldiers": the state that the word is of
  const name = DEMONYMS[words.toLowerCase()] ?? words;
  if (hasOneOf(tokens, range, ANONYMOUS_WORDS)) {
    return { range, kind: "anonymous", name, type: describedType(tokens, bare) };
  }
  const isNamed = hasProperBody(tokens, bare) || isOfPlace(tokens, bare);
  // "the army and the Front (F)": the letters are those of one of the two
  const isJoint = tokens
    .slice(bare.from, bare.to)
    .some(({ lower }, at) => lower === "and" && tokens[bare.from + at + 1]?.tag === "DET");
  const acronym = isJoint ? undefined : acronymIn(tokens, range);
  const body = isNamed ? parentOf(context, bare) : bodyOf(context, bare);
  const type = isNamed ? (typeOfBody(name) ?? "organisation") : describedType(tokens, bare);
  return {
    range,
    kind: isNamed ? "named" : "described",
    name,
    ...(acronym === undefined ? {} : { acronym }),
    type,
    ...(body === undefined ? {} : { body }),
  };
}

/** Words for a firm by what it has to do with a thing: "its owner, Nordline", "the ship's operator, Balt". */
const FIRMS = /^(?:owner|operator|manufacturer|maker|builder|insurer|contractor|publisher|developer)$/u;

/** The firm that one name beside such a word names; of two names it may as well be a person. */
function readOwner(
  context: NameContext,
  range: TokenRange,
  appositive: TokenRange,
): Omit<Mention, "range"> | undefined {
  const { tokens, people } = context;
  const firm = [range, appositive].find(({ from, to }) => to - from === 1 && isCapitalised(tokens[from]));
  const office = firm === range ? appositive : range;
  if (firm === undefined || !FIRMS.test(tokens[office.to - 1]?.lower ?? "")) return undefined;
  const name = wordsOf(context, firm);
  return people.has(name) ? undefined : { kind: "named", name, type: typeOfBody(name) ?? "company" };
}

/** "the army of Chad": a body that its noun and the place name together. */
function isOfPlace(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const of = tokens.slice(from, to).findIndex(({ lower }) => lower === "of");
  return of > 0 && isHeadNoun(tokens[from + of - 1]?.lower ?? "") && tokens.slice(from + of, to).some(isCapitalised);
}

/** Parts of a body that speak for it: "the Front's political bureau", "the union's press office". */
const PARTS = /^(?:office|bureau|politburo|wing|arm|service|secretariat|desk)$/u;

/** The body that a part of it speaks for; the offices of a state or of a person are bodies themselves. */
function parentOf(context: NameContext, range: TokenRange): Mention | undefined {
  const { tokens } = context;
  const possessive = lastIndexOf(tokens, range, "'s");
  const isPart = possessive !== undefined && PARTS.test(tokens[range.to - 1]?.lower ?? "");
  if (!isPart || isRole(tokens[possessive - 1])) return undefined;
  const parent = bodyNamed(context, { from: range.from, to: possessive });
  const hasParts = parent !== undefined && !/^(?:state|government|person)$/u.test(parent.type);
  return hasParts && (/^\p{Lu}{2,}$/u.test(parent.name) || typeOfBody(parent.name) !== undefined) ? parent : undefined;
}

/** Reads who stands behind something written: "a statement by X", "data from X", "the US statement", "the statement". */
function readWritten(context: NameContext, range: TokenRange, appositive?: TokenRange): Mention | undefined {
  const { tokens } = context;
  for (let at = range.from; at < range.to; at += 1) {
    if (!TEXT_NOUNS.has(tokens[at]?.lower ?? "")) continue;
    const next = tokens[at + 1];
    // "a statement by X", "a statement signed by X"
    const by = next?.tag === "VERB" && tokens[at + 2]?.lower === "by" ? at + 2 : at + 1;
    const hasAuthor = next !== undefined && by + 1 < range.to && /^(?:by|from|of)$/u.test(tokens[by]?.lower ?? "");
    if (hasAuthor) return readMention(context, { from: by + 1, to: range.to }, appositive);
    if (at + 1 !== range.to || isCapitalised(tokens[at])) continue;
    const owner = withoutLead(tokens, { from: range.from, to: at });
    const isOwned = tokens[at - 1]?.lower === "'s";
    const to = isOwned ? at - 1 : at;
    const isNamed = isOwned || (isCapitalised(tokens[owner.from]) && !isFirstOfSentence(tokens, owner.from));
    if (owner.from < to && isNamed) return { ...readMention(context, { from: owner.from, to }), range };
    const name = wordsOf(context, withoutLead(tokens, range));
    return { range, kind: "described", name, type: "unidentified_group", isText: true };
  }
  return undefined;
}
