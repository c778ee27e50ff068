import { buildActor, buildClaim } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { all } from "../../test/folder-input.ts";
import { toCells } from "../bundle/table/to-cells.ts";
import { computedColumnsOf } from "./computed-columns.ts";
import { toCsv, writeTable } from "./table.ts";

const shortening = { lang: "en", lookup: { get: () => undefined, text: () => undefined }, textPath: () => undefined };

describe("writeTable", () => {
  test("writes header and rows with CRLF, and neutralises cells that begin a formula", async () => {
    const actor = buildActor({
      id: "act:a",
      names: [{ value: "=A1", lang: "en", use: "preferred" }],
      note: 'says "no",\nthen yes',
    });
    const chunks = await all(writeTable("actor", [{ record: actor }], { shortening, computed: [] }));
    expect(chunks.join("")).toBe(
      'id,type,name,lang,aliases,identifiers,sensitivity,note,more\r\nact:a,armed_group,\'=A1,en,,,,"says ""no"",\nthen yes",\r\n',
    );
  });

  test("puts computed columns last, and leaves records of other kinds out", async () => {
    const row = buildClaim({ evidence: [{ report: "rep:a", field: "n", exact: "7", role: "content" }] });
    const rows = [
      { record: row, computed: { _url: "/claims/x", _lower: -1, _notice: "-do not cite" } },
      { record: buildActor() },
    ];
    const [header = "", line = ""] = (
      await all(writeTable("claim", rows, { shortening, computed: computedColumnsOf("claim") }))
    )
      .join("")
      .split("\r\n");
    expect(header.endsWith(computedColumnsOf("claim").join(","))).toBe(true);
    expect(line).toMatch(/,\/claims\/x,,,-1,,,,,,,'-do not cite,$/);
  });

  test("writes a header alone, when there is no record", async () => {
    expect((await all(writeTable("event", [], { shortening, computed: [] }))).join("")).toBe(
      "id,type,label,lang,part_of,when,where,sensitivity,note,more\r\n",
    );
  });
});

describe("toCells", () => {
  test("writes words that the count can be read from, when its own words are in another language", () => {
    const value = { lower: 0, upper: 0, qualifier: "none", unit: "person", raw: "Personne du tout" };
    const claim = buildClaim({ value, evidence: [{ report: "rep:a", field: "n", exact: "7", role: "content" }] });
    expect(toCells(claim, shortening)).toMatchObject({ value: "none" });
  });
});

describe("toCsv", () => {
  test("quotes a cell with a line feed alone", () => {
    expect(toCsv([["a\nb", "c"]])).toBe('"a\nb",c\r\n');
  });
});
