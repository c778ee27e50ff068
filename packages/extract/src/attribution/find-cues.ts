import { startsClause } from "../grammar/clauses.ts";
import { POSSESSIVES } from "../grammar/noun-phrases.ts";
import { isAuxiliary, verbGroupAt } from "../grammar/verbs.ts";
import { type VerbForm, verbForms } from "../grammar/word-forms.ts";
import type { Token, TokenRange, TokenSentence } from "../text/parse-text.ts";
import { CUE_VERBS, type CueVerb, LEADING_INTO } from "../vocabulary/cue-verbs.ts";

/** What sort of words attribute. */
export type CueKind = "verb" | "according" | "adverb" | "noun" | "silence";

/** Words that attribute what is said to somebody. */
export interface Cue extends TokenRange {
  readonly kind: CueKind;
  /** The verb in its dictionary form; for other kinds the words themselves. */
  readonly lemma: string;
  readonly verb: CueVerb;
  readonly form: VerbForm;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** Number of the first token of its verb group: "has also claimed" begins at "has". */
  readonly groupFrom: number;
}

interface CueForm {
  readonly lemma: string;
  readonly form: VerbForm;
}

const FORMS: ReadonlyMap<string, CueForm> = new Map(
  Object.entries(CUE_VERBS).flatMap(([lemma, verb]) =>
    // A past form that equals the base is listed last and wins: "read" as a cue is nearly always the past.
    verbForms(lemma, verb.past).map(([text, form]) => [text, { lemma, form }] as const),
  ),
);

/** Adverbs that attribute without saying to whom. */
const ATTRIBUTING_ADVERBS: ReadonlySet<string> = new Set(["reportedly", "allegedly", "purportedly", "supposedly"]);

const ACCORDING: CueVerb = { frames: ["clause", "quote", "object"] };
const ADVERB: CueVerb = { frames: ["clause"] };
const SILENCE: CueVerb = { frames: [] };
const ACCUSATION: CueVerb = { frames: ["clause", "object"], act: "accuse" };
/** Nouns for what is said against somebody: "accusations have surfaced of abuses". */
const ACCUSING_NOUNS: ReadonlySet<string> = new Set(["accusations", "allegations", "accusation", "allegation"]);

function verbCueAt(tokens: readonly Token[], at: number, sentence: TokenSentence): Cue | undefined {
  const token = tokens[at];
  const found = token === undefined ? undefined : FORMS.get(token.lower);
  const verb = found === undefined ? undefined : CUE_VERBS[found.lemma];
  if (token === undefined || found === undefined || verb === undefined) return undefined;
  if (!isVerbHere(tokens, at, found, sentence)) return undefined;
  const group = verbGroupAt(tokens, at, sentence.from);
  // "investigators do not believe it was arson": what somebody does not think is said by whoever tells so
  if (verb.isMental === true && group.isNegated) return undefined;
  const isParticiple = found.form === "past" && group.isPassive;
  const lead = leadOf(tokens, group.from);
  const isUnable = verb.act === "confirm" && (lead === "unable" || (group.hasModal && group.isNegated));
  if (group.isInfinitive && !LEADING_INTO.has(lead) && !isUnable) return undefined;
  // What would, could or must be said is not said; an accusation put softly is one.
  if (group.hasModal && verb.act !== "accuse" && !isUnable) return undefined;
  return {
    from: at,
    to: at + 1,
    kind: "verb",
    lemma: found.lemma,
    verb,
    form: found.form,
    isPassive: isParticiple,
    isNegated: group.isNegated || isUnable,
    groupFrom: lead === "unable" ? inabilityAt(tokens, group.from, sentence.from) : group.from,
  };
}

/** The word that leads into an infinitive; "unable" where it is "not able": "have not been able to verify". */
function leadOf(tokens: readonly Token[], group: number): string {
  const lead = tokens[group - 1]?.lower ?? "";
  const isNotAble = lead === "able" && verbGroupAt(tokens, group - 2, group - NEAR_ABLE).isNegated;
  return isNotAble ? "unable" : lead;
}

/** Longest stretch from "not" to "able to": "have so far not been able to". Units: tokens. */
const NEAR_ABLE = 7;

/** First token of "was unable", "have not been able". */
function inabilityAt(tokens: readonly Token[], group: number, floor: number): number {
  return verbGroupAt(tokens, tokens[group - 1]?.lower === "able" ? group - 2 : group - 1, floor).from;
}

/** Tells whether the word is a verb at this place: many verbs of saying are nouns too. */
function isVerbHere(tokens: readonly Token[], at: number, { form, lemma }: CueForm, sentence: TokenSentence): boolean {
  const token = tokens[at];
  const before = wordBefore(tokens, at);
  const next = tokens[at + 1];
  if (token === undefined) return false;
  // A capital inside a sentence is a name's: "the United States".
  if (/^\p{Lu}/u.test(token.text) && before?.sentence === token.sentence) return false;
  if (CUE_VERBS[lemma]?.needsThat === true && next?.lower !== "that") return false;
  if (CUE_VERBS[lemma]?.needsNext?.includes(next?.lower ?? "") === false) return false;
  // "speaking on condition of anonymity" tells how
  if (lemma === "speak" && next?.lower !== "of") return false;
  if (lemma === "say" || lemma === "tell") return true;
  // "the fire claimed 12 lives"
  if (lemma === "claim" && takesLives(tokens, at + 1)) return false;
  // "30 people feared drowned": a participle with what became of them
  if (form === "past" && CUE_VERBS[lemma]?.isMental === true && FATES.test(next?.lower ?? "") && !isAuxiliary(before))
    return false;
  // "who asked not to be identified"
  if (lemma === "identify" && before?.lower === "be") return false;
  if (lemma === "ask" && /^(?:not|to)$/u.test(next?.lower ?? "") && isNaming(tokens, at)) return false;
  // "the crush claimed 2,400 lives"
  if (lemma === "claim" && tokens.slice(at + 1, at + 8).some(({ lower }) => /^(?:lives|life|victims)$/u.test(lower)))
    return false;
  if (lemma === "put" || lemma === "place") return hasTally(tokens, at + 1);
  // "the attorney general wrote": an adjective behind its noun ends a phrase
  const isPostposed = before?.tag === "ADJ" && tokens[at - 2]?.tag === "NOUN";
  // "their alleged crimes"
  const isOwned = POSSESSIVES.has(before?.lower ?? "");
  const isNounBefore =
    before !== undefined &&
    (/^(?:DET|ADJ|ADP|NUM)$/u.test(before.tag) || isOwned) &&
    !isPostposed &&
    !/^(?:that|as)$/u.test(before.lower);
  // "All six deny it": a number can be a subject, but not that of "15 suspected cases"
  if (token.tag === "VERB" && before?.tag === "NUM" && form !== "ing")
    return !(form === "past" && next?.tag === "NOUN" && /^\p{N}/u.test(before.text));
  if (token.tag === "VERB" || token.tag === "ADJ") {
    // "an estimated toll", "the alleged attack": a participle behind an article is an adjective
    return !isNounBefore || (form === "ing" && before?.tag === "ADP");
  }
  if (form === "past" && next?.lower === "that") return true;
  if (token.tag === "NOUN" || token.tag === "PROPN") {
    if (isNounBefore || before === undefined) return false;
    if (isHeadline(tokens, sentence) && /s$|^(?:police|media)$/u.test(before.lower) && form === "base") return true;
    // "it was over, Reuters reports"
    const isLast = before.tag === "PROPN" && form === "present" && (next === undefined || next.tag === "PUNCT");
    if (isLast) return true;
    const isSubject = /^(?:NOUN|PROPN|PRON)$/u.test(before.tag) || (before.text === "," && form === "present");
    if (!isSubject || form === "ing") return false;
    if (next?.lower === "that") return true;
    // "her family disputes this", "local media report dozens of injuries"
    const takesThing = form === "present" && /^(?:this|that|it|them|these|those)$/u.test(next?.lower ?? "");
    const isOfPress = before.lower === "media" && form === "base" && isQuantity(next);
    if ((takesThing && CUE_VERBS[lemma]?.frames.includes("object") === true) || isOfPress) return true;
    // "activists claim the rules are ignored": a plural, and a clause behind the word
    const agrees =
      form === "base" ? /s$|^(?:police|media|people|they|we)$/u.test(before.lower) : !before.lower.endsWith("s");
    return agrees && next !== undefined && next.tag !== "ADP" && startsClause(tokens, at + 1, at + NEAR_VERB);
  }
  return form === "past" && !isNounBefore;
}

/** The token before one, or the one before its bracket: "the Disaster Office (DO) reports". */
function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  const isShort = tokens[at - 1]?.text === ")" && tokens[at - 3]?.text === "(";
  return tokens[isShort ? at - 4 : at - 1];
}

/** What became of those who are feared or believed to have met it. */
const FATES = /^(?:dead|drowned|trapped|missing|killed|lost|buried|injured|wounded|kidnapped|captured)$/u;

/** "claimed [at least 12] lives", "claimed [the] lives of" */
function takesLives(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const token = tokens[at];
    if (/^(?:lives|life)$/u.test(token?.lower ?? "")) return true;
    if (token === undefined || !/^(?:DET|NUM|ADJ|ADV|ADP|NOUN|PRON)$/u.test(token.tag)) return false;
  }
  return false;
}

/** "dozens of", "12": how many of something. */
function isQuantity(token: Token | undefined): boolean {
  return (
    token?.tag === "NUM" || /^(?:dozens|scores|hundreds|thousands|several|at|more|some)$/u.test(token?.lower ?? "")
  );
}

/** A line without a stop at the top of the text. */
function isHeadline(tokens: readonly Token[], { paragraph, to }: TokenSentence): boolean {
  return paragraph === 0 && !/^[.!?]$/u.test(tokens[to - 1]?.text ?? "");
}

/** How near the verb of its clause must stand behind a word that may be a noun. Units: tokens. */
const NEAR_VERB = 12;

/** "asked not to be named", "asked to remain anonymous": says how somebody spoke, not what. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 6)
    .some(({ lower }) => /^(?:named|identified|anonymous|anonymity|quoted)$/u.test(lower));
}

/** "put the death toll at 12" */
function hasTally(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 6)
    .some(({ lower }) =>
      /^(?:toll|tally|number|count|figure|deaths|dead|losses|casualties|injured|wounded)$/u.test(lower),
    );
}

/** "declined to comment", "did not comment", "refused to say": silence on record. */
function silenceAt(tokens: readonly Token[], at: number, sentence: TokenSentence): Cue | undefined {
  const word = tokens[at]?.lower;
  const isRefusal = word === "declined" || word === "refused" || word === "declining" || word === "refuses";
  const third = tokens[at + 2]?.lower;
  const isComment = third === "comment" || third === "say" || third === "discuss" || third === "confirm";
  const group = verbGroupAt(tokens, at, sentence.from);
  const make = (to: number, groupFrom: number): Cue => ({
    from: at,
    to,
    kind: "silence",
    lemma: "decline",
    verb: SILENCE,
    form: "past",
    isPassive: false,
    isNegated: true,
    groupFrom,
  });
  if (isRefusal && tokens[at + 1]?.lower === "to" && isComment) return make(at + 3, group.from);
  const isAnswer = /^(?:comment|respond|reply)(?:ed)?$|^replied$/u.test(word ?? "");
  if (isAnswer && group.isNegated && !group.isInfinitive) return make(at + 1, group.from);
  return undefined;
}

/** How far behind an accusation its "of" or "that" stands: "accusations have since surfaced of". Units: tokens. */
const NEAR_OF = 6;

/** "accusations have surfaced of abuses", "allegations that the ballot was rigged" */
function nounCueAt(tokens: readonly Token[], at: number, sentence: TokenSentence): Cue | undefined {
  if (!ACCUSING_NOUNS.has(tokens[at]?.lower ?? "")) return undefined;
  for (let to = at + 1; to < sentence.to && to - at <= NEAR_OF; to += 1) {
    const token = tokens[to];
    if (token === undefined || token.text === "," || token.tag === "NOUN") return undefined;
    if (token.lower !== "of" && token.lower !== "that") continue;
    const words = { from: at, to: at + 1, kind: "noun", lemma: "accusation", verb: ACCUSATION } as const;
    return { ...words, form: "base", isPassive: false, isNegated: false, groupFrom: at };
  }
  return undefined;
}

/**
 * Finds the words of one sentence that attribute, outside quotation marks.
 *
 * Order: that of the text.
 */
export function findCues(tokens: readonly Token[], sentence: TokenSentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quote !== undefined) continue;
    const base = { from: at, form: "base", isPassive: false, isNegated: false, groupFrom: at } as const;
    if (token.lower === "according" && tokens[at + 1]?.lower === "to") {
      cues.push({ ...base, to: at + 2, kind: "according", lemma: "according to", verb: ACCORDING });
    } else if (ATTRIBUTING_ADVERBS.has(token.lower)) {
      // "a source reportedly said": the verb attributes, and to somebody
      if (FORMS.has(tokens[at + 1]?.lower ?? "")) continue;
      cues.push({ ...base, to: at + 1, kind: "adverb", lemma: token.lower, verb: ADVERB });
    } else {
      const cue = silenceAt(tokens, at, sentence) ?? verbCueAt(tokens, at, sentence) ?? nounCueAt(tokens, at, sentence);
      if (cue !== undefined) {
        cues.push(cue);
        at = cue.to - 1;
      }
    }
  }
  return cues;
}
