import { z } from "zod";
import { EdtfDate } from "../values/edtf-date.ts";
import { Text } from "../values/text.ts";
import { StepBasis } from "../vocabulary/step-bases.ts";
import { StepForm } from "../vocabulary/step-forms.ts";
import { StepRole } from "../vocabulary/step-roles.ts";
import { ActorId, PassageId } from "./ids.ts";

/** One step of the way from who vouches for a claim to the report it was read from. */
export const AttributionStep = z.strictObject({
  actor: ActorId.meta({ description: "Who vouched, spoke, carried or published" }),
  role: StepRole.meta({ description: "What the actor did", examples: ["originator"] }),
  form: StepForm.meta({ description: "In which form the words were passed on", examples: ["indirect_quote"] }),
  basis: StepBasis.meta({ description: "How the step is known", examples: ["explicit"] }),
  cue: Text.exactOptional().meta({ description: "The words of the report that attribute", examples: ["It claimed"] }),
  passage: PassageId.exactOptional().meta({ description: "Where the report names the actor" }),
  at: EdtfDate.exactOptional().meta({ description: "When the step happened, as EDTF" }),
  alternatives: z.array(ActorId).min(1).exactOptional().meta({ description: "Other actors that the words may mean" }),
  note: Text.exactOptional().meta({ description: "A remark of the editors on this step" }),
});
export type AttributionStep = z.infer<typeof AttributionStep>;
