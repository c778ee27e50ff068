import { buildActor, buildClaim, buildReport } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { all } from "../../test/folder-input.ts";
import { writeJsonLines } from "../writers/bundle.ts";
import { shorten } from "./shorten.ts";
import type { Shortening } from "./shorten/shortening.ts";

const shortening: Shortening = {
  lang: "en",
  lookup: { get: () => undefined, text: () => undefined },
  textPath: () => undefined,
};
const cell = { report: "rep:a", field: "n", exact: "7", role: "content" };

describe("shorten", () => {
  test("leaves out what is filled in again, and keeps the order of the schema", () => {
    const actor = buildActor({ id: "act:a", type: "person", names: [{ value: "Ada", lang: "en", use: "preferred" }] });
    expect(Object.entries(shorten(actor, shortening))).toEqual([
      ["id", "act:a"],
      ["type", "person"],
      ["names", ["Ada"]],
    ]);
  });

  test.each([
    ["a level without reasons", { sensitivity: { level: "restricted", reasons: [] } }, { sensitivity: "restricted" }],
    ["an identifier", { identifiers: [{ scheme: "wikidata", value: "Q1" }] }, { identifiers: ["wikidata:Q1"] }],
    [
      "an identifier whose scheme has a colon",
      { identifiers: [{ scheme: "a:b", value: "c" }] },
      { identifiers: [{ scheme: "a:b", value: "c" }] },
    ],
  ])("writes %s in its short form", (_title, fields, expected) => {
    expect(shorten(buildActor(fields), shortening)).toMatchObject(expected);
  });

  test("writes a value in full, when its words would be read otherwise", () => {
    const value = { lower: 3, upper: null, qualifier: "some", unit: "person", raw: "onbekend" };
    expect(shorten(buildClaim({ value, evidence: [cell] }), shortening)).toMatchObject({ value });
  });

  test("writes hash and lengths, when the text does not travel", () => {
    const text = { sha256: "ab".repeat(32), bytes: 3, length: 3, normalization: "none" };
    expect(shorten(buildReport({ text }), shortening)).toMatchObject({
      text: { sha256: text.sha256, bytes: 3, length: 3 },
    });
    expect(
      shorten(buildReport({ id: "rep:a", text }), { ...shortening, textPath: () => "reports/a.txt" }),
    ).toMatchObject({ text: { path: "reports/a.txt" } });
  });

  test("throws RangeError, when a passage is not known", () => {
    expect(() =>
      shorten(buildClaim({ evidence: [{ passage: "pas:00000000000000000000", role: "content" }] }), shortening),
    ).toThrow(RangeError);
  });
});

describe("writeJsonLines", () => {
  test("writes one record a line with its kind, passages left out", async () => {
    const lines = (await all(writeJsonLines([buildActor({ id: "act:a" })], shortening))).join("");
    expect(lines).toBe('{"kind":"actor","id":"act:a","type":"armed_group","names":["Northern Front"]}\n');
  });
});
