import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import type { Span } from "./span.ts";
import type { Word } from "./tokens.ts";

/**
 * Part of speech of a word.
 *
 * Source: Universal Dependencies, universal POS tags, version 2.
 */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** Gives each word of one sentence its part of speech, in the order of the words. */
export type Tagger = (text: string, sentence: Span, words: readonly Word[]) => readonly Tag[];

/** Tags of the library that mean a gap rather than a word. */
const GAPS: ReadonlySet<string> = new Set(["SPACE"]);

interface TaggedPiece extends Span {
  readonly tag: Tag;
}

function piecesOf(nlp: WinkMethods, text: string, sentence: Span): readonly TaggedPiece[] {
  const tokens = nlp.readDoc(text.slice(sentence.start, sentence.end)).tokens();
  const values = tokens.out();
  // The library declares its tags as strings; they are the universal tags and SPACE.
  const tags = tokens.out(nlp.its.pos) as readonly string[];
  const pieces: TaggedPiece[] = [];
  let cursor = sentence.start;
  for (const [index, value] of values.entries()) {
    const tag = tags[index] ?? "X";
    if (GAPS.has(tag)) continue;
    const start = text.indexOf(value, cursor);
    if (start === -1 || start + value.length > sentence.end) continue;
    cursor = start + value.length;
    pieces.push({ start, end: cursor, tag: tag as Tag });
  }
  return pieces;
}

let loaded: WinkMethods | undefined;

/** Loads the model once: the library writes into it while it loads, and it doubles each time it is loaded again. */
function loadModel(): WinkMethods {
  loaded ??= winkNLP(model, ["pos"]);
  return loaded;
}

/**
 * Opens the tagger. Loading its model takes about a tenth of a second; tagging is at home in the order of 400,000 words a
 * second.
 *
 * Words are cut differently here and in the library: a word has the tag of its last piece, so that "21-year-old" is an
 * adjective, but "can't" that of its first.
 */
export function openTagger(): Tagger {
  const nlp = loadModel();
  return (text, sentence, words) => {
    const pieces = piecesOf(nlp, text, sentence);
    let at = 0;
    return words.map((word) => {
      while (at < pieces.length && (pieces[at]?.end ?? 0) <= word.start) at += 1;
      const first = pieces[at];
      if (first === undefined || first.start >= word.end) return "X";
      let last = first;
      for (let next = at + 1; (pieces[next]?.start ?? Infinity) < word.end; next += 1) last = pieces[next] ?? last;
      return word.lower.includes("n't") ? first.tag : last.tag;
    });
  };
}
