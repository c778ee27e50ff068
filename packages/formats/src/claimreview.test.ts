import { describe, expect, test } from "vitest";
import { recordsById } from "../test/dataset-lines.ts";
import { all, inputFrom } from "../test/folder-input.ts";
import claimreview from "./claimreview.ts";

const REVIEW = {
  "@type": "ClaimReview",
  url: "https://lantern-check.example/mill",
  datePublished: "2025-02-01",
  author: { "@type": "Organization", name: "Lantern Check" },
  claimReviewed: "The mill was shelled",
  itemReviewed: { "@type": "Claim", author: { "@type": "Person", name: "Pell Ondry" } },
  reviewRating: { alternateName: "Unproven" },
};

const read = (text: string, name = "a.json") => all(claimreview.read(inputFrom({ [name]: text })));
const recordsOf = async (text: string) => recordsById(await read(text));

describe("claimreview", () => {
  test.each([
    ["alone", REVIEW],
    ["in a list", [REVIEW]],
    ["in a graph", { "@graph": [{ "@type": "WebPage" }, REVIEW] }],
    ["in a feed", { "@type": "DataFeed", dataFeedElement: [{ item: [REVIEW] }] }],
    ["with several types", { ...REVIEW, "@type": ["Article", "ClaimReview"] }],
    ["under http", { ...REVIEW, url: "http://lantern-check.example/mill/" }],
  ])("gives the same claim and assessment, when the review stands %s", async (_title, written) => {
    const ids = (records: ReadonlyMap<string, string>) => [...records.keys()];
    expect(ids(await recordsOf(JSON.stringify(written)))).toEqual(ids(await recordsOf(JSON.stringify(REVIEW))));
  });

  test("gives the same records, when a page carries the review in a script", async () => {
    const page = `<html><script type="application/ld+json">${JSON.stringify(REVIEW)}</script></html>`;
    expect(await recordsOf(page)).toEqual(await recordsOf(JSON.stringify(REVIEW)));
  });

  test("gives one claim and one assessment for a review, and never a relation", async () => {
    const kinds = [...(await recordsOf(JSON.stringify(REVIEW))).keys()].map((id) => id.split(":")[0]);
    expect(kinds.toSorted()).toEqual(["act", "act", "asm", "clm", "evt", "rep"]);
  });

  test.each([
    ["Facebook posts", "social_channel"],
    ["Viral chain message", "unidentified_group"],
    ["Pell Ondry", "person"],
  ])("takes %s for a claimant of type %s", async (name, type) => {
    const author = { "@type": "Person", name };
    const records = await recordsOf(JSON.stringify({ ...REVIEW, itemReviewed: { author } }));
    expect([...records.values()].some((text) => text.includes(name) && text.includes(`"type":"${type}"`))).toBe(true);
  });

  test("says where in the page the review stands, when a value of it is refused", async () => {
    const page = `<html>\n<script type="application/ld+json">\n{"@type": "ClaimReview"}</script>`;
    const [unit] = await read(page, "a.html");
    expect(unit?.issues[0]).toMatchObject({ code: "record.missing-key", at: { file: "a.html", line: 3, column: 1 } });
  });

  test("ends soon, when elements of a page are nested without end", async () => {
    const page = `${'<div itemscope itemprop="author">'.repeat(50_000)}<script type="application/ld+json">{`;
    const started = performance.now();
    expect((await read(page, "a.html")).map(({ ok }) => ok)).toEqual([false]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
