import { type ClaimRecord, nameIn, type Question } from "@variorum/core";
import type { Words } from "./en.ts";
import { presentCount } from "./present-count.ts";
import { presentEdtfDate } from "./present-edtf-date.ts";

/** The answer of a claim in words. */
export interface PresentedValue {
  /** As stated: the words of the report where the value kept them. */
  readonly text: string;
  /** Language of the words where they are those of a report; absent where they are ours. */
  readonly lang?: string;
  /** What that is read as, where the words alone do not say it. */
  readonly readAs?: string;
  /** In words of the report, as our answer to the question, or as our summary of what is said. */
  readonly form: "worded" | "answer" | "summary";
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
  if (value === undefined) return ourWords(words.value.noAnswer);
  // Of yes and no, the denial of the one is the other.
  if (polarity === "negative" && "answer" in value && typeof value.answer === "boolean")
    return presentAnswer({ answer: !value.answer }, context);
  const presented = presentAnswer(value, context);
  if (polarity === "positive") return presented;
  return { ...presented, text: words.value.notThis(presented.text), form: "answer" };
}

function presentAnswer(
  value: NonNullable<ClaimRecord["value"]>,
  { question, nameOf, words }: ValueContext,
): PresentedValue {
  if ("lower" in value) return withReading(value.raw, presentCount(value, words), value.qualifier === "none");
  if ("edtf" in value) {
    const reading = presentEdtfDate(value.edtf, words);
    // Where nobody kept the words, what stands for them is the date itself, and no reader reads those.
    return withReading(value.raw === value.edtf ? reading : value.raw, reading);
  }
  if ("place" in value) {
    const name = nameOf(value.place);
    return value.raw === undefined ? ourWords(name) : withReading(value.raw, name);
  }
  if ("text" in value) return { text: value.text, form: "summary", isNone: false };
  if (typeof value.answer === "boolean") return ourWords(value.answer ? words.value.yes : words.value.no);
  const answer = question?.answers?.find(({ id }) => id === value.answer);
  return ourWords(answer === undefined ? nameOf(value.answer) : nameIn(words.language, answer.label));
}

function ourWords(text: string): PresentedValue {
  return { text, form: "answer", isNone: false };
}

function withReading(text: string, reading: string | undefined, isNone = false): PresentedValue {
  return { text, form: "worded", isNone, ...(reading !== undefined && reading !== text && { readAs: reading }) };
}
