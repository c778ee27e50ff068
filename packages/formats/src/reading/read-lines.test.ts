import { describe, expect, test } from "vitest";
import { all, fileFrom } from "../../test/folder-input.ts";
import { readHeadOf } from "./read-head.ts";
import { readLines } from "./read-lines.ts";
import { readWhole } from "./read-whole.ts";

const fileOf = (content: string | Uint8Array) => fileFrom("a.jsonl", content);

describe("readLines", () => {
  test("gives each line that holds something with its number, when ends and chunks differ", async () => {
    const long = "x".repeat(2500);
    const lines = await all(readLines(fileOf(`\uFEFFone\r\n\n  \ntwo\n${long}`)));
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [1, "one"],
      [4, "two"],
      [5, long],
    ]);
  });

  test("reports a bad byte by its offset in the file", async () => {
    const lines = await all(readLines(fileOf(Buffer.concat([Buffer.from("one\ntw"), Buffer.from([0xff])]))));
    expect(lines[1]?.issues).toMatchObject([
      { code: "text.not-well-formed", message: "Cannot read byte 6: expected UTF-8", at: { line: 2, column: 3 } },
    ]);
  });
});

describe("readWhole", () => {
  test("keeps the byte order mark and every line end", async () => {
    expect(await readWhole(fileOf("\uFEFFa\r\nb\r"))).toMatchObject({ ok: true, text: "\uFEFFa\r\nb\r" });
  });
});

describe("readHeadOf", () => {
  test("gives 64 KiB, when the file is longer", async () => {
    expect(await readHeadOf(fileOf("x".repeat(100_000)))).toHaveLength(65_536);
  });
});
