import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { flatText } from "./flat-text.ts";
import { htmlTags, measureHtml } from "./html-shape.ts";
import { readArticle } from "./read-article.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";

const sha256OfBytes = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function read(name: string, content: string | Uint8Array): ReturnType<typeof readArticle> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readArticle({ name, bytes, sha256OfBytes });
}

const PARAGRAPHS = Array.from(
  { length: 5 },
  (_, index) =>
    `<p>Officials in Ford said ${index + 2} people were killed &amp; many more wounded when a shell hit the market on Monday, in the third such attack of the month.</p>`,
).join("");

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Shell hits market | Gazette</title>
<meta property="og:site_name" content="The Gazette"><meta property="article:published_time" content="2024-07-30">
<link rel="canonical" href="https://gazette.example/a">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Shell hits market","datePublished":"2024-07-29T23:10:00+02:00","author":[{"name":"Ann Low"}]}]}</script>
<script>document.body.textContent = "run";</script></head>
<body><nav><a href="/">Home</a><a href="/w">World</a></nav><article><h1>Shell hits market</h1>${PARAGRAPHS}
<figure><figcaption>A picture of it</figcaption></figure></article><footer>All rights reserved</footer></body></html>`;

describe("readArticle", () => {
  test("takes plain text byte for byte, its byte order mark kept", () => {
    const text = "\uFEFFIt rained.\r\n\u200FIt said so.";
    const article = read("a.txt", text);
    expect(article.ok && article.value).toMatchObject({
      text,
      normalization: "none",
      source: { mediaType: "text/plain", bytes: new TextEncoder().encode(text).length },
    });
  });

  test.each([
    ["nothing", "", "file.empty"],
    ["white space alone", " \r\n\t\u2003\n", "file.empty"],
    ["a NUL", "a\0b", "text.nul"],
    ["bytes that are no text", new Uint8Array([0x61, 0xff, 0x62]), "text.not-well-formed"],
  ])("refuses %s", (_case, content, code) => {
    const article = read("a.txt", content);
    expect([article.ok, article.issues[0]?.code, article.issues[0]?.at.file]).toEqual([false, code, "a.txt"]);
  });

  test("refuses a page without words", () => {
    const [issue] = read("a.html", "<html><body><script>run()</script></body></html>").issues;
    expect([issue?.code, issue?.message]).toEqual(["file.empty", 'No article in "a.html": it has no text']);
  });

  test("tells where a NUL stands", () => {
    const [issue] = read("a.txt", "It rained.\nIt s\0id so.").issues;
    expect([issue?.message, issue?.at]).toEqual([
      'Cannot read "a.txt" as text: byte 15 is U+0000',
      { file: "a.txt", line: 2, column: 5 },
    ]);
  });

  test("tells which byte is wrong", () => {
    expect(read("a.txt", new Uint8Array([0x61, 0xc3, 0xa9, 0xff])).issues[0]?.message).toBe(
      'Cannot read "a.txt" as text: byte 3 is not UTF-8',
    );
  });

  test.each([
    ["a.html", "<p>It rained.", "text/html"],
    ["-", "  <!DOCTYPE html><html><body><p>It rained.", "text/html"],
    ["a.md", "# Rain", "text/markdown"],
    ["a.txt", "It rained <b>.", "text/plain"],
  ])("tells what %s is", (name, content, mediaType) => {
    const article = read(name, content);
    expect(article.ok ? article.value.source?.mediaType : undefined).toBe(mediaType);
  });

  test("reads a page in the encoding it names", () => {
    const bytes = Uint8Array.from(
      [...'<html><meta charset="windows-1252"><p>caf'].map((sign) => sign.charCodeAt(0)).concat([0xe9]),
    );
    const article = read("a.html", bytes);
    expect(article.ok ? article.value.text : undefined).toContain("café");
  });
});

describe("readHtml", () => {
  test("takes the article and leaves menus, captions and scripts out", () => {
    const { text, notes } = readHtml(PAGE);
    expect(text.startsWith("Shell hits market\n\nOfficials in Ford said 2 people were killed & many more")).toBe(true);
    expect(text).not.toMatch(/Home|picture|rights|run/u);
    expect([text.split("\n\n").length, notes]).toEqual([6, []]);
  });

  test("reads what the page says of itself, and where", () => {
    expect(readHtml(PAGE).metadata).toEqual({
      title: { value: "Shell hits market", from: "JSON-LD headline" },
      outlet: { value: "The Gazette", from: "og:site_name" },
      publishedAt: { value: "2024-07-29", from: "JSON-LD datePublished" },
      url: { value: "https://gazette.example/a", from: "canonical link" },
      language: { value: "en-GB", from: "html lang" },
      authors: [{ value: "Ann Low", from: "JSON-LD author" }],
    });
  });

  test.each([
    ["a date that is none", '<meta name="date" content="soon">'],
    ["an address that is none", '<link rel="canonical" href="javascript:alert(1)">'],
    ["a language that is none", '<meta name="language" content="?">'],
  ])("takes no %s", (_case, tag) => {
    const { metadata } = readHtml(`<html><head>${tag}</head><body><p>It rained.</p></body></html>`);
    expect(metadata).toEqual({});
  });

  test("notes JSON-LD that is not well-formed, and goes on", () => {
    const { notes } = readHtml(
      '<html><head><script type="application/ld+json">{</script></head><body><p>It rained.</p></body></html>',
    );
    expect(notes).toContain("A JSON-LD script of the page is not well-formed");
  });

  test.each([
    ["tags that nothing closes", "<html><body><p>It <b>rained<div><p>all <i>day", "It rained\n\nall day"],
    ["no body", "<html></html>", ""],
    ["a bare sign", "<html><p>5 < 6 & so on</p>", "5 < 6 & so on"],
  ])("reads %s", (_case, html, expected) => {
    expect(readHtml(html).text).toBe(expected);
  });

  test.each([
    ["ten megabytes of nesting", "<div>".repeat(2_000_000), 20],
    ["a tag that never ends", "<html>" + "<a ".repeat(500_000), 5],
    ["signs without tags", "<html>" + "< ".repeat(500_000), 5],
    ["a script that never ends", "<html><script>" + "<script>".repeat(200_000), 5],
    ["very many paragraphs", "<html><body>" + "<p>It rained.</p>".repeat(60_000), 5],
  ])("is quick with %s", (_case, html, seconds) => {
    // Time of the processor, which other programs on a busy machine do not lengthen.
    const before = process.cpuUsage();
    readHtml(html);
    expect(process.cpuUsage(before).user).toBeLessThan(seconds * 1_000_000);
  });

  test("says that a page was too large to tell its article from the rest", () => {
    const { text, notes } = readHtml(`${"<div>".repeat(500)}It rained.`);
    expect([text, notes]).toEqual([
      "It rained.",
      ["The page is nested too deeply or too large to tell its article from the rest"],
    ]);
  });
});

describe("flatText", () => {
  test("gives one line a paragraph and decodes what stands for characters", () => {
    expect(flatText("<p>a &amp; b<br>c</p><style>x</style><p>&eacute;&#x41;&nosuch;</p>")).toBe(
      "a & b\n\nc\n\néA&nosuch;",
    );
  });
});

describe("htmlTags and measureHtml", () => {
  test("walk over comments and scripts", () => {
    expect(
      [...htmlTags("<!-- <b> --><script><i></script><p/>")].map(({ name, isEnd }) => `${isEnd ? "/" : ""}${name}`),
    ).toEqual(["script", "/script", "p"]);
    expect(measureHtml("<div><p>a &lt; b</p><br></div>")).toEqual({ depth: 2, elements: 3, signs: 6 });
  });
});

describe("readMarkdown", () => {
  test("leaves marks and code out and reads front matter", () => {
    const { text, metadata } = readMarkdown(
      "---\ndate: 2024-07-29T10:00:00Z\nsource: The Gazette\nlang: en\n---\n# Shell **hits** market\n\nThe [army](http://a.example) said *five* died.\n\n```\ncode\n```\n> quoted\n1. listed\n",
    );
    expect(text).toBe("Shell hits market\n\nThe army said five died.\n\nquoted\nlisted");
    expect(metadata).toEqual({
      title: { value: "Shell hits market", from: "first heading" },
      publishedAt: { value: "2024-07-29", from: "front matter date" },
      outlet: { value: "The Gazette", from: "front matter source" },
      language: { value: "en", from: "front matter lang" },
    });
  });
});
