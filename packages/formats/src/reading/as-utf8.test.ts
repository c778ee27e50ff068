import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { all, fileFrom } from "../../test/folder-input.ts";
import { asUtf8 } from "./as-utf8.ts";
import { readCsvRows } from "./csv-rows.ts";

async function textOf(bytes: Uint8Array): Promise<string> {
  return Buffer.concat([...(await all(asUtf8(fileFrom("a.csv", bytes)).open()))]).toString("utf8");
}

describe("asUtf8", () => {
  test.each([
    ["Windows-1252", Buffer.from("caf\xe9 \x93quoted\x94\r\n", "latin1"), "café “quoted”\r\n"],
    ["UTF-8", Buffer.from("café “quoted”\n"), "café “quoted”\n"],
    ["both, line by line", Buffer.concat([Buffer.from("é\n"), Buffer.from("\xe9\n\xe9", "latin1")]), "é\né\né"],
    ["nothing", Buffer.from(""), ""],
  ])("hands on %s as UTF-8", async (_title, bytes, text) => {
    expect(await textOf(bytes)).toBe(text);
  });

  test("changes nothing of what is UTF-8, wherever chunks and lines end", async () => {
    const anyText = fc.array(fc.constantFrom("é", "x".repeat(700), "😀", "\n", "\r\n", "“"), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(anyText, async (parts) => {
        expect(await textOf(Buffer.from(parts.join("")))).toBe(parts.join(""));
      }),
    );
  });

  test("decodes a line of more than a megabyte without holding it", async () => {
    const line = Buffer.alloc(3_000_000, 0xe9);
    expect(await textOf(line)).toBe("é".repeat(3_000_000));
  });

  test("tells the bytes that stood in the file for each row of a table, wherever chunks end", async () => {
    const latin = fc.array(fc.constantFrom("\xe9", "x", "\x93\x94", "y,z", '"a\r\n\xfc"', "x".repeat(300)), {
      maxLength: 5,
    });
    const row = fc.tuple(latin, fc.boolean()).map(([cells, isUtf8]) => {
      const text = ["1", ...cells].join(",");
      return isUtf8
        ? Buffer.from(new TextDecoder("windows-1252").decode(Buffer.from(text, "latin1")))
        : Buffer.from(text, "latin1");
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const file = fileFrom("a.csv", Buffer.concat(rows.flatMap((each) => [each, Buffer.from("\r\n")])));
        const read = await all(readCsvRows(asUtf8(file), { delimiter: "," }));
        expect(read.map(({ text, bytes }) => Buffer.from(bytes ?? text))).toEqual(rows);
      }),
    );
  });
});
