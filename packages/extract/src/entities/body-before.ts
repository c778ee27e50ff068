import { POSSESSIVES } from "../grammar/noun-phrases.ts";
import type { Token, TokenRange } from "../text/parse-text.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { DEMONYMS } from "../vocabulary/countries.ts";
import { HEADING_NOUNS, SPOKESPERSON_NOUNS } from "../vocabulary/roles.ts";
import { bodyNamed, describedBody } from "./body-named.ts";
import { DEPARTMENTS, REGIONS } from "./find-named-offices.ts";
import type { Mention } from "./mention.ts";
import { isCapitalised, isFirstOfSentence, type NameContext, typeOfBody, wordsOf } from "./names.ts";
import { isRole, lastIndexOf, withoutLead } from "./phrase-parts.ts";

/** Offices of a place rather than of a body. */
const OF_PLACES: ReadonlySet<string> = new Set([
  ...["mayor", "sheriff", "governor", "senator", "congressman", "congresswoman", "representative", "attorney", "judge"],
  ...["coroner", "resident", "villager", "lawyer", "teacher", "student", "driver", "man", "woman", "bishop"],
]);

/** Words of an office that name no body: "Deputy", "Prime". */
const OFFICE_WORDS: ReadonlySet<string> = new Set([
  ...["prime", "deputy", "vice", "acting", "foreign", "chief", "senior", "regional", "local", "executive", "managing"],
  ...[
    "humanitarian",
    "resident",
    "special",
    "high",
    "permanent",
    "technical",
    "legal",
    "medical",
    "scientific",
    "energy",
  ],
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

/** Reads the body before an office: "Taliban [spokesman]", "Mexico's Foreign [Secretary]", "Indian Prime [Minister]". */
export function bodyBefore(context: NameContext, range: TokenRange): Mention | undefined {
  const { tokens } = context;
  if (/^(?:[Ww]ho|which|whose|that)$/u.test(tokens[range.from]?.text ?? "")) return undefined;
  const office = tokens[range.to]?.lower ?? "";
  if (office === "governor") return governedBefore(context, range);
  if (OF_PLACES.has(office)) return undefined;
  const possessive = lastIndexOf(tokens, range, "'s");
  if (possessive !== undefined && isOwner(tokens, possessive - 1)) {
    // "Arvand's emergency services [chief]", "El Paso's police [chief]": the body is the one of the place
    const isOfPlace = typeOfBody(wordsOf(context, { from: range.from, to: possessive })) === undefined;
    // "Ferris County Sheriff's Office [spokesman]": a name that goes on
    const isName = isCapitalised(tokens[range.to - 1]);
    // "Mali's foreign ministry [spokesman]", not "Mali's president"
    const isOfCountry = typeOfBody(wordsOf(context, { from: range.from, to: possessive })) === "state";
    const isWhole =
      (isOfPlace || isName || isOfCountry) &&
      range.to > possessive + 1 &&
      Object.hasOwn(BODY_WORDS, tokens[range.to - 1]?.lower ?? "");
    return bodyNamed(context, { from: range.from, to: isWhole ? range.to : possessive });
  }
  // "the provincial governor's spokesman": whoever it is, they are spoken for
  if (possessive !== undefined && SPOKESPERSON_NOUNS.has(office) && tokens[possessive - 1]?.isTime !== true)
    return describedBody(context, { from: range.from, to: possessive });
  return wholeBody(context, range, office) ?? properBody(context, range, office);
}

/** "Gao [governor]", "Gao regional deputy [governor]", "Gao's [governor]": the place that is governed. */
export function governedBefore(context: NameContext, { from, to }: TokenRange): Mention | undefined {
  const { tokens } = context;
  let start = withoutLead(tokens, { from, to }).from;
  while (start < to && !isCapitalised(tokens[start])) start += 1;
  let end = start;
  while (end < to && isCapitalised(tokens[end]) && !OFFICE_WORDS.has(tokens[end]?.lower ?? "")) end += 1;
  return end > start ? governed(context, { from: start, to: end }) : undefined;
}

/** The region that a governor is of, under the name that the text gives it: "Gao" is "Gao region" where it says so. */
function governed(context: NameContext, range: TokenRange): Mention | undefined {
  const place = wordsOf(context, range);
  const region = REGIONS.map((noun) => `${place} ${noun}`).find((name) => context.offices.has(name));
  return { range, kind: "named", name: region ?? place, type: "government" };
}

/** "the [defence ministry]'s spokesman", "[Mexico]'s president": somebody who can have an office. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (lower === "coalition" || lower === "alliance") return true;
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
  if (to <= from)
    return HEADING_NOUNS.has(office) || office === "commissioner" ? ministryOf(context, range) : undefined;
  const next = tokens[to];
  const goesOn = !isCountry && next !== undefined && to < range.to && Object.hasOwn(BODY_WORDS, next.lower);
  return bodyNamed(context, { from, to: goesOn ? to + 1 : to });
}

/** "Emergencies [Minister]", "Prisons [director]": the ministry or department, where the text names it. */
function ministryOf(context: NameContext, range: TokenRange): Mention | undefined {
  const bare = withoutLead(context.tokens, range);
  const from =
    RANKS.test(context.tokens[bare.from]?.lower ?? "") && bare.to - bare.from > 1 ? bare.from + 1 : bare.from;
  if (bare.to <= from) return undefined;
  const portfolio = wordsOf(context, { from, to: bare.to });
  const forms = DEPARTMENTS.flatMap((noun) => {
    const capital = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
    const lower = portfolio.toLowerCase();
    const before = [`${portfolio} ${capital}`, `${lower} ${noun}`, `${portfolio} ${noun}`];
    return [...before, `${capital} of ${portfolio}`, `${noun} of ${lower}`];
  });
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
