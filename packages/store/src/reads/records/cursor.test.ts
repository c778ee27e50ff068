import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCursor, toCursor } from "./cursor.ts";

describe("parseCursor", () => {
  test("gives back what toCursor wrote", () => {
    const cursor = fc.record({
      change: fc.nat(),
      value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      id: fc.string({ maxLength: 80 }),
    });
    fc.assert(
      fc.property(cursor, (each) => {
        // JSON knows no negative zero.
        expect(parseCursor(toCursor(each))).toEqual({ ...each, value: each.value === 0 ? 0 : each.value });
      }),
    );
  });

  test.each([
    "",
    "nonsense",
    Buffer.from("[1,2]").toString("base64url"),
    Buffer.from('[-1,2,"x"]').toString("base64url"),
  ])("refuses %j", (text) => {
    expect(() => parseCursor(text)).toThrow(expect.objectContaining({ code: "store.cursor-unreadable" }));
  });
});
