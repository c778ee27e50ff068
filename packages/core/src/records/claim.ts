import { z } from "zod";
import { ClaimValue } from "../values/claim-value.ts";
import { EdtfDate } from "../values/edtf-date.ts";
import { Text } from "../values/text.ts";
import { Act } from "../vocabulary/acts.ts";
import { Certainty } from "../vocabulary/certainties.ts";
import { ExtractionMethod } from "../vocabulary/extraction-methods.ts";
import { ImplicationStrength } from "../vocabulary/implication-strengths.ts";
import { InterestDirection } from "../vocabulary/interests.ts";
import { Polarity } from "../vocabulary/polarities.ts";
import { ReviewStatus } from "../vocabulary/review-statuses.ts";
import { Topic } from "../vocabulary/topics.ts";
import { AttributionStep } from "./attribution.ts";
import { everyRecord, ownSensitivity } from "./every-record.ts";
import { Evidence } from "./evidence.ts";
import { ClaimId, EventId, PlaceId, QuestionId } from "./ids.ts";
import { Population } from "./population.ts";

/** When and where the claim says that what it states held. */
export const Scope = z.strictObject({
  period: EdtfDate.exactOptional().meta({
    description: "Days that the claim speaks of, as EDTF",
    examples: ["2024-07-25/2024-07-27"],
  }),
  place: PlaceId.exactOptional().meta({ description: "Place that the claim speaks of" }),
  asOf: EdtfDate.exactOptional().meta({ description: "Day up to which a running figure counts, as EDTF" }),
  provisional: z.boolean().exactOptional().meta({ description: "Whether the claimant calls the figure provisional" }),
  stated: z.boolean().meta({ description: "false when the report gives no scope" }),
});
export type Scope = z.infer<typeof Scope>;

/** What a claim takes for granted or lets be understood about another question. */
export const Implication = z.strictObject({
  question: QuestionId.meta({ description: "The other question" }),
  topic: Topic.exactOptional().meta({ description: "Its topic, when it is a standard question" }),
  population: Population.exactOptional().meta({ description: "Its population, when it is a standard question" }),
  value: ClaimValue.meta({ description: "The answer that is implied" }),
  polarity: Polarity.meta({ description: "Whether the answer is affirmed or denied" }),
  strength: ImplicationStrength.meta({ description: "entails, presupposes or implicates" }),
  why: Text.meta({ description: "Why the words imply it, for the reader" }),
});
export type Implication = z.infer<typeof Implication>;

/** Whose interest a claim serves; shown on the claim, used by no rule. */
export const Interest = z.strictObject({
  direction: InterestDirection.meta({ description: "Whether the claim serves its originator" }),
  basis: Text.exactOptional().meta({ description: "Why it is judged so" }),
});
export type Interest = z.infer<typeof Interest>;

/** Who checked the record against its report. */
export const Review = z.strictObject({
  status: ReviewStatus.meta({ description: "How far the reading was checked by people" }),
  by: z.array(Text).meta({ description: "Who checked; two different people for a double review" }),
  at: EdtfDate.exactOptional().meta({ description: "When, as EDTF" }),
});
export type Review = z.infer<typeof Review>;

/** How the record came about. */
export const Extraction = z.strictObject({
  method: ExtractionMethod.meta({ description: "manual, dataset, rule or model" }),
  tool: Text.exactOptional().meta({ description: "Name and version of what read it" }),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .exactOptional()
    .meta({ description: "Confidence in the reading of the text, 0 to 1; not about truth" }),
});
export type Extraction = z.infer<typeof Extraction>;

/**
 * One originator giving one answer to one question about one event, in words found in a report, reaching us through
 * a chain.
 *
 * Order: the originator is the first step of the attribution, the publisher of the report usually the last.
 * Source: schema:Claim, PARC attribution (source, cue, content), FactBank polarity and certainty, HURIDOCS acts.
 */
export const ClaimRecord = z.strictObject({
  kind: z.literal("claim").meta({ description: "Kind of record" }),
  id: ClaimId.meta({ description: "Written by its author, from a dataset, or derived; kept for ever" }),
  event: EventId.meta({ description: "The event it is about" }),
  question: QuestionId.meta({ description: "The question it answers" }),
  topic: Topic.exactOptional().meta({ description: "Topic of the question; given exactly when it is a standard one" }),
  population: Population.exactOptional().meta({
    description: "Population of the question; only when it is a standard one",
  }),
  act: Act.meta({ description: "What is done by saying it", examples: ["acknowledge"] }),
  polarity: Polarity.meta({ description: "negative exactly for denials and disclaimers of responsibility" }),
  certainty: Certainty.meta({ description: "Certainty as worded by the originator" }),
  value: ClaimValue.exactOptional().meta({
    description: "The answer; absent exactly when the act is a silence on record",
  }),
  scope: Scope.meta({ description: "Days and place that the claim speaks of" }),
  attribution: z.array(AttributionStep).min(1).meta({ description: "The chain, from who vouches to who published" }),
  evidence: z
    .array(Evidence)
    .min(1)
    .meta({ description: "The words or cells it was read from; at least one with role content" }),
  targets: z.array(ClaimId).meta({ description: "Claims that it denies, confirms, retracts or corrects" }),
  implies: z.array(Implication).meta({ description: "Answers to other questions that it implies" }),
  interest: Interest.meta({ description: "Whose interest it serves; shown, never a weight" }),
  salience: z
    .enum(["core", "background"])
    .meta({ description: "Whether the report tells it as its subject or as background" }),
  utteredAt: EdtfDate.exactOptional().meta({ description: "When it was said, as EDTF" }),
  reportedAt: EdtfDate.exactOptional().meta({ description: "When the report carried it, as EDTF" }),
  supersedes: ClaimId.exactOptional().meta({ description: "Earlier claim of the same originator that it replaces" }),
  review: Review.meta({ description: "Who checked the reading" }),
  extraction: Extraction.meta({ description: "How the record came about" }),
  ...ownSensitivity,
  ...everyRecord,
});
export type ClaimRecord = z.infer<typeof ClaimRecord>;

/** Tells a claim that a program read out of a text and nobody has checked. A row of a dataset is the dataset's own. */
export function isDraftClaim({ review, extraction }: Pick<ClaimRecord, "review" | "extraction">): boolean {
  return review.status === "unreviewed" && (extraction.method === "rule" || extraction.method === "model");
}
