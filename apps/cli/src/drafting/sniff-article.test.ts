import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { detectFormat, formatIds } from "@variorum/formats/read";
import { describe, expect, test } from "vitest";
import { openSource } from "../sources/open-source.ts";
import { ARTICLE_FORMAT } from "./article-format.ts";
import { sniffArticle } from "./sniff-article.ts";

const FIXTURES = fileURLToPath(new URL("../../../../packages/formats/fixtures", import.meta.url));
const PROSE = "Two soldiers were killed in Ford on Friday, the Northern Front said in a statement.\n";

const cases = formatIds.flatMap((format) => {
  const folder = join(FIXTURES, format);
  return existsSync(folder) ? readdirSync(folder).map((name) => [format, name] as const) : [];
});

describe("sniffArticle", () => {
  test.each(cases)("leaves a file of another format to it: %s/%s", async (format, name) => {
    const folder = join(FIXTURES, format, name);
    const entry = readdirSync(folder).find((file) => file === "input" || file.startsWith("input.")) ?? "";
    const { input } = await openSource(join(folder, entry), { folder, stdin: () => process.stdin });
    expect(await detectFormat(input, [ARTICLE_FORMAT])).toBe(format);
  });

  test.each([
    ["a file that is named as text", "a.txt", "x", true],
    ["Markdown", "notes/a.md", "# Two killed", true],
    ["a page by its name", "a.html", "<p>Two", true],
    ["a page on standard input", "-", "\n<!DOCTYPE html><html>", true],
    ["a page at an address that ends like a file", "https://news.example/a.php", "<html>", true],
    ["prose on standard input", "-", PROSE, true],
    ["prose without an ending of the name", "report", PROSE, true],
    ["prose in a file that is named as something else", "a.csv", PROSE, false],
    ["a table on standard input", "-", "id,name,count,place,source,when,who\n1,two,3,four,five,six,seven\n", false],
    ["JSON on standard input", "-", '{ "text": "Two soldiers were killed in Ford on Friday, it said." }', false],
    ["bytes that are no text", "-", `${PROSE}\u0000`, false],
    ["a picture", "a.jpg", "JFIF", false],
    ["nothing", "a.txt", "", false],
  ])("tells an article from what is none: %s", (_title, name, text, isArticle) => {
    expect(sniffArticle(new TextEncoder().encode(text), name) > 0).toBe(isArticle);
  });
});
