import {
  Act,
  Certainty,
  ClaimId,
  ClaimValue,
  EdtfDate,
  EventId,
  ExtractionMethod,
  ImplicationStrength,
  InterestDirection,
  PlaceId,
  Polarity,
  PopulationClass,
  QuestionId,
  ReportId,
  ReviewStatus,
  StepForm,
  Text,
  Topic,
  Unit,
} from "@variorum/core";
import { z } from "zod";
import { AuthoredStep, AuthoredStepOrActor } from "./attribution.ts";
import { AuthoredEvidence, quoteKeys } from "./evidence.ts";
import { ActorReference, everyAuthored, ownSensitivity } from "./short-forms.ts";

/** Keys that say whose people or things a question is about. */
export const populationKeys = {
  of: z
    .array(ActorReference)
    .exactOptional()
    .meta({ description: "Actors whose people or things are meant; left out: everybody's" }),
  who: PopulationClass.exactOptional().meta({ description: "Which of them; all when left out" }),
  label: Text.exactOptional().meta({ description: "The report's own words for them, where who is other" }),
  unit: Unit.exactOptional().meta({
    description: "What is counted; left out: item for destroyed, damaged and seized, else person",
  }),
};

/** A value as words, read by the value kind of the question, or in its full form. */
export const AuthoredValue = z.union([Text, ClaimValue]);
export type AuthoredValue = z.infer<typeof AuthoredValue>;

const AuthoredImplication = z.strictObject({
  question: QuestionId.exactOptional().meta({ description: "A curated question; or topic for a standard one" }),
  topic: Topic.exactOptional().meta({ description: "Topic of a standard question of the same event" }),
  ...populationKeys,
  value: AuthoredValue.meta({ description: "The answer that is implied" }),
  polarity: Polarity.exactOptional().meta({ description: "positive when left out" }),
  strength: ImplicationStrength.meta({ description: "entails, presupposes or implicates" }),
  why: Text.meta({ description: "Why the words imply it, for the reader" }),
});
export type AuthoredImplication = z.infer<typeof AuthoredImplication>;

/** A claim as people write it. */
export const AuthoredClaim = z.strictObject({
  kind: z
    .literal("claim")
    .exactOptional()
    .meta({ description: "Kind of record; needed where neither list nor id tells" }),
  id: ClaimId.exactOptional().meta({ description: "Keeps the claim one through corrections; derived when left out" }),
  event: EventId.meta({ description: "The event it is about" }),
  question: QuestionId.exactOptional().meta({ description: "A curated question; or topic for a standard one" }),
  topic: Topic.exactOptional().meta({ description: "Topic of a standard question", examples: ["killed"] }),
  ...populationKeys,
  by: AuthoredStepOrActor.exactOptional().meta({
    description: "Who vouches: the originator",
    examples: ["act:csp-psd"],
  }),
  form: StepForm.exactOptional().meta({ description: "Form of the originator's words" }),
  through: z.array(AuthoredStepOrActor).exactOptional().meta({
    description: "Who passed it on, nearest to the originator first; the report's publisher follows by itself",
  }),
  attribution: z
    .array(AuthoredStep)
    .min(1)
    .exactOptional()
    .meta({ description: "The whole chain instead of by and through: nothing is added to it" }),
  act: Act.meta({ description: "What is done by saying it", examples: ["acknowledge"] }),
  polarity: Polarity.exactOptional().meta({ description: "Follows from the act when left out" }),
  certainty: Certainty.exactOptional().meta({ description: "Certainty as worded; unspecified when left out" }),
  value: AuthoredValue.exactOptional().meta({
    description: "The answer; left out where the act is a silence on record",
    examples: ["at least 20"],
  }),
  report: ReportId.exactOptional().meta({ description: "The report it was read from" }),
  quote: Text.exactOptional().meta({ description: "The words it was read from, character for character" }),
  field: Text.exactOptional().meta({ description: "The column's own name, where the report is a row of a table" }),
  ...quoteKeys,
  also: z.array(AuthoredEvidence).min(1).exactOptional().meta({ description: "More evidence" }),
  said: EdtfDate.exactOptional().meta({ description: "When it was said, as EDTF" }),
  reported: z
    .union([EdtfDate, z.literal("unknown")])
    .exactOptional()
    .meta({ description: "When the report carried it; the report's date when left out" }),
  period: EdtfDate.exactOptional().meta({ description: "Days that the claim speaks of, as EDTF" }),
  place: PlaceId.exactOptional().meta({ description: "Place that the claim speaks of" }),
  as_of: EdtfDate.exactOptional().meta({ description: "Day up to which a running figure counts, as EDTF" }),
  provisional: z.boolean().exactOptional().meta({ description: "Whether the claimant calls the figure provisional" }),
  stated: z
    .boolean()
    .exactOptional()
    .meta({ description: "Whether the report gives period or place; left out: true where one is written" }),
  targets: z
    .array(ClaimId)
    .exactOptional()
    .meta({ description: "Claims that it denies, confirms, retracts or corrects" }),
  supersedes: ClaimId.exactOptional().meta({ description: "Earlier claim of the same originator that it replaces" }),
  implies: z
    .array(AuthoredImplication)
    .exactOptional()
    .meta({ description: "Answers to other questions that it implies" }),
  interest: z
    .union([
      InterestDirection,
      z.strictObject({
        direction: InterestDirection.meta({ description: "Whether the claim serves its originator" }),
        basis: Text.exactOptional().meta({ description: "Why it is judged so" }),
      }),
    ])
    .exactOptional()
    .meta({ description: "Whose interest it serves; unknown when left out" }),
  salience: z.enum(["core", "background"]).exactOptional().meta({ description: "core when left out" }),
  review: z
    .union([
      ReviewStatus,
      z.strictObject({
        status: ReviewStatus.meta({ description: "How far the reading was checked by people" }),
        by: z.array(Text).exactOptional().meta({ description: "Who checked" }),
        at: EdtfDate.exactOptional().meta({ description: "When, as EDTF" }),
      }),
    ])
    .exactOptional()
    .meta({ description: "Who checked the reading; unreviewed when left out" }),
  extraction: z
    .union([
      ExtractionMethod,
      z.strictObject({
        method: ExtractionMethod.meta({ description: "manual, dataset, rule or model" }),
        tool: Text.exactOptional().meta({ description: "Name and version of what read it" }),
        confidence: z.number().min(0).max(1).exactOptional().meta({ description: "Confidence in the reading, 0 to 1" }),
      }),
    ])
    .exactOptional()
    .meta({ description: "How the record came about; manual when left out" }),
  ...ownSensitivity,
  ...everyAuthored,
});
export type AuthoredClaim = z.infer<typeof AuthoredClaim>;
