import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * How sure the originator is, as worded by the originator; never how far anybody else believes it.
 *
 * Order: falling.
 * Source: FactBank (Saurí and Pustejovsky 2009), CT, PR, PS and U.
 */
export const CERTAINTIES = defineVocabulary()([
  { id: "certain", label: "certain", description: "Put as a plain fact or as certain" },
  { id: "probable", label: "probable", description: "Put as likely or probable" },
  { id: "possible", label: "possible", description: "Put as possible, or as one possibility among several" },
  { id: "unspecified", label: "not stated", description: "The words do not tell how sure the originator is" },
]);

export const Certainty = z.enum(idsOf(CERTAINTIES));
export type Certainty = z.infer<typeof Certainty>;
