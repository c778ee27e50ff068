import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("canonicalJson", () => {
  test("sorts keys at every depth, and leaves lists in order", () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });

  test("tells keys apart that are alike when they are joined", () => {
    expect(canonicalJson({ "1:a": 1, b: 2 })).toBe('{"1:a":1,"b":2}');
    expect(canonicalJson({ "1:a1:b": 1 })).toBe('{"1:a1:b":1}');
    expect(canonicalJson({ "a,": 1, "b\n": 2 })).toBe(String.raw`{"a,":1,"b\n":2}`);
  });

  test("gives text that reads back as the same value, for any JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  test.each([[undefined], [Number.NaN], [Number.POSITIVE_INFINITY], [() => 1]])("refuses %j", (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});
