import { buildReport } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { earlierVersionFinder } from "./earlier-version.ts";
import { sha256 } from "./read-article-file.ts";

const LINES = [
  "Two soldiers were killed on Friday.",
  "The bridge in Ford was closed.",
  "Nobody has claimed the attack.",
];

function reportOf(id: string, text: string, more: Record<string, unknown> = {}) {
  const state = { sha256: sha256(text), bytes: text.length, length: text.length, normalization: "none" };
  return buildReport({ id, text: state, ...more });
}

const first = reportOf("rep:first", LINES.join(" "));
const second = reportOf("rep:second", `${LINES.join("\n")} It was repaired on Sunday.`, {
  derivedFrom: [{ report: "rep:first", relation: "new_version_of", basis: "detected", passages: [] }],
});
const page = reportOf("rep:page", "Something else altogether was on this page.", { url: "https://news.example/a" });
const texts = new Map([
  [sha256(LINES.join(" ")), LINES.join(" ")],
  [sha256(`${LINES.join("\n")} It was repaired on Sunday.`), `${LINES.join("\n")} It was repaired on Sunday.`],
]);
const records = new Map<string, typeof first>([first, second, page].map((report) => [report.id, report]));
const held = { get: (id: string) => records.get(id), text: (hash: string) => texts.get(hash) };
const articleOf = (text: string, url?: string) => ({
  name: "a.txt",
  text,
  normalization: "none" as const,
  metadata: url === undefined ? {} : { url: { value: url, from: "canonical" } },
  notes: [],
});

describe("earlierVersionFinder", () => {
  const find = earlierVersionFinder([second, first, page], held);

  test.each([
    ["an edited sentence", `${LINES[0]} ${LINES[1]} Two groups have claimed the attack.`, undefined, "rep:second"],
    ["other line ends", LINES.join("\n\n"), undefined, "rep:second"],
    ["the same address", "All of it is new and nothing is as it was.", "https://news.example/a", "rep:page"],
    [
      "another article in the same file",
      `${LINES[0]} Rain fell on the hills all day. It was cold.`,
      undefined,
      undefined,
    ],
    ["a text without a sentence", "Ford.", undefined, undefined],
    ["nothing", "", undefined, undefined],
  ])("finds the report that a text is a version of: %s", (_title, text, url, expected) => {
    expect(find(articleOf(text, url))?.report.id).toBe(expected);
  });

  test("gives the text of the first version, when there were several", () => {
    expect(find(articleOf(`${LINES.join(" ")} It was repaired on Sunday.`))).toEqual({
      report: second,
      firstTextSha256: first.text?.sha256,
    });
  });
});
