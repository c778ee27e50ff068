import { ReportId } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { byCells } from "./by-cells.ts";

const report = ReportId.parse("rep:row");

const read = (name: string, ...columns: readonly string[]) => ({
  name,
  claim: { evidence: columns.map((field) => ({ report, field, exact: "1", role: "content" as const })) },
});

const drawn = (...entries: ReturnType<typeof read>[]) =>
  byCells(entries).map((group) => `${group.columns.join("+")}: ${group.entries.map(({ name }) => name).join(" ")}`);

describe("byCells", () => {
  test("byCells lists a claim once, when it rests on two cells", () => {
    expect(drawn(read("total", "low", "high"), read("day", "date_start"))).toEqual([
      "low+high: total",
      "date_start: day",
    ]);
  });

  test("byCells puts claims together, when they rest on the same cells", () => {
    expect(drawn(read("a", "side_a"), read("b", "side_b"), read("other", "side_a"))).toEqual([
      "side_a: a other",
      "side_b: b",
    ]);
  });

  test("byCells leaves a claim out, when it rests on no cell", () => {
    const inText = { name: "text", claim: { evidence: [] } };
    expect(drawn(inText, read("a", "side_a"))).toEqual(["side_a: a"]);
  });
});
