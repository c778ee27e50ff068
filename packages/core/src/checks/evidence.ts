import { type FieldEvidence, isFieldEvidence } from "../records/evidence.ts";
import { defineCheck, found, getOf, type Finding, type Lookup } from "./record-check.ts";

/** No quote, no claim: some words or some cell hold what is claimed. */
export const evidence = defineCheck({
  id: "evidence",
  kinds: ["claim"],
  statement:
    "At least one piece of evidence holds what is claimed, and a cell that is quoted holds exactly those characters.",
  check(record, { lookup }) {
    const content = record.evidence.some((piece) => piece.role === "content");
    const missing: readonly Finding[] = content
      ? []
      : [
          {
            code: "quote.missing",
            path: ["evidence"],
            message: `${record.id} has no words or cell that it was read from`,
            hint: "Add report and quote",
          },
        ];
    const cells = record.evidence.flatMap((piece, index) =>
      isFieldEvidence(piece) ? cellFindings(piece, ["evidence", index], lookup) : [],
    );
    return [...missing, ...cells].map((finding) => found(record, finding));
  },
});

function cellFindings(piece: FieldEvidence, path: readonly (string | number)[], lookup: Lookup): readonly Finding[] {
  const report = getOf(lookup, "report", piece.report);
  if (report === undefined) return [];
  const cell =
    report.row !== undefined && Object.hasOwn(report.row.fields, piece.field)
      ? report.row.fields[piece.field]
      : undefined;
  if (cell === undefined) {
    return [
      {
        code: "field.unknown",
        path: [...path, "field"],
        message: `${report.id} has no column "${piece.field}"`,
        hint: "Use the column's own name",
        raw: piece.field,
      },
    ];
  }
  if (cell === piece.exact) return [];
  return [
    {
      code: "field.text-differs",
      path: [...path, "exact"],
      message: `The column "${piece.field}" of ${report.id} does not hold "${piece.exact}"`,
      hint: "Quote the whole cell, character for character",
      raw: piece.exact,
    },
  ];
}
