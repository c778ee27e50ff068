import { z } from "zod";
import { Text } from "../values/text.ts";
import { EvidenceRole } from "../vocabulary/evidence-roles.ts";
import { PassageId, ReportId } from "./ids.ts";

/** Words of a report's text. */
export const PassageEvidence = z.strictObject({
  passage: PassageId.meta({ description: "The words" }),
  role: EvidenceRole.meta({ description: "What the words show", examples: ["content"] }),
  report: ReportId.exactOptional().meta({
    description: "The report, where it is not the one the passage was first found in",
  }),
});
export type PassageEvidence = z.infer<typeof PassageEvidence>;

/** A cell of a dataset's row. */
export const FieldEvidence = z.strictObject({
  report: ReportId.meta({ description: "The report of the row" }),
  field: Text.meta({ description: "The column's own name", examples: ["deaths_a"] }),
  exact: Text.meta({ description: "The cell, character for character", examples: ["3"] }),
  role: EvidenceRole.meta({ description: "What the cell shows", examples: ["content"] }),
});
export type FieldEvidence = z.infer<typeof FieldEvidence>;

/** What a claim was read from: words of a text or a cell of a table. Nothing else is evidence. */
export const Evidence = z.union([PassageEvidence, FieldEvidence]);
export type Evidence = z.infer<typeof Evidence>;

/** Tells whether evidence is a cell of a table. */
export function isFieldEvidence(evidence: Evidence): evidence is FieldEvidence {
  return "field" in evidence;
}
