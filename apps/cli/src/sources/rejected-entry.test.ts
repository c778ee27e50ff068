import { describe, expect, test } from "vitest";
import { type RejectedEntry, rejectedEntry as bytesOf, rejectsHeader, rejectsName } from "./rejected-entry.ts";

const unit = (raw: string): RejectedEntry => ({
  raw: new TextEncoder().encode(raw),
  at: { file: "claims.csv", line: 4 },
  issues: [
    { code: "scope.missing", severity: "warning", message: "read as everybody", at: { file: "claims.csv" } },
    {
      code: "actor.unknown",
      severity: "error",
      message: 'by "CSP" is\nno actor',
      hint: "Add it",
      at: { file: "claims.csv" },
    },
  ],
});

const rejectedEntry = (...of: Parameters<typeof bytesOf>): string => Buffer.from(bytesOf(...of)).toString("utf8");

describe("rejectsName", () => {
  test.each([
    ["work/claims.csv", "claims.rejects.csv"],
    ["claims.rejects.csv", "claims.rejects.csv"],
    ["bundle.yaml", "bundle.rejects.yaml"],
    ["claims.json", "claims.rejects.jsonl"],
    ["notes", "notes.rejects.txt"],
    [".claims", ".claims.rejects.txt"],
  ])("%s → %s", (file, name) => {
    expect(rejectsName(file, { header: undefined, raw: new Uint8Array() })).toBe(name);
  });

  test.each([
    ["id,by", "x,y", "stdin.rejects.csv"],
    [undefined, '{"id":1}', "stdin.rejects.jsonl"],
    [undefined, "- id: x", "stdin.rejects.yaml"],
  ])("standard input with header %j and %j → %s", (header, raw, name) => {
    expect(rejectsName("-", { header, raw: new TextEncoder().encode(raw) })).toBe(name);
  });
});

describe("rejectedEntry", () => {
  test("of a table is the row as it stood, behind three cells", () => {
    const header = "id,by";
    expect(rejectsHeader(header)).toBe("_code,_error,_hint,id,by\n");
    expect(rejectedEntry(unit('clm:a,"CSP",too,many'), { name: "claims.rejects.csv", header })).toBe(
      '"actor.unknown","by ""CSP"" is\nno actor","Add it",clm:a,"CSP",too,many\n',
    );
  });

  test("of a table of rejects has the three cells once", () => {
    const header = "_code,_error,_hint,id,by";
    expect(rejectsHeader(header)).toBe("_code,_error,_hint,id,by\n");
    expect(rejectedEntry(unit('"old","a, b","",clm:a,CSP'), { name: "claims.rejects.csv", header })).toMatch(
      /"Add it",clm:a,CSP\n$/,
    );
  });

  test("of a table has the delimiter of its header", () => {
    expect(rejectsHeader("id;by")).toBe("_code;_error;_hint;id;by\n");
  });

  test("of YAML has comments above and stands at the margin", () => {
    expect(rejectedEntry(unit("  - id: clm:a\n    by: CSP\n"), { name: "a.rejects.yaml", header: undefined })).toBe(
      '# _code: actor.unknown\n# _error: by "CSP" is no actor\n# _hint: Add it\n- id: clm:a\n  by: CSP\n',
    );
  });

  test("of a list of YAML on one line has a dash of its own", () => {
    expect(rejectedEntry(unit("{ id: clm:a, by: CSP }"), { name: "a.rejects.yaml", header: undefined })).toMatch(
      /\n- \{ id: clm:a, by: CSP \}\n$/,
    );
  });

  test("of JSON has keys that are ignored when it is read again", () => {
    const entry = rejectedEntry(unit('{ "id": "clm:a",\n "by": "CSP" }'), {
      name: "a.rejects.jsonl",
      header: undefined,
    });
    expect(JSON.parse(entry)).toEqual({
      _code: "actor.unknown",
      _error: 'by "CSP" is\nno actor',
      _hint: "Add it",
      id: "clm:a",
      by: "CSP",
    });
    expect(entry.trimEnd()).not.toContain("\n");
  });

  test.each([
    ["a table", "claims.rejects.csv", "id,by", "clm:a,"],
    ["a table of rejects", "claims.rejects.csv", "_code,_error,_hint,id,by", '"","","",clm:a,'],
    ["JSON Lines", "claims.rejects.jsonl", undefined, '{"id":"clm:a","by":"'],
    ["lines without a header", "events.rejects.csv", undefined, "900\t"],
  ])("of %s keeps bytes that are not UTF-8", (_case, name, header, start) => {
    const bytes = Buffer.concat([Buffer.from(start), Buffer.from([0xa0, 0xe9, 0x85]), Buffer.from("é")]);
    const entry = Buffer.from(bytesOf({ ...unit(""), raw: bytes }, { name, header }));
    expect(entry.includes(Buffer.concat([Buffer.from([0xa0, 0xe9, 0x85]), Buffer.from("é")]))).toBe(true);
  });

  test("of words with letters of any script is UTF-8", () => {
    const issues = [{ code: "text.empty", severity: "error", message: "«Дом» é", at: { file: "a" } }] as const;
    const entry = rejectedEntry({ ...unit("é,б"), issues }, { name: "a.rejects.csv", header: "a,b" });
    expect(entry).toBe('"text.empty","«Дом» é","",é,б\n');
  });
});
