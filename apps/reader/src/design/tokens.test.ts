import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { colors, contrastPairs } from "./tokens.ts";
import { tokensToCss } from "./tokens-to-css.ts";

/** Relative luminance of "#rrggbb". Source: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("contrast", () => {
  test("of black on white is 21, as WCAG computes it", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  });
});

describe("contrastPairs", () => {
  const cases = contrastPairs.flatMap(([ink, ground, least]) =>
    (["light", "dark"] as const).map((theme) => ({ ink, ground, least, theme })),
  );

  test.each(cases)("$ink on $ground is at least $least to 1 in the $theme theme", ({ ink, ground, least, theme }) => {
    expect(contrast(colors[ink][theme], colors[ground][theme])).toBeGreaterThanOrEqual(least);
  });
});

describe("colors", () => {
  test.each(Object.entries(colors))("%s is a six-digit hex colour in both themes", (_role, { light, dark }) => {
    expect([light, dark]).toEqual([expect.stringMatching(/^#[0-9a-f]{6}$/), expect.stringMatching(/^#[0-9a-f]{6}$/)]);
  });
});

describe("tokens.css", () => {
  test("is what tokens.ts generates", () => {
    expect(readFileSync(new URL("tokens.css", import.meta.url), "utf8")).toBe(tokensToCss());
  });
});
