import { describe, expect, test } from "vitest";
import { isSeen, oneLine } from "./one-line.ts";

describe("oneLine", () => {
  test.each([
    ["Front\r\nof the North", "Front of the North"],
    [" Front\tof\u0007 the\u2028North ", "Front of the North"],
    ["تنسيقية", "تنسيقية"],
  ])("%j → %j", (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

describe("isSeen", () => {
  test.each([
    ["a", true],
    ["-", true],
    ["قتلى", true],
    ["", false],
    [" \n", false],
    ["\u200B\u202E", false],
  ])("%j → %s", (text, seen) => {
    expect(isSeen(text)).toBe(seen);
  });
});
