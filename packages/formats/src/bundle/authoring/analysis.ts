import {
  ActorId,
  AnswerId,
  AssessmentId,
  AssessmentRecord,
  Cardinality,
  EventId,
  JudgementId,
  JudgementRecord,
  LinkId,
  LinkRecord,
  QuestionId,
  ReportId,
  Topic,
  ValueKind,
} from "@variorum/core";
import { z } from "zod";
import { populationKeys } from "./claim.ts";
import { AuthoredPassage } from "./evidence.ts";
import { AuthoredTexts, everyAuthored } from "./short-forms.ts";

/** A curated question as people write it. */
export const AuthoredQuestion = z.strictObject({
  kind: z
    .literal("question")
    .exactOptional()
    .meta({ description: "Kind of record; needed where neither list nor id tells" }),
  id: QuestionId.meta({ description: "Written by its author; kept for ever", examples: ["q:wagner-killed"] }),
  event: EventId.meta({ description: "The event it asks about" }),
  topic: Topic.meta({ description: "What it asks about", examples: ["killed"] }),
  valueKind: ValueKind.exactOptional().meta({
    description: "What sort of value answers it; category where answers are written, else the topic's",
  }),
  wording: AuthoredTexts.exactOptional().meta({
    description: "The question in words; neutral, without presupposition",
  }),
  cardinality: Cardinality.exactOptional().meta({
    description: "multi: different answers do not conflict; the topic's when left out",
  }),
  ...populationKeys,
  answers: z
    .array(
      z.strictObject({
        id: AnswerId.meta({ description: "Id of the answer within the question, or an actor" }),
        label: AuthoredTexts.meta({ description: "The answer in words" }),
        broader: AnswerId.exactOptional().meta({ description: "The answer that this one makes more exact" }),
      }),
    )
    .min(1)
    .exactOptional()
    .meta({ description: "The possible answers; required for categories" }),
  exclusive: z
    .array(z.array(AnswerId).min(2))
    .min(1)
    .exactOptional()
    .meta({ description: "Sets of answers of which at most one can hold" }),
  ...everyAuthored,
});
export type AuthoredQuestion = z.infer<typeof AuthoredQuestion>;

/** A link as people write it. */
export const AuthoredLink = z.strictObject({
  kind: z
    .literal("link")
    .exactOptional()
    .meta({ description: "Kind of record; needed where neither list nor id tells" }),
  id: LinkId.exactOptional().meta({ description: "Derived from the pair when left out" }),
  of: LinkRecord.shape.of
    .exactOptional()
    .meta({ description: "Kind of the two records; follows from their ids when left out" }),
  a: LinkRecord.shape.a,
  b: LinkRecord.shape.b,
  relation: LinkRecord.shape.relation,
  judgement: LinkRecord.shape.judgement,
  rationale: LinkRecord.shape.rationale,
  by: LinkRecord.shape.by,
  at: LinkRecord.shape.at,
  ...everyAuthored,
});
export type AuthoredLink = z.infer<typeof AuthoredLink>;

/** A judgement as people write it. */
export const AuthoredJudgement = z.strictObject({
  ...JudgementRecord.shape,
  kind: z
    .literal("judgement")
    .exactOptional()
    .meta({ description: "Kind of record; needed where neither list nor id tells" }),
  id: JudgementId.meta({ description: "Written by its author; kept for ever" }),
});
export type AuthoredJudgement = z.infer<typeof AuthoredJudgement>;

/** An assessment as people write it. */
export const AuthoredAssessment = z.strictObject({
  ...AssessmentRecord.shape,
  kind: z
    .literal("assessment")
    .exactOptional()
    .meta({ description: "Kind of record; needed where neither list nor id tells" }),
  id: AssessmentId.meta({ description: "Written by its author; kept for ever" }),
  target: z.union([AssessmentRecord.shape.target, ActorId]).meta({ description: "What is assessed" }),
  evidence: z
    .array(z.union([ReportId, AuthoredPassage]))
    .exactOptional()
    .meta({ description: "What the assessment rests on: reports, or quotes with their report" }),
});
export type AuthoredAssessment = z.infer<typeof AuthoredAssessment>;
