import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findAttributions } from "../src/attribution/find-attributions.ts";
import { findFindings } from "../src/claims/find-findings.ts";
import { findCounts } from "../src/counts/find-counts.ts";
import { resolveSources } from "../src/entities/resolve-sources.ts";
import { parseSample } from "./sample.ts";

const table = readFileSync(new URL("act-sentences.txt", import.meta.url), "utf8");
const ROWS = table.split("\n").flatMap((line): [string, string][] => {
  const [sentence, expected] = line.split("##").map((part) => part.trim());
  return sentence === undefined || expected === undefined ? [] : [[sentence, expected]];
});

describe("readAct, on many ways to do something by saying it", () => {
  test("has a table to read", () => {
    expect(ROWS.length).toBeGreaterThan(60);
  });

  test.each(ROWS)("reads %j as %s", (sentence, expected) => {
    const parsed = parseSample(sentence);
    const found = findFindings(parsed, resolveSources(parsed, findAttributions(parsed)), findCounts(parsed));
    const acts = found.filter(({ source }) => source !== undefined).map(({ act }) => act);
    expect([...new Set(acts)].join("; ")).toBe(expected);
  });
});
