import { canonicalJson } from "@variorum/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromShape, toShape } from "./json-shapes.ts";

const ids = fc.constantFrom("clm:ucdp-1000-total", "rep:ucdp-1000", "q:ucdp-1000-killed-9f2bcc8c", "act:ucdp", "x");

describe("fromShape", () => {
  test("gives back the text that toShape took apart", () => {
    const value = fc.oneof(
      fc.json().map((text): unknown => JSON.parse(text)),
      fc.dictionary(fc.string(), ids),
    );
    fc.assert(
      fc.property(value, ids, (each, id) => {
        const json = canonicalJson(each);
        expect(fromShape(toShape(json, id), id)).toBe(json);
      }),
    );
  });
});

describe("toShape", () => {
  const id = "clm:ucdp-7-total";

  test("gives records that differ in their ids and values one shape", () => {
    const claim = (row: number, count: number): string =>
      canonicalJson({ act: "assert", event: `evt:ucdp-${row}`, id: `clm:ucdp-${row}-total`, value: { lower: count } });
    expect(toShape(claim(7, 3), "clm:ucdp-7-total").shape).toBe(toShape(claim(8, -1.5e3), "clm:ucdp-8-total").shape);
  });

  test.each([
    ["own ids and the words they begin with", { event: "evt:ucdp-7", id, question: "q:ucdp-7-killed" }, ["-killed"]],
    ["words of the model", { act: "assert", kind: "claim", isOpen: true, none: null }, []],
    ["a longer number that begins alike", { event: "evt:ucdp-71" }, ["evt:ucdp-71"]],
    ["what stands there again", { exact: "Harbour", raw: "Harbour", other: "Port" }, ["Harbour", "Port", "\u00020"]],
    ["quotation marks and backslashes", { note: 'a "b" \\' }, [String.raw`a \"b\" \\`]],
  ])("keeps out of the values: %s", (_case, value, values) => {
    expect(toShape(canonicalJson(value), id).values).toEqual(values);
  });
});
