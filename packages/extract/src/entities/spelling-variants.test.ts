import { describe, expect, test } from "vitest";
import { findSpellingVariants } from "./spelling-variants.ts";

describe("findSpellingVariants", () => {
  test.each([
    ["one letter apart", ["Karima"], { Karima: "Ali Karime" }],
    ["two letters apart", ["Koroma"], {}],
    ["another first letter", ["Warime"], {}],
    ["a short name", ["Sown"], {}],
    ["the same spelling", ["Karime"], {}],
    ["two who come near", ["Dilloh"], {}],
  ])("reads %s", (_case, singles, expected) => {
    const known = new Map([
      ["Karime", "Ali Karime"],
      ["Sowe", "Ann Sowe"],
      ["Dilloa", "Ann Dilloa"],
      ["Dillob", "Ali Dillob"],
    ]);
    expect(Object.fromEntries(findSpellingVariants(singles, known))).toEqual(expected);
  });
});
