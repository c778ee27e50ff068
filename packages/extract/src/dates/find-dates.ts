import { parseEdtfDate } from "@variorum/core";
import type { Token, TokenSentence } from "../text/parse-text.ts";
import type { DateMention } from "./date-mention.ts";
import { readDate } from "./read-date.ts";

function isValid(edtf: string): boolean {
  return parseEdtfDate(edtf).ok;
}

/** What stands before a date, and what it makes of it: "since at least 2021" is some day of 2021 or before. */
const LEADS: readonly (readonly [words: readonly string[], bounds: (edtf: string) => string])[] = [
  [["since", "at", "least"], (edtf) => `[..${edtf}]`],
  [["as", "of"], (edtf) => edtf],
  [["since"], (edtf) => `${edtf}/..`],
  [["until"], (edtf) => `../${edtf}`],
  [["by"], (edtf) => `[..${edtf}]`],
  [["before"], (edtf) => `[..${edtf}]`],
  [["after"], (edtf) => `[${edtf}..]`],
];

/** Words that may stand between such a word and its date. */
const BETWEEN = /^(?:late|early|mid|the|last|at|around|about)$/u;

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.lower === word);
}

/** "from Monday to Wednesday", "between 2012 and 2014" */
function rangeAt(tokens: readonly Token[], at: number, report: number | undefined): DateMention | undefined {
  const isFrom = tokens[at]?.lower === "from";
  if (!isFrom && tokens[at]?.lower !== "between") return undefined;
  const first = readDate(tokens, at + 1, report);
  if (first === undefined || tokens[first.to]?.lower !== (isFrom ? "to" : "and")) return undefined;
  const second = readDate(tokens, first.to + 1, report);
  const edtf = `${first.edtf}/${second?.edtf ?? ""}`;
  return second === undefined || !isValid(edtf)
    ? undefined
    : { from: at, to: second.to, edtf, isLast: false, isAsOf: false };
}

function leadAt(tokens: readonly Token[], at: number, report: number | undefined): DateMention | undefined {
  const lead = LEADS.find(([words]) => startsWith(tokens, at, words));
  if (lead === undefined) return undefined;
  let from = at + lead[0].length;
  while (BETWEEN.test(tokens[from]?.lower ?? "") && readDate(tokens, from, report) === undefined) from += 1;
  const found = readDate(tokens, from, report);
  if (found === undefined) return undefined;
  const edtf = lead[1](found.edtf);
  return isValid(edtf)
    ? { from: at, to: found.to, edtf, isLast: found.isLast, isAsOf: lead[0][0] === "as" }
    : undefined;
}

/**
 * Finds the words of a sentence that say when, as dates.
 *
 * Units: `report` as whole days since 1970-01-01.
 * Order: that of the text.
 *
 * @example
 * "since at least 2021" gives "[..2021]"; "on Thursday" in a report of Monday 2024-07-29 gives "2024-07-25"
 */
export function findDates(
  tokens: readonly Token[],
  sentence: TokenSentence,
  report: number | undefined,
): readonly DateMention[] {
  const found: DateMention[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const own = rangeAt(tokens, at, report) ?? leadAt(tokens, at, report);
    const read = own === undefined ? readDate(tokens, at, report) : undefined;
    const mention = own ?? (read === undefined ? undefined : { from: at, ...read, isAsOf: false });
    if (mention === undefined || mention.to > sentence.to) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
}
