// Control characters but line feed, marks that turn the direction of writing, and a surrogate alone.
const UNPRINTABLE = /(?!\n)\p{Cc}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\p{Surrogate}]/gu;

/**
 * Makes text of a source safe to print on a terminal: what would move the cursor, change colours or turn the direction
 * of writing is written out instead.
 *
 * @example
 * printable("two\u001b[31m dead") // "two\\u001b[31m dead"
 */
export function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, (character) => (character === "\t" ? " " : escaped(character)));
}

const LONGEST_NAME = 160;

/** As printable, for a name among other words: one that would fill the screen is cut short. */
export function printableName(name: string): string {
  const whole = printable(name);
  return whole.length > LONGEST_NAME ? `${whole.slice(0, LONGEST_NAME)}…` : whole;
}

// What JSON leaves as it is: control characters of eight bits, marks that turn the direction, half a character.
const TRICKS = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\p{Surrogate}]/gu;

/**
 * Makes all that a terminal is given safe, JSON too, which means the same afterwards. Colours are let through: they are
 * the program's own, since {@link printable} and JSON write out theirs.
 */
export function forTerminal(text: string): string {
  return text.replaceAll(TRICKS, escaped);
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}

/** Columns that a text takes on a terminal, near enough: marks take none. */
export function columnsOf(text: string): number {
  return [...text.replaceAll(/\p{M}/gu, "")].length;
}
