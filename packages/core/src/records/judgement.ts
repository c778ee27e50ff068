import { z } from "zod";
import { EdtfDate } from "../values/edtf-date.ts";
import { Text } from "../values/text.ts";
import { Verdict } from "../vocabulary/verdicts.ts";
import { everyRecord } from "./every-record.ts";
import { ClaimId, JudgementId } from "./ids.ts";

/** What a person says of how claims relate. Shown beside the computed result, never instead of it. */
export const JudgementRecord = z.strictObject({
  kind: z.literal("judgement").meta({ description: "Kind of record" }),
  id: JudgementId.meta({ description: "Written by its author; kept for ever" }),
  claims: z.array(ClaimId).min(2).meta({ description: "The claims that are compared" }),
  verdict: Verdict.meta({ description: "How they relate, in this person's judgement", examples: ["in_tension"] }),
  by: Text.meta({ description: "Who judged" }),
  at: EdtfDate.meta({ description: "When, as EDTF" }),
  rationale: Text.meta({ description: "Why, in words for the reader" }),
  ...everyRecord,
});
export type JudgementRecord = z.infer<typeof JudgementRecord>;
