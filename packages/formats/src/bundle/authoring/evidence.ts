import { EvidenceRole, ReportId, Text } from "@variorum/core";
import { z } from "zod";

const Position = z.tuple([z.int().min(0), z.int().min(1)]);

/** What tells a quote from the same words elsewhere in the text. */
export const quoteKeys = {
  prefix: z
    .string()
    .min(1)
    .exactOptional()
    .meta({ description: "Words directly before the quote, when it occurs more than once" }),
  suffix: z
    .string()
    .min(1)
    .exactOptional()
    .meta({ description: "Words directly after the quote, when it occurs more than once" }),
  occurrence: z
    .int()
    .min(1)
    .exactOptional()
    .meta({ description: "Which of the places is meant, from 1, when the quote occurs more than once" }),
  at: Position.exactOptional().meta({
    description:
      "Start and end of the quote in the text, UTF-16 code units; checked, never needed while the text is held",
    examples: [[941, 961]],
  }),
};

/** Words of a report: a quote of the report at hand, or a quote with its report. */
export const AuthoredPassage = z.union([
  Text,
  z.strictObject({
    report: ReportId.exactOptional().meta({ description: "The report; the one at hand when left out" }),
    quote: Text.meta({ description: "The words, character for character" }),
    ...quoteKeys,
  }),
]);
export type AuthoredPassage = z.infer<typeof AuthoredPassage>;

/** One more piece of evidence of a claim: words of a text, or a cell of a table. */
export const AuthoredEvidence = z.strictObject({
  report: ReportId.exactOptional().meta({ description: "The report; the claim's own when left out" }),
  quote: Text.meta({ description: "The words or the cell, character for character" }),
  field: Text.exactOptional().meta({ description: "The column's own name, for a cell of a table" }),
  role: EvidenceRole.exactOptional().meta({ description: "What the words show; content when left out" }),
  ...quoteKeys,
});
export type AuthoredEvidence = z.infer<typeof AuthoredEvidence>;
