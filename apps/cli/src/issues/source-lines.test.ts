import { describe, expect, test } from "vitest";
import { findSourceLines } from "./source-lines.ts";

const fileOf = (text: string, size = 3) => ({
  name: "a.csv",
  async *open() {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  },
});

describe("findSourceLines", () => {
  test("finds lines across chunks, without their ends", async () => {
    const lines = await findSourceLines(fileOf("één\r\ntwo\n\nvier"), new Set([1, 3, 4, 9]));
    expect([...lines]).toEqual([
      [1, "één"],
      [3, ""],
      [4, "vier"],
    ]);
  });

  test("leaves out a line that is longer than anybody reads", async () => {
    const lines = await findSourceLines(fileOf(`${"x".repeat(70_000)}\ntwo`, 4096), new Set([1, 2]));
    expect([...lines]).toEqual([[2, "two"]]);
  });

  test("reads nothing, when no line is wanted", async () => {
    let opened = 0;
    const file = {
      name: "a",
      async *open() {
        opened += 1;
        yield new Uint8Array();
      },
    };
    await findSourceLines(file, new Set());
    expect(opened).toBe(0);
  });
});
