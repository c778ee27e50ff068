import type { IssueCode } from "@variorum/core";
import { describe, expect, test } from "vitest";
import type { SourceInput } from "../src/format.ts";
import { loadImporter } from "../src/registry.ts";
import { all, inputFrom } from "./folder-input.ts";

const GED_HEADER = await headerOf();

/** Every issue of a source, as `file:line:column code`. */
async function issuesOf(format: string, input: SourceInput): Promise<readonly string[]> {
  const units = await all((await loadImporter(format)).read(input));
  return units.flatMap(({ issues }) =>
    issues.map(
      ({ at, code, hint }) =>
        `${at.file}:${at.line}:${at.column ?? at.pointer} ${code}${hint === undefined ? " WITHOUT HINT" : ""}`,
    ),
  );
}

async function headerOf(): Promise<string> {
  const { CURRENT_COLUMNS } = await import("../src/ucdp-ged/layouts.ts");
  return CURRENT_COLUMNS.join(",");
}

describe("read", () => {
  test.each<
    readonly [
      title: string,
      format: string,
      contents: Readonly<Record<string, string | Uint8Array>>,
      expected: readonly string[],
    ]
  >([
    ["an empty file", "bundle", { "a.yaml": "" }, ["a.yaml:1:1 file.empty"]],
    ["an empty table", "bundle", { "actors.csv": "" }, ["actors.csv:1:1 file.empty"]],
    [
      "a name of two lines",
      "bundle",
      { "actors.yaml": '- id: act:a\n  type: person\n  names: ["a\\nb"]\n' },
      ["actors.yaml:3:11 text.control-character"],
    ],
    [
      "a name in which nothing can be seen",
      "bundle",
      { "actors.csv": "id,type,name\nact:a,person,\u200B\n" },
      ["actors.csv:2:14 text.empty"],
    ],
    [
      "a key that no object can have as its own",
      "bundle",
      { "a.jsonl": '{"id":"act:a","type":"person","names":["A"],"__proto__":{"note":"x"}}' },
      ["a.jsonl:1:45 record.unknown-key"],
    ],
    ["an empty dataset", "ucdp-ged", { "a.csv": "" }, ["a.csv:1:1 file.empty"]],
    ["a byte order mark and nothing else", "bundle", { "a.json": "\uFEFF" }, ["a.json:1:1 file.empty"]],
    [
      "a bad byte in YAML",
      "bundle",
      { "a.yaml": bytes("- id: act:a\n  note: caf", [0xe9], "\n") },
      ["a.yaml:2:12 text.not-well-formed"],
    ],
    [
      "a bad byte in JSON Lines",
      "bundle",
      { "a.jsonl": bytes('{"id":"', [0xff], '"}\n') },
      ["a.jsonl:1:8 text.not-well-formed"],
    ],
    [
      "a bad byte in a table",
      "bundle",
      { "actors.csv": bytes("id,type,name\nact:a,person,caf", [0xe9], "\n") },
      ["actors.csv:2:17 text.not-well-formed"],
    ],
    [
      "half a character in JSON",
      "bundle",
      { "a.json": '[{"id":"act:a","type":"person","names":["\\ud800"]}]' },
      ["a.json:1:/0/names/0 text.not-well-formed"],
    ],
    ["U+0000 in YAML", "bundle", { "a.yaml": "- id: act:a\n  note: a\0b\n" }, ["a.yaml:2:10 text.nul"]],
    [
      "U+0000 written as an escape",
      "bundle",
      { "a.yaml": '- { id: act:a, type: person, names: ["a\\0b"] }\n' },
      ["a.yaml:1:38 text.nul"],
    ],
    [
      "U+0000 in a table",
      "bundle",
      { "actors.csv": "id,type,name\nact:a,person,a\0b\n" },
      ["actors.csv:2:15 text.nul"],
    ],
    ["a tab for indentation", "bundle", { "a.yaml": "- id: act:a\n\ttype: person\n" }, ["a.yaml:2:1 yaml.syntax"]],
    [
      "deep nesting in YAML",
      "bundle",
      { "a.yaml": `${"[".repeat(5000)}${"]".repeat(5000)}` },
      [expect.stringMatching(/^a\.yaml:1:\d+ file\.too-large$/)],
    ],
    [
      "deep nesting in blocks",
      "bundle",
      { "a.yaml": `${"- ".repeat(500)}a\n` },
      [expect.stringMatching(/^a\.yaml:1:\d+ file\.too-large$/)],
    ],
    ["deep nesting in JSON", "bundle", { "a.json": "[".repeat(1_000_000) }, ["a.json:1:1 file.too-large"]],
    [
      "aliases that stand for millions",
      "bundle",
      { "a.yaml": aliasBomb() },
      [expect.stringMatching(/^a\.yaml:\d+:\d+ file\.too-large$/)],
    ],
    [
      "an alias of itself",
      "bundle",
      { "a.yaml": "a: &a [*a]\n" },
      [expect.stringMatching(/^a\.yaml:1:\d+ file\.too-large$/)],
    ],
    ["an alias of nothing", "bundle", { "a.yaml": "- *a\n" }, [expect.stringMatching(/^a\.yaml:1:3 /)]],
    ["a tag of somebody's own", "bundle", { "a.yaml": "- !!js/function act:a\n" }, ["a.yaml:1:3 yaml.syntax"]],
    ["a key that is a list", "bundle", { "a.yaml": "? [a]\n: b\n" }, ["a.yaml:1:3 yaml.syntax"]],
    [
      "keys of the prototype",
      "bundle",
      { "a.json": '[{"constructor":1,"id":"act:a","type":"person","names":"A"}]' },
      ["a.json:1:/0/constructor record.unknown-key"],
    ],
    ["a ragged row", "bundle", { "actors.csv": "id,type,name\r\nact:a,person\r\n" }, ["actors.csv:2:1 csv.ragged-row"]],
    [
      "a row with a cell too many",
      "ucdp-ged",
      { "a.csv": `${GED_HEADER}\n${",".repeat(49)}\n` },
      ["a.csv:2:1 csv.ragged-row"],
    ],
    ["a header that is none", "bundle", { "actors.csv": "one,two\n" }, ["actors.csv:1:1 csv.header-missing"]],
    [
      "a quote that is never closed",
      "bundle",
      { "actors.csv": 'id,type,name\nact:a,person,"A\n' },
      ["actors.csv:2:14 csv.syntax"],
    ],
    [
      "a text outside the bundle",
      "bundle",
      { "reports.yaml": "- { id: rep:a, type: other, text: /etc/passwd }\n" },
      ["reports.yaml:1:35 report.text-missing"],
    ],
    [
      "a text that is empty",
      "bundle",
      { "reports.yaml": "- { id: rep:a, type: other, text: a.txt }\n", "a.txt": "" },
      ["reports.yaml:1:35 text.empty"],
    ],
    [
      "a text that is not UTF-8",
      "bundle",
      { "reports.yaml": "- { id: rep:a, type: other, text: a.txt }\n", "a.txt": bytes("one\ntw", [0xc3], "\n") },
      ["a.txt:2:3 text.not-well-formed"],
    ],
    [
      "a folder without records",
      "bundle",
      { "README.md": "nothing", "a.txt": "nothing" },
      ["bundle:undefined:undefined file.no-records"],
    ],
    [
      "a passage that is written",
      "bundle",
      { "a.yaml": "- { kind: passage, id: pas:00000000000000000000 }\n" },
      ["a.yaml:1:3 record.unknown-kind"],
    ],
    [
      "a notice that is no text",
      "bundle",
      {
        "bundle.yaml": "bundle: a\nnotice: [a]\nlicense: b\n",
        "actors.yaml": "- { id: act:a, type: person, names: A }\n",
      },
      ["bundle.yaml:3:1 record.unknown-key", "bundle.yaml:2:1 record.wrong-type"],
    ],
  ])("gives a coded issue with its place and what to do, for %s", async (_title, format, contents, expected) => {
    const found = await issuesOf(format, inputFrom(contents));
    expect([...found].toSorted()).toEqual([...expected].toSorted());
  });

  test.each<readonly [name: string, format: string, head: string, code: IssueCode]>([
    ["a.yaml", "bundle", "- id: ", "file.too-large"],
    ["a.json", "bundle", '["', "file.too-large"],
    ["a.jsonl", "bundle", '{"id":"', "file.too-large"],
    ["actors.csv", "bundle", "id,type,name\nact:a,person,", "file.too-large"],
    ["actors.csv", "bundle", 'id,type,name\nact:a,person,"', "file.too-large"],
    ["a.csv", "ucdp-ged", `${GED_HEADER}\n1,`, "file.too-large"],
  ])("gives up early and holds little, when %s of %s has a line of 1 GB after %j", async (name, format, head, code) => {
    const before = process.memoryUsage().rss;
    let highest = before;
    const chunk = Buffer.alloc(65_536, "x");
    const input: SourceInput = {
      name,
      isFolder: false,
      beside: () => undefined,
      files: [
        {
          name,
          async *open() {
            yield Buffer.from(head);
            for (let sent = 0; sent < 2 ** 30; sent += chunk.length) {
              highest = Math.max(highest, process.memoryUsage.rss());
              yield chunk;
            }
          },
        },
      ],
    };
    expect(await issuesOf(format, input)).toEqual([expect.stringContaining(` ${code}`)]);
    expect(highest - before).toBeLessThan(400 * 2 ** 20);
  });

  test("holds each entry once, when a list of YAML stands on one line", async () => {
    const entries = Array.from({ length: 5000 }, (_, index) => `{ id: "act:a${index}", type: person, names: [A] }`);
    const units = await all(
      (await loadImporter("bundle")).read(inputFrom({ "actors.yaml": `[${entries.join(", ")}]` })),
    );
    const bytes = units.reduce((sum, unit) => sum + (unit.ok ? unit.value.raw.length : unit.raw.length), 0);
    expect(units).toHaveLength(entries.length);
    expect(bytes).toBe(entries.join("").length);
  });
});

function bytes(before: string, bad: readonly number[], after: string): Uint8Array {
  return Buffer.concat([Buffer.from(before), Buffer.from(bad), Buffer.from(after)]);
}

function aliasBomb(): string {
  const lines = [..."bcdefgh"].map(
    (name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdefgh"[index]}`).join(", ")}]`,
  );
  return ["a: &a [x]", ...lines].join("\n");
}
