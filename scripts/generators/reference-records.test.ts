import { RECORD_KINDS } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { describeShape, referenceRecords } from "./reference-records.ts";

describe("describeShape", () => {
  test.each([
    [{ $ref: "#/$defs/ActorId" }, "[ActorId](#actorid)"],
    [{ const: "actor" }, "`actor`"],
    [{ enum: ["a", "b"] }, "`a`, `b`"],
    [{ type: "array", items: { $ref: "#/$defs/Name" }, minItems: 1 }, "list of [Name](#name), at least one"],
    [{ anyOf: [{ type: "integer" }, { type: "null" }] }, "integer or null"],
    [{ type: "string", pattern: "^pas:[0-9a-f]{20}$" }, "text `^pas:[0-9a-f]{20}$`"],
  ])("%j → %s", (schema, words) => {
    expect(describeShape(schema)).toBe(words);
  });
});

describe("referenceRecords", () => {
  test("explains every field of every kind of record", async () => {
    const [page] = await referenceRecords.generate();
    const rows = page?.content.split("\n").filter((line) => line.startsWith("| `")) ?? [];
    const silent = rows.filter((row) => row.split(/(?<!\\)\|/u)[4]?.trim() === "");
    expect(rows.length).toBeGreaterThan(100);
    expect(silent).toEqual([]);
    for (const kind of RECORD_KINDS) expect(page?.content).toContain(`| \`kind\` | \`${kind}\` | yes |`);
  });
});
