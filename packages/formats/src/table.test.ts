import { describe, expect, test } from "vitest";
import { recordsById } from "../test/dataset-lines.ts";
import { all, fileFrom, inputFrom } from "../test/folder-input.ts";
import { textCell, textRow, workbookOf } from "../test/workbook.ts";
import { zipOf } from "../test/zip-archive.ts";
import type { SourceInput } from "./format.ts";
import table from "./table.ts";

const MAPPING = "variorum: map/1\nsource: t\nid: id\nevent: {}\nclaims:\n  - { value: killed, topic: killed }\n";

const inputOfTable = (rows: string, mapping = MAPPING): SourceInput =>
  inputFrom({ "t.csv": rows, "t.csv.map.yaml": mapping }, true);

const bookWith = (more: string): Buffer =>
  workbookOf(`${textRow(1, ["id", "killed"])}${textRow(2, ["1", "7"])}${more}`);

const read = (input: SourceInput) => all(table.read(input));
const codesOf = async (input: SourceInput) =>
  (await read(input)).flatMap(({ issues }) => issues.map(({ code }) => code));

describe("table", () => {
  test("gives the same records, in whatever order rows and columns stand", async () => {
    const one = recordsById(await read(inputOfTable("id,killed\n1,7\n2,dozens\n")));
    const other = recordsById(await read(inputOfTable("killed,id\ndozens,2\n7,1\n")));
    const claims = (records: ReadonlyMap<string, string>) => [...records].filter(([id]) => id.startsWith("clm:"));
    expect(claims(other)).toEqual(claims(one));
    expect(claims(one)).toHaveLength(2);
  });

  test("keeps the id of a claim, when its figure is corrected", async () => {
    const ids = async (rows: string) => [...recordsById(await read(inputOfTable(rows))).keys()];
    expect(await ids("id,killed\n1,9\n")).toEqual(await ids("id,killed\n1,7\n"));
  });

  test("takes the mapping that was named before the one beside the table", async () => {
    const input = inputOfTable("id,killed\n1,7\n");
    const mapping = fileFrom("mine.yaml", MAPPING.replace("source: t", "source: mine"));
    expect(await table.describe({ ...input, mapping })).toEqual({ source: "mine" });
    expect([...recordsById(await read({ ...input, mapping })).keys()]).toContain("clm:mine-1-killed");
  });

  test("reads mended rows of a file of rejects with the mapping of the table", async () => {
    const rejects = '_code,_error,_hint,id,killed\ncount.unreadable,"no, ""really""",,1,7\n';
    const input = inputFrom({ "t.rejects.csv": rejects, "t.csv.map.yaml": MAPPING }, true);
    expect(recordsById(await read(input))).toEqual(recordsById(await read(inputOfTable("id,killed\n1,7\n"))));
  });

  test.each([
    ["upright bars between its cells", "id|killed\n1|7\n"],
    ["a line for a spreadsheet program in front", "sep=;\r\nid;killed\r\n1;7\r\n"],
    ["a mark of byte order and such a line", "\uFEFFsep=,\nid,killed\n1,7\n"],
    ["another line end in each row", "id,killed\r1,7\r\n"],
  ])("gives the same claims of a table with %s", async (_case, rows) => {
    const claimIn = async (text: string) => recordsById(await read(inputOfTable(text))).get("clm:t-1-killed");
    expect(await claimIn(rows)).toBe(await claimIn("id,killed\n1,7\n"));
  });

  test.each([
    ["1,7,8", "Cannot read a row of 3 cells: expected 2", /quotation marks/],
    ["1", "Cannot read a row of 1 cell: expected 2", /Get the file again/],
    ['"1,7"', "Cannot read a row that stands in a single cell: a spreadsheet put it in quotation marks", /Take/],
  ])("says what is wrong with the number of cells of %j", async (row, message, hint) => {
    const units = await read(inputOfTable(`id,killed\n${row}\n`));
    expect(units.flatMap(({ issues }) => issues)).toMatchObject([
      { code: "csv.ragged-row", message, hint: expect.stringMatching(hint) },
    ]);
  });

  test("keeps who passed a figure on behind who vouches for it, and in front of the table", async () => {
    const mapping = MAPPING.replace(
      "claims:",
      "by: { column: who, type: government }\nthrough: { column: paper, type: media_outlet }\nclaims:",
    );
    const rows = "id,killed,who,paper\n1,7,Ministry,Wire;Gazette\n2,8,Ministry,\n3,9,,Gazette\n4,1,Gazette,Gazette\n";
    const records = recordsById(await read(inputOfTable(rows, mapping)));
    const claim = (row: number) => JSON.parse(records.get(`clm:t-${row}-killed`) ?? "");
    const chainOf = (row: number) =>
      claim(row).attribution.map(({ actor, role }: { actor: string; role: string }) => {
        const named = JSON.parse(records.get(actor) ?? "{}");
        return `${role} ${named.names[0].value} ${named.type}`;
      });
    expect(chainOf(1)).toEqual([
      "originator Ministry government",
      "relay Wire media_outlet",
      "relay Gazette media_outlet",
      "publisher t ngo",
    ]);
    expect(claim(1).evidence).toContainEqual({
      report: "rep:t-1",
      field: "paper",
      exact: "Wire;Gazette",
      role: "relay",
    });
    expect(chainOf(2)).toEqual(["originator Ministry government", "publisher t ngo"]);
    expect(chainOf(3)).toEqual(["originator t ngo"]);
    expect(chainOf(4)).toHaveLength(3);
  });

  test("keeps the step of one who speaks for all rows, named by the mapping", async () => {
    const mapping = MAPPING.replace("claims:", "by: act:ministry\nthrough: act:wire\nclaims:");
    const records = recordsById(await read(inputOfTable("id,killed\n1,7\n", mapping)));
    expect(JSON.parse(records.get("clm:t-1-killed") ?? "").attribution[1]).toEqual({
      actor: "act:wire",
      role: "relay",
      form: "indirect_quote",
      basis: "external",
    });
  });

  test("counts in the days of period, and in those of the event where its cell is empty", async () => {
    const mapping = MAPPING.replace("claims:", "when: day\nperiod: { column: from, end: to }\nclaims:");
    const rows =
      "id,killed,day,from,to\n1,7,2026-01-09,2026-01-01,2026-01-08\n2,8,2026-01-09,,\n3,9,2026-01-09,2026-01,\n";
    const records = recordsById(await read(inputOfTable(rows, mapping)));
    const claim = (id: string) => JSON.parse(records.get(`clm:t-${id}`) ?? "");
    expect(claim("1-killed").scope).toEqual({ period: "2026-01-01/2026-01-08", stated: true });
    expect(claim("1-when").value.edtf).toBe("2026-01-09");
    expect(claim("2-killed").scope.period).toBe("2026-01-09");
    expect(claim("3-killed").scope.period).toBe("2026-01");
    expect(claim("1-killed").evidence.filter(({ role }: { role: string }) => role === "time")).toHaveLength(2);
  });

  test.each([
    ["period: von", "von"],
    ["period: { column: day, end: bis }", "bis"],
    ["through: { column: paper }", "paper"],
  ])("says that the table has no such column, for %s", async (line, column) => {
    const [unit] = await read(
      inputOfTable("id,killed,day\n1,7,2026\n", MAPPING.replace("claims:", `${line}\nclaims:`)),
    );
    expect(unit?.issues).toMatchObject([{ code: "csv.unknown-column", raw: column }]);
  });

  test.each([
    ["a mapping that is no YAML", "source: [", ["yaml.syntax"]],
    ["a key that no mapping has", `${MAPPING}colour: red\n`, ["record.unknown-key"]],
    ["a topic that is none", MAPPING.replace("topic: killed", "topic: kiled"), ["vocabulary.unknown"]],
    ["a column that the table does not have", MAPPING.replace("value: killed", "value: kiled"), ["csv.unknown-column"]],
    ["no claims", MAPPING.replace(/claims:[^]*/, "claims: []\n"), [expect.any(String)]],
  ])("reports %s once, and reads no row", async (_title, mapping, codes) => {
    const units = await read(inputOfTable("id,killed\n1,7\n2,8\n", mapping));
    expect(units.map(({ ok }) => ok)).toEqual([false]);
    expect(units.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(codes);
    expect(units[0]?.issues[0]?.at).toMatchObject({ file: "t.csv.map.yaml", line: expect.any(Number) });
  });

  test("keeps the cells of a workbook as they are stored, and points at them by name", async () => {
    const book = workbookOf(
      `${textRow(1, ["id", "killed", "note"])}<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>7.0</v></c>${textCell("C3", " =a, ")}</row>`,
    );
    const units = await read(inputFrom({ "b.xlsx": book, "b.xlsx.map.yaml": MAPPING }, true));
    expect(units.map(({ ok }) => ok)).toEqual([true]);
    expect(recordsById(units).get("rep:t-1")).toContain('"fields":{"id":"1","killed":"7.0","note":" =a, "}');
    expect(units[0]?.ok && units[0].value.at).toMatchObject({ cell: "S!A3" });
  });

  test("keeps both cells, when two columns have the same name", async () => {
    const records = recordsById(await read(inputOfTable("id,killed,killed\n1,7,9\n")));
    expect(records.get("rep:t-1")).toContain('"fields":{"id":"1","killed":"7","killed (column 3)":"9"}');
  });

  test.each([
    ["a header", `id,killed,${Array.from({ length: 1_000_000 }, (_, index) => `c${index}`).join(",")}\n1,7\n`, 1],
    ["a row", `id,killed\n1,7${",".repeat(1_000_000)}\n2,8\n`, 2],
  ])("refuses %s of a million columns soon", async (_title, rows, line) => {
    const started = performance.now();
    const issues = (await read(inputOfTable(rows))).flatMap((unit) => unit.issues);
    expect(issues.map(({ code, at }) => [code, at.line])).toEqual([["csv.too-many-cells", line]]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test.each([
    [
      "columns of nobody",
      "t.csv",
      "day,dead\n1,7\n",
      /: day, dead, with commas .*/,
      /no dataset .*variorum map init t\.csv/,
    ],
    [
      "a table of a bundle with semicolons",
      "actors.csv",
      "id;type;name\nact:a;person;A\n",
      /: id, type, name, with semicolons/,
      /columns of the actors of a bundle, whose tables have commas/,
    ],
  ])(
    "says what it looks like and what to do, when it has no mapping and %s",
    async (_title, name, rows, says, hint) => {
      const [unit] = await read(inputFrom({ [name]: rows }));
      expect(unit?.issues).toMatchObject([
        { code: "table.no-mapping", message: expect.stringMatching(says), hint: expect.stringMatching(hint) },
      ]);
    },
  );

  test.each([
    ["12.5", 12.5],
    ["12,5", 12.5],
    ["-3,25", -3.25],
    ["5E-2", 0.05],
    ["1,234,5", undefined],
    ["0x10", undefined],
    ["91", undefined],
    ["12,5 N", undefined],
  ])("reads the latitude %j as %j", async (cell, lat) => {
    const mapping = MAPPING.replace("event: {}", "event: {}\nplace: { column: town, lat: lat, lon: lon }");
    const units = await read(inputOfTable(`id;killed;town;lat;lon\n1;7;Orlo;${cell};-3\n`, mapping));
    const records = units.flatMap((unit) => (unit.ok ? unit.value.records : []));
    const geometry = records.flatMap((record) => (record.kind === "place" ? (record.geometry ?? []) : []));
    expect(geometry.map((point) => point.lat)).toEqual(lat === undefined ? [] : [lat]);
    expect(units.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(
      lat === undefined ? ["coordinates.out-of-range"] : [],
    );
  });

  test("makes no claim of an empty cell, and one of a written nought", async () => {
    const claims = [...recordsById(await read(inputOfTable("id,killed\n1,\n2,NA\n3,0\n"))).keys()];
    expect(claims.filter((id) => id.startsWith("clm:"))).toEqual(["clm:t-3-killed"]);
  });

  test.each([
    ["grows too far", zipOf([{ name: "xl/workbook.xml", content: Buffer.alloc(64 * 2 ** 20) }]), "file.unreadable"],
    [
      "says that it is smaller",
      zipOf([{ name: "xl/workbook.xml", content: "aaaa", statedSize: 1 }]),
      "file.unreadable",
    ],
    ["holds nothing", zipOf([{ name: "xl/workbook.xml", content: "" }]), "file.unreadable"],
    ["has a cell in the farthest corner", bookWith(textCell("XFD1048576", "x")), "file.too-large"],
    ["has a cell outside of any sheet", bookWith(textCell("ZZZZ3", "x")), "file.too-large"],
    ["has a row outside of any sheet", bookWith('<row r="99999999999"/>'), "file.too-large"],
    ["is nested without end", bookWith("<a>".repeat(10_000)), "file.too-large"],
    ["is cut", bookWith("<row"), "file.unreadable"],
  ])("refuses a workbook that %s", async (_title, book, code) => {
    expect(await codesOf(inputFrom({ "b.xlsx": book, "b.xlsx.map.yaml": MAPPING }, true))).toEqual([code]);
  });
});
