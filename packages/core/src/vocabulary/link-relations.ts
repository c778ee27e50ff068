import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/** How two events, actors or places are said to stand to each other. */
export const LINK_RELATIONS = defineVocabulary()([
  { id: "same_as", label: "is the same as", description: "Both records mean one thing in the world" },
  { id: "part_of", label: "is part of", description: "The first is a part of the second" },
  { id: "precedes", label: "comes before", description: "The first happened before the second" },
  { id: "caused_by", label: "was caused by", description: "The first came about through the second" },
  { id: "related", label: "is related to", description: "They belong together in some other way" },
]);

export const LinkRelation = z.enum(idsOf(LINK_RELATIONS));
export type LinkRelation = z.infer<typeof LinkRelation>;
