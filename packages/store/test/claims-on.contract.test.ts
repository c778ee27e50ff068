import { ReportId } from "@variorum/core";
import { buildClaim } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { countFacets, findClaims, findClaimsOfReport, findReports, search } from "../src/read.ts";
import { rowRecords } from "./dataset-rows.ts";
import { front, frontClaim, frontPassage, RECORDS, report } from "./harbour-records.ts";
import { describeEngines, importRecords } from "./stores.ts";

const cell = (row: number) => ({ report: `rep:row-${row}`, field: "killed", exact: "5", role: "content" });

/** One claim on cells of two rows, and one on a cell and on words. */
const MIXED = [
  buildClaim({ ...frontClaim, id: "clm:two-rows", evidence: [cell(1), cell(2)] }),
  buildClaim({
    ...frontClaim,
    id: "clm:cell-and-words",
    evidence: [cell(2), { passage: frontPassage.id, role: "content" }],
  }),
];

describeEngines("claims on a report", (openTest) => {
  test("are found wherever the report is named: in the row of the claim, in its evidence, by a passage", async () => {
    await using opened = await openTest();
    const { store } = opened;
    const { rejected } = await importRecords(store, [...RECORDS, ...rowRecords(1), ...rowRecords(2), ...MIXED]);
    expect(rejected).toBe(0);
    const expected = {
      "rep:row-1": ["clm:row-1-0", "clm:row-1-1", "clm:two-rows"],
      "rep:row-2": ["clm:cell-and-words", "clm:row-2-0", "clm:row-2-1", "clm:two-rows"],
      [report.id]: ["clm:army-front-killed", "clm:cell-and-words", "clm:front-own-killed"],
    };
    const lists = await findReports(store);
    for (const [id, claims] of Object.entries(expected)) {
      const found = await findClaimsOfReport(store, ReportId.parse(id));
      expect([id, found.map((entry) => entry.claim.id).toSorted()]).toEqual([id, claims]);
      expect(lists.entries.find((entry) => entry.report.id === id)?.claims).toBe(claims.length);
    }
    const reports = await search(store, { kind: "reports", claimant: [front.id] });
    expect(reports.entries.map(({ id }) => id).toSorted()).toEqual([report.id, "rep:row-1", "rep:row-2"].toSorted());
    const { total } = await findClaims(store, { language: [report.language] });
    const { values } = await countFacets(store, {});
    expect([total, values.language]).toEqual([8, [{ value: report.language, found: 8 }]]);
  });
});
