import { z } from "zod";
import { EdtfDate } from "../values/edtf-date.ts";
import { Text } from "../values/text.ts";
import { AssessmentScheme } from "../vocabulary/assessment-schemes.ts";
import { everyRecord } from "./every-record.ts";
import { ActorId, AssessmentId, ClaimId, PassageId, QuestionId, ReportId } from "./ids.ts";

/**
 * What a person says of a claim, question, report or actor on a named scale. Several may stand side by side; they are
 * never averaged, and none is required.
 */
export const AssessmentRecord = z.strictObject({
  kind: z.literal("assessment").meta({ description: "Kind of record" }),
  id: AssessmentId.meta({ description: "Written by its author; kept for ever" }),
  target: z.union([ClaimId, QuestionId, ReportId, ActorId]).meta({ description: "What is assessed" }),
  scheme: AssessmentScheme.meta({ description: "The scale", examples: ["admiralty.credibility"] }),
  value: Text.meta({ description: "The value on that scale", examples: ["3"] }),
  rationale: Text.meta({ description: "Why, in words for the reader" }),
  by: Text.meta({ description: "Who assessed" }),
  at: EdtfDate.meta({ description: "When, as EDTF" }),
  evidence: z.array(z.union([PassageId, ReportId])).meta({ description: "What the assessment rests on" }),
  ...everyRecord,
});
export type AssessmentRecord = z.infer<typeof AssessmentRecord>;
