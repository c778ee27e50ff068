import { describe, expect, test } from "vitest";
import { isGreen } from "./check.ts";

describe("isGreen", () => {
  test.each([
    ["something was examined and nothing found", { files: 3 }, [], true],
    ["something was found", { files: 3 }, ["a.ts: wrong"], false],
    ["nothing was examined", { files: 0 }, [], false],
    ["one of two kinds was not examined", { files: 3, packages: 0 }, [], false],
    ["it does not say what it examined", {}, [], false],
  ])("when %s", (_, examined, problems, expected) => {
    expect(isGreen({ examined, problems })).toBe(expected);
  });
});
