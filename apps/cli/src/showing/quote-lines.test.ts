import { describe, expect, test } from "vitest";
import { quoteLines } from "./quote-lines.ts";

describe("quoteLines", () => {
  test.each([
    ["7 rebels were killed", "7 rebels were killed"],
    ["no", '"no"'],
    ["7", '"7"'],
    ["2024-07-28", '"2024-07-28"'],
    ["he said: two", '"he said: two"'],
    ["- two", '"- two"'],
    ["two ", '"two "'],
    ['"two"', '"\\"two\\""'],
    ["اثنان قتلا", "اثنان قتلا"],
  ])("quotes %j so that YAML reads the same", (exact, written) => {
    expect(quoteLines({ start: 3, end: 9, exact })).toBe(`quote: ${written}\nat: [3, 9]\n`);
  });

  test("has the prefix with its space, when the words occur more than once", () => {
    expect(quoteLines({ start: 3, end: 9, exact: "were killed", prefix: "7 rebels " })).toBe(
      'quote: were killed\nprefix: "7 rebels "\nat: [3, 9]\n',
    );
  });
});
