import { type Answer, type ClaimValue, countToText, nameIn } from "@variorum/core";
import { dayWords } from "./day-words.ts";

interface ValueWords {
  /** Answers that the question declares. */
  readonly answers?: readonly Answer[] | undefined;
  /** Name of a record, or its id. */
  readonly call: (id: string) => string;
}

/** Words of an answer, in English where it was not said in words. */
export function valueWords(value: ClaimValue, { answers, call }: ValueWords): string {
  if ("lower" in value) return countToText(value);
  if ("edtf" in value) return dayWords(value.edtf);
  if ("place" in value) return call(value.place);
  if ("text" in value) return value.text;
  const { answer } = value;
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  const declared = answers?.find(({ id }) => id === answer);
  return declared === undefined ? call(answer) : nameIn("en", declared.label);
}
