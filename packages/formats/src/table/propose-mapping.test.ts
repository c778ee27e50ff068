import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { all, fileFrom, inputFrom } from "../../test/folder-input.ts";
import { textRow, workbookOf } from "../../test/workbook.ts";
import table from "../table.ts";
import { proposeMapping } from "./propose-mapping.ts";

const casualties = [
  ["case", "date", "to date", "town", "lat", "lon", "according to", "killed", "hurt min", "hurt max", "side", "colour"],
  ["1", "25.12.2025", "26.12.2025", "Orlo", "12.5", "-3", "Northern Front", "dozens", "3", "4", "Army", "red"],
  ["2", "1.2.2026", "", "Tamri", "", "", "-", "7", "", "", "-", ""],
];

describe("proposeMapping", () => {
  test("gives each column the meaning that its name has, and says what its cells hold", async () => {
    const mapping = await proposeMapping(fileFrom("work/casualties.csv", stringify(casualties)));
    expect(
      mapping
        .replaceAll(/ *#.*$/gm, "")
        .split("\n")
        .filter((line) => line !== ""),
    ).toEqual([
      "variorum: map/1",
      "source: casualties",
      "id: case",
      "event:",
      "  label: [town, date]",
      "  type: statement_or_other",
      "when:",
      "  column: date",
      "  end: to date",
      "  order: day-month-year",
      "place:",
      "  column: town",
      "  lat: lat",
      "  lon: lon",
      "by:",
      "  column: according to",
      "  type: unidentified_group",
      "claims:",
      "  - value: killed",
      "    topic: killed",
      "    who: all",
      "    of: { column: side, type: armed_group }",
      "  - lower: hurt min",
      "    upper: hurt max",
      "    topic: injured",
      "    who: all",
      "    of: { column: side, type: armed_group }",
    ]);
    expect(mapping).toContain("# Not mapped: colour");
    expect(mapping).toContain("holds words");
  });

  test("proposes who passed it on and the days that the figures count, and uses the period for a day there is not", async () => {
    const columns = ["date", "period start", "period end", "according to", "via", "killed"];
    const text = stringify([columns, ["2026-01-09", "2026-01-01", "2026-01-08", "Ministry", "Gazette", "7"]]);
    const mapping = await proposeMapping(fileFrom("a.csv", text));
    expect(mapping).toMatch(/^period:.*\n {2}column: period start\n {2}end: period end$/m);
    expect(mapping).toMatch(/^through:.*\n {2}column: via\n {2}type: media_outlet/m);
    const units = await all(table.read(inputFrom({ "a.csv": text, "a.csv.map.yaml": mapping }, true)));
    expect(units).toMatchObject([{ ok: true, issues: [] }]);
    const other = await proposeMapping(
      fileFrom(
        "a.csv",
        stringify([
          ["period", "via", "killed"],
          ["2026-01", "G", "7"],
        ]),
      ),
    );
    expect(other).toMatch(/^when:\n {2}column: period$/m);
    expect(other).toMatch(/^# through: \{ column: via \}/m);
  });

  test("gives a mapping with which the table can be imported at once", async () => {
    const text = stringify(casualties);
    const mapping = await proposeMapping(fileFrom("a.csv", text));
    const units = await all(table.read(inputFrom({ "a.csv": text, "a.csv.map.yaml": mapping }, true)));
    expect(units.flatMap(({ issues }) => issues)).toEqual([]);
    expect(units).toHaveLength(2);
  });

  test("gives a mapping that can be read and names columns of the table, whatever they are called and hold", async () => {
    const name = fc.oneof(
      fc.constantFrom(
        "killed",
        "date",
        "id",
        "source",
        "max injured",
        "yes",
        "null",
        "- a",
        "a: b",
        "# a",
        '"',
        "'",
        "{}",
      ),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    );
    const cell = fc.oneof(fc.constantFrom("7", "dozens", "1.2.2026", "-", "a\nb: c"), fc.string({ maxLength: 8 }));
    const tables = fc
      .uniqueArray(name, { minLength: 2, maxLength: 8, selector: (text) => text.trim() })
      .filter((names) => names.every((text) => /\S/.test(text) && !text.startsWith("_") && !/[\0\uFEFF]/.test(text)))
      .chain((names) => fc.tuple(fc.constant(names), fc.array(fc.tuple(...names.map(() => cell)), { maxLength: 4 })));
    await fc.assert(
      fc.asyncProperty(tables, async ([names, rows]) => {
        const text = stringify([names, ...rows], { quoted: true });
        const mapping = await proposeMapping(fileFrom("t.csv", text));
        const units = await all(table.read(inputFrom({ "t.csv": text, "t.csv.map.yaml": mapping }, true)));
        const ofMapping = units.flatMap(({ issues }) => issues).filter(({ at }) => at.file === "t.csv.map.yaml");
        expect(ofMapping, mapping).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(["source", "Sources", "Quelle", "المصدر"])(
    "takes a column called %s for where a figure was read, and not for who vouches for it",
    async (name) => {
      const text = stringify([
        ["id", "killed", name],
        ["1", "7", "Orlo Herald"],
      ]);
      const mapping = await proposeMapping(fileFrom("a.csv", text));
      expect(mapping).toMatch(/^outlet: .* # where it was read/m);
      const units = await all(table.read(inputFrom({ "a.csv": text, "a.csv.map.yaml": mapping }, true)));
      const records = units.flatMap((unit) => (unit.ok ? unit.value.records : []));
      const claims = records.filter((record) => record.kind === "claim");
      expect(claims.map(({ attribution }) => attribution.map(({ actor }) => actor))).toEqual([["act:a"]]);
      const row = records.find((record) => record.kind === "report");
      expect(row?.derivedFrom).toMatchObject([{ cited: { outlet: "Orlo Herald" } }]);
    },
  );

  test("gives the words of a table with one claim a row their topics", async () => {
    const long = [
      ["by", "topic", "of", "value", "said", "period"],
      ["Northern Front", "killed", "Army", "at least 7", "2026-01-03", "unknown"],
      ["Army", "dead or wounded", "Northern Front", "20", "unknown", "2026-01-01/2026-01-02"],
      ["Army", "colour", "", "red", "", ""],
      ["Army", "killed", "", "none", "", ""],
    ];
    const text = stringify(long);
    const mapping = await proposeMapping(fileFrom("long.csv", text));
    expect(mapping).toContain(
      [
        "  - value: value   # holds words: they are read as counts",
        "    # cannot be read as a count: red",
        "    topic:",
        "      column: topic",
        "      words:",
        '        "dead or wounded": other_count',
        '        "colour": other_statement   # not known',
        "    of: { column: of, type: armed_group }   # whose people",
      ].join("\n"),
    );
    expect(mapping).not.toContain("Not mapped");
    expect(mapping).not.toContain("order:");
    expect(mapping).toContain('nothing: ["NA", "N/A", "n/a", "-", "–", "?", "unknown"]');
    const units = await all(table.read(inputFrom({ "long.csv": text, "long.csv.map.yaml": mapping }, true)));
    expect(units.flatMap(({ issues }) => issues)).toEqual([]);
  });

  test("takes no column for what is counted, when its words name nothing that is counted", async () => {
    const mapping = await proposeMapping(fileFrom("a.csv", "id,kind,number,killed\n1,red,4,2\n"));
    expect(mapping).toContain("# Not mapped: kind, number");
  });

  test("lets no two columns count all, and asks whom they mean", async () => {
    const mapping = await proposeMapping(fileFrom("a.csv", "id,Killed (side A),Killed (side B)\n1,2,3\n"));
    expect(mapping.match(/who: other +# 2 columns count killed/g)).toHaveLength(2);
    expect(mapping).toContain('label: "Killed (side B)"');
    expect(mapping).not.toContain("who: all");
  });

  test("names the sheets that there are, when the one that is wanted is not", async () => {
    const book = fileFrom("b.xlsx", workbookOf(textRow(1, ["id", "killed"])));
    await expect(proposeMapping(book, "Deaths")).rejects.toMatchObject({
      message: expect.stringContaining('no sheet "Deaths"'),
      hint: "Use one of: S",
    });
  });

  test("throws formats.unrecognised with what to do, when a row is in another encoding", async () => {
    const latin = Buffer.from("id,town,killed\n1,Orlo,2\n2,Caf\u00e9,3\n", "latin1");
    await expect(proposeMapping(fileFrom("a.csv", latin))).rejects.toMatchObject({
      code: "formats.unrecognised",
      message: expect.stringContaining("expected UTF-8"),
      hint: expect.stringContaining("--encoding"),
    });
  });

  test("names no file after standard input, which has no name", async () => {
    expect(await proposeMapping(fileFrom("-", "id,killed\n1,2\n"))).toContain("variorum import - --map table.map.yaml");
  });

  test("throws formats.unrecognised, when there is no table", async () => {
    await expect(proposeMapping(fileFrom("a.csv", ""))).rejects.toMatchObject({ code: "formats.unrecognised" });
  });
});
