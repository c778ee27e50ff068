import { describe, expect, test } from "vitest";
import { fixtures } from "../test/fixtures.ts";
import { inputFrom } from "../test/folder-input.ts";
import { detectFormat } from "./detect-format.ts";

describe("detectFormat", () => {
  test.each(fixtures.map((fixture) => [`${fixture.format}/${fixture.name}`, fixture] as const))(
    "tells the format of %s",
    async (_title, { format, input }) => {
      expect(await detectFormat(input)).toBe(format);
    },
  );

  test.each([
    ["an empty file", inputFrom({ "a.csv": "" })],
    ["a folder without records", inputFrom({ "a.txt": "x", "b.txt": "y" })],
    ["a folder without files", inputFrom({}, true)],
    ["a table with two columns and the name of its kind", inputFrom({ "claims.csv": "id,value\nclm:a,7\n" })],
    ["standard input that names lists", inputFrom({ "-": "actors:\n  - { id: act:a }\n" })],
  ])("leaves %s to the bundle", async (_title, input) => {
    expect(await detectFormat(input)).toBe("bundle");
  });

  test("throws formats.unrecognised, when nobody knows the content", async () => {
    await expect(detectFormat(inputFrom({ "photo.jpg": "JFIF" }))).rejects.toMatchObject({
      code: "formats.unrecognised",
      hint: expect.stringMatching(
        /Looked for: bundle, ids such as .*; acled, its columns .*--format.*variorum map init/,
      ),
    });
  });
});
