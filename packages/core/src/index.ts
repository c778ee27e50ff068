/*
 * The only entry of the package: every public name, listed by hand so that a change of the surface is seen in review.
 */

// Records
export { RECORD_SCHEMAS, AnyRecord, type RecordOf } from "./records/any-record.ts";
export { ID_PREFIXES, kindOfId, RECORD_KINDS, RecordKind, slugOfId } from "./records/record-kind.ts";
export {
  ActorId,
  AssessmentId,
  ClaimId,
  EventId,
  JudgementId,
  LinkId,
  PassageId,
  PlaceId,
  QuestionId,
  ReportId,
} from "./records/ids.ts";
export { ActorRecord, Affiliation } from "./records/actor.ts";
export { AssessmentRecord } from "./records/assessment.ts";
export { AttributionStep } from "./records/attribution.ts";
export { ClaimRecord, Extraction, Implication, Interest, isDraftClaim, Review, Scope } from "./records/claim.ts";
export { Anchor, Coverage, EventRecord, Side } from "./records/event.ts";
export { Evidence, FieldEvidence, isFieldEvidence, PassageEvidence } from "./records/evidence.ts";
export { Identifier, Redaction } from "./records/every-record.ts";
export { JudgementRecord } from "./records/judgement.ts";
export { LinkRecord } from "./records/link.ts";
export { PassageRecord } from "./records/passage.ts";
export { Geometry, PlaceRecord } from "./records/place.ts";
export { Population } from "./records/population.ts";
export { Answer, AnswerId, QuestionRecord } from "./records/question.ts";
export { CitedReport, Derivation, ReceivedSource, ReportRecord, ReportRow, ReportText } from "./records/report.ts";
export { Sensitivity } from "./records/sensitivity.ts";
export { canonicalJson } from "./records/canonical-json.ts";
export { type ClaimIdentity, derivedClaimId, derivedId, passageId } from "./records/derived-ids.ts";
export { parseRecord, toRecordIssues } from "./records/parse-record.ts";
export type { FindHeldRow, HeldRow, RowStamp, SourceUnit } from "./source-unit.ts";

// Values
export {
  BooleanValue,
  CategoryValue,
  ClaimValue,
  DateValue,
  PlaceValue,
  TextValue,
  ValueKind,
  valueKindOf,
} from "./values/claim-value.ts";
export { dayToIsoDate, isoDateToDay } from "./values/calendar-day.ts";
export { COUNT_MAX, CountQualifier, CountValue, isApproximate, isVague } from "./values/count.ts";
export { type CountLanguage, countToText } from "./values/count-to-text.ts";
export { parseCount, type ParseCountOptions } from "./values/parse-count.ts";
export { type EdtfBounds, EdtfDate, parseEdtfDate } from "./values/edtf-date.ts";
export { Instant } from "./values/instant.ts";
export { LanguageTag, parseLanguageTag } from "./values/language-tag.ts";
export { bestIn, LocalText, Name, nameIn, NameUse } from "./values/name.ts";
export { Precision, PRECISIONS } from "./values/precision.ts";
export { type Sha256, Sha256Hex } from "./values/sha256.ts";
export { SLUG, toSlug } from "./values/slug.ts";
export { checkText, isWellFormed, Text, TEXT_MAX_LENGTH } from "./values/text.ts";
export { HttpUrl } from "./values/url.ts";
export { nearestWord } from "./nearest-word.ts";

// Vocabulary
export { entryOf, idsOf, type VocabularyEntry } from "./vocabulary/define-vocabulary.ts";
export { Act, ACTS } from "./vocabulary/acts.ts";
export { ACTOR_TYPES, ActorType } from "./vocabulary/actor-types.ts";
export {
  AFFILIATION_BASES,
  AFFILIATION_RELATIONS,
  AffiliationBasis,
  AffiliationRelation,
} from "./vocabulary/affiliation-relations.ts";
export {
  ASSESSMENT_SCHEMES,
  AssessmentScheme,
  type AssessmentSchemeEntry,
  findAssessmentScheme,
  isValueOfScheme,
} from "./vocabulary/assessment-schemes.ts";
export { CARDINALITIES, Cardinality } from "./vocabulary/cardinalities.ts";
export { CERTAINTIES, Certainty } from "./vocabulary/certainties.ts";
export {
  DERIVATION_BASES,
  DERIVATION_RELATIONS,
  DerivationBasis,
  DerivationRelation,
} from "./vocabulary/derivation-relations.ts";
export { EVENT_TYPES, EventType } from "./vocabulary/event-types.ts";
export { EVIDENCE_ROLES, EvidenceRole } from "./vocabulary/evidence-roles.ts";
export { EXTRACTION_METHODS, ExtractionMethod } from "./vocabulary/extraction-methods.ts";
export { IMPLICATION_STRENGTHS, ImplicationStrength } from "./vocabulary/implication-strengths.ts";
export { INTEREST_DIRECTIONS, InterestDirection } from "./vocabulary/interests.ts";
export { LICENCE_STATUSES, LicenceStatus, TEXT_STORAGES, TextStorage } from "./vocabulary/licences.ts";
export { LINK_JUDGEMENTS, LinkJudgement } from "./vocabulary/link-judgements.ts";
export { LINK_RELATIONS, LinkRelation } from "./vocabulary/link-relations.ts";
export { PLACE_TYPES, PlaceType } from "./vocabulary/place-types.ts";
export { POLARITIES, Polarity } from "./vocabulary/polarities.ts";
export { POPULATION_CLASSES, PopulationClass } from "./vocabulary/population-classes.ts";
export {
  countedWording,
  populationWording,
  type PopulationWordingParts,
  whoseWording,
} from "./vocabulary/population-wording.ts";
export { METADATA_BASES, MetadataBasis, REPORT_TYPES, ReportType } from "./vocabulary/report-types.ts";
export { REVIEW_STATUSES, ReviewStatus } from "./vocabulary/review-statuses.ts";
export { SENSITIVITY_LEVELS, SensitivityLevel } from "./vocabulary/sensitivity-levels.ts";
export { SENSITIVITY_REASONS, SensitivityReason } from "./vocabulary/sensitivity-reasons.ts";
export { standardWording, type StandardWordingParts, type WordingLanguage } from "./vocabulary/standard-wording.ts";
export { STEP_BASES, StepBasis } from "./vocabulary/step-bases.ts";
export { STEP_FORMS, StepForm } from "./vocabulary/step-forms.ts";
export { STEP_ROLES, StepRole } from "./vocabulary/step-roles.ts";
export { Topic, TOPICS } from "./vocabulary/topics.ts";
export { Unit, UNITS } from "./vocabulary/units.ts";
export { Verdict, VERDICTS } from "./vocabulary/verdicts.ts";

// Questions
export {
  alignmentKey,
  type Question,
  questionOfClaim,
  standardQuestion,
  standardQuestionId,
  type StandardQuestionKey,
  toQuestion,
} from "./questions/question.ts";
export { questionWording, type QuestionWordingParts } from "./questions/question-wording.ts";

// Quotes and folded text
export { findQuote, type QuoteSelector, type QuoteSpan } from "./quotes/find-quote.ts";
export { passageAround, type PassageWords } from "./quotes/passage-around.ts";
export { fold, type Folded, foldText, originalSpan } from "./fold/fold.ts";

// Checks across records
export { checkRecord, RECORD_CHECKS } from "./checks/check-record.ts";
export { checkCycles, type CircleCheck, isInChain, NO_CYCLE, startCircleCheck } from "./checks/no-cycle.ts";
export type { CheckContext, Lookup } from "./checks/record-check.ts";
export { type Reference, referencesOf } from "./checks/references-of.ts";
export { checkReferences, REFERENCES_RESOLVE } from "./checks/references-resolve.ts";

// Collation
export type { Bounds, BoundsOfVoices } from "./collation/bounds.ts";
export type { EventDossier } from "./collation/dossier.ts";
export { dossierOf } from "./collation/dossier-of.ts";
export { collate } from "./collation/collate.ts";
export { type JudgedQuestion, judgeQuestions, LONE_ANSWER } from "./collation/judge-questions.ts";
export type {
  AttributionDispute,
  Carrier,
  ClaimRelation,
  Collation,
  CountsBySide,
  Flag,
  Holding,
  HoldingState,
  JudgedClaims,
  NamedOriginator,
  QuestionCollation,
  Reading,
  Relation,
  Silence,
  UnplacedClaim,
  Voice,
} from "./collation/collation.ts";
export { type FiguresBySide, type FiguresOfVoices, figuresBySide } from "./collation/figures-by-side.ts";
export { claimRelations, type ClaimRelationParts } from "./collation/claim-relations.ts";
export { compareAccounts, type ComparedAccounts, type SharedQuestion } from "./collation/compare-accounts.ts";
export { FlagId, FLAGS } from "./collation/flag-ids.ts";
export type { Message, Reason, ReasonParameter } from "./collation/reason.ts";
export { REASON_LANGUAGES, type ReasonLanguage, reasonText } from "./collation/reason-text.ts";
export { type ReasonKey, REASONS_EN } from "./collation/reasons.en.ts";
export { Force, FORCES, RELATION_TYPES, RelationType } from "./collation/relation-types.ts";
export {
  type ExampleClaim,
  type ExampleResult,
  type Rule,
  type RuleExample,
  type RuleId,
  RULE_IDS,
} from "./collation/rule.ts";
export { RULES } from "./collation/rules.ts";
export { RULES_VERSION, type RulesVersion } from "./collation/rules-version.ts";
export { Status, STATUSES } from "./collation/statuses.ts";

// Linking
export {
  type ActorCandidate,
  type CandidateOrigin,
  type EventCandidate,
  type EventSurroundings,
  type PlaceCandidate,
  toActorCandidate,
  toEventCandidate,
  toPlaceCandidate,
} from "./linking/link-candidate.ts";
export type { LinkProposal, LinkReason, LinkSearch } from "./linking/link-proposal.ts";
export { LINK_REASONS_EN, type LinkReasonKey } from "./linking/link-reasons.en.ts";
export { linkReasonText } from "./linking/link-reason-text.ts";
export { proposeActorLinks } from "./linking/propose-actor-links.ts";
export { proposeEventLinks } from "./linking/propose-event-links.ts";
export { proposePlaceLinks } from "./linking/propose-place-links.ts";
export { type LinkedIds, linkedIds } from "./collation/linked.ts";

// Issues and errors
export { type Checked, type Issue, type Position, type RecordIssue, type Severity, type ValueIssue } from "./issue.ts";
export { ISSUE_CODES, type IssueCode } from "./issue-codes.ts";
export { CORE_ERRORS, type CoreErrorCode, VariorumError, type VariorumErrorOptions } from "./errors.ts";
