import { z } from "zod";
import type { ValueKind } from "../values/claim-value.ts";
import type { Cardinality } from "./cardinalities.ts";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";
import type { Unit } from "./units.ts";

/** What follows from a topic for the standard question about it. */
export interface TopicFields {
  readonly valueKind: ValueKind;
  readonly cardinality: Cardinality;
  /** Whether the question must, may or must not say whose people or things it is about. */
  readonly population: "required" | "optional" | "none";
  /** Unit of the population where the author leaves it out; only for counts. */
  readonly defaultUnit?: Unit;
  /** Whether the answers are actors. */
  readonly answersAreActors: boolean;
  /** Whether answers to the standard question are compared; texts are only shown side by side. */
  readonly comparable: boolean;
}

const COUNT_OF_PEOPLE = {
  valueKind: "count",
  cardinality: "single",
  population: "required",
  defaultUnit: "person",
  answersAreActors: false,
  comparable: true,
} as const satisfies TopicFields;
const COUNT_OF_THINGS = { ...COUNT_OF_PEOPLE, defaultUnit: "item" } as const satisfies TopicFields;
const ACTORS = {
  valueKind: "category",
  cardinality: "multi",
  population: "none",
  answersAreActors: true,
  comparable: true,
} as const satisfies TopicFields;
const FACT = { cardinality: "single", population: "none", answersAreActors: false, comparable: true } as const;
const TELLING = {
  valueKind: "text",
  cardinality: "multi",
  population: "none",
  answersAreActors: false,
  comparable: false,
} as const satisfies TopicFields;

/**
 * What a question can ask of an event.
 *
 * Order: people, things, when and where, who, how, what is left; pages keep it.
 * Source: own list; the counts are those of casualty recording and of UCDP GED and GTD.
 */
export const TOPICS = defineVocabulary<TopicFields>()([
  { id: "killed", label: "killed", description: "How many were killed", ...COUNT_OF_PEOPLE },
  { id: "injured", label: "injured", description: "How many were injured", ...COUNT_OF_PEOPLE },
  {
    id: "captured",
    label: "captured",
    description: "How many were captured, arrested or abducted",
    ...COUNT_OF_PEOPLE,
  },
  { id: "missing", label: "missing", description: "How many are missing", ...COUNT_OF_PEOPLE },
  { id: "rescued", label: "rescued", description: "How many were rescued or freed", ...COUNT_OF_PEOPLE },
  { id: "displaced", label: "displaced", description: "How many fled or were driven out", ...COUNT_OF_PEOPLE },
  { id: "present", label: "present", description: "How many were there or took part", ...COUNT_OF_PEOPLE },
  { id: "destroyed", label: "destroyed", description: "How many things were destroyed", ...COUNT_OF_THINGS },
  { id: "damaged", label: "damaged", description: "How many things were damaged", ...COUNT_OF_THINGS },
  { id: "seized", label: "seized", description: "How many things were seized", ...COUNT_OF_THINGS },
  { id: "other_count", label: "other count", description: "A number of anything else", ...COUNT_OF_PEOPLE },
  { id: "when", label: "when", description: "When it happened", ...FACT, valueKind: "date" },
  { id: "where", label: "where", description: "Where it happened", ...FACT, valueKind: "place" },
  {
    id: "presence_since",
    label: "present since",
    description: "Since when somebody has been there",
    ...FACT,
    valueKind: "date",
    population: "optional",
  },
  { id: "parties", label: "parties", description: "Who took part", ...ACTORS },
  { id: "responsibility", label: "responsibility", description: "Who did it", ...ACTORS },
  { id: "control", label: "control", description: "Who holds a place", ...ACTORS, cardinality: "single" },
  { id: "cause", label: "cause", description: "What brought it about", ...TELLING },
  { id: "outcome", label: "outcome", description: "How it ended", ...TELLING },
  { id: "identity", label: "identity", description: "Who or what somebody is", ...TELLING, population: "optional" },
  { id: "conduct", label: "conduct", description: "How somebody behaved", ...TELLING, population: "optional" },
  { id: "other_statement", label: "also said", description: "What was said that fits no topic", ...TELLING },
]);

export const Topic = z.enum(idsOf(TOPICS));
export type Topic = z.infer<typeof Topic>;
