import { expect, test } from "vitest";
import { isolated } from "./isolated.ts";

test("isolated keeps each name apart by first-strong isolates", () => {
  expect(isolated(["CSP-PSD", "الجيش"])).toBe("\u2068CSP-PSD\u2069 · \u2068الجيش\u2069");
});
