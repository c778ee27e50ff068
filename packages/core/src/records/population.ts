import { z } from "zod";
import { Text } from "../values/text.ts";
import { PopulationClass } from "../vocabulary/population-classes.ts";
import { Unit } from "../vocabulary/units.ts";
import { ActorId } from "./ids.ts";

/** Whose people or things a question counts or asks about. */
export const Population = z.strictObject({
  of: z.array(ActorId).meta({ description: "Actors whose people or things are meant; empty for everybody" }),
  who: PopulationClass.meta({ description: "Which of them; `other` with label", examples: ["all"] }),
  label: Text.exactOptional().meta({ description: "The report's own words for them, where who is other" }),
  unit: Unit.exactOptional().meta({
    description: "What is counted; required where the question counts",
    examples: ["person"],
  }),
});
export type Population = z.infer<typeof Population>;
