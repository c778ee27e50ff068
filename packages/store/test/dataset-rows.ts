import type { AnyRecord, EventRecord } from "@variorum/core";
import { buildClaim, buildEvent, buildReport } from "@variorum/core/testing";
import { sha256 } from "../src/sha256.ts";
import { army, claimOf, front, passageOf } from "./harbour-records.ts";

/** The event of a dataset's row. */
export function rowEvent(row: number, overrides: Readonly<Record<string, unknown>> = {}): EventRecord {
  return buildEvent({ id: `evt:row-${row}`, label: [{ value: `Clash ${row} at the quay`, lang: "en" }], ...overrides });
}

/** What a row of a dataset gives: its report, its event, and a claim of each side about the dead of the front. */
export function rowRecords(
  row: number,
  { killed = 5, ...overrides }: Readonly<Record<string, unknown>> & { readonly killed?: number } = {},
): readonly AnyRecord[] {
  const on = rowEvent(row);
  const exact = String(killed);
  const report = buildReport({
    id: `rep:row-${row}`,
    type: "dataset_row",
    row: { fields: { killed: exact }, sha256: sha256(`${row},${killed}`), mapping: "test/1" },
  });
  const claims = [army, front].map(({ id: by }, nth) =>
    buildClaim({
      ...claimOf(`clm:row-${row}-${nth}`, passageOf("two soldiers of its own were killed"), { by, on }),
      act: "assert",
      value: { lower: killed + nth, upper: killed + nth, qualifier: "exactly", unit: "person", raw: exact },
      evidence: [{ report: report.id, field: "killed", exact, role: "content" }],
      extraction: { method: "dataset" },
      ...overrides,
    }),
  );
  return [report, on, ...claims];
}
