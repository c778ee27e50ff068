import { z } from "zod";
import { SensitivityLevel } from "../vocabulary/sensitivity-levels.ts";
import { SensitivityReason } from "../vocabulary/sensitivity-reasons.ts";

/** How far a record may travel, and why it may not travel further. */
export const Sensitivity = z.strictObject({
  level: SensitivityLevel.meta({
    description: "public, restricted (on no surface, in no index) or withheld (not stored)",
  }),
  reasons: z
    .array(SensitivityReason)
    .meta({ description: "Why the record may not travel further; empty for public records" }),
});
export type Sensitivity = z.infer<typeof Sensitivity>;
