import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../writers/table.ts";
import { scanCells } from "./csv-cells.ts";

describe("scanCells", () => {
  test.each([
    ["a,b,c", { starts: [0, 2, 4] }],
    ["", { starts: [0] }],
    [",", { starts: [0, 1] }],
    ['"a,b",c', { starts: [0, 6] }],
    ['"a ""b"" c",d', { starts: [0, 12] }],
    ['"a\nb",c', { starts: [0, 6] }],
    ['a"b,c', { starts: [0, 4], strayQuote: 1 }],
    ['"a"b,c', { starts: [0, 5], strayQuote: 2 }],
    ['a,"b', { starts: [0, 2], strayQuote: 2, openQuote: 2 }],
  ])("%j → %j", (row, expected) => {
    expect(scanCells(row, ",")).toEqual(expected);
  });

  test.each([
    ['a "b" c\td', { starts: [0, 8] }],
    ['"b" c\td', { starts: [0, 6] }],
    ['"b" "c"\td', { starts: [0, 8] }],
    ['"a\tb"\td', { starts: [0, 6] }],
    ['"a\tb" c\td', { starts: [0, 8], strayQuote: 4 }],
    ['"a ""b""" c\td', { starts: [0, 12], strayQuote: 8 }],
    ['a\t"b', { starts: [0, 2], strayQuote: 2, openQuote: 2 }],
  ])("takes a quotation mark inside a cell as a character, when tabs stand between them: %j", (row, expected) => {
    expect(scanCells(row, "\t")).toEqual(expected);
  });

  test("finds as many cells as were written, whatever they hold", () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", " ", "é"), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        const row = toCsv([cells]).replace(/\r\n$/, "");
        const scan = scanCells(row, ",");
        expect(scan).not.toHaveProperty("strayQuote");
        expect(scan.starts).toHaveLength(cells.length);
      }),
    );
  });
});
