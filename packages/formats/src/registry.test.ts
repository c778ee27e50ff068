import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { formatIds, loadImporter } from "./registry.ts";

const source = fileURLToPath(new URL(".", import.meta.url));

describe("loadImporter", () => {
  test.each(formatIds)("gives the importer that %s names", async (id) => {
    expect(await loadImporter(id)).toMatchObject({ id, mapping: expect.stringContaining(`${id}/`) });
  });

  test.each(["toString", "acledd", "", "__proto__"])("throws formats.unknown-format, when asked for %j", async (id) => {
    await expect(loadImporter(id)).rejects.toMatchObject({
      code: "formats.unknown-format",
      hint: `Use one of: ${formatIds.join(", ")}`,
    });
  });
});

describe("formatIds", () => {
  test("names every folder that has an importer beside it, and no other", () => {
    const entries = readdirSync(source, { withFileTypes: true });
    const importers = entries.filter(
      (entry) => entry.isDirectory() && entries.some(({ name }) => name === `${entry.name}.ts`),
    );
    expect([...formatIds].toSorted()).toEqual(
      importers
        .map(({ name }) => name)
        .filter((name) => name !== "write")
        .toSorted(),
    );
  });
});
