import { describe, expect, test } from "vitest";
import { isKnown, takesGzip } from "./answer-with.ts";

describe("takesGzip", () => {
  test.each([
    ["gzip", true],
    ["br, GZIP;q=0.5", true],
    ["gzip;q=0", false],
    ["gzip; q=0.000", false],
    ["br", false],
    [undefined, false],
    ["x-gzip-like", false],
  ])("of %j is %s", (accepted, expected) => {
    expect(takesGzip(accepted)).toBe(expected);
  });
});

describe("isKnown", () => {
  test.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ["*", true],
    ['"b"', false],
    ["a", false],
    [undefined, false],
  ])("of If-None-Match %j is %s for the tag a", (header, expected) => {
    expect(isKnown(header, '"a"')).toBe(expected);
  });
});
