import { readdirSync } from "node:fs";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { runVariorum } from "./run-variorum.ts";
import { REPORT_TEXT, SMALL_BUNDLE, smallBundleWith } from "./small-bundle.ts";

/** Everything that was there before and nothing else: no store, no rejects. */
function leftBehind(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name !== "bundle" && !name.includes(".rejects."));
}

const claims = (change: (text: string) => string) => smallBundleWith("claims.yaml", change);

const EVENT = "evt:harbour-town-2024-03";

describe("variorum check of records that rest on others", () => {
  test.each([
    ["an actor", "actors.yaml", "type: armed_force", "type: armed_farce", ["act:army", EVENT, "act:army"]],
    [
      "a report",
      "reports.yaml",
      "type: news_article",
      "type: news_artikel",
      ["rep:gazette-2024-03-02", "rep:gazette-2024-03-02"],
    ],
    ["an event", "events.yaml", "type: battle", "type: bottle", [EVENT, EVENT]],
  ])("tells once of each that it rests on %s that was rejected", (_kind, file, right, wrong, named) => {
    using folder = temporaryFolder(smallBundleWith(file, (text) => text.replace(right, wrong)));
    const { stdout } = runVariorum(folder.path, ["check", "bundle", "--json"]);
    const { rows, issues } = JSON.parse(stdout) as {
      rows: Record<"read" | "accepted" | "rejected", number>;
      issues: { code: string; raw?: string }[];
    };
    const found = issues.filter(({ code }) => code === "reference.rejected");
    expect(found.map(({ raw }) => raw)).toEqual(named);
    expect(issues.filter(({ code }) => code.endsWith(".unknown") && code !== "vocabulary.unknown")).toEqual([]);
    expect(rows).toEqual({ read: 7, accepted: 7 - rows.rejected, rejected: named.length + 1 });
  });
});

describe("variorum import of a bundle with a mistake", () => {
  test.each([
    {
      mistake: "a quote that is not in the text",
      files: claims((text) => text.replace("quote: two of its", "quote: three of its")),
      says: /^bundle\/claims\.yaml:9:10: error quote\.not-found {2}/m,
    },
    {
      mistake: "a quote that occurs twice",
      files: claims((text) => text.replace("quote: two of its fighters were killed", "quote: fighters were killed")),
      says: /^bundle\/claims\.yaml:9:10: error quote\.ambiguous {2}.*\n[^]*?hint: .*prefix/m,
    },
    {
      mistake: "an unknown actor",
      files: claims((text) => text.replace("by: act:army", "by: act:armee")),
      says: /^bundle\/claims\.yaml:14:7: error actor\.unknown {2}.*\n[^]*?\n {4}hint: /m,
    },
    {
      mistake: "an unknown key",
      files: claims((text) => text.replace("  act: assert", "  acts: assert")),
      says: /^bundle\/claims\.yaml:15:3: error record\.unknown-key {2}[^]*?hint: .*\bact\b/m,
    },
    {
      mistake: "a wrong date",
      files: smallBundleWith("events.yaml", (text) => text.replace("2024-03-01", "2024-02-30")),
      says: /^bundle\/events\.yaml:4:19: error date\.impossible {2}/m,
    },
    {
      mistake: "a tab for indentation",
      files: claims((text) => text.replace("  topic: killed", "\ttopic: killed")),
      says: /^bundle\/claims\.yaml:3:\d+: error yaml\.syntax {2}/m,
    },
    {
      mistake: "a lone surrogate",
      files: {
        ...SMALL_BUNDLE,
        "bundle/places.json":
          '[{ "id": "plc:harbour", "type": "settlement", "names": [{ "value": "Har\\ud800bour", "lang": "en", "use": "preferred" }] }]',
      },
      says: /^bundle\/places\.json:1.*: error text\.not-well-formed {2}/m,
    },
    {
      mistake: "a text with a bad byte",
      files: SMALL_BUNDLE,
      bytes: { "bundle/reports/gazette.txt": Buffer.concat([Buffer.from(REPORT_TEXT), Buffer.from([0xff])]) },
      says: /error text\.not-well-formed {2}.*\b100\b/m,
    },
  ])("says where, writes nothing and exits with 3: $mistake", ({ files, bytes, says }) => {
    using folder = temporaryFolder({ ...files, ...bytes });
    const { code, stdout, stderr } = runVariorum(folder.path, ["import", "bundle"]);
    expect(stdout).toMatch(says);
    expect(stderr).toContain("nothing was written");
    expect({ code, left: leftBehind(folder.path) }).toEqual({ code: 3, left: [] });
  });
});

describe("variorum import of a table with a mistake", () => {
  const header = "id,type,name,lang,aliases,identifiers,sensitivity,note\n";

  test.each([
    {
      mistake: "a ragged row",
      table: `${header}act:a,ngo,A,en,,,,\nact:b,ngo,B,en\n`,
      says: /^actors\.csv:3:\d+: error csv\.ragged-row {2}/m,
    },
    {
      mistake: "a bad byte",
      table: Buffer.concat([Buffer.from(`${header}act:a,ngo,A`), Buffer.from([0xe9]), Buffer.from(",en,,,,\n")]),
      says: /^actors\.csv:2:\d+: error text\.not-well-formed {2}/m,
    },
    {
      mistake: "a quotation mark that is never closed",
      table: `${header}act:a,ngo,"A,en,,,,\nact:b,ngo,B,en,,,,\n`,
      says: /^actors\.csv:2:\d+: error csv\.syntax {2}/m,
    },
  ])("says where, writes nothing and exits with 3: $mistake", ({ table, says }) => {
    using folder = temporaryFolder({ "actors.csv": table });
    const { code, stdout } = runVariorum(folder.path, ["import", "actors.csv"]);
    expect(stdout).toMatch(says);
    expect({ code, left: leftBehind(folder.path) }).toEqual({ code: 3, left: ["actors.csv"] });
  });

  test("reads a formula as the text it is, and writes it so that no program runs it", () => {
    using folder = temporaryFolder({ "actors.csv": `${header}act:a,ngo,=1+1,en,,,,\n` });
    expect(runVariorum(folder.path, ["import", "actors.csv"]).code).toBe(0);
    expect(runVariorum(folder.path, ["show", "act:a", "--json"]).stdout).toContain('"=1+1"');
    expect(runVariorum(folder.path, ["export", "-o", "out", "--as", "csv"]).code).toBe(0);
  });
});

describe("variorum import of what is no source", () => {
  test.each([
    ["an empty file", { "a.yaml": "" }, "a.yaml", /^a\.yaml.*: error file\.empty {2}/m],
    ["a folder without records", { "notes/photo.jpg": "JFIF" }, "notes", /^notes.*: error file\.no-records {2}/m],
    ["a list without records", { "a.yaml": "[]\n" }, "a.yaml", /^a\.yaml:1:1: error file\.no-records {2}/m],
  ])("says so, writes nothing and exits with 3: %s", (_case, files, input, says) => {
    using folder = temporaryFolder(files);
    const { code, stdout } = runVariorum(folder.path, ["import", input]);
    expect(stdout).toMatch(says);
    expect({ code, left: readdirSync(folder.path).includes("variorum.db") }).toEqual({ code: 3, left: false });
  });

  test("names the formats there are, when the content is of none of them", () => {
    using folder = temporaryFolder({ "a.bin": "\u0001\u0002\u0003 nothing like a record" });
    const { code, stderr } = runVariorum(folder.path, ["import", "a.bin"]);
    expect(stderr).toMatch(/^error\[formats\.unrecognised\].*\nhint: .*bundle/m);
    expect(code).toBe(3);
  });

  test("stops at a line of 40 MB with its place, and prints little of it", async () => {
    using folder = temporaryFolder();
    const file = createWriteStream(join(folder.path, "long.jsonl"));
    file.write('{"kind":"actor","id":"act:a","note":"');
    for (let part = 0; part < 40; part += 1) file.write("x".repeat(1_000_000));
    file.end('"}\n');
    await finished(file);
    const { code, stdout } = runVariorum(folder.path, ["import", "long.jsonl"]);
    expect(stdout).toMatch(/^long\.jsonl:1.*: error file\.too-large {2}/m);
    expect({ code, left: leftBehind(folder.path) }).toEqual({ code: 3, left: ["long.jsonl"] });
    expect(stdout.length).toBeLessThan(10_000);
  });
});
