import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstBadByte, startUtf8Scan } from "./utf8.ts";

const GOOD = Buffer.from("aé…🔥");

describe("firstBadByte", () => {
  test.each([
    ["nothing", [], undefined],
    ["good text", [...GOOD], undefined],
    ["a byte of Latin-1", [0x61, 0xe9, 0x61], 1],
    ["a continuation by itself", [0x61, 0x80], 1],
    ["half of a surrogate pair", [0xed, 0xa0, 0x80], 0],
    ["an overlong form", [0xc0, 0xaf], 0],
    ["a character cut off", [0x61, 0xf0, 0x9f, 0x94], 1],
  ])("finds its place in %s", (_title, bytes, expected) => {
    expect(firstBadByte(Uint8Array.from(bytes))).toBe(expected);
  });
});

describe("startUtf8Scan", () => {
  test("finds the same bad bytes, however the bytes are cut into chunks", () => {
    const anyBytes = fc.array(fc.oneof(fc.constantFrom(...GOOD), fc.integer({ min: 0, max: 255 })), { maxLength: 40 });
    fc.assert(
      fc.property(anyBytes, fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 }), (bytes, sizes) => {
        const whole = startUtf8Scan();
        whole.push(Uint8Array.from(bytes));
        whole.end();
        const cut = startUtf8Scan();
        let at = 0;
        for (const size of sizes) {
          cut.push(Uint8Array.from(bytes.slice(at, at + size)));
          at += size;
        }
        cut.push(Uint8Array.from(bytes.slice(at)));
        cut.end();
        expect(cut.badBytes).toEqual(whole.badBytes);
        expect(whole.badBytes[0]).toBe(firstBadByte(Uint8Array.from(bytes)));
      }),
    );
  });
});
