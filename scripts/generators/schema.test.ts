import { RECORD_KINDS } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { schema } from "./schema.ts";

describe("schema", () => {
  test("makes one schema for each kind of record, for any record and for the bundle, each complete in itself", async () => {
    const files = await schema.generate();
    const names = files.map(({ path }) => path.split("/").at(-1));
    expect(names).toEqual(
      expect.arrayContaining([...RECORD_KINDS, "record", "bundle"].map((name) => `${name}.schema.json`)),
    );
    for (const { content } of files) {
      const { $defs, $schema } = JSON.parse(content) as { $schema: string; $defs: object };
      const references = [...content.matchAll(/"#\/\$defs\/(\w+)"/gu)].map(([, name]) => name);
      expect($schema).toContain("2020-12");
      expect(Object.keys($defs)).toEqual(expect.arrayContaining(references));
    }
  });
});
