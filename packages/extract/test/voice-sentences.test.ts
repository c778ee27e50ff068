import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findAttributions } from "../src/attribution/find-attributions.ts";
import { resolveSources } from "../src/entities/resolve-sources.ts";
import { parseSample } from "./sample.ts";

const table = readFileSync(new URL("voice-sentences.txt", import.meta.url), "utf8");
const ROWS = table.split("\n").flatMap((line): [string, string][] => {
  const [sentence, expected] = line.split("##").map((part) => part.trim());
  return sentence === undefined || expected === undefined ? [] : [[sentence, expected]];
});

describe("resolveSources, on many ways to speak for a body", () => {
  test("has a table to read", () => {
    expect(ROWS.length).toBeGreaterThan(180);
  });

  test.each(ROWS)("hears in %j %s", (sentence, expected) => {
    const parsed = parseSample(sentence);
    const voices = resolveSources(parsed, findAttributions(parsed)).attributions.map(({ source: { entity } }) => {
      const body = entity?.body === undefined ? "" : ` for ${entity.body.name}`;
      return `${entity?.name ?? "nobody"}${body}`;
    });
    expect(voices.join("; ")).toBe(expected);
  });
});
