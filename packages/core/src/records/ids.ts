import { z } from "zod";

/*
 * All ids stand in one file because records name each other: a file for each would import in circles.
 * Shape: prefix, colon, slug; a slug is 1 to 80 of a-z, 0-9 and hyphen and begins with a letter or digit.
 */

/** Id of an actor: `act:csp-psd`. Written by its author or from a dataset's own number, and kept for ever. */
export const ActorId = z
  .string()
  .regex(/^act:[a-z0-9][a-z0-9-]{0,79}$/)
  .brand<"ActorId">();
export type ActorId = z.infer<typeof ActorId>;

/** Id of a place: `plc:kidal`. */
export const PlaceId = z
  .string()
  .regex(/^plc:[a-z0-9][a-z0-9-]{0,79}$/)
  .brand<"PlaceId">();
export type PlaceId = z.infer<typeof PlaceId>;

/** Id of an event: `evt:tinzaouatene-2024-07`. A neutral slug: no side's vocabulary and no claim in it. */
export const EventId = z
  .string()
  .regex(/^evt:[a-z0-9][a-z0-9-]{0,79}$/)
  .brand<"EventId">();
export type EventId = z.infer<typeof EventId>;

/** Id of a report: `rep:mid-day-2024-07-29`. */
export const ReportId = z
  .string()
  .regex(/^rep:[a-z0-9][a-z0-9-]{0,79}$/)
  .brand<"ReportId">();
export type ReportId = z.infer<typeof ReportId>;

/** Id of a passage: `pas:` and 20 hexadecimal digits; derived from text and position, never written. */
export const PassageId = z
  .string()
  .regex(/^pas:[0-9a-f]{20}$/)
  .brand<"PassageId">();
export type PassageId = z.infer<typeof PassageId>;

/** Id of a question, curated (`q:wagner-killed`) or standard (`q:tinzaouatene-2024-07-killed-941570a3`). */
export const QuestionId = z
  .string()
  .regex(/^q:[a-z0-9][a-z0-9-]{0,79}$/)
  .brand<"QuestionId">();
export type QuestionId = z.infer<typeof QuestionId>;

/** Id of a claim: `clm:baza-wagner-killed`. */
export const ClaimId = z
  .string()
  .regex(/^clm:[a-z0-9][a-z0-9-]{0,79}$/)
  .brand<"ClaimId">();
export type ClaimId = z.infer<typeof ClaimId>;

/** Id of a link: `lnk:kidal-helicopter-one`. */
export const LinkId = z
  .string()
  .regex(/^lnk:[a-z0-9][a-z0-9-]{0,79}$/)
  .brand<"LinkId">();
export type LinkId = z.infer<typeof LinkId>;

/** Id of a judgement: `jdg:obliterated-and-two-dead`. */
export const JudgementId = z
  .string()
  .regex(/^jdg:[a-z0-9][a-z0-9-]{0,79}$/)
  .brand<"JudgementId">();
export type JudgementId = z.infer<typeof JudgementId>;

/** Id of an assessment: `asm:mid-day-admiralty`. */
export const AssessmentId = z
  .string()
  .regex(/^asm:[a-z0-9][a-z0-9-]{0,79}$/)
  .brand<"AssessmentId">();
export type AssessmentId = z.infer<typeof AssessmentId>;
