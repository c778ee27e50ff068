import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { all, fileFrom } from "../../test/folder-input.ts";
import { toCsv } from "../writers/table.ts";
import { readCsvRows } from "./csv-rows.ts";

async function rowsOf(content: string | Uint8Array) {
  return all(readCsvRows(fileFrom("a.csv", content), { delimiter: "," }));
}

describe("readCsvRows", () => {
  test.each([
    ["LF", "a,b\n1,2\n"],
    ["CRLF", "a,b\r\n1,2\r\n"],
    ["CR", "a,b\r1,2\r"],
    ["a byte order mark", "\uFEFFa,b\n1,2"],
    ["empty lines", "\n\na,b\n\n1,2\n\n"],
  ])("gives the same cells, when the file has %s", async (_title, content) => {
    expect((await rowsOf(content)).map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("gives the line on which a row begins, when rows before it hold line breaks", async () => {
    const rows = await rowsOf('a,b\r\n"1\r\n\r\n1",2\r\n\r\n3,"4\n"\r\n5,6\r\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6, 8]);
    expect(rows[1]?.text).toBe('"1\r\n\r\n1",2');
  });

  test("reports a bad byte in its own row alone, with its offset", async () => {
    const content = Buffer.concat([Buffer.from("a,b\n1,caf"), Buffer.from([0xe9]), Buffer.from("\n3,4\n")]);
    const rows = await rowsOf(content);
    expect(rows.map(({ issues }) => issues.map(({ code, message }) => [code, message]))).toEqual([
      [],
      [["text.not-well-formed", "Cannot read byte 9: expected UTF-8"]],
      [],
    ]);
  });

  test.each([
    ["in one piece", 1000],
    ["byte by byte", 1],
  ])("gives the bytes of a row that is not UTF-8 as they stood, when they come %s", async (_case, size) => {
    const bad = Buffer.concat([Buffer.from('1,"caf'), Buffer.from([0xe9]), Buffer.from(',\r\nx"')]);
    const content = Buffer.concat([Buffer.from("\uFEFFa,b\r\n\r\n"), bad, Buffer.from("\r\n3,4")]);
    const pieces = Array.from({ length: Math.ceil(content.length / size) }, (_, n) =>
      content.subarray(n * size, (n + 1) * size),
    );
    async function* open(): AsyncGenerator<Uint8Array> {
      yield* pieces;
    }
    const rows = await all(readCsvRows({ name: "a.csv", open }, { delimiter: "," }));
    expect(rows.map(({ bytes }) => bytes && Buffer.from(bytes))).toEqual([undefined, bad, undefined]);
  });

  test("gives the cells of a table with tabs as they stand, with quotation marks inside them", async () => {
    const inside = fc.string({ unit: fc.constantFrom('"', ",", "a", " ", "é"), maxLength: 6 });
    const words = fc.string({ unit: fc.constantFrom("a", ",", " "), maxLength: 4 });
    const cell = fc.oneof(
      inside.map((text) => `a${text}`),
      fc.tuple(words, inside).map(([quoted, text]) => `"${quoted}" ${text}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        async (table) => {
          const content = table.map((cells) => cells.join("\t")).join("\n");
          const rows = await all(readCsvRows(fileFrom("a.tsv", content), { delimiter: "\t" }));
          expect(rows.flatMap(({ issues }) => issues)).toEqual([]);
          expect(rows.map(({ cells }) => cells)).toEqual(table);
        },
      ),
    );
  });

  test("gives back the cells that were written, whatever they hold", async () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", "'", "=", "é", "🔥"), maxLength: 8 });
    const anyRows = fc.array(fc.tuple(fc.constant("id"), cell, cell), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const read = await rowsOf(toCsv(rows));
        expect(read.map(({ cells }) => cells)).toEqual(rows);
        expect(read.flatMap(({ issues }) => issues)).toEqual([]);
      }),
    );
  });

  test.each([
    ["never", '1,"a\n', "2:3", ""],
    ["by the next row that has one", '1,"a\n2,"b"\n', "2:3", ""],
    ["never, in a row of several lines", '"x\ny","a\n', "3:4", ", with the line after it"],
    ["never, and lines that are no rows follow", '1,"a\nb\nc\n', "2:3", ", with the 2 lines after it"],
  ])("says where a quotation mark opens, and takes no row with it, when it closes %s", async (...row) => {
    const [, broken, place, others] = row;
    const rows = await rowsOf(`h,i\n${broken}"3\n3",c\n4,"d"\n5\n`);
    const at = rows.findIndex(({ issues }) => issues.length > 0);
    const [issue] = rows[at]?.issues ?? [];
    expect(`${issue?.at.line}:${issue?.at.column}`).toBe(place);
    expect(issue?.message).toBe(`Cannot read the row${others}: the quotation mark here is opened and not closed`);
    const rest = rows.slice(at + 1).filter(({ text }) => text !== '2,"b"');
    expect(rest.map(({ cells }) => cells)).toEqual([["3\n3", "c"], ["4", "d"], ["5"]]);
    expect(rest.flatMap(({ issues }) => issues)).toEqual([]);
    expect(rows.map(({ text }) => text).join("\n")).toBe(`h,i\n${broken}"3\n3",c\n4,"d"\n5`);
  });

  test("loses no byte and no row, wherever quotation marks stand", async () => {
    const line = fc.string({ unit: fc.constantFrom('"', ",", "a", "é", '""', "\r\n", "\n"), maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 9 }), async (lines) => {
        const content = `h,i\n${lines.join("\n")}\n1,2\n`;
        const rows = await rowsOf(content);
        const kept = (text: string): string => text.replaceAll(/[\r\n]+/g, "");
        expect(kept(rows.map(({ text }) => text).join(""))).toBe(kept(content));
        for (const { line: begins, text } of rows) {
          expect(content.split(/\r\n|\n|\r/)[begins - 1]).toBe(text.split(/\r\n|\n|\r/)[0]);
        }
        expect(rows.at(-1)?.text.endsWith("1,2")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("ends soon, when each second row has a quotation mark that is never closed", async () => {
    const started = performance.now();
    const rows = await rowsOf(`h,i\n${'1,"a\n2,b\n'.repeat(100_000)}`);
    expect(rows.filter(({ issues }) => issues.length === 0)).toHaveLength(100_001);
    expect(rows).toHaveLength(200_001);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("refuses a row of more cells than a table may have, and reads on", async () => {
    const wide = ",".repeat(1_000_000);
    const started = performance.now();
    const rows = await rowsOf(`id,a\n1${wide}\n2,"b"\n"3"${wide}\n`);
    expect(rows.map(({ cells, issues }) => [cells.length, issues.map(({ code, at }) => [code, at.line])])).toEqual([
      [2, []],
      [0, [["csv.too-many-cells", 2]]],
      [2, []],
      [0, [["csv.too-many-cells", 4]]],
    ]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("ends soon, when a cell is full of line ends", async () => {
    const started = performance.now();
    const [row] = await rowsOf(`"${"\n".repeat(1_000_000)}x",2\n`);
    expect(row?.cells).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
