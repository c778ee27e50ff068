/** A name or label that a cell holds, in one line: line breaks and control characters become spaces. The cell itself stays as it stood. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}

/** Tells whether anything can be seen in a text: a cell of spaces or of characters without width is empty. */
export function isSeen(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

const BRIEF = 60;

/** The beginning of a cell, for a message: a cell may hold a million characters, and line breaks. */
export function inBrief(text: string): string {
  return oneLine(text.slice(0, BRIEF)) + (text.length > BRIEF ? "…" : "");
}
