import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf, readLinesWith, recordsById } from "../test/dataset-lines.ts";
import { all, inputFrom } from "../test/folder-input.ts";
import acled from "./acled.ts";

const [header = "", ...data] = await linesOf("acled", "current", ",");
const read = (lines: readonly string[]) => readLinesWith(acled, lines);

describe("acled", () => {
  test("gives the same records, in whatever order the rows stand", async () => {
    const expected = recordsById(await read([header, ...data]));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...data], { minLength: data.length }), async (shuffled) => {
        expect(recordsById(await read([header, ...shuffled]))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test("gives the same records but the reports, when the same rows come from the interface", async () => {
    const row = "VAL9,2024-11-08,2024,1,,Battles,Armed clash,A,,1,B,,2,12,,990,,Valdia,,,,Orlo,1,2,1,Post,,Told,3,,1";
    const values = row.split(",");
    const event = Object.fromEntries(header.split(",").map((name, index) => [name, values[index]]));
    const answer = JSON.stringify({ status: 200, messages: [], data: [event] });
    const withoutReport = (text: Map<string, string>) => new Map([...text].filter(([id]) => !id.startsWith("rep:")));
    const fromTable = recordsById(await read([header, row]));
    const fromAnswer = recordsById(await all(acled.read(inputFrom({ "answer.json": answer }))));
    expect(withoutReport(fromAnswer)).toEqual(withoutReport(fromTable));
  });

  test("gives a row of a file of rejects the hash that it had", async () => {
    const mended = await read([`_code,_error,_hint,${header}`, `date.unreadable,"no, ""really""",,${data[0] ?? ""}`]);
    expect(recordsById(mended)).toEqual(recordsById(await read([header, data[0] ?? ""])));
  });

  test("reads rejected objects of an answer again, one a line", async () => {
    const object = `{"event_id_cnty": "VAL9", "event_date": "2024-11-08", "event_type": "Battles", "country": "Valdia"}`;
    const line = `{"_code":"x","_error":"y", ${object.slice(1)}`;
    const readText = async (text: string) => recordsById(await all(acled.read(inputFrom({ "a.json": text }))));
    expect(await readText(line)).toEqual(await readText(`[${object}]`));
  });

  test.each([
    ["Unidentified Armed Group (Valdia)", 3, 2],
    ["Rioters (Valdia)", 5, 2],
    ["Military Forces of Valdia (2019-)", 1, 1],
  ])(
    "keeps groups apart that nobody has named, when %s of kind %i stands on both sides",
    async (name, kind, actors) => {
      const row = `VAL9,2024-11-08,2024,1,,Battles,Armed clash,${name},,${kind},${name},,${kind},33,,990,,Valdia,,,,Orlo,1,2,1,Post,,Told,3,,1`;
      const records = (await read([header, row])).flatMap((unit) => (unit.ok ? unit.value.records : []));
      const answers = records.flatMap((record) =>
        record.kind === "claim" && record.topic === "parties" ? [JSON.stringify(record.value)] : [],
      );
      expect(new Set(answers).size).toBe(actors);
      expect(answers).toHaveLength(2);
    },
  );

  test("makes no second place of a country, when the row names no spot and gives no position", async () => {
    const row = "VAL9,2024-11-08,2024,1,,Battles,Armed clash,A,,1,B,,2,12,,990,,Valdia,,,,,,,,Post,,Told,3,,1";
    const records = (await read([header, row])).flatMap((unit) => (unit.ok ? unit.value.records : []));
    expect(records.flatMap(({ kind, id }) => (kind === "place" ? [id] : []))).toEqual(["plc:acled-country-990"]);
  });

  test("makes nobody a party who only counts as people", async () => {
    const ids = [...recordsById(await read([header, ...data])).keys()].join(" ");
    expect(ids).toContain("act:acled-orlo-defence-committee-");
    expect(ids).not.toMatch(/act:acled-(?:civilians|women|farmers|teachers|tamri)/);
  });
});
