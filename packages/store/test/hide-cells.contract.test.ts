import { buildReport } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { getReport, openForReading } from "../src/read.ts";
import { everythingShown, PLANTED } from "./everything-shown.ts";
import * as harbour from "./harbour-records.ts";
import { describeEngines, importRecords } from "./stores.ts";

const rowWith = (textStorage: "full" | "excerpt" | "none", killed = "7") =>
  buildReport({
    id: "rep:row",
    type: "dataset_row",
    row: { fields: { killed, told: "by hand", victim: PLANTED }, sha256: "0".repeat(64), mapping: "table/1" },
    licence: { status: "unknown", textStorage },
  });
const cell = (field: string, exact: string) => ({ report: "rep:row", field, exact, role: "content" }) as const;
const claim = harbour.claimOf("clm:row-killed", harbour.frontPassage, { evidence: [cell("killed", "7")] });
const restricted = harbour.claimOf("clm:row-victim", harbour.frontPassage, {
  evidence: [cell("victim", PLANTED)],
  sensitivity: { level: "restricted", reasons: ["victim_named"] },
});

describeEngines("HideCells", (openTest) => {
  test.each(["excerpt", "none"] as const)(
    "leaves of a row whose terms say %s the cells that public claims point at, wherever it is read",
    async (terms) => {
      await using opened = await openTest();
      await importRecords(opened.store, [...harbour.RECORDS, rowWith(terms), claim, restricted]);
      await using everybody = await openForReading(opened.path, { show: "public" });
      expect((await getReport(everybody, rowWith(terms).id)).record.row?.fields).toEqual({ killed: "7" });
      const given = await everythingShown(everybody, [rowWith(terms), claim, restricted]);
      expect(given).toContain("rep:row");
      // What was searched for is given back.
      expect(given.replaceAll(`"all":["${PLANTED}"]`, "")).not.toContain(PLANTED);
    },
  );

  test.each([
    ["its terms allow it", "full", { show: "public" }],
    ["it is read on the machine that holds it", "excerpt", { show: "local" }],
    ["it is copied", "excerpt", { show: "public", wholeRows: true }],
  ] as const)("leaves a row whole, when %s", async (_when, terms, options) => {
    await using opened = await openTest();
    await importRecords(opened.store, [...harbour.RECORDS, rowWith(terms), claim]);
    await using store = await openForReading(opened.path, options);
    expect((await getReport(store, rowWith(terms).id)).record).toEqual(rowWith(terms));
  });

  test("leaves of a row whose cells look like terms what claims point at all the same", async () => {
    await using opened = await openTest();
    const row = rowWith("excerpt");
    const fields = { ...row.row?.fields, textStorage: "full" };
    await importRecords(opened.store, [
      ...harbour.RECORDS,
      buildReport({ ...row, row: { ...row.row, fields } }),
      claim,
    ]);
    await using everybody = await openForReading(opened.path, { show: "public" });
    expect((await getReport(everybody, row.id)).record.row?.fields).toEqual({ killed: "7" });
  });

  test("leaves no cell, when the claim that pointed at it is gone", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...harbour.RECORDS, rowWith("excerpt"), claim]);
    await importRecords(opened.store, [...harbour.RECORDS, rowWith("excerpt")], { prune: true });
    await using everybody = await openForReading(opened.path, { show: "public" });
    expect((await getReport(everybody, rowWith("excerpt").id)).record.row?.fields).toEqual({});
  });
});
