import { EdtfDate, StepBasis, StepForm, StepRole, Text } from "@variorum/core";
import { z } from "zod";
import { AuthoredPassage } from "./evidence.ts";
import { ActorReference } from "./short-forms.ts";

/** A step of a chain, written out as far as it differs from what is usual. */
export const AuthoredStep = z.strictObject({
  actor: ActorReference.meta({ description: "Who vouched, spoke, carried or published" }),
  role: StepRole.exactOptional().meta({ description: "What the actor did; relay in `through` when left out" }),
  form: StepForm.exactOptional().meta({
    description:
      "Left out: own_voice where the publisher itself vouches, republication for the publisher's own step, statement for spokesperson and medium, otherwise indirect_quote",
  }),
  basis: StepBasis.exactOptional().meta({ description: "How the step is known; explicit when left out" }),
  cue: Text.exactOptional().meta({ description: "The words of the report that attribute", examples: ["It claimed"] }),
  passage: AuthoredPassage.exactOptional().meta({ description: "Where the report names the actor" }),
  at: EdtfDate.exactOptional().meta({ description: "When the step happened, as EDTF" }),
  alternatives: z
    .array(ActorReference)
    .min(1)
    .exactOptional()
    .meta({ description: "Other actors that the words may mean" }),
  note: Text.exactOptional().meta({ description: "A remark of the editors on this step" }),
});
export type AuthoredStep = z.infer<typeof AuthoredStep>;

/** An actor alone, or a whole step. */
export const AuthoredStepOrActor = z.union([ActorReference, AuthoredStep]);
export type AuthoredStepOrActor = z.infer<typeof AuthoredStepOrActor>;
