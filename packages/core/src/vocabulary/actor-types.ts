import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * What sort of person or body an actor is; never what it did in one event.
 *
 * Source: own list; persons and bodies are Agents of PROV-O.
 */
export const ACTOR_TYPES = defineVocabulary()([
  { id: "person", label: "person", description: "A single person who can be named" },
  { id: "government", label: "government", description: "The government of a state, or a part of it" },
  { id: "state", label: "state", description: "A state as a whole" },
  { id: "armed_force", label: "armed force", description: "A regular army, or a branch or unit of it" },
  { id: "armed_group", label: "armed group", description: "An organised armed body that is no regular army" },
  {
    id: "private_military_company",
    label: "private military company",
    description: "A company that fights, guards or trains for pay",
  },
  { id: "media_outlet", label: "media outlet", description: "A newspaper, broadcaster or news site" },
  { id: "news_agency", label: "news agency", description: "A body that supplies news to outlets" },
  {
    id: "social_channel",
    label: "social media channel",
    description: "A channel or account whose owner may be unknown",
  },
  {
    id: "ngo",
    label: "non-governmental organisation",
    description: "A body independent of states that is not run for profit",
  },
  { id: "igo", label: "intergovernmental organisation", description: "A body of states" },
  {
    id: "organisation",
    label: "organisation",
    description: "A named body whose sort is not told; never a sort that was guessed",
  },
  { id: "company", label: "company", description: "A body that is run for profit" },
  {
    id: "population",
    label: "population",
    description: "People who are counted or spoken of together; can never be a party to an event",
  },
  { id: "unidentified_group", label: "unidentified group", description: "A group that the report does not name" },
  { id: "unidentified_person", label: "unidentified person", description: "A person whom the report does not name" },
]);

export const ActorType = z.enum(idsOf(ACTOR_TYPES));
export type ActorType = z.infer<typeof ActorType>;
