import { describe, expect, test } from "vitest";
import { toCitedArticles } from "./cited-articles.ts";

describe("toCitedArticles", () => {
  test.each([
    ["nothing", { article: " ", office: "", count: 0 }, []],
    [
      "one report",
      { article: '"Post,2026-01-08,Two dead"', office: "Post", count: 1 },
      [{ outlet: "Post", date: "2026-01-08", title: "Two dead" }],
    ],
    [
      "headlines with commas, semicolons and line breaks",
      {
        article: '"Post,2026-01-08,Two dead; one, hurt\n\tand so on";"Radio One,2026-01-09,Mourning"',
        office: "Post;Radio One",
        count: 2,
      },
      [
        { outlet: "Post", date: "2026-01-08", title: "Two dead; one, hurt\n\tand so on" },
        { outlet: "Radio One", date: "2026-01-09", title: "Mourning" },
      ],
    ],
    [
      "an office with a comma",
      { article: '"Post, The,2026-01-08,Two"', office: "Post, The", count: 1 },
      [{ outlet: "Post, The", date: "2026-01-08", title: "Two" }],
    ],
    [
      "no date",
      { article: '"Post,undated,Two, three"', office: "Post", count: 1 },
      [{ outlet: "Post", title: "undated,Two, three" }],
    ],
    ["an office alone", { article: '"Post"', office: "Post", count: 1 }, [{ outlet: "Post" }]],
    [
      "a citation in free words",
      { article: "monthly overview, 2026; by a group", office: "", count: -1 },
      [{ outlet: "monthly overview, 2026; by a group" }],
    ],
    [
      "empty parts",
      { article: '"";"Post,2026,A"', office: ";Post", count: 2 },
      [{ outlet: "Post", date: "2026", title: "A" }],
    ],
  ])("splits %s", (_title, cells, expected) => {
    expect(toCitedArticles(cells)).toEqual(expected);
  });
});
