import type { FoundWords } from "./find-in-text.ts";

/**
 * The lines of a claim for found words, ready to paste into YAML.
 *
 * @example
 * quoteLines({ start: 941, end: 961, exact: "7 rebels were killed" }) // "quote: 7 rebels were killed\n"
 */
export function quoteLines({ exact, prefix, suffix, start, end }: FoundWords): string {
  return [
    `quote: ${toYaml(exact)}\n`,
    ...(prefix === undefined ? [] : [`prefix: ${toYaml(prefix)}\n`]),
    ...(suffix === undefined ? [] : [`suffix: ${toYaml(suffix)}\n`]),
    `at: [${start}, ${end}]\n`,
  ].join("");
}

// Begins and ends with a letter, holds no sign that YAML reads, and is no number, date or word with a meaning.
const PLAIN =
  /^(?!(?:true|false|null|yes|no|on|off)$)(?=.*\p{L})[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,;!?()'’‘“”/%-]*[\p{L}\p{M}\p{N}.!?)’”%])?$/iu;

function toYaml(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}
