import { Act, Certainty } from "@variorum/core";
import { z } from "zod";

/** Topics of the counts that a model is asked for. */
const CountTopicOfModel = z.enum([
  ...(["killed", "injured", "captured", "missing", "rescued", "displaced", "present"] as const),
  ...(["destroyed", "damaged", "seized", "other_count"] as const),
]);

/** One claim as a model gives it: every text is words of the article, character for character, so that it can be verified. */
export const ModelClaim = z.object({
  words: z.string().min(1).describe("The words that state it, copied exactly; for a number, its clause"),
  before: z
    .string()
    .nullable()
    .describe("The words just before them, copied exactly, where the same words stand in the text twice; else null"),
  who: z
    .string()
    .nullable()
    .describe("The words nearest to it that name who says it, copied exactly; null where the text says it itself"),
  cue: z
    .string()
    .nullable()
    .describe("The verb or the words that attribute it, copied exactly; null where the text says it itself"),
  through: z.array(z.string()).describe("The words that name who passed it on, nearest to the origin first"),
  act: Act.describe("What is done by saying it"),
  certainty: Certainty.describe("How sure of it whoever says it puts it"),
  count: z
    .object({
      topic: CountTopicOfModel,
      number: z.string().min(1).describe("The words of the number, with at least, about and the like, copied exactly"),
      counted: z.string().nullable().describe("The words for those counted, copied exactly; null where there are none"),
    })
    .nullable()
    .describe("Only where a number of people or things is claimed; else null"),
});
export type ModelClaim = z.infer<typeof ModelClaim>;

/** All that a model finds in one part of a text. */
export const ModelAnswer = z.object({ claims: z.array(ModelClaim) });
