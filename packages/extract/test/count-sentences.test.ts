import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findCounts } from "../src/counts/find-counts.ts";
import { parseSample } from "./sample.ts";

const table = readFileSync(new URL("count-sentences.txt", import.meta.url), "utf8");
const ROWS = table.split("\n").flatMap((line): [string, string][] => {
  const [sentence, expected] = line.split("##").map((part) => part.trim());
  return sentence === undefined || expected === undefined ? [] : [[sentence, expected]];
});

describe("findCounts, on many ways to state a count", () => {
  test("has a table to read", () => {
    expect(ROWS.length).toBeGreaterThan(800);
  });

  test.each(ROWS)("reads %j as %j", (sentence, expected) => {
    const found = findCounts(parseSample(sentence)).map(({ topic, number }) => {
      const { lower, upper } = number.value;
      return `${topic} ${lower}-${upper ?? ""}`;
    });
    expect(found.join("; ")).toBe(expected);
  });
});
