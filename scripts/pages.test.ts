import { describe, expect, test } from "vitest";
import { anchorsOf, codeOn, commandProblems, linkProblems } from "./pages.ts";

const commands = [
  { words: "variorum", help: "", options: ["--json"] },
  { words: "variorum import", help: "", options: ["--dry-run"] },
  { words: "variorum db", help: "", options: [] },
  { words: "variorum db status", help: "", options: [] },
];

test("codeOn gives the lines of blocks and the pieces inside sentences", () => {
  expect(codeOn("Use `a b`.\n\n```sh\n$ one\ntwo\n```\n\nThen `c`.")).toEqual(["$ one", "two", "", "a b", "c"]);
});

test("anchorsOf gives headings as links write them, and written ids", () => {
  expect([...anchorsOf('# A page: on `x.y`\n<a id="count.unreadable"></a>\n## Deux mots')]).toEqual([
    "a-page-on-xy",
    "deux-mots",
    "count.unreadable",
  ]);
});

describe("linkProblems", () => {
  const texts: Readonly<Record<string, string>> = { "docs/a.md": "# Here", "docs/b/c.ts": "", "README.md": "" };
  test.each([
    ["docs/a.md", true],
    ["docs/a.md#here", true],
    ["docs/b/", true],
    ["docs/b/c.ts", true],
    ["https://example.org/", true],
    ["docs/missing.md", false],
    ["docs/a.md#there", false],
    ["#nowhere", false],
  ])("a link to %s leads somewhere: %j", (target, leads) => {
    const textOf = (path: string): string => (path === "README.md" ? `[words](${target})` : (texts[path] ?? ""));
    const { problems } = linkProblems("README.md", { files: Object.keys(texts), textOf });
    expect(problems).toEqual(leads ? [] : [`README.md: the link to ${target} leads nowhere`]);
  });
});

describe("commandProblems", () => {
  test.each([
    ["`pnpm variorum import march.csv --dry-run`", []],
    ["```\n$ variorum db status --json\n```", []],
    ["A `variorum.db` beside `@variorum/core`; a variorum edition.", []],
    ["`variorum imports`", ['a.md: there is no command "variorum imports"']],
    ["`variorum import --dry`", ['a.md: "variorum import" has no option --dry']],
    ["`variorum db stat`", []],
  ])("%j → %j", (text, problems) => {
    expect(commandProblems("a.md", text, commands)).toEqual(problems);
  });
});
