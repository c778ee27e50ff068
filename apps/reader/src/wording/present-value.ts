import { type ClaimRecord, nameIn, type Question } from "@variorum/core";
import type { Words } from "./en.ts";
import { presentCount } from "./present-count.ts";
import { presentEdtfDate } from "./present-edtf-date.ts";

/** The answer of a claim in words. */
export interface PresentedValue {
  /** As stated: the words of the report where the value kept them. */
  readonly text: string;
  /** What that is read as, where the words alone do not say it. */
  readonly readAs?: string;
  /** Whether somebody says that there were none: a figure, not a gap. */
  readonly isNone: boolean;
}

export interface ValueContext {
  readonly question: Pick<Question, "answers"> | undefined;
  /** Name of an actor or place by its id. */
  readonly nameOf: (id: string) => string;
  readonly words: Words;
}

/** Writes the answer of a claim as words; a denial says what it denies, and silence on record says that it is one. */
export function presentValue(
  { value, polarity }: Pick<ClaimRecord, "value" | "polarity">,
  context: ValueContext,
): PresentedValue {
  const { words } = context;
  if (value === undefined) return { text: words.value.noAnswer, isNone: false };
  const presented = presentAnswer(value, context);
  return polarity === "negative" ? { ...presented, text: words.value.notThis(presented.text) } : presented;
}

function presentAnswer(
  value: NonNullable<ClaimRecord["value"]>,
  { question, nameOf, words }: ValueContext,
): PresentedValue {
  if ("lower" in value) return withReading(value.raw, presentCount(value, words), value.qualifier === "none");
  if ("edtf" in value) return withReading(value.raw, presentEdtfDate(value.edtf, words));
  if ("place" in value) {
    const name = nameOf(value.place);
    return withReading(value.raw ?? name, name);
  }
  if ("text" in value) return { text: value.text, isNone: false };
  if (typeof value.answer === "boolean")
    return { text: value.answer ? words.value.yes : words.value.no, isNone: false };
  const answer = question?.answers?.find(({ id }) => id === value.answer);
  return { text: answer === undefined ? nameOf(value.answer) : nameIn(words.language, answer.label), isNone: false };
}

function withReading(text: string, reading: string | undefined, isNone = false): PresentedValue {
  return { text, isNone, ...(reading !== undefined && reading !== text && { readAs: reading }) };
}
