import type { ActorRow } from "./actor.ts";
import type { AssessmentRow } from "./assessment.ts";
import type { ChangeRow } from "./change.ts";
import type { ClaimEvidenceRow, ClaimPlaceRow, ClaimRow, ClaimStepRow, ClaimSubjectRow } from "./claim.ts";
import type { EventActorRow, EventPlaceRow, EventRow } from "./event.ts";
import type { EventSummaryRow } from "./event-summary.ts";
import type { HiddenRecordRow } from "./hidden-record.ts";
import type { JsonShapeRow } from "./json-shape.ts";
import type { JudgementClaimRow, JudgementRow } from "./judgement.ts";
import type { LinkRow } from "./link.ts";
import type { PassageRow } from "./passage.ts";
import type { PlaceRow } from "./place.ts";
import type { QuestionResultRow } from "./question-result.ts";
import type { QuestionRow, QuestionSubjectRow } from "./question.ts";
import type { RecordStateRow } from "./record-state.ts";
import type { ReportTextRow } from "./report-text.ts";
import type { ReportRow } from "./report.ts";
import type { SourceBeforeRow, SourceRow } from "./source.ts";

/** Every table of a store, under its name. */
export interface Tables {
  actor: ActorRow;
  place: PlaceRow;
  report: ReportRow;
  passage: PassageRow;
  event: EventRow;
  question: QuestionRow;
  claim: ClaimRow;
  link: LinkRow;
  judgement: JudgementRow;
  assessment: AssessmentRow;
  event_place: EventPlaceRow;
  event_actor: EventActorRow;
  question_subject: QuestionSubjectRow;
  claim_step: ClaimStepRow;
  claim_evidence: ClaimEvidenceRow;
  claim_subject: ClaimSubjectRow;
  claim_place: ClaimPlaceRow;
  judgement_claim: JudgementClaimRow;
  report_text: ReportTextRow;
  source: SourceRow;
  source_before: SourceBeforeRow;
  change: ChangeRow;
  record_state: RecordStateRow;
  hidden_record: HiddenRecordRow;
  kept_result: QuestionResultRow;
  /** A view: what is kept, and what follows from claims. */
  question_result: QuestionResultRow;
  event_summary: EventSummaryRow;
  json_shape: JsonShapeRow;
}
