import { z } from "zod";
import { Text } from "../values/text.ts";
import { everyRecord } from "./every-record.ts";
import { PassageId, ReportId } from "./ids.ts";

const context = z
  .string()
  .max(24)
  .refine((text) => !text.includes("\0"), { error: "Expected no U+0000", params: { code: "text.nul" } });

/**
 * The exact words of a report that a claim was read from, with their position: `text.slice(start, end) === exact`.
 * Passages follow from report, quote and position and are never written by hand.
 *
 * Units: start and end are UTF-16 code units of the report's text, end exclusive.
 * Source: W3C Web Annotation, TextQuoteSelector and TextPositionSelector (whose code points differ from these units).
 */
export const PassageRecord = z.strictObject({
  kind: z.literal("passage").meta({ description: "Kind of record" }),
  id: PassageId.meta({ description: "Derived from the text's hash and the position" }),
  report: ReportId.meta({ description: "The report it was first found in; reports with the same text share passages" }),
  start: z.int().min(0).meta({ description: "First UTF-16 code unit" }),
  end: z.int().min(1).meta({ description: "UTF-16 code unit after the last" }),
  exact: Text.meta({ description: "The words, character for character", examples: ["7 rebels were killed"] }),
  prefix: context.meta({ description: "Up to 24 code units before; only ever used to propose a new position" }),
  suffix: context.meta({ description: "Up to 24 code units after; only ever used to propose a new position" }),
  ...everyRecord,
});
export type PassageRecord = z.infer<typeof PassageRecord>;
