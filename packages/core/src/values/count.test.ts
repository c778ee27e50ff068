import { describe, expect, test } from "vitest";
import { COUNT_MAX, CountQualifier, CountValue, isApproximate, isVague } from "./count.ts";

function codesOf(bounds: { lower: number; upper: number | null; qualifier: string }): unknown[] {
  const issues = CountValue.safeParse({ ...bounds, unit: "person", raw: "words" }).error?.issues ?? [];
  return issues.map((issue) => (issue.code === "custom" ? issue.params?.["code"] : issue.code));
}

describe("CountValue", () => {
  test.each([
    [{ lower: 7, upper: 7, qualifier: "exactly" }, []],
    [{ lower: 0, upper: 0, qualifier: "exactly" }, []],
    [{ lower: 0, upper: 0, qualifier: "none" }, []],
    [{ lower: 3, upper: 9, qualifier: "about" }, []],
    [{ lower: 9, upper: 7, qualifier: "between" }, ["count.bounds-crossed"]],
    [{ lower: 7, upper: 9, qualifier: "exactly" }, ["count.qualifier-differs"]],
    [{ lower: 7, upper: 9, qualifier: "at_least" }, ["count.qualifier-differs"]],
    [{ lower: 0, upper: null, qualifier: "more_than" }, ["count.qualifier-differs"]],
    [{ lower: 1, upper: 82, qualifier: "at_most" }, ["count.qualifier-differs"]],
    [{ lower: 0, upper: null, qualifier: "fewer_than" }, ["count.qualifier-differs"]],
    [{ lower: 2, upper: null, qualifier: "between" }, ["count.qualifier-differs"]],
    [{ lower: 2, upper: 5, qualifier: "some" }, ["count.qualifier-differs"]],
    [{ lower: 2, upper: 5, qualifier: "vague_many" }, ["count.qualifier-differs"]],
    [{ lower: 1, upper: 1, qualifier: "none" }, ["count.qualifier-differs"]],
    [{ lower: -1, upper: 5, qualifier: "between" }, ["too_small"]],
    [{ lower: 0, upper: COUNT_MAX + 1, qualifier: "at_most" }, ["too_big"]],
    [{ lower: 0.5, upper: 5, qualifier: "between" }, ["invalid_type"]],
    [{ lower: 1, upper: 5, qualifier: "perhaps" }, ["invalid_value"]],
  ])("%j gives %j", (bounds, codes) => {
    expect(codesOf(bounds)).toEqual(codes);
  });
});

test("isApproximate and isVague tell loose counts from firm ones", () => {
  expect(CountQualifier.options.filter((qualifier) => isApproximate({ qualifier }))).toEqual(["about"]);
  expect(CountQualifier.options.filter((qualifier) => isVague({ qualifier }))).toEqual(["some", "vague_many"]);
});
