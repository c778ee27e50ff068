import { Cite } from "@citation-js/core";
import { buildReport } from "@variorum/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBibtex } from "./bibtex.ts";
import { citedDate } from "./cited-date.ts";
import { claimToCsl, type CslItem, eventToCsl, reportToCsl } from "./csl-item.ts";
import { toRis } from "./ris.ts";

/*
 * What is written is read again by a library that reads what reference managers write.
 */

await Promise.all([import("@citation-js/plugin-bibtex"), import("@citation-js/plugin-ris")]);

const claim = claimToCsl({
  claim: "clm:front-own-killed",
  change: 7,
  originator: { name: "Northern Front", alternatives: ["The Wire"] },
  through: [],
  quote: "two of its\n men had died",
  publisher: "The Gazette",
  date: "2024-03-02",
});
const event = eventToCsl({
  id: "evt:harbour",
  title: "Fighting at Harbour Town & around",
  change: 12,
  changedAt: "2024-08-01T10:00:00.000Z",
  sentence: "Accounts of it.",
});
const report = reportToCsl({
  report: buildReport({ url: "https://gazette.example/a_b?c=1%20d", type: "organisation_report" }),
  title: "50% of the {harbour} is lost: عنوان",
  change: 3,
  publisher: "The Gazette",
  authors: ["Orlin, J.", "Commission #3"],
});
const ITEMS: readonly (readonly [string, CslItem])[] = [
  ["a claim", claim],
  ["an event", event],
  ["a report", report],
];

function readAgain(text: string): Readonly<Record<string, unknown>> {
  return { ...new Cite(text).data[0] };
}

describe("claimToCsl", () => {
  test("has the claimant as author, the words as title, and the ready sentence", () => {
    expect(claim).toMatchObject({
      id: "clm-front-own-killed-7",
      author: [{ literal: "Northern Front or The Wire" }],
      title: "“two of its men had died”",
      issued: { "date-parts": [[2024, 3, 2]] },
      number: "clm:front-own-killed@7",
    });
    expect(claim.note).toContain("Variorum clm:front-own-killed@7.");
  });

  test("has no author where the report names nobody", () => {
    const unnamed = { claim: "clm:a", change: 1, originator: { name: "x", isUnnamed: true }, through: [] };
    expect(claimToCsl(unnamed)).not.toHaveProperty("author");
  });
});

describe.each(ITEMS)("toBibtex and toRis, of %s", (_what, item) => {
  const title = item.title.replaceAll(/[“”]/g, "");

  test("are read again with title, author, date and number", () => {
    for (const read of [readAgain(toBibtex(item)), readAgain(toRis(item))]) {
      expect(String(read["title"]).replaceAll(/<[^>]+>|[“”]/g, "")).toBe(title);
      expect(read["author"] ?? []).toHaveLength(item.author?.length ?? 0);
      expect(read["issued"]).toMatchObject({
        "date-parts": [(item.issued as { "date-parts": number[][] })["date-parts"][0]],
      });
    }
  });
});

describe("toBibtex", () => {
  test("gives back every title, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZ9 #$%&_{}~^\\é"), minLength: 1 }), (text) => {
        const written = toBibtex({ ...event, title: `x ${text} x` });
        expect(written.match(/^@misc\{evt-harbour-12,$/m)).not.toBeNull();
        const braces = [...written.replaceAll(/\\[{}]/g, "")];
        expect(braces.filter((each) => each === "{")).toHaveLength(braces.filter((each) => each === "}").length);
      }),
    );
  });
});

describe("toRis", () => {
  test("keeps each value on its line, so that no text begins a field", () => {
    const lines = toRis({ ...claim, note: "a\r\nER  - \r\nTY  - NEWS" })
      .split("\r\n")
      .slice(0, -1);
    expect(lines.filter((line) => /^(TY|ER)  - /.test(line))).toHaveLength(2);
    expect(lines.at(-1)).toBe("ER  - ");
  });
});

describe("citedDate", () => {
  test.each([
    ["2024-07-29", "29 July 2024"],
    ["2024-07", "July 2024"],
    ["0009", "9"],
    ["2024-07-25/2024-07-27", "25 July 2024 to 27 July 2024"],
    ["[..2024-07-28]", "[..2024-07-28]"],
    ["2024-07~", "2024-07~"],
  ])("of %s is %s", (edtf, words) => {
    expect(citedDate(edtf)).toBe(words);
  });
});
