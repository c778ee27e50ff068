import { describe, expect, test } from "vitest";
import { fixtures } from "../test/fixtures.ts";
import { linesOf } from "../test/dataset-lines.ts";
import { all, inputFrom } from "../test/folder-input.ts";
import { detectFormat } from "./detect-format.ts";
import { loadImporter } from "./registry.ts";
import { writeBundle } from "./write.ts";

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

  const forms = (["yaml", "json", "jsonl", "csv"] as const).flatMap((form) =>
    fixtures.map((fixture) => [form, `${fixture.format}/${fixture.name}`, fixture] as const),
  );
  test.each(forms)("tells a bundle, when it is an export as %s of %s", async (form, _title, { format, input }) => {
    const { read } = await loadImporter(format);
    const records = (await all(read(input))).flatMap((unit) => (unit.ok ? unit.value.records : []));
    const head = { bundle: "export", lang: "en" };
    const found: Record<string, string> = {};
    const recordsOf = (kind: string) => records.filter((record) => record.kind === kind);
    const lookup = { get: (id: string) => records.find((record) => record.id === id), text: () => undefined };
    for await (const { path, chunks } of writeBundle({ head, recordsOf, lookup }, { form, texts: "all" }))
      found[path] = (await all(chunks)).join("");
    expect(await detectFormat(inputFrom(found, true))).toBe("bundle");
    for (const name of Object.keys(found).filter((path) => path !== ".gitattributes"))
      expect(await detectFormat(inputFrom({ [name]: found[name] ?? "" })), name).toBe("bundle");
  });

  test.each([
    ["utf-16le", [0xff, 0xfe, 0x69, 0x00]],
    ["utf-16be", [0xfe, 0xff, 0x00, 0x69]],
  ])("throws formats.unrecognised and names %s, when the file says that it is", async (encoding, bytes) => {
    for (const beside of [{}, { "a.csv.map.yaml": "variorum: map/1\n" }]) {
      const input = inputFrom({ "a.csv": Uint8Array.from(bytes), ...beside });
      await expect(detectFormat(input)).rejects.toMatchObject({
        code: "formats.unrecognised",
        hint: `Add --encoding ${encoding}, or save it as UTF-8`,
      });
    }
  });

  test("throws formats.unrecognised and names the files, when they are in several formats", async () => {
    const ged = (await linesOf("ucdp-ged", "current", ",")).join("\n");
    const acled = (await linesOf("acled", "current", ",")).join("\n");
    await expect(detectFormat(inputFrom({ "a.csv": acled, "b.csv": ged }))).rejects.toMatchObject({
      code: "formats.unrecognised",
      message: expect.stringContaining("a.csv is acled, b.csv is ucdp-ged"),
    });
    expect(await detectFormat(inputFrom({ "a.csv": ged, "b.csv": ged }))).toBe("ucdp-ged");
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
