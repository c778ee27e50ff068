import { z } from "zod";
import { ActorRecord } from "./actor.ts";
import { AssessmentRecord } from "./assessment.ts";
import { ClaimRecord } from "./claim.ts";
import { EventRecord } from "./event.ts";
import { JudgementRecord } from "./judgement.ts";
import { LinkRecord } from "./link.ts";
import { PassageRecord } from "./passage.ts";
import { PlaceRecord } from "./place.ts";
import { QuestionRecord } from "./question.ts";
import type { RecordKind } from "./record-kind.ts";
import { ReportRecord } from "./report.ts";

/** Schema of each kind of record. */
export const RECORD_SCHEMAS = {
  actor: ActorRecord,
  place: PlaceRecord,
  report: ReportRecord,
  passage: PassageRecord,
  event: EventRecord,
  question: QuestionRecord,
  claim: ClaimRecord,
  link: LinkRecord,
  judgement: JudgementRecord,
  assessment: AssessmentRecord,
} as const satisfies Record<RecordKind, z.ZodType>;

/** A record of any kind, told by its `kind`. */
export const AnyRecord = z.discriminatedUnion("kind", [
  ActorRecord,
  PlaceRecord,
  ReportRecord,
  PassageRecord,
  EventRecord,
  QuestionRecord,
  ClaimRecord,
  LinkRecord,
  JudgementRecord,
  AssessmentRecord,
]);
export type AnyRecord = z.infer<typeof AnyRecord>;

/** The record type of one kind. */
export type RecordOf<Kind extends RecordKind> = Extract<AnyRecord, { kind: Kind }>;
