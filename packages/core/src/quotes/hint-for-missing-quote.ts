import { fold, type Folded, originalSpan } from "../fold/fold.ts";
import { findLongestBeginning } from "./find-occurrences.ts";

/** Longer texts get no hint: a relaxed search keeps a folded copy with offsets in memory. */
export const HINT_MAX_LENGTH = 2_000_000;

/** Shortest beginning of a quote whose place is worth telling. */
const MIN_BEGINNING = 12;

/** Characters that people type for each other. Names say what the reader of a hint cannot see. */
const LOOKALIKES: readonly { readonly folded: string; readonly characters: string }[] = [
  { folded: "'", characters: "'’‘ʼ`´′‛" },
  { folded: '"', characters: '"“”„‟«»″' },
  { folded: "-", characters: "-‐‑‒–—―−" },
];

const NAMES: Readonly<Record<string, string>> = {
  " ": "a space",
  "\u00A0": "a no-break space",
  "\u202F": "a narrow no-break space",
  "\u2009": "a thin space",
  "\t": "a tab",
  "\n": "a line break",
  "\r": "a line break",
};

const SAME = new Map(
  LOOKALIKES.flatMap(({ folded, characters }) => [...characters].map((character) => [character, folded] as const)),
);

/** A folded text with look-alikes made equal and each run of spaces made one. */
function relax(text: string): Folded {
  const { folded, offsets } = fold(text);
  const kept: number[] = [];
  let relaxed = "";
  let isAfterSpace = false;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded[at] ?? "";
    const isSpace = /\s/.test(unit);
    if (isSpace && isAfterSpace) continue;
    isAfterSpace = isSpace;
    relaxed += isSpace ? " " : (SAME.get(unit) ?? unit);
    kept.push(offsets[at] ?? 0);
  }
  kept.push(text.length);
  return { folded: relaxed, offsets: Uint32Array.from(kept) };
}

function nameOf(character: string): string {
  return NAMES[character] ?? character;
}

/** The character that a unit of a relaxed text came from. */
function characterAt(text: string, relaxed: Folded, at: number): string {
  return String.fromCodePoint(text.codePointAt(relaxed.offsets[at] ?? 0) ?? 0);
}

/** What has to be written otherwise for the quote to be the text's own words. Order: as met in the quote. */
function differences(quote: string, quoteRelaxed: Folded, text: string, textRelaxed: Folded, start: number): string[] {
  const found = new Set<string>();
  for (let at = 0; at < quoteRelaxed.folded.length; at += 1) {
    const ours = characterAt(quote, quoteRelaxed, at);
    const theirs = characterAt(text, textRelaxed, start + at);
    if (ours === theirs) continue;
    if (ours.toLowerCase() === theirs.toLowerCase()) found.add("capital letters are as in the text");
    else if (/\s/.test(ours) && /\s/.test(theirs)) found.add(`${nameOf(ours)} is ${nameOf(theirs)}`);
    else if (SAME.get(ours) !== undefined && SAME.get(ours) === SAME.get(theirs))
      found.add(`${ours} is written ${theirs}`);
    else if (ours === "…" || theirs === "…") found.add(ours === "…" ? "… is written ..." : "... is written …");
    else found.add(`${ours} is written ${theirs}`);
  }
  return [...found];
}

/** "a, b and c", cut after three. */
function list(parts: readonly string[]): string {
  const shown = parts.slice(0, 3);
  if (parts.length > shown.length) return `${shown.join(", ")} and so on`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

/**
 * Tells where words stand that differ from a quote only in look-alike characters, spaces, case or accents, or where its
 * beginning stands; gives nothing where the text has neither, or is too long to look.
 *
 * The answer is for a person: no quote is anchored by it.
 */
export function hintForMissingQuote(text: string, quote: string): string | undefined {
  if (text.length > HINT_MAX_LENGTH || quote.length > HINT_MAX_LENGTH) return undefined;
  const textRelaxed = relax(text);
  const quoteRelaxed = relax(quote.trim());
  if (quoteRelaxed.folded === "") return undefined;
  const { start: at, length } = findLongestBeginning(textRelaxed.folded, quoteRelaxed.folded);
  const { start, end } = originalSpan(textRelaxed, at, at + length);
  if (length < quoteRelaxed.folded.length) {
    return length < MIN_BEGINNING ? undefined : `its beginning is found at ${start}–${end}; what follows differs`;
  }
  const changes = differences(quote.trim(), quoteRelaxed, text, textRelaxed, at);
  return `found at ${start}–${end} if ${changes.length === 0 ? "its spaces and accents are as in the text" : list(changes)}`;
}
