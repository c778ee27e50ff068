import { z } from "zod";
import { defineVocabulary, idsOf } from "../vocabulary/define-vocabulary.ts";

/** What a reader should know beside the status of a question. */
export const FLAGS = defineVocabulary()([
  { id: "period_unstated", label: "period not stated", description: "A count does not say for which days it holds" },
  {
    id: "presupposition_challenged",
    label: "premise rejected",
    description: "Somebody rejects what an answer takes for granted",
  },
  {
    id: "accused_denied",
    label: "the accused denies",
    description: "An accusation is denied by the accused or its side",
  },
  {
    id: "accuser_unnamed",
    label: "no accuser is named",
    description: "Somebody is accused, and no report names who accuses",
  },
  {
    id: "attribution_inferred",
    label: "attribution is inferred",
    description: "Who vouches is pointed to by the text or open between several, not named",
  },
  { id: "one_report", label: "one report", description: "Everything on this question comes from one report" },
  { id: "implied_only", label: "implied only", description: "No voice states an answer" },
]);

export const FlagId = z.enum(idsOf(FLAGS));
export type FlagId = z.infer<typeof FlagId>;
