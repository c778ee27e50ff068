import type { ParsedText, TokenRange } from "../text/parse-text.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { ACTING_FOR_NOUNS, SPOKESPERSON_NOUNS, STAFF_NOUNS } from "../vocabulary/roles.ts";
import { isHeadNoun } from "./find-bodies.ts";
import type { Mention } from "./mention.ts";
import { isCapitalised, isFirstOfSentence } from "./names.ts";
import { isRole, withoutLead } from "./phrase-parts.ts";
import { isOutsider } from "./read-body.ts";

/**
 * The words of an office that stand for whose it is: "[its] leader", "a spokesman for [the group]", "a [union] official",
 * "[her] lawyer". Nothing where the office names its body, or has none.
 */
export function ownerWords(
  parsed: ParsedText,
  mention: Mention,
  appositive: TokenRange | undefined,
): Mention | undefined {
  const { tokens } = parsed;
  const { body, range, role } = mention;
  if (body !== undefined) return plainNoun(parsed, body);
  const ranges = [range, ...(appositive === undefined ? [] : [appositive])];
  const ofPerson = ranges.find((each) => isBegunBy(parsed, each, /^(?:his|her)$/u) && isRepresenting(parsed, each));
  if (ofPerson !== undefined) return pronoun("her", ofPerson);
  const ofBody = ranges.find((each) => isBegunBy(parsed, each, /^(?:its|their)$/u));
  const isPart =
    ofBody !== undefined && /^(?:office|bureau|ministry|wing|service)$/u.test(tokens[range.to - 1]?.lower ?? "");
  const isStaff =
    ofBody !== undefined && STAFF_NOUNS.has(tokens[ofBody.to - 1]?.lower ?? "") && isBegunBy(parsed, ofBody, /^its$/u);
  if (role === undefined && !isPart && !isStaff) return undefined;
  if (ofBody !== undefined) return isOutsider(tokens, ofBody) ? undefined : pronoun("its", ofBody);
  return nounBeforeOffice(parsed, range);
}

function pronoun(name: string, { from }: TokenRange): Mention {
  const type = name === "her" ? "unidentified_person" : "unidentified_group";
  return { range: { from, to: from + 1 }, kind: "pronoun", name, type };
}

function isBegunBy({ tokens }: ParsedText, { from }: TokenRange, words: RegExp): boolean {
  return words.test(tokens[from]?.lower ?? "");
}

/** Offices that speak for one person, with what stands before them: "press", "private". */
const OFFICES = /^(?:office|service|secretary|team)$/u;
const OF_OFFICES = /^(?:press|media|private|campaign|legal)$/u;

/** "her office", "his press service", "her lawyer". */
function isRepresenting({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
  const noun = tokens[OF_OFFICES.test(tokens[from + 1]?.lower ?? "") ? from + 2 : from + 1];
  if (noun === undefined || noun.index >= to) return false;
  return OFFICES.test(noun.lower) || ACTING_FOR_NOUNS.has(noun.lower) || SPOKESPERSON_NOUNS.has(noun.lower);
}

/** "a [union] official": the body that the text names elsewhere. */
function nounBeforeOffice({ tokens }: ParsedText, range: TokenRange): Mention | undefined {
  const { from } = withoutLead(tokens, range);
  const noun = tokens[from];
  const type = noun === undefined || !Object.hasOwn(BODY_WORDS, noun.lower) ? undefined : BODY_WORDS[noun.lower];
  const isPlain = noun !== undefined && (!isCapitalised(noun) || isFirstOfSentence(tokens, from));
  if (type === undefined || !isPlain || !isRole(tokens[from + 1])) return undefined;
  return { range: { from, to: from + 1 }, kind: "described", name: noun.lower, type };
}

/** "army", also where it begins a sentence: a noun that stands for a body and does not name it. */
function plainNoun({ tokens }: ParsedText, body: Mention): Mention | undefined {
  const { name, range } = body;
  const isPlain = /^\p{Ll}/u.test(name) || (isFirstOfSentence(tokens, range.from) && isHeadNoun(name.toLowerCase()));
  if (name.includes(" ") || !isPlain) return undefined;
  const { from, to } = range;
  return { ...body, range: tokens[from - 1]?.lower === "the" ? { from: from - 1, to } : range, kind: "described" };
}
