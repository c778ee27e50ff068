import { describe, expect, test } from "vitest";
import { checkWords, readGlossary } from "./check-words.ts";
import { isGreen, type CheckResult } from "./check.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const glossary = `# Glossary

| word | means | not used |
| --- | --- | --- |
| originator | who vouches | \`speaker\`, source (of a claim): \`claimSource\` |
| act | what is done | \`stance\`, \`of_whom\` |

## Names that no file or folder has

\`utils\`, \`v2\`

## Words that pages do without

\`we\`, \`simply\`
`;

async function run(path: string, text: string): Promise<CheckResult> {
  using folder = temporaryFolder({ "docs/glossary.md": glossary, "index.ts": "export {};", [path]: text });
  return checkWords.run(folder.path);
}

test("readGlossary gives the three lists", () => {
  expect(readGlossary(glossary)).toEqual({
    unused: ["speaker", "claimSource", "stance", "of_whom"],
    drawers: ["utils", "v2"],
    filler: ["we", "simply"],
  });
});

describe("checkWords", () => {
  test.each([
    ["a longer word contains an unused one", "a.ts", "const instance = distanceKm;"],
    ["plain words stand where only a column's name is unused", "a.md", "A question is quantity and of whom."],
    ["code has a word that pages do without", "a.ts", "// what we read"],
    ["a fixture speaks as the world does", "packages/formats/fixtures/a/b/c.md", "The speaker took a stance."],
  ])("is green when %s", async (_, path, text) => {
    const result = await run(path, text);
    expect(result.problems).toEqual([]);
    expect(isGreen(result)).toBe(true);
  });

  test.each([
    ["an identifier", "a.ts", "const speakerName = 1;", '"speaker"'],
    ["a constant", "a.ts", "const SPEAKER_NAME = 1;", '"speaker"'],
    ["a plural in a message", "a.ts", 'const message = "two speakers";', '"speaker"'],
    ["a page", "a.md", "The stance of the army.", '"stance"'],
    ["a name of two words", "a.ts", "claim.claimSource", '"claimSource"'],
    ["a column's name", "a.ts", 'row["of_whom"]', '"of_whom"'],
    ["filler on a page", "a.md", "We read simply.", '"we"', '"simply"'],
  ])("is red when an unused word is in %s", async (_, path, text, ...words) => {
    const { problems } = await run(path, text);
    expect(problems).toEqual(words.map((word) => expect.stringContaining(`${path}:1: ${word} is not used here`)));
  });

  test.each(["src/utils/a.css", "src/utils.ts", "src/event.v2/a.css", "v2/a.txt"])(
    "is red when %s has the name of a drawer",
    async (path) => {
      expect((await run(path, "")).problems).toEqual([expect.stringContaining(`${path}: `)]);
    },
  );

  test("is red when there is no glossary", async () => {
    using folder = temporaryFolder({ "a.ts": "const a = 1;" });
    expect(isGreen(await checkWords.run(folder.path))).toBe(false);
  });
});
