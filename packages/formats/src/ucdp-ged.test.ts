import { type AnyRecord, collate, dossierOf, EventId } from "@variorum/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CURRENT_COLUMNS } from "./ucdp-ged/layouts.ts";
import { fixtures } from "../test/fixtures.ts";
import { all, inputFrom } from "../test/folder-input.ts";
import type { ReadUnit } from "./format.ts";
import ucdpGed from "./ucdp-ged.ts";
import { readCsvRows } from "./reading/csv-rows.ts";

const current = fixtures.find(({ format, name }) => format === "ucdp-ged" && name === "current");
const [file] = current?.input.files ?? [];
const rows = file === undefined ? [] : (await all(readCsvRows(file, { delimiter: "," }))).map(({ text }) => text);
const [header = "", ...data] = rows;

async function read(lines: readonly string[]): Promise<readonly ReadUnit[]> {
  return all(ucdpGed.read(inputFrom({ "ged.csv": lines.join("\n") })));
}

async function headerOf(lines: readonly string[]): Promise<string> {
  const input = inputFrom({ "ged.csv": lines.join("\n") });
  const [table] = input.files;
  return table === undefined ? "" : Buffer.from((await ucdpGed.header?.(table, input)) ?? []).toString();
}

/** Records by id, as text. */
function recordsOf(units: readonly ReadUnit[]): ReadonlyMap<string, string> {
  return new Map(
    units.flatMap((unit) => (unit.ok ? unit.value.records : [])).map((record) => [record.id, JSON.stringify(record)]),
  );
}

describe("ucdpGed", () => {
  test("gives the same records, in whatever order the rows stand", async () => {
    const expected = recordsOf(await read([header, ...data]));
    expect(expected.size).toBeGreaterThan(data.length);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...data], { minLength: data.length }), async (shuffled) => {
        const found = recordsOf(await read([header, ...shuffled]));
        expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
        for (const [id, record] of found) expect(record).toBe(expected.get(id));
      }),
      { numRuns: 20 },
    );
  });

  test("adds up the numeric columns, rejected rows left out", async () => {
    const units = await read([header, ...data, "1,2,3"]);
    const sums: Record<string, number> = {};
    for (const unit of units) {
      for (const [name, value] of Object.entries(unit.ok ? (unit.value.totals ?? {}) : {}))
        sums[name] = (sums[name] ?? 0) + value;
    }
    expect(Object.keys(sums)).toEqual(ucdpGed.totals);
    expect(sums).toEqual({
      "deaths low": 13,
      "deaths best": 21,
      "deaths high": 25,
      sources: 6,
      "rows with several sources": 1,
    });
  });

  test("makes no claim on a total and keeps the row, when low lies above high", async () => {
    const [unit] = (await read([header, ...data])).slice(3);
    expect(unit).toMatchObject({ ok: true, issues: [{ code: "count.bounds-crossed", severity: "warning" }] });
    expect([...recordsOf(unit === undefined ? [] : [unit]).keys()].filter((id) => id.startsWith("clm:"))).toEqual(
      ["parties-a", "parties-b", "where", "when", "deaths-a", "deaths-b", "deaths-civilians", "deaths-unknown"].map(
        (part) => `clm:ucdp-900004-${part}`,
      ),
    );
  });

  test("says nothing of the sides and makes no actor of civilians, when violence is one-sided", async () => {
    const ids = [...recordsOf((await read([header, ...data])).slice(1, 2)).keys()];
    expect(ids.filter((id) => id.startsWith("clm:"))).toEqual(
      ["parties-a", "where", "when", "deaths-civilians", "deaths-unknown", "total"].map(
        (part) => `clm:ucdp-900002-${part}`,
      ),
    );
    expect(ids).not.toContain("act:ucdp-1");
  });

  test("keeps the sides apart, when both have the same number", async () => {
    const sameNumber = (data[0] ?? "").replace("9202,9202,Highland Front", "XXX9,9201,Government of Valdia");
    const records = (await read([header, sameNumber])).flatMap((unit) => (unit.ok ? unit.value.records : []));
    const dossier = dossierOf(records, EventId.parse("evt:ucdp-900001"));
    const questions = dossier === undefined ? [] : collate(dossier).questions;
    expect(questions.map(({ status }) => status)).not.toContain("self_inconsistent");
    const namesOf = (record: AnyRecord) => (record.kind === "actor" ? [record.names[0]?.value] : []);
    expect(records.flatMap(namesOf).slice(1)).toEqual(["Government of Valdia, side A", "Government of Valdia, side B"]);
    const claimsOn = (topic: string) =>
      records.flatMap((record) => (record.kind === "claim" && record.topic === topic ? [record] : []));
    expect(claimsOn("parties").map(({ value }) => value)).toEqual([
      { answer: "act:ucdp-9201-a" },
      { answer: "act:ucdp-9201-b" },
    ]);
    expect(claimsOn("killed").map(({ population }) => population?.of)).toEqual([
      ["act:ucdp-9201-a"],
      ["act:ucdp-9201-b"],
      [],
      [],
      [],
    ]);
  });

  test("makes no second place of a country, when the row knows no more than the country", async () => {
    const row = (data[0] ?? "").replace("1,Orlo town,market of Orlo,", "6,Valdia,,");
    expect(row).not.toBe(data[0]);
    const records = (await read([header, row])).flatMap((unit) => (unit.ok ? unit.value.records : []));
    expect(records.flatMap(({ kind, id }) => (kind === "place" ? [id] : []))).toEqual(["plc:ucdp-country-9990"]);
    const where = records.find((record) => record.kind === "claim" && record.topic === "where");
    expect(where).toMatchObject({ value: { place: "plc:ucdp-country-9990" }, certainty: "possible" });
  });

  test("gives a row of a file of rejects the hash that it had", async () => {
    const [unit] = await read([header, data[0] ?? ""]);
    const [mended] = await read([
      `_code,_error,_hint,${header}`,
      `count.unreadable,"no, ""really""",,${data[0] ?? ""}`,
    ]);
    expect(recordsOf(mended === undefined ? [] : [mended])).toEqual(recordsOf(unit === undefined ? [] : [unit]));
  });

  test("finds the column that a value came from", async () => {
    const [unit] = await read([header, data[0] ?? ""]);
    const place = unit?.ok ? unit.value.locate("clm:ucdp-900001-deaths-b", ["value"]) : undefined;
    expect(place).toMatchObject({ line: 2, row: 1, field: "deaths_b" });
    expect((data[0] ?? "").slice((place?.column ?? 0) - 1)).toMatch(/^3,0,0,5,5,5,/);
  });

  test("gives the same events under the same ids, when a later month has them again", async () => {
    const [first, second] = await read([header, ...data]);
    const month = fixtures.find(({ format, name }) => format === "ucdp-ged" && name === "candidate-month");
    const [changed, same] = month === undefined ? [] : await all(ucdpGed.read(month.input));
    const idsOf = (unit: ReadUnit | undefined) => [...recordsOf(unit === undefined ? [] : [unit]).keys()];
    expect(idsOf(changed)).toEqual(idsOf(first));
    const differing = [...recordsOf(changed === undefined ? [] : [changed])].filter(
      ([id, record]) => recordsOf(first === undefined ? [] : [first]).get(id) !== record,
    );
    expect(differing.map(([id]) => id)).toEqual([
      "rep:ucdp-900001",
      "clm:ucdp-900001-deaths-a",
      "clm:ucdp-900001-deaths-b",
      "clm:ucdp-900001-deaths-civilians",
      "clm:ucdp-900001-deaths-unknown",
      "clm:ucdp-900001-total",
    ]);
    expect(same).toMatchObject({ ok: true });
    expect(idsOf(same)).toEqual(idsOf(second));
  });

  test("gives the same records, when the rows come from the interface", async () => {
    const answer = fixtures.find(({ format, name }) => format === "ucdp-ged" && name === "interface-json");
    const units = answer === undefined ? [] : await all(ucdpGed.read(answer.input));
    expect([...recordsOf(units).keys()]).toEqual([...recordsOf((await read([header, ...data])).slice(0, 3)).keys()]);
  });

  test("gives the header that rejected rows need in front", async () => {
    expect(await headerOf([header, ...data])).toBe(`${header}\n`);
    expect(await headerOf(data)).toBe(`${CURRENT_COLUMNS.join(",")}\n`);
  });
});
