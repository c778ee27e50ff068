import type { Evidence, EvidenceRole, ReportId } from "@variorum/core";
import type { AuthoredEvidence } from "../authoring/evidence.ts";
import type { Authored } from "../authoring.ts";
import type { Path } from "../../reading/written-node.ts";
import { add, type Expansion, knownReport, toPassage } from "./expansion.ts";
import { given } from "./short-forms.ts";

/** The evidence of a claim, and the path at which each piece was written. */
export interface ExpandedEvidence {
  readonly pieces: readonly Evidence[];
  readonly paths: readonly Path[];
}

/**
 * Builds the evidence: report and quote of the claim itself, then what stands under `also`.
 *
 * Issues: `quote.missing`, `reference.unknown`, those of quotes.
 */
export function toEvidence(expansion: Expansion, claim: Authored<"claim">): ExpandedEvidence {
  const { report, quote, field, prefix, suffix, occurrence, at } = claim;
  const own: readonly (readonly [AuthoredEvidence, Path])[] =
    quote === undefined ? [] : [[{ quote, ...given({ report, field, prefix, suffix, occurrence, at }) }, []]];
  const written = [
    ...own,
    ...(claim.also ?? []).map((piece, index): [AuthoredEvidence, Path] => [piece, ["also", index]]),
  ];
  if (written.length === 0) {
    add(expansion, {
      code: "quote.missing",
      path: [],
      message: "Cannot find the words that the claim was read from",
      hint: "Add report and quote",
    });
  }
  const found = written.map(([piece, path]) => ({ piece: toPiece(expansion, piece, report, path), path }));
  const held = found.flatMap(({ piece, path }) => (piece === undefined ? [] : [{ piece, path }]));
  return { pieces: held.map(({ piece }) => piece), paths: held.map(({ path }) => path) };
}

function toPiece(
  expansion: Expansion,
  authored: AuthoredEvidence,
  own: ReportId | undefined,
  path: Path,
): Evidence | undefined {
  const role: EvidenceRole = authored.role ?? "content";
  const report = authored.report ?? own;
  if (report === undefined) {
    add(expansion, {
      code: "record.missing-key",
      path: [...path, "quote"],
      message: "Cannot find the report of the quote",
      hint: "Add report",
    });
    return undefined;
  }
  if (authored.field !== undefined) {
    const known = knownReport(expansion, report, [...path, "report"]);
    return known === undefined ? undefined : { report, field: authored.field, exact: authored.quote, role };
  }
  const { quote, prefix, suffix, occurrence, at } = authored;
  const passage = toPassage(
    expansion,
    { report, quote, ...given({ prefix, suffix, occurrence, at }) },
    { report, path },
  );
  if (passage === undefined) return undefined;
  const first = expansion.passages.get(passage)?.record.report;
  return { passage, role, ...(first === report ? {} : { report }) };
}
