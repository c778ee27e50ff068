import { buildReport } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { findLeads } from "../src/read.ts";
import { sha256 } from "../src/sha256.ts";
import { rowRecords } from "./dataset-rows.ts";
import { army, front, gazette, town } from "./harbour-records.ts";
import { collect, describeEngines, importRecords } from "./stores.ts";

const article = (number: number): string => `https://harbour-post.example/${number}`;

/** A row that cites articles, by address or in words. */
const row = (number: number, ...cited: readonly Readonly<Record<string, string>>[]) =>
  buildReport({
    id: `rep:lead-${number}`,
    type: "dataset_row",
    row: { fields: { id: String(number) }, sha256: sha256(String(number)), mapping: "leads/1" },
    derivedFrom: cited.map((each) => ({
      cited: { outlet: "Harbour Post", ...each },
      relation: "summarizes",
      basis: "credited",
      passages: [],
    })),
  });

describeEngines("findLeads", (openTest) => {
  test("gives each cited article once, as the rows were recorded, until it is held", async () => {
    await using opened = await openTest();
    const rows = [
      row(1, { url: article(1) }),
      row(2, { url: article(1) }, { url: article(2) }),
      row(3, { title: "Fire" }),
    ];
    await importRecords(opened.store, [gazette, ...rows], { source: { id: "leads" }, method: "dataset" });
    const leads = async () =>
      (await collect(findLeads(opened.store))).map(({ cited, report }) => [cited.url ?? cited.title, report]);
    expect(await leads()).toEqual([
      [article(1), "rep:lead-1"],
      [article(2), "rep:lead-2"],
      ["Fire", "rep:lead-3"],
    ]);
    await importRecords(opened.store, [buildReport({ id: "rep:read", url: article(1) })], { source: { id: "people" } });
    expect(await leads()).toEqual([
      [article(2), "rep:lead-2"],
      ["Fire", "rep:lead-3"],
    ]);
  });

  test("gives nothing of rows that claims were read from", async () => {
    await using opened = await openTest();
    const [report, ...rest] = rowRecords(1);
    const citing = { ...report, derivedFrom: row(1, { url: article(1) }).derivedFrom } as typeof report;
    const records = [front, army, gazette, town, ...(citing === undefined ? [] : [citing]), ...rest];
    await importRecords(opened.store, records, { source: { id: "rows" } });
    expect(await collect(findLeads(opened.store))).toEqual([]);
  });
});
