import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { inFolder } from "./in-folder.ts";

const TABLE = `id,type,name,lang,aliases,identifiers,sensitivity,note
act:a,ngo,A,en,,,,
act:b,ngoo,B,en,,,,
act:c,ngo,C,en
`;

describe("variorum check --report", () => {
  test("github annotates the lines of a change", async () => {
    using folder = temporaryFolder({ "actors.csv": TABLE });
    const { code, io } = await inFolder(folder.path, ["check", "actors.csv", "--report", "github"]);
    expect(io.out()).toMatch(
      /^::error file=actors\.csv,line=3,col=7,title=vocabulary\.unknown::.*\n::error file=actors\.csv,line=4/,
    );
    expect(code).toBe(3);
  });

  test.each(["json", "sarif"])("%s is one JSON document with every issue", async (report) => {
    using folder = temporaryFolder({ "actors.csv": TABLE });
    const { io } = await inFolder(folder.path, ["check", "actors.csv", "--report", report]);
    expect(JSON.stringify(JSON.parse(io.out()))).toMatch(/vocabulary\.unknown[^]*csv\.ragged-row/);
  });

  test("refuses a report that there is none of", async () => {
    const { code, io } = await inFolder("/nowhere", ["check", "actors.csv", "--report", "xml"]);
    expect(io.err()).toContain("expected text, json, github, sarif");
    expect(code).toBe(2);
  });
});

describe("variorum import --keep-going of a table", () => {
  test("leaves the bytes of what was left out, with why, and reads them once they are mended", async () => {
    using folder = temporaryFolder({ "actors.csv": TABLE });
    const kept = await inFolder(folder.path, ["import", "actors.csv", "--keep-going"]);
    expect(kept.io.err()).toContain("3 rows read = 1 accepted + 2 rejected");
    expect(kept.code).toBe(4);
    const path = join(folder.path, "actors.rejects.csv");
    const rejects = readFileSync(path, "utf8");
    expect(rejects.split("\n").map((line) => line.replace(/^"(.*?)",.*,(act:.*)$/, "$1 $2"))).toEqual([
      "_code,_error,_hint,id,type,name,lang,aliases,identifiers,sensitivity,note",
      "vocabulary.unknown act:b,ngoo,B,en,,,,",
      "csv.ragged-row act:c,ngo,C,en",
      "",
    ]);
    writeFileSync(path, rejects.replace("act:b,ngoo", "act:b,ngo").replace("act:c,ngo,C,en", "act:c,ngo,C,en,,,,"));
    const mended = await inFolder(folder.path, ["import", "actors.rejects.csv"]);
    expect(mended.io.err()).toContain("  actors       2 new\n");
    expect(mended.code).toBe(0);
  });

  test("puts all rejects into one file, when it is named", async () => {
    using folder = temporaryFolder({ "actors.csv": TABLE });
    const { io } = await inFolder(folder.path, ["import", "actors.csv", "--keep-going", "--rejects", "mend.csv"]);
    expect(io.err()).toContain("rows with errors → mend.csv\n");
    expect(readFileSync(join(folder.path, "mend.csv"), "utf8")).toContain("act:c,ngo,C,en\n");
  });
});

describe("variorum import --keep-going of rows whose bytes are not UTF-8", () => {
  const bytes = Buffer.concat([
    Buffer.from("id,type,name,lang\nact:a,ngo,A,en\nact:b,ngo,Caf"),
    Buffer.from([0xe9]),
    Buffer.from(",fr\n"),
  ]);

  test("keeps them as they stood, and refuses them again until they are mended", async () => {
    using folder = temporaryFolder({});
    writeFileSync(join(folder.path, "actors.csv"), bytes);
    expect((await inFolder(folder.path, ["import", "actors.csv", "--keep-going"])).code).toBe(4);
    const rejects = readFileSync(join(folder.path, "actors.rejects.csv"));
    expect(rejects.includes(bytes.subarray(bytes.indexOf("act:b")))).toBe(true);
    const again = await inFolder(folder.path, ["import", "actors.rejects.csv"]);
    expect(again.io.out()).toContain("error text.not-well-formed");
    expect(again.code).toBe(3);
    const recoded = await inFolder(folder.path, ["import", "actors.rejects.csv", "--encoding", "windows-1252"]);
    expect(recoded.code).toBe(0);
    expect((await inFolder(folder.path, ["show", "act:b"])).io.out()).toContain("Café");
  });
});

describe("variorum import --prune", () => {
  test("withdraws what the source has no more, only with the number confirmed where nobody looks on", async () => {
    using folder = temporaryFolder({
      "a/actors.yaml": "- { id: act:a, type: ngo, names: [A] }\n- { id: act:b, type: ngo, names: [B] }\n",
    });
    await inFolder(folder.path, ["import", "a"]);
    writeFileSync(join(folder.path, "a/actors.yaml"), "- { id: act:a, type: ngo, names: [A] }\n");
    const asked = await inFolder(folder.path, ["import", "a", "--prune", "--yes"]);
    expect(asked.io.err()).toContain("  - act:b   No longer in a\n");
    expect(asked.io.err()).toMatch(/variorum import a --prune --yes --confirm-withdraw 1\n$/);
    expect(asked.code).toBe(10);
    expect((await inFolder(folder.path, ["import", "a", "--prune", "--yes", "--confirm-withdraw", "1"])).code).toBe(0);
    expect((await inFolder(folder.path, ["show", "act:b"])).io.out()).toContain("was withdrawn in change 2");
  });
});

describe("variorum import of several files", () => {
  test("reads tables that belong together as one import", async () => {
    using folder = temporaryFolder({
      "actors.csv": "id,type,name,lang\nact:a,ngo,A,en\n",
      "events.csv": "id,type,label,lang\nevt:e,battle,Fighting at E,en\n",
    });
    const { code, io } = await inFolder(folder.path, ["import", "events.csv", "actors.csv", "--json"]);
    expect(JSON.parse(io.out())).toMatchObject({ counts: { actor: { create: 1 }, event: { create: 1 } }, change: 1 });
    expect(code).toBe(0);
  });

  test("refuses a folder beside a file", async () => {
    using folder = temporaryFolder({ "a.yaml": "[]", "b/c.yaml": "[]" });
    expect((await inFolder(folder.path, ["import", "a.yaml", "b"])).code).toBe(2);
  });
});
