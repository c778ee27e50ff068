import { describe, expect, test } from "vitest";
import { startRowCells } from "../dataset/row-cells.ts";
import { toRowLayout } from "../dataset/row-layout.ts";
import { toCitedArticle } from "./cited-article.ts";

describe("toCitedArticle", () => {
  test.each([
    ["https://www.post.example/a?b=1", {}, { outlet: "post.example", url: "https://www.post.example/a?b=1" }, []],
    ["https://post.example/a", { outlet: "Post" }, { outlet: "Post", url: "https://post.example/a" }, []],
    [
      "https://post.example/a b",
      {},
      { outlet: "post.example", title: "https://post.example/a b" },
      ["record.invalid-value"],
    ],
    [
      "Morning news, 6 a.m.",
      { isAddress: false, outlet: "Radio" },
      { outlet: "Radio", title: "Morning news, 6 a.m." },
      [],
    ],
    ["somewhere", {}, { outlet: "somewhere" }, ["record.invalid-value"]],
    ["", {}, undefined, ["text.empty"]],
  ])("%j with %j → %j", (cell, more, article, codes) => {
    const layout = toRowLayout(["url"], true);
    const read = startRowCells([cell], { layout, locate: () => ({ file: "a.csv", line: 1 }) });
    expect(toCitedArticle({ read, column: "url", isAddress: true, ...more })).toEqual(article);
    expect(read.issues.map(({ code, severity }) => [code, severity])).toEqual(codes.map((code) => [code, "warning"]));
  });
});
