import { z } from "zod";
import { ValueKind } from "../values/claim-value.ts";
import { LocalText } from "../values/name.ts";
import { Topic } from "../vocabulary/topics.ts";
import { everyRecord } from "./every-record.ts";
import { ActorId, EventId, QuestionId } from "./ids.ts";
import { Population } from "./population.ts";

/** Id of an answer of a curated question, or the actor it stands for. */
export const AnswerId = z.union([ActorId, z.string().regex(/^[a-z0-9][a-z0-9_-]{0,79}$/)]);
export type AnswerId = z.infer<typeof AnswerId>;

/** One possible answer of a curated question. */
export const Answer = z.strictObject({
  id: AnswerId.meta({ description: "Id of the answer within the question", examples: ["wagner_mercenaries"] }),
  label: z.array(LocalText).min(1).meta({ description: "The answer in words" }),
  broader: AnswerId.exactOptional().meta({ description: "The answer that this one makes more exact" }),
});
export type Answer = z.infer<typeof Answer>;

/**
 * A curated question: one that a person worded, with answers of its own or exclusions between them. Every other
 * question is a standard one and follows from the claims that answer it.
 *
 * Source: the data item of data fusion, the issue of IBIS.
 */
export const QuestionRecord = z.strictObject({
  kind: z.literal("question").meta({ description: "Kind of record" }),
  id: QuestionId.meta({ description: "Written by its author; kept for ever" }),
  event: EventId.meta({ description: "The event it asks about" }),
  topic: Topic.meta({ description: "What it asks about", examples: ["killed"] }),
  valueKind: ValueKind.meta({ description: "What sort of value answers it" }),
  wording: z
    .array(LocalText)
    .min(1)
    .exactOptional()
    .meta({ description: "The question in words; neutral, without presupposition" }),
  cardinality: z.enum(["single", "multi"]).meta({ description: "multi: different answers do not conflict" }),
  population: Population.exactOptional().meta({ description: "Whose people or things are meant" }),
  answers: z
    .array(Answer)
    .min(1)
    .exactOptional()
    .meta({ description: "The possible answers; required for categories" }),
  exclusive: z
    .array(z.array(AnswerId).min(2))
    .min(1)
    .exactOptional()
    .meta({ description: "Sets of answers of which at most one can hold" }),
  ...everyRecord,
});
export type QuestionRecord = z.infer<typeof QuestionRecord>;
