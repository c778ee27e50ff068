import { CLOSED_WORDS } from "../vocabulary/closed-words.ts";
import type { Tag } from "./tags.ts";
import type { Word } from "./tokens.ts";

/** Nouns that look like verbs: whatever the tagger says, "police" and "state media" are no actions. */
const ALWAYS_NOUNS: ReadonlySet<string> = new Set(["police", "media", "militia", "press", "forces"]);
const HAVE = /^(?:has|have|had|having|'ve)$/u;
/** Share of words with a capital from which on a line is a title, where capitals tell nothing. */
const TITLE_SHARE = 0.6;

function isTitle(words: readonly Word[]): boolean {
  if (/^[.!?]$/u.test(words.at(-1)?.text ?? "")) return false;
  const letters = words.filter(({ text }) => /^\p{L}/u.test(text));
  const capitals = letters.filter(({ text }) => /^\p{Lu}/u.test(text));
  return letters.length > 2 && capitals.length / letters.length >= TITLE_SHARE;
}

function isNameLike({ text, lower }: Word, tag: Tag, index: number): boolean {
  if (!/^\p{Lu}\p{L}/u.test(text) || CLOSED_WORDS.has(lower)) return false;
  if (index > 0) return tag !== "NUM";
  // At the front of a sentence a capital tells nothing; a class that only closed words have, does.
  return /^(?:DET|ADP|PRON|AUX|CCONJ|SCONJ|PART|X|INTJ)$/u.test(tag);
}

function correct(words: readonly Word[], tags: readonly Tag[], index: number): Tag {
  const tag = tags[index] ?? "X";
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined) return tag;
  if (ALWAYS_NOUNS.has(word.lower) && tag === "VERB") return "NOUN";
  if (word.lower === "none") return "NOUN";
  // "the coast guard said"
  if (word.lower === "guard" && before?.lower === "coast") return "NOUN";
  if (/-(?:general|president|minister|chief|director)$/u.test(word.lower) && tag !== "PROPN") return "NOUN";
  // "Friday's shooting at the school"
  const isOwnedDeed = before?.lower === "'s" && tags[index - 1] === "PART" && word.lower.endsWith("ing");
  if (tag === "VERB" && isOwnedDeed && /^(?:ADP|PUNCT)$/u.test(tags[index + 1] ?? "PUNCT")) return "NOUN";
  // "unconfirmed reports said"
  if (word.lower === "reports" && tag === "VERB" && tags[index + 1] === "VERB") return "NOUN";
  if (before?.lower === "according" && word.lower === "to") return "ADP";
  const isAfterAccording = before?.lower === "to" && words[index - 2]?.lower === "according";
  if (isAfterAccording && tag === "VERB") return "NOUN";
  const helper = tags[index - 1] === "ADV" ? words[index - 2] : before;
  if (tag === "NOUN" && HAVE.test(helper?.lower ?? "") && /(?:ed|en)$/u.test(word.lower)) return "VERB";
  const next = tags[index + 1];
  // "the crew rescued a man"
  const takesObject = next === "DET" || next === "NUM" || next === "PRON";
  if (tag === "NOUN" && tags[index - 1] === "NOUN" && takesObject && /[^e]ed$/u.test(word.lower)) return "VERB";
  // "12 people drowned"
  const isLast = next === undefined || /^(?:PUNCT|ADP|ADV|CCONJ|SCONJ)$/u.test(next);
  if (tag === "ADJ" && tags[index - 1] === "NOUN" && isLast && /[^e]ed$/u.test(word.lower)) return "VERB";
  // "would-be bombers"
  if (tag === "AUX" && word.lower.includes("-")) return "ADJ";
  // "an acting chief", "the firm's managing director"
  const isOwned = before?.lower === "'s" && tags[index - 1] === "PART";
  const isBetween = (tags[index - 1] === "DET" || isOwned) && (next === "NOUN" || next === "ADJ");
  if (tag === "VERB" && isBetween && /(?:ed|ing)$/u.test(word.lower)) return "ADJ";
  return tag;
}

/**
 * Mends what the tagger is known to get wrong in news texts: names that are in no dictionary, "according to police",
 * participles before nouns.
 *
 * Order: that of the words.
 */
export function correctTags(words: readonly Word[], tags: readonly Tag[]): readonly Tag[] {
  const isPlain = !isTitle(words);
  return words.map((word, index) => {
    const tag = correct(words, tags, index);
    const isMisread = tag !== "PROPN" && tag !== "NOUN" && tag !== "ADJ";
    return isPlain && isMisread && isNameLike(word, tag, index) ? "PROPN" : tag;
  });
}
