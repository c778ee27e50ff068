import { describe, expect, test } from "vitest";
import { columnsOf } from "../bundle/table/columns.ts";
import { computedColumnsOf } from "./computed-columns.ts";
import { describeColumns } from "./describe-columns.ts";

describe("describeColumns", () => {
  test.each(["claim", "event", "actor", "place", "report", "question"] as const)(
    "says of every column of a table of %ss what it holds",
    (kind) => {
      const described = describeColumns(kind);
      expect(described.map(({ name }) => name).slice(0, columnsOf(kind).length)).toEqual(columnsOf(kind));
      for (const { name, description } of described) expect(description.length, name).toBeGreaterThan(10);
    },
  );

  test("puts the computed columns of claims last, in the order of their table", () => {
    const names = describeColumns("claim").map(({ name }) => name);
    expect(names.slice(-computedColumnsOf("claim").length)).toEqual(computedColumnsOf("claim"));
  });
});
