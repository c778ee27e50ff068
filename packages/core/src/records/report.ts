import { z } from "zod";
import { EdtfDate } from "../values/edtf-date.ts";
import { Instant } from "../values/instant.ts";
import { LanguageTag } from "../values/language-tag.ts";
import { Sha256Hex } from "../values/sha256.ts";
import { Text } from "../values/text.ts";
import { HttpUrl } from "../values/url.ts";
import { DerivationBasis, DerivationRelation } from "../vocabulary/derivation-relations.ts";
import { LicenceStatus, TextStorage } from "../vocabulary/licences.ts";
import { MetadataBasis, ReportType } from "../vocabulary/report-types.ts";
import { everyRecord, ownSensitivity } from "./every-record.ts";
import { ActorId, PassageId, ReportId } from "./ids.ts";

/** A report that is known only by its reference. */
export const CitedReport = z.strictObject({
  outlet: Text.meta({ description: "Who published it, as the citation writes it", examples: ["Kabul Now"] }),
  date: EdtfDate.exactOptional().meta({ description: "When it was published, as EDTF" }),
  title: Text.exactOptional().meta({ description: "Its title as the citation writes it" }),
  url: HttpUrl.exactOptional().meta({ description: "Its address" }),
});
export type CitedReport = z.infer<typeof CitedReport>;

/** What a report was made from. */
export const Derivation = z
  .strictObject({
    report: ReportId.exactOptional().meta({ description: "The earlier report, when it is a record" }),
    actor: ActorId.exactOptional().meta({
      description: "The outlet or body it was taken from, when no report is named",
    }),
    cited: CitedReport.exactOptional().meta({ description: "The earlier report, when it is known only by reference" }),
    relation: DerivationRelation.meta({
      description: "What the report did with the earlier one",
      examples: ["republishes"],
    }),
    basis: DerivationBasis.meta({ description: "How that is known", examples: ["credited"] }),
    passages: z.array(PassageId).meta({ description: "The words of this report that credit the earlier one" }),
  })
  .refine((entry) => entry.report !== undefined || entry.actor !== undefined || entry.cited !== undefined, {
    error: "Expected at least one of report, actor and cited",
    params: { code: "record.missing-key" },
  });
export type Derivation = z.infer<typeof Derivation>;

/** The bytes as they were received. */
export const ReceivedSource = z.strictObject({
  mediaType: Text.meta({ description: "Media type of the bytes", examples: ["text/plain"] }),
  sha256: Sha256Hex.meta({ description: "SHA-256 of the bytes" }),
  bytes: z.int().min(0).meta({ description: "Number of bytes" }),
});
export type ReceivedSource = z.infer<typeof ReceivedSource>;

/** The text that offsets refer to. */
export const ReportText = z.strictObject({
  sha256: Sha256Hex.meta({ description: "SHA-256 of the text as UTF-8" }),
  bytes: z.int().min(0).meta({ description: "Length of the text as UTF-8, bytes" }),
  length: z.int().min(0).meta({ description: "Length of the text, UTF-16 code units" }),
  normalization: z
    .enum(["none", "nfc", "extracted"])
    .meta({ description: "What was done to the received text before offsets were taken" }),
  path: Text.exactOptional().meta({ description: "File of the bundle that holds the text, relative to the bundle" }),
});
export type ReportText = z.infer<typeof ReportText>;

/** A row of a dataset: each cell as it stood. */
export const ReportRow = z.strictObject({
  fields: z
    .record(z.string().min(1), z.string())
    .meta({ description: "Each cell, character for character, under the column's own name" }),
  sha256: Sha256Hex.meta({ description: "SHA-256 of the row's bytes" }),
  mapping: Text.meta({ description: "The mapping that read the row, with its version", examples: ["ucdp-ged/1"] }),
});
export type ReportRow = z.infer<typeof ReportRow>;

/**
 * Anything a claim was read from: an article, a dispatch, a communique, a post, a row of a dataset. Two captures of one
 * page with different bytes are two reports, linked by `new_version_of`.
 *
 * Source: schema:CreativeWork, prov:wasDerivedFrom, dcterms:license.
 */
export const ReportRecord = z.strictObject({
  kind: z.literal("report").meta({ description: "Kind of record" }),
  id: ReportId.meta({ description: "Written by its author or from a dataset's own number; kept for ever" }),
  type: ReportType.meta({ description: "What sort of report it is", examples: ["news_article"] }),
  title: Text.exactOptional().meta({ description: "Title as published; absent when it is not in the text" }),
  publisher: ActorId.exactOptional().meta({ description: "Who published it" }),
  publisherBasis: MetadataBasis.meta({ description: "How the publisher is known" }),
  authors: z.array(z.union([ActorId, Text])).meta({ description: "Who wrote it: ids of actors, or names as printed" }),
  url: HttpUrl.exactOptional().meta({ description: "Address where it was published" }),
  archives: z
    .array(
      z.strictObject({
        url: HttpUrl.meta({ description: "Address of the archived copy" }),
        capturedAt: Instant.meta({ description: "When the copy was made, UTC" }),
      }),
    )
    .meta({ description: "Archived copies" }),
  publishedAt: EdtfDate.exactOptional().meta({
    description: "When it was published, as EDTF",
    examples: ["2024-07-29"],
  }),
  publishedAtBasis: MetadataBasis.exactOptional().meta({
    description: "How that date is known; given exactly when the date is",
  }),
  retrievedAt: Instant.exactOptional().meta({ description: "When it was fetched, UTC" }),
  language: LanguageTag.meta({ description: "Language of the text as BCP 47; `und` when unknown" }),
  source: ReceivedSource.exactOptional().meta({ description: "The bytes as they were received" }),
  text: ReportText.exactOptional().meta({
    description: "The text that offsets refer to; absent when only a citation is held",
  }),
  row: ReportRow.exactOptional().meta({ description: "The cells, for a row of a dataset" }),
  derivedFrom: z.array(Derivation).meta({ description: "What the report was made from" }),
  licence: z
    .strictObject({
      status: LicenceStatus.meta({ description: "Terms of the text", examples: ["all_rights_reserved"] }),
      textStorage: TextStorage.meta({ description: "How much of the text may be kept and shown" }),
      note: Text.exactOptional().meta({ description: "Attribution that the terms ask for" }),
    })
    .meta({ description: "Terms of the text, apart from the terms of the annotations" }),
  ...ownSensitivity,
  ...everyRecord,
});
export type ReportRecord = z.infer<typeof ReportRecord>;
