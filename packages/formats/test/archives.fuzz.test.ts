import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FormatError, unpack } from "../src/read.ts";
import { all, inputFrom } from "./folder-input.ts";
import { textRow, workbookOf } from "./workbook.ts";
import { zipOf } from "./zip-archive.ts";

const FILES = [
  { name: "release/a.csv", content: "id,killed\n1,7\n" },
  { name: "release/b.csv", content: "id,killed\n2,dozens\n".repeat(50) },
];

const ARCHIVES: readonly (readonly [string, Buffer])[] = [
  ["a.zip", zipOf(FILES)],
  ["a.csv.gz", gzipSync(FILES[1]?.content ?? "")],
  ["a.xlsx", workbookOf(textRow(1, ["id", "killed"]) + textRow(2, ["1", "7"]))],
];

/** Unpacks to the end. Only what the archive is refused for may be thrown. */
async function unpackToEnd(name: string, bytes: Uint8Array): Promise<number> {
  try {
    const { files } = await unpack(inputFrom({ [name]: bytes }));
    let read = 0;
    for (const file of files) for (const chunk of await all(file.open())) read += chunk.length;
    return read;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    expect(error.code).toMatch(/^formats\.archive-(?:refused|unreadable)$/);
    expect(error.hint).toBeTruthy();
    return 0;
  }
}

describe.each(ARCHIVES)("unpack() of %s", (name, bytes) => {
  test("gives files or a refusal, when bytes are changed, taken out or put in", async () => {
    const change = fc.record({ at: fc.nat(), remove: fc.nat(8), insert: fc.uint8Array({ maxLength: 8 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let changed: Uint8Array = bytes;
        for (const { at, remove, insert } of changes) {
          const start = at % (changed.length + 1);
          changed = Buffer.concat([changed.subarray(0, start), insert, changed.subarray(start + remove)]);
        }
        expect(await unpackToEnd(name, changed)).toBeLessThan(2 ** 24);
      }),
      { numRuns: 500 },
    );
  });

  test("gives files or a refusal, when it is cut off at any byte", async () => {
    for (let end = 0; end < bytes.length; end += 1)
      expect(await unpackToEnd(name, bytes.subarray(0, end))).toBeLessThan(2 ** 24);
  });
});
