import { z } from "zod";
import { CountValue } from "./count.ts";
import { EdtfDate } from "./edtf-date.ts";
import { Text } from "./text.ts";

/** What sort of value answers a question. */
export const ValueKind = z.enum(["count", "category", "boolean", "date", "place", "text"]);
export type ValueKind = z.infer<typeof ValueKind>;

/** An answer out of a list: the id of an answer of the question, or an actor where the answers are actors. */
export const CategoryValue = z.strictObject({
  answer: Text.meta({
    description: "Id of one of the question's answers, or of an actor",
    examples: ["wagner_mercenaries", "act:csp-psd"],
  }),
});
export type CategoryValue = z.infer<typeof CategoryValue>;

/** A yes or a no. */
export const BooleanValue = z.strictObject({
  answer: z.boolean().meta({ description: "true for yes, false for no" }),
});
export type BooleanValue = z.infer<typeof BooleanValue>;

/** A date or a span of days. */
export const DateValue = z.strictObject({
  edtf: EdtfDate.meta({
    description: "The date in the Extended Date/Time Format",
    examples: ["2024-07-25/2024-07-27", "[..2021]"],
  }),
  raw: Text.meta({ description: "The words as they stood", examples: ["since at least 2021"] }),
});
export type DateValue = z.infer<typeof DateValue>;

/** A place. The brand is that of the ids of places, which stand a layer above. */
export const PlaceValue = z.strictObject({
  place: z
    .string()
    .regex(/^plc:[a-z0-9][a-z0-9-]{0,79}$/)
    .brand<"PlaceId">()
    .meta({ description: "Id of the place", examples: ["plc:kidal"] }),
  raw: Text.exactOptional().meta({
    description: "The words as they stood",
    examples: ["a district on the Algerian border"],
  }),
});
export type PlaceValue = z.infer<typeof PlaceValue>;

/** An answer in words, shown beside others and compared with none. */
export const TextValue = z.strictObject({
  text: Text.meta({ description: "The answer in words" }),
});
export type TextValue = z.infer<typeof TextValue>;

/**
 * The value of a claim. It carries no tag: the question's value kind says which it is, and {@link valueKindOf} reads
 * the same from its keys.
 */
export const ClaimValue = z.union([CountValue, CategoryValue, BooleanValue, DateValue, PlaceValue, TextValue]);
export type ClaimValue = z.infer<typeof ClaimValue>;

/** Tells which kind a value is, by its keys; a category and a boolean by the type of their answer. */
export function valueKindOf(value: ClaimValue): ValueKind {
  if ("lower" in value) return "count";
  if ("edtf" in value) return "date";
  if ("place" in value) return "place";
  if ("text" in value) return "text";
  return typeof value.answer === "boolean" ? "boolean" : "category";
}
