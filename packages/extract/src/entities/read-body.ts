import type { ActorType } from "@variorum/core";
import type { Token, TokenRange } from "../text/parse-text.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { DEMONYMS } from "../vocabulary/countries.ts";
import { ACTING_FOR_NOUNS, GROUP_NOUNS, HEADING_NOUNS, SPOKESPERSON_NOUNS } from "../vocabulary/roles.ts";
import { bodyBefore, governedBefore } from "./body-before.ts";
import { bodyNamed, describedBody } from "./body-named.ts";
import type { Mention } from "./mention.ts";
import { isCapitalised, isFirstOfSentence, type NameContext, typeOfBody, wordsOf } from "./names.ts";
import { hasOneOf, isRole, lastIndexOf, withoutLead } from "./phrase-parts.ts";

/** People who come from a body without speaking for it. */
const OUTSIDERS: ReadonlySet<string> = new Set([
  ...[
    "source",
    "sources",
    "member",
    "members",
    "supporter",
    "supporters",
    "critic",
    "critics",
    "relative",
    "relatives",
  ],
  ...[
    "resident",
    "residents",
    "families",
    "media",
    "witness",
    "witnesses",
    "survivor",
    "survivors",
    "victim",
    "victims",
  ],
]);
/** Tells whether somebody only comes from the body named beside them: "its source", "a member of the party". */
export function isOutsider(tokens: readonly Token[], range: TokenRange): boolean {
  return hasOneOf(tokens, range, OUTSIDERS);
}

/** Reads the body that "of", "for", "from" or "within" bring, or that stands before a plural: "army officials". */
export function bodyOf(context: NameContext, range: TokenRange): Mention | undefined {
  const { tokens } = context;
  const isSpeaking = hasOneOf(tokens, range, SPOKESPERSON_NOUNS);
  if (!isSpeaking && isOutsider(tokens, range)) return undefined;
  for (let at = range.from; at < range.to - 1; at += 1) {
    const acting = ACTING_FOR_NOUNS.has(tokens[at]?.lower ?? "") && /^(?:for|to)$/u.test(tokens[at + 1]?.lower ?? "");
    // "US Attorney for the Western District": an office of its own
    if (acting && !isCapitalised(tokens[at]) && at + 2 < range.to) {
      const client = { from: at + 2, to: range.to };
      return bodyNamedIn(context, client) ?? describedBody(context, client);
    }
    if (!/^(?:of|for|from|within|at|with|in)$/u.test(tokens[at]?.lower ?? "")) continue;
    if (tokens[at]?.lower === "in" && tokens[at + 1]?.lower === "charge") continue;
    if (tokens[at]?.lower === "of" && tokens[at - 1]?.lower === "governor")
      return governedBefore(context, { from: at + 1, to: range.to });
    if (tokens[at]?.lower === "in" && tokens[at - 1]?.lower === "counterpart")
      return bodyNamed(context, { from: at + 1, to: range.to });
    // "an official in the ministry", not "a resident in the city"
    const within = tokens[range.to - 1]?.lower ?? "";
    if (tokens[at]?.lower === "in" && !/^(?:ministry|department|office|bureau|administration)$/u.test(within)) continue;
    const rest = nameBehindComma(tokens, { from: at + 1, to: range.to });
    if (rest.from > at + 1) return bodyNamed(context, rest);
    const found = bodyNamedIn(context, rest);
    const isHead = tokens[at]?.lower === "of" && HEADING_NOUNS.has(tokens[at - 1]?.lower ?? "");
    if (found !== undefined && (isHead || isBodyLike(found))) return found;
    if (isHead && /^(?:opposition|resistance)$/u.test(within)) return describedBody(context, rest);
    if (isSpeaking && /^(?:of|for)$/u.test(tokens[at]?.lower ?? "")) return describedBody(context, rest);
  }
  const [first, second] = [tokens[range.from], tokens[range.from + 1]];
  const last = tokens[range.to - 1];
  if (first === undefined || second === undefined || last === undefined || range.to - range.from < 2) return undefined;
  const possessive = lastIndexOf(tokens, range, "'s");
  if (possessive !== undefined && isRole(last)) return bodyBefore(context, { from: range.from, to: range.to - 1 });
  const isOfCountry = Object.hasOwn(DEMONYMS, first.lower) && (GROUP_NOUNS.has(second.lower) || isRole(last));
  if (isOfCountry) return bodyNamed(context, { from: range.from, to: range.from + 1 });
  const isSpeakingFor = SPOKESPERSON_NOUNS.has(last.lower);
  if (!GROUP_NOUNS.has(last.lower) && !isRole(last)) return undefined;
  const found = bodyBefore(context, { from: range.from, to: range.to - 1 });
  // "rights groups", "party members": a plain noun before a plural names no body, but "army officials" does
  const isTelling = found !== undefined && (found.type === "government" || found.type === "armed_force");
  const isProper = found !== undefined && /\p{Lu}/u.test(found.name) && !isFirstOfSentence(tokens, found.range.from);
  return isTelling || isProper || isSpeakingFor || isKnownBody(found) ? found : undefined;
}

function bodyNamedIn(context: NameContext, range: TokenRange): Mention | undefined {
  const { tokens } = context;
  const isBody = hasProperBody(tokens, withoutLead(tokens, range)) || typeOfBody(wordsOf(context, range)) !== undefined;
  return isBody ? bodyNamed(context, range) : undefined;
}

/** "the state oil company, [Petro Nord]": the name, where one follows what sort of body it is. */
function nameBehindComma(tokens: readonly Token[], range: TokenRange): TokenRange {
  const comma = lastIndexOf(tokens, range, ",");
  const sort = comma === undefined ? undefined : tokens[comma - 1];
  const isSort = sort !== undefined && !isCapitalised(sort) && Object.hasOwn(BODY_WORDS, sort.lower);
  return comma !== undefined && isSort && isCapitalised(tokens[comma + 1]) ? { from: comma + 1, to: range.to } : range;
}

/** Types that a word alone gives to a body: "hospital" and a name of no known sort do not tell one. */
function isTellingType(type: ActorType): boolean {
  return type !== "ngo" && type !== "organisation";
}

/** "UN officials", "Taliban fighters": a name that needs no capital to be known. */
function isKnownBody(found: Mention | undefined): boolean {
  return (
    found !== undefined &&
    (/^\p{Lu}{2,}/u.test(found.name) || (isTellingType(found.type) && /^\p{Lu}/u.test(found.name)))
  );
}

function isBodyLike({ name, acronym, type }: Mention): boolean {
  return acronym !== undefined || isTellingType(type) || typeOfBody(name) !== undefined || /\p{Lu}{2,}/u.test(name);
}

/** Forces, rebels and the like are bodies themselves when a name stands before them: "Syrian forces". */
const BODY_PLURALS = /^(?:forces|troops|police|rebels|authorities|separatists|militants)$/u;

/** "Officials": a plain noun that has its capital from the sentence that it begins. */
function isPlainStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isFirstOfSentence(tokens, at)) return false;
  return token.tag !== "PROPN" || GROUP_NOUNS.has(token.lower) || isRole(token);
}

/** Tells whether a phrase names a body: a capital that is no office, and no plural of people behind it. */
export function hasProperBody(tokens: readonly Token[], range: TokenRange): boolean {
  const last = tokens[range.to - 1];
  const isPlain = !isCapitalised(tokens[range.from]) || isPlainStart(tokens, range.from);
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at];
    if (token?.tag === "ADP" && at > range.from && isPlain) return false;
    if (token === undefined || !isCapitalised(token) || isPlainStart(tokens, at)) continue;
    const isOfPeople = last !== undefined && range.to - 1 > at && GROUP_NOUNS.has(last.lower) && !isCapitalised(last);
    return !(isOfPeople && !BODY_PLURALS.test(last.lower));
  }
  return false;
}
