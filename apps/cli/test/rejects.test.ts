import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { inFolder } from "./in-folder.ts";

const FIXTURES = new URL("../../../packages/formats/fixtures/", import.meta.url);
const fixture = (path: string): Buffer => readFileSync(new URL(path, FIXTURES));

/** Puts a text in the place of another in a file, byte for byte. */
function mend(path: string, wrong: string, right: string, encoding: BufferEncoding = "latin1"): void {
  writeFileSync(path, readFileSync(path, encoding).replace(wrong, right), encoding);
}

const TABLE = "id,place,date,killed\n1,Gão,2024-07-01,3\n2,Kidál,2024-07-01,many more than that\n";
const MAPPING =
  "variorum: map/1\nsource: mine\nid: id\nevent:\n  label: [place, date]\n  type: battle\nwhen:\n  column: date\nplace: place\nclaims:\n  - value: killed\n    topic: killed\n    who: all\n";

describe("a file of rejects", () => {
  test("of a table in Windows-1252 has the bytes of its rows, and imports by itself once they are mended", async () => {
    const table = fixture("gtd/current/input.csv");
    const row =
      table
        .toString("latin1")
        .split("\r\n")
        .find((line) => line.startsWith("201405030001")) ?? "";
    expect(Buffer.from(row, "latin1").includes(0xe9)).toBe(true);
    const wrong = row.replace(",12.5,", ",1250,");
    using folder = temporaryFolder({ "gtd.csv": Buffer.from(table.toString("latin1").replace(row, wrong), "latin1") });
    const { io, code } = await inFolder(folder.path, ["import", "gtd.csv", "--keep-going"]);
    expect(code, io.err()).toBe(4);
    const rejects = join(folder.path, "gtd.rejects.csv");
    expect(readFileSync(rejects, "latin1")).toContain(`,${wrong}\n`);
    mend(rejects, ",1250,", ",12.5,");
    const mended = await inFolder(folder.path, ["import", "gtd.rejects.csv"]);
    expect(mended.io.err()).toContain("1 row read = 1 accepted + 0 rejected");
    const shown = await inFolder(folder.path, ["show", "rep:gtd-201405030001", "--json", "--restricted"]);
    expect(shown.io.out()).toContain("Café Étoile");
    const whole = await inFolder(folder.path, ["import", "gtd.csv", "--keep-going", "--yes"]);
    expect(whole.io.err()).toContain("1 rejected");
  });

  test.each(["utf-16le", "windows-1252"] as const)(
    "of a table in %s is in it too, and the mapping beside it stays UTF-8",
    async (encoding) => {
      const bytes = encoding === "utf-16le" ? Buffer.from(`\uFEFF${TABLE}`, "utf16le") : Buffer.from(TABLE, "latin1");
      using folder = temporaryFolder({ "t.csv": bytes, "t.csv.map.yaml": `# für\n${MAPPING}` });
      const { io, code } = await inFolder(folder.path, ["import", "t.csv", "--keep-going", "--encoding", encoding]);
      expect(code, io.out() + io.err()).toBe(4);
      expect(io.err()).toContain(`Mend them, then: variorum import t.rejects.csv --encoding ${encoding}\n`);
      const node = encoding === "utf-16le" ? "utf16le" : "latin1";
      const rejects = join(folder.path, "t.rejects.csv");
      expect(readFileSync(rejects, node)).toContain(",2,Kidál,2024-07-01,many more than that\n");
      mend(rejects, ",many more than that\n", ",12\n", node);
      const mended = await inFolder(folder.path, ["import", "t.rejects.csv", "--encoding", encoding]);
      expect(mended.io.err() + mended.io.out()).toContain("1 row read = 1 accepted + 0 rejected");
    },
  );

  test("of a table in an archive is in the encoding that was named, which is that of the table", async () => {
    const table = Buffer.from(`\uFEFF${TABLE}`, "utf16le");
    using folder = temporaryFolder({ "t.csv.gz": gzipSync(table), "mine.yaml": MAPPING });
    const argv = ["import", "t.csv.gz", "--keep-going", "--encoding", "utf-16le", "--map", "mine.yaml"];
    const { io, code } = await inFolder(folder.path, argv);
    expect(code, io.out() + io.err()).toBe(4);
    expect(io.err()).toContain("variorum import t.rejects.csv --encoding utf-16le --map mine.yaml\n");
    expect(readFileSync(join(folder.path, "t.rejects.csv"), "utf16le")).toMatch(/^\uFEFF_code,[^]*,2,Kidál,/);
  });

  test("has every row that stands after a quotation mark which is never closed, and no other", async () => {
    const row = (id: number, killed: string): string => `${id},Orlo,2024-07-0${id},${killed}`;
    const lines = [
      "id,place,date,killed",
      row(1, "3"),
      '2,"Orlo,2024-07-02,5',
      row(3, "4"),
      row(4, "no number"),
      row(5, "1"),
    ];
    using folder = temporaryFolder({ "t.csv": `${lines.join("\n")}\n`, "t.csv.map.yaml": MAPPING });
    const { io, code } = await inFolder(folder.path, ["import", "t.csv", "--keep-going"]);
    expect(code, io.err()).toBe(4);
    expect(io.err()).toContain("5 rows read = 3 accepted + 2 rejected");
    expect(io.out()).toContain("t.csv:3:3: error csv.syntax  Cannot read the row: the quotation mark here is opened");
    const rejects = join(folder.path, "t.rejects.csv");
    const text = readFileSync(rejects, "utf8");
    expect(text).toContain(`,${lines[2]}\n`);
    writeFileSync(rejects, text.replace(lines[2] ?? "", row(2, "5")).replace(row(4, "no number"), row(4, "7")));
    const mended = await inFolder(folder.path, ["import", "t.rejects.csv"]);
    expect(mended.io.err()).toContain("2 rows read = 2 accepted + 0 rejected");
  });

  test.each([
    ["GDELT", "gdelt-events/current/input.csv", "20260107123000", "20260107noon", "\t", "GLOBALEVENTID\tSQLDATE"],
    ["UCDP GED", "ucdp-ged/no-header/input.csv", " 00:00:00.000", " noon", ",", "id,relid,year"],
  ])("of a table of %s without a header names its columns, and tells of each row why", async (...row) => {
    const [, path, right, wrong, delimiter, names] = row;
    const table = replaceLast(fixture(path).toString("utf8"), right, wrong);
    using folder = temporaryFolder({ "events.csv": table });
    const { io, code } = await inFolder(folder.path, ["import", "events.csv", "--keep-going"]);
    expect(code, io.err() + io.out()).toBe(4);
    const rejects = join(folder.path, "events.rejects.csv");
    const text = readFileSync(rejects, "utf8");
    expect(text.startsWith(["_code", "_error", "_hint", names].join(delimiter))).toBe(true);
    expect(text).toMatch(/\n"?date\.unreadable/);
    const entry = text.slice(text.indexOf("\n") + 1, -1);
    expect(table).toContain(entry.slice(entry.indexOf(delimiter, entry.indexOf("Compare the cell")) + 1));
    writeFileSync(rejects, replaceLast(text, wrong, right));
    const mended = await inFolder(folder.path, ["import", "events.rejects.csv"]);
    expect(mended.io.err()).toContain("1 row read = 1 accepted + 0 rejected");
    writeFileSync(join(folder.path, "events.csv"), replaceLast(table, wrong, right));
    const again = await inFolder(folder.path, ["import", "events.csv"]);
    expect(again.io.err()).toContain("Nothing to do");
  });
});

function replaceLast(text: string, from: string, to: string): string {
  const at = text.lastIndexOf(from);
  expect(at).toBeGreaterThan(0);
  return text.slice(0, at) + to + text.slice(at + from.length);
}
