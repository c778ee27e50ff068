import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { type Feed, toAtom, toJsonFeed } from "./feed.ts";

const FEED: Feed = {
  id: "urn:variorum:changes",
  title: "Changes",
  subtitle: "What each change did",
  lang: "en",
  self: "/changes.atom?q=a&b",
  html: "/changes",
  updated: "2026-11-24T10:00:00.000Z",
  author: "Variorum",
  entries: [
    {
      id: "urn:variorum:changes:7",
      title: "Change 7",
      updated: "2026-11-24T10:00:00.000Z",
      html: "/changes/7",
      lines: [{ text: "1 claim added" }, { text: "Front: 2 <b>& more</b>", href: "/claims/front-own-killed" }],
    },
  ],
};

function elementsIn(xml: string): readonly string[] {
  const names: string[] = [];
  const walk = (nodes: ReturnType<typeof parseDocument>["children"]): void => {
    for (const node of nodes) {
      if (!("name" in node) || !("children" in node)) continue;
      names.push(node.name);
      walk(node.children);
    }
  };
  walk(parseDocument(xml, { xmlMode: true }).children);
  return names;
}

describe("toAtom", () => {
  test("has what RFC 4287 asks of a feed and of each entry", () => {
    const names = elementsIn(toAtom(FEED));
    for (const name of ["feed", "id", "title", "updated", "author", "name", "link", "entry", "content"]) {
      expect(names).toContain(name);
    }
    expect(toAtom(FEED)).toContain('href="/changes.atom?q=a&amp;b"');
  });

  test("is one document of the same elements, whatever stands in it", () => {
    const usual = elementsIn(toAtom(FEED));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const entries = FEED.entries.map((entry) => ({ ...entry, title: text, lines: [{ text, href: text }] }));
        expect(elementsIn(toAtom({ ...FEED, title: text, entries }))).toEqual(usual);
      }),
    );
  });
});

describe("toJsonFeed", () => {
  test("has what JSON Feed 1.1 asks, and text as text", () => {
    expect(JSON.parse(toJsonFeed(FEED))).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Changes",
      items: [
        {
          id: "urn:variorum:changes:7",
          url: "/changes/7",
          content_html:
            '<ul><li>1 claim added</li><li><a href="/claims/front-own-killed">Front: 2 &lt;b&gt;&amp; more&lt;/b&gt;</a></li></ul>',
          date_modified: "2026-11-24T10:00:00.000Z",
        },
      ],
    });
  });
});
