import {
  Act,
  ActorId,
  ActorType,
  EventId,
  LanguageTag,
  PlaceId,
  PopulationClass,
  ReviewStatus,
  Status,
  Topic,
} from "@variorum/core";
import { z } from "zod";

/** An id, or only the slug of one: addresses write the slug. */
function slugOf<Schema extends z.ZodType<string, string>>(prefix: string, id: Schema) {
  return z
    .string()
    .transform((text) => (text.startsWith(`${prefix}:`) ? text : `${prefix}:${text}`))
    .pipe(id);
}

const Day = z.iso.date();
const ActorSlug = slugOf("act", ActorId);
const anyOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).min(1).exactOptional();

/** What can be searched for, in the words of addresses. */
export const SEARCH_KINDS = ["claims", "events", "actors", "reports"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Orders in which claims can be listed; the newest first, and for relevance the best first. */
export const CLAIM_SORTS = ["said", "reported", "recorded", "relevance"] as const;

/**
 * What claims to list: the one filter of pages, twins, feeds and the command line. The keys are the names that stand in
 * addresses. A list means any of its values; different names mean all of them.
 */
export const ClaimFilter = z.strictObject({
  q: z.string().min(1).max(500).exactOptional().meta({ description: 'Words, "a phrase", begin*, -not' }),
  event: anyOf(slugOf("evt", EventId)).meta({ description: "Slug of the event" }),
  place: anyOf(slugOf("plc", PlaceId)).meta({ description: "Slug of a place; the places within it count too" }),
  claimant: anyOf(ActorSlug).meta({ description: "Slug of the actor who vouches" }),
  through: anyOf(ActorSlug).meta({ description: "Slug of an actor in the chain after who vouches" }),
  population: anyOf(z.union([PopulationClass, ActorSlug])).meta({
    description: "Slug of an actor, or a class of people",
  }),
  topic: anyOf(Topic).meta({ description: "What the question asks about" }),
  act: anyOf(Act).meta({ description: "What is done by saying it" }),
  status: anyOf(Status).meta({ description: "Where the accounts of the question stand to each other" }),
  review: anyOf(ReviewStatus).meta({ description: "How far the reading was checked" }),
  actor_type: anyOf(ActorType).meta({ description: "Sort of claimant" }),
  language: anyOf(LanguageTag).meta({ description: "Language of the report" }),
  said_from: Day.exactOptional().meta({ description: "First day on which it was said, or else reported" }),
  said_to: Day.exactOptional().meta({ description: "Last day on which it was said, or else reported" }),
  year: anyOf(z.coerce.number().int().min(0).max(9999)).meta({ description: "Year of the event" }),
  as_of: z
    .string()
    .regex(/^(\d{1,9}|\d{4}-\d{2}-\d{2})$/)
    .exactOptional()
    .meta({ description: "A change number or a date: what the store held then" }),
  sort: z
    .enum(CLAIM_SORTS)
    .exactOptional()
    .meta({ description: "Order of the list: relevance with words, else said, unless told otherwise" }),
  cursor: z.string().min(1).max(1_000).exactOptional().meta({ description: "Where the list goes on" }),
  limit: z.coerce.number().int().min(1).max(500).exactOptional().meta({ description: "Claims on a page, at most 500" }),
});
export type ClaimFilter = z.infer<typeof ClaimFilter>;

/** What to search for: of other kinds than claims, those that a claim which the filter describes is on, by or in. */
export const SearchFilter = ClaimFilter.extend({
  kind: z.enum(SEARCH_KINDS).exactOptional().meta({ description: "claims, events, actors or reports" }),
});
export type SearchFilter = z.infer<typeof SearchFilter>;

/** Every name of the filter, in the order in which addresses write them. */
export const CLAIM_FILTER_NAMES: readonly (keyof ClaimFilter)[] = ClaimFilter.keyof().options;
