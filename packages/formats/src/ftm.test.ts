import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordsById } from "../test/dataset-lines.ts";
import { all, inputFrom } from "../test/folder-input.ts";
import ftm from "./ftm.ts";

const company = '{"id":"c-1","schema":"Company","properties":{"name":["Orlo Works"]}}';
const meeting = '{"id":"e-1","schema":"Event","properties":{"name":["Meeting"],"involved":["c-1"],"date":["2025-02"]}}';

const read = async (lines: readonly string[]) =>
  recordsById(await all(ftm.read(inputFrom({ "a.json": lines.join("\n") }))));
const ids = (records: ReadonlyMap<string, string>) => [...records.keys()];

describe("ftm", () => {
  test("gives the same records, in whatever order the entities stand", async () => {
    const expected = await read([company, meeting]);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([company, meeting], { minLength: 2 }), async (lines) => {
        expect(await read(lines)).toEqual(expected);
      }),
      { numRuns: 4 },
    );
  });

  test("claims nobody's part, when the file does not have the actor", async () => {
    const parties = (records: ReadonlyMap<string, string>) => ids(records).filter((id) => id.includes("involved"));
    expect(parties(await read([company, meeting]))).toHaveLength(1);
    expect(parties(await read([meeting]))).toEqual([]);
  });

  test("finds an actor that the store holds", async () => {
    const held = { get: (id: string) => (id === "act:ftm-c-1" ? ({} as never) : undefined), text: () => undefined };
    const units = await all(ftm.read(inputFrom({ "a.json": meeting }), held));
    expect(ids(recordsById(units)).filter((id) => id.includes("involved"))).toHaveLength(1);
  });

  test("keeps ids apart that differ by capitals alone", async () => {
    const records = await read(["NK-a", "NK-A", "nk-a"].map((id) => company.replace("c-1", id)));
    expect(ids(records).filter((id) => id.startsWith("act:ftm-nk-a"))).toHaveLength(3);
  });

  test("keeps every value in the row, ties between entities among them", async () => {
    const tie =
      '{"id":"o-1","schema":"Ownership","properties":{"owner":["x"],"asset":["c-1"],"percentage":["51","52"]}}';
    const row = (await read([tie])).get("rep:ftm-o-1") ?? "";
    expect(JSON.parse(row).row.fields).toEqual({
      id: "o-1",
      schema: "Ownership",
      owner: "x",
      asset: "c-1",
      "percentage[0]": "51",
      "percentage[1]": "52",
    });
  });
});
