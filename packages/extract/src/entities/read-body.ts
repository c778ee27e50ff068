import type { ActorType } from "@variorum/core";
import { POSSESSIVES } from "../grammar/noun-phrases.ts";
import type { Token, TokenRange } from "../text/parse-text.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { COUNTRIES, DEMONYMS } from "../vocabulary/countries.ts";
import { GROUP_NOUNS, SPOKESPERSON_NOUNS } from "../vocabulary/roles.ts";
import type { Mention } from "./mention.ts";
import { isCapitalised, isFirstOfSentence, type NameContext, typeOfBody, wordsOf } from "./names.ts";
import { acronymIn, hasOneOf, isRole, lastIndexOf, withoutBracket, withoutLead } from "./phrase-parts.ts";

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

/** Offices of a place rather than of a body. */
const OF_PLACES: ReadonlySet<string> = new Set([
  ...["mayor", "sheriff", "governor", "senator", "congressman", "congresswoman", "representative", "attorney", "judge"],
  ...["coroner", "resident", "villager", "lawyer", "teacher", "student", "driver", "man", "woman", "bishop"],
]);

/** Words of an office that name no body: "Deputy", "Prime". */
const OFFICE_WORDS: ReadonlySet<string> = new Set([
  ...["prime", "deputy", "vice", "acting", "foreign", "chief", "senior", "regional", "local", "executive", "managing"],
  ...["first", "interim", "assistant", "associate", "attorney", "lead", "home", "state", "federal", "national", "city"],
  ...["health", "defence", "defense", "finance", "interior", "justice", "education", "transport", "civil", "aviation"],
  ...[
    "government",
    "military",
    "district",
    "county",
    "provincial",
    "general",
    "lieutenant",
    "brigadier",
    "press",
    "fire",
  ],
]);

/** Reads the body that some words name. */
export function bodyNamed(context: NameContext, range: TokenRange): Mention | undefined {
  const bare = withoutBracket(context.tokens, withoutLead(context.tokens, range));
  if (bare.to <= bare.from) return undefined;
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

/** Reads the body before an office: "Taliban [spokesman]", "Mexico's Foreign [Secretary]", "Indian Prime [Minister]". */
export function bodyBefore(context: NameContext, range: TokenRange): Mention | undefined {
  const { tokens } = context;
  if (/^(?:who|which|whose|that)$/u.test(tokens[range.from]?.lower ?? "")) return undefined;
  const office = tokens[range.to]?.lower ?? "";
  if (OF_PLACES.has(office)) return undefined;
  const possessive = lastIndexOf(tokens, range, "'s");
  if (possessive !== undefined && isOwner(tokens, possessive - 1)) {
    // "Arvand's emergency services [chief]", "El Paso's police [chief]": the body is the one of the place
    const isOfPlace = typeOfBody(wordsOf(context, { from: range.from, to: possessive })) === undefined;
    // "Ferris County Sheriff's Office [spokesman]": a name that goes on
    const isName = isCapitalised(tokens[range.to - 1]);
    const isWhole =
      (isOfPlace || isName) &&
      range.to > possessive + 1 &&
      Object.hasOwn(BODY_WORDS, tokens[range.to - 1]?.lower ?? "");
    return bodyNamed(context, { from: range.from, to: isWhole ? range.to : possessive });
  }
  // "the provincial governor's spokesman": whoever it is, they are spoken for
  if (possessive !== undefined && SPOKESPERSON_NOUNS.has(office) && isRole(tokens[possessive - 1]))
    return describedBody(context, { from: range.from, to: possessive });
  return wholeBody(context, range, office) ?? properBody(context, range, office);
}

/** "the [defence ministry]'s spokesman", "[Mexico]'s president": somebody who can have an office. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return isCapitalised(tokens[at]) || (Object.hasOwn(BODY_WORDS, lower) && lower !== "city" && lower !== "county");
}

/** Words before an office that tell its rank. */
const RANKS = /^(?:deputy|senior|chief|acting|former|top|assistant|lead|vice|press|foreign|veteran)$/u;

/** "[Gaza health ministry] spokesman", "[coast guard] official": all the words where the last is one for a body. */
function wholeBody(context: NameContext, range: TokenRange, office: string): Mention | undefined {
  const { tokens } = context;
  let { from, to } = withoutLead(tokens, range);
  while (to > from && RANKS.test(tokens[to - 1]?.lower ?? "") && !isCapitalised(tokens[to])) to -= 1;
  while (from < to && RANKS.test(tokens[from]?.lower ?? "") && to - from > 1 && !isName(tokens, from + 1)) from += 1;
  const last = tokens[to - 1];
  if (last === undefined || to <= from) return undefined;
  const name = wordsOf(context, { from, to });
  const type = typeOfBody(name);
  // "white house" is one for a body, "house" is not
  const isAllied = last.lower === "coalition" || last.lower === "alliance";
  const isBody = isAllied || Object.hasOwn(BODY_WORDS, last.lower) || Object.hasOwn(BODY_WORDS, name.toLowerCase());
  if (type === undefined || !isBody) return undefined;
  if (tokens.slice(from, to).some(({ tag, text }) => tag === "ADP" || /^[,()]$/u.test(text))) return undefined;
  // "a party leader", "the union official": a plain noun that many bodies have names no body
  const isTelling = type === "government" || type === "armed_force" || SPOKESPERSON_NOUNS.has(office);
  const isPlain = !isCapitalised(last) && !isTelling && !isCapitalised(tokens[from]);
  const isFirstAlone = to - from === 1 && isFirstOfSentence(tokens, from) && !isTelling && last.tag !== "PROPN";
  return isPlain || isFirstAlone ? undefined : bodyNamed(context, { from, to });
}

/** "Foreign Ministry": a rank that is part of the name. */
function isName(tokens: readonly Token[], at: number): boolean {
  return /^(?:ministry|office|department|service|minister)$/u.test(tokens[at]?.lower ?? "");
}

function properBody(context: NameContext, range: TokenRange, office: string): Mention | undefined {
  const { tokens } = context;
  let { from } = range;
  while (from < range.to && !isBodyWord(tokens, from)) from += 1;
  let to = from;
  while (to < range.to && isBodyWord(tokens, to)) to += 1;
  const isCountry = Object.hasOwn(DEMONYMS, to > from ? wordsOf(context, { from, to }).toLowerCase() : "");
  if (!isCountry && /^(?:minister|secretary)$/u.test(office)) return ministryOf(context, range);
  if (to <= from) return undefined;
  const next = tokens[to];
  const goesOn = !isCountry && next !== undefined && to < range.to && Object.hasOwn(BODY_WORDS, next.lower);
  return bodyNamed(context, { from, to: goesOn ? to + 1 : to });
}

/** "Emergencies [Minister]": the ministry, where the text names it. */
function ministryOf(context: NameContext, range: TokenRange): Mention | undefined {
  const bare = withoutLead(context.tokens, range);
  const from =
    RANKS.test(context.tokens[bare.from]?.lower ?? "") && bare.to - bare.from > 1 ? bare.from + 1 : bare.from;
  if (bare.to <= from) return undefined;
  const portfolio = wordsOf(context, { from, to: bare.to });
  const forms = [
    `${portfolio} Ministry`,
    `${portfolio.toLowerCase()} ministry`,
    `${portfolio} ministry`,
    `Ministry of ${portfolio}`,
    `ministry of ${portfolio.toLowerCase()}`,
  ];
  const name = forms.find((form) => context.offices.has(form));
  return name === undefined ? undefined : { range, kind: "named", name, type: "government" };
}

function isBodyWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || OFFICE_WORDS.has(token.lower) || POSSESSIVES.has(token.lower)) return false;
  const isKnown = Object.hasOwn(DEMONYMS, token.lower) || Object.hasOwn(BODY_WORDS, token.lower);
  const isAcronym = /^\p{Lu}{2,}/u.test(token.text);
  const isAlone = tokens[at + 1]?.tag === "NOUN";
  if (isFirstOfSentence(tokens, at) && !isKnown && !isAcronym && (token.tag !== "PROPN" || isAlone)) return false;
  if (Object.hasOwn(DEMONYMS, token.lower) || Object.hasOwn(BODY_WORDS, token.lower)) return true;
  return isCapitalised(token) && !isRole(token);
}

/** Reads the body that "of", "for", "from" or "within" bring, or that stands before a plural: "army officials". */
export function bodyOf(context: NameContext, range: TokenRange): Mention | undefined {
  const { tokens } = context;
  const isSpeaking = hasOneOf(tokens, range, SPOKESPERSON_NOUNS);
  if (!isSpeaking && isOutsider(tokens, range)) return undefined;
  for (let at = range.from; at < range.to - 1; at += 1) {
    if (!/^(?:of|for|from|within|at|with|in)$/u.test(tokens[at]?.lower ?? "")) continue;
    // "an official in the ministry", not "a resident in the city"
    const within = tokens[range.to - 1]?.lower ?? "";
    if (tokens[at]?.lower === "in" && !/^(?:ministry|department|office|bureau|administration)$/u.test(within)) continue;
    const rest = nameBehindComma(tokens, { from: at + 1, to: range.to });
    if (rest.from > at + 1) return bodyNamed(context, rest);
    const isBody = hasProperBody(tokens, withoutLead(tokens, rest)) || typeOfBody(wordsOf(context, rest)) !== undefined;
    const found = isBody ? bodyNamed(context, rest) : undefined;
    if (found !== undefined && isBodyLike(found)) return found;
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

/** "a spokesman for the provincial governor": whoever it is, they are spoken for. */
function describedBody(context: NameContext, range: TokenRange): Mention {
  const bare = withoutLead(context.tokens, range);
  const type = describedType(context.tokens, bare);
  return { range, kind: "described", name: wordsOf(context, bare), type };
}

function isBodyLike({ name, acronym, type }: Mention): boolean {
  return acronym !== undefined || isTellingType(type) || typeOfBody(name) !== undefined || /\p{Lu}{2,}/u.test(name);
}

/** Forces, rebels and the like are bodies themselves when a name stands before them: "Syrian forces". */
const BODY_PLURALS = /^(?:forces|troops|police|rebels|authorities|separatists|militants)$/u;

/** Tells whether a phrase names a body: a capital that is no office, and no plural of people behind it. */
export function hasProperBody(tokens: readonly Token[], range: TokenRange): boolean {
  const last = tokens[range.to - 1];
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at];
    if (token?.tag === "ADP" && at > range.from && !isCapitalised(tokens[range.from])) return false;
    if (token === undefined || !isCapitalised(token)) continue;
    const isPlainStart =
      isFirstOfSentence(tokens, at) && (token.tag !== "PROPN" || GROUP_NOUNS.has(token.lower) || isRole(token));
    if (isPlainStart) continue;
    const isOfPeople = last !== undefined && range.to - 1 > at && GROUP_NOUNS.has(last.lower) && !isCapitalised(last);
    return !(isOfPeople && !BODY_PLURALS.test(last.lower));
  }
  return false;
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
