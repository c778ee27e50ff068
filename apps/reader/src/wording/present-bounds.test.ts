import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { presentBounds } from "./present-bounds.ts";

describe("presentBounds", () => {
  test.each([
    [{ lower: 7, upper: 7 }, "7"],
    [{ lower: 0, upper: 0 }, "0"],
    [{ lower: 0, upper: 82 }, "82 or fewer"],
    [{ lower: 2, upper: 47 }, "2 to 47"],
    [{ lower: 1200, upper: null }, "1,200 or more"],
  ])("of %j is %j", (bounds, text) => {
    expect(presentBounds(bounds, en)).toBe(text);
  });
});
