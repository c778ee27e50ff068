import {
  CitedReport,
  DerivationBasis,
  DerivationRelation,
  EdtfDate,
  HttpUrl,
  Instant,
  LanguageTag,
  LicenceStatus,
  MetadataBasis,
  ReceivedSource,
  ReportId,
  ReportRow,
  ReportText,
  ReportType,
  Text,
  TextStorage,
} from "@variorum/core";
import { z } from "zod";
import { AuthoredPassage } from "./evidence.ts";
import { ActorReference, everyAuthored, ownSensitivity } from "./short-forms.ts";

/** The text: a file of the bundle, or hash and lengths of a text that did not travel. */
const AuthoredText = z.union([
  Text,
  z.strictObject({
    ...ReportText.shape,
    normalization: ReportText.shape.normalization.exactOptional().meta({ description: "none when left out" }),
  }),
]);

const AuthoredDerivation = z.strictObject({
  report: ReportId.exactOptional().meta({ description: "The earlier report, when it is a record" }),
  actor: ActorReference.exactOptional().meta({
    description: "The outlet or body it was taken from, when no report is named",
  }),
  cited: CitedReport.exactOptional().meta({ description: "The earlier report, when it is known only by reference" }),
  relation: DerivationRelation.meta({ description: "What the report did with the earlier one" }),
  basis: DerivationBasis.exactOptional().meta({ description: "How that is known; credited when left out" }),
  passages: z
    .array(AuthoredPassage)
    .exactOptional()
    .meta({ description: "The words of this report that credit the earlier one" }),
});

/** A report as people write it. */
export const AuthoredReport = z.strictObject({
  kind: z
    .literal("report")
    .exactOptional()
    .meta({ description: "Kind of record; needed where neither list nor id tells" }),
  id: ReportId.meta({ description: "Written by its author; kept for ever", examples: ["rep:mid-day-2024-07-29"] }),
  type: ReportType.meta({ description: "What sort of report it is", examples: ["news_article"] }),
  title: Text.exactOptional().meta({ description: "Title as published; left out when it is not in the text" }),
  publisher: ActorReference.exactOptional().meta({ description: "Who published it" }),
  publisherBasis: MetadataBasis.exactOptional().meta({
    description: "How the publisher is known; unknown when left out",
  }),
  authors: z.array(Text).exactOptional().meta({ description: "Who wrote it: ids of actors, or names as printed" }),
  url: HttpUrl.exactOptional().meta({ description: "Address where it was published" }),
  archives: z
    .array(
      z.strictObject({
        url: HttpUrl.meta({ description: "Address of the archived copy" }),
        capturedAt: Instant.meta({ description: "When the copy was made, UTC" }),
      }),
    )
    .exactOptional()
    .meta({ description: "Archived copies" }),
  publishedAt: EdtfDate.exactOptional().meta({ description: "When it was published, as EDTF" }),
  publishedAtBasis: MetadataBasis.exactOptional().meta({
    description: "How that date is known; unknown when left out beside a date",
  }),
  retrievedAt: Instant.exactOptional().meta({ description: "When it was fetched, UTC" }),
  language: LanguageTag.exactOptional().meta({ description: "Language of the text as BCP 47; und when left out" }),
  source: ReceivedSource.exactOptional().meta({
    description: "The bytes as they were received; those of the text file when left out",
  }),
  text: AuthoredText.exactOptional().meta({
    description: "Path of the text file inside the bundle",
    examples: ["reports/mid-day.txt"],
  }),
  row: ReportRow.exactOptional().meta({ description: "The cells, for a row of a dataset" }),
  derivedFrom: z.array(AuthoredDerivation).exactOptional().meta({ description: "What the report was made from" }),
  licence: z
    .union([
      LicenceStatus,
      z.strictObject({
        status: LicenceStatus.exactOptional().meta({ description: "Terms of the text; unknown when left out" }),
        textStorage: TextStorage.exactOptional().meta({
          description: "Left out: local_only where there is a text, else none",
        }),
        note: Text.exactOptional().meta({ description: "Attribution that the terms ask for" }),
      }),
    ])
    .exactOptional()
    .meta({ description: "Terms of the text; with note and textStorage where there is more to say" }),
  ...ownSensitivity,
  ...everyAuthored,
});
export type AuthoredReport = z.infer<typeof AuthoredReport>;
