import { z } from "zod";
import { Text } from "../values/text.ts";
import { Sensitivity } from "./sensitivity.ts";

/** One field that is known to the editors and left out, with the reason. */
export const Redaction = z.strictObject({
  field: Text.meta({ description: "Name of the field that is left out", examples: ["names"] }),
  reason: Text.meta({ description: "Why it is left out, in words for the reader" }),
});
export type Redaction = z.infer<typeof Redaction>;

/** Fields that every kind of record may have. */
export const everyRecord = {
  redacted: z
    .array(Redaction)
    .min(1)
    .exactOptional()
    .meta({ description: "Fields known to the editors and left out; shown as redacted, never as unknown" }),
  note: Text.exactOptional().meta({ description: "A remark of the editors; never a fact about the world" }),
};

/** Field of the kinds that state for themselves how far they may travel; the other kinds follow the records they name. */
export const ownSensitivity = {
  sensitivity: Sensitivity.meta({ description: "How far the record may travel, and why not further" }),
};

/** A number or code under which another dataset or register knows the same thing. */
export const Identifier = z.strictObject({
  scheme: Text.meta({
    description: "Register or dataset that gave the identifier",
    examples: ["wikidata", "ucdp-actor"],
  }),
  value: Text.meta({ description: "The identifier as that register writes it", examples: ["Q912", "130"] }),
});
export type Identifier = z.infer<typeof Identifier>;
