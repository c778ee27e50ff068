import { describe, expect, test } from "vitest";
import { startRowCutter } from "./row-cutter.ts";

function cut(pieces: readonly string[], width: { readonly width?: number } = { width: 2 }): readonly string[] {
  const cutter = startRowCutter({ delimiter: ",", width: width.width, limit: 1000 });
  const rows = pieces.flatMap((piece) => [...cutter.push(Buffer.from(piece))]);
  return [...rows, ...cutter.end()].map((row) => Buffer.from(row).toString("utf8"));
}

describe("startRowCutter", () => {
  test("ends a broken row before the next whole one", () => {
    expect(cut(['1,"é\n2,b\n3,c\n'])).toEqual(['1,"é\n', "2,b\n", "3,c\n"]);
  });

  test("cuts alike, wherever the pieces end", () => {
    const text = '1,"a\r\nno row\r\n"2\r\n2",b\r\n\r\n3,c';
    expect(cut(text.split(""))).toEqual(['1,"a\r\nno row\r\n', '"2\r\n2",b\r\n', "\r\n", "3,c"]);
    expect(cut([text])).toEqual(cut(text.split("")));
  });

  test("gives rows of another width after a whole one, and takes them for none after a broken one", () => {
    expect(cut(['1,"a\nonly\n2,b\nonly\n'])).toEqual(['1,"a\nonly\n', "2,b\n", "only\n"]);
  });

  test("tells no row apart from the broken one, when it does not know how many cells there are", () => {
    expect(cut(['1,"a\n2,b\n', "3,c"], {})).toEqual(['1,"a\n2,b\n3,c']);
  });

  test("is lost, when a line is longer than may be held", () => {
    const cutter = startRowCutter({ delimiter: ",", width: 2, limit: 10 });
    expect([...cutter.push(Buffer.from('1,"aaaaaaaaaaaaaaa'))]).toEqual([]);
    expect(cutter.isLost).toBe(true);
    expect([...cutter.end()]).toHaveLength(0);
  });
});
