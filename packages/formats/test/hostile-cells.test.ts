import { stringify } from "csv-stringify/sync";
import { describe, expect, test } from "vitest";
import { loadImporter } from "../src/registry.ts";
import { linesOf } from "./dataset-lines.ts";
import { all, inputFrom } from "./folder-input.ts";

const LENGTH = 20_000;

/** What an expression that backtracks, or a list that is copied for each of its entries, would be slow on. */
const CELLS: readonly (readonly [string, string])[] = [
  ["spaces between two letters", `a${" ".repeat(LENGTH)}b`],
  ["line ends between two letters", `a${"\n".repeat(LENGTH)}b`],
  ["semicolons", "a;".repeat(LENGTH / 2)],
  ["quotation marks", '"'.repeat(LENGTH)],
  ["brackets that are not closed", " (".repeat(LENGTH / 2)],
  ["digits", `1.${"0".repeat(LENGTH)}x`],
  ["marks upon one letter", `a${"\u0301".repeat(LENGTH)}`],
];

const MAPPING = [
  "variorum: map/1",
  "source: t",
  "id: id",
  "event: { column: event, label: [place, day] }",
  "when: { column: day, end: day }",
  "place: { column: place, lat: lat, lon: lat }",
  "by: { column: by }",
  "said: day",
  "quote: place",
  "url: by",
  "claims:",
  "  - { value: killed, topic: killed, of: { column: by } }",
  "  - { lower: lat, upper: lat, topic: injured }",
  "  - { value: place, topic: { column: event } }",
].join("\n");

/** A table with each cell in turn made hostile. */
function tableOf(columns: readonly string[], row: readonly string[], cell: string): string {
  return stringify([columns, ...row.map((_, hostile) => row.map((own, index) => (index === hostile ? cell : own)))]);
}

async function readSoon(format: string, contents: Readonly<Record<string, string>>): Promise<number> {
  const started = performance.now();
  const units = await all((await loadImporter(format)).read(inputFrom(contents, true)));
  for (const { issues } of units) for (const { message } of issues) expect(message.length).toBeLessThan(2000);
  expect(performance.now() - started).toBeLessThan(5000);
  return units.length;
}

describe("read() of a row with a hostile cell", () => {
  test.each(CELLS)("of a mapped table ends soon and says little, when it holds %s", async (_title, cell) => {
    const columns = ["id", "event", "day", "place", "lat", "by", "killed"];
    const row = ["1", "killed", "2026-01-07", "Orlo", "3", "Front", "7"];
    const contents = { "t.csv": tableOf(columns, row, cell), "t.csv.map.yaml": MAPPING };
    expect(await readSoon("table", contents)).toBe(columns.length);
  });

  test.each(["acled", "gtd", "ucdp-ged"] as const)(
    "of %s ends soon and says little",
    { timeout: 60_000 },
    async (format) => {
      const [header = ""] = await linesOf(format, "current", ",");
      const columns = header.split(",");
      for (const [, cell] of CELLS) {
        const row = columns.map((column) => (/date|year|month|day/.test(column) ? "2024-11-08" : "1"));
        expect(await readSoon(format, { "a.csv": tableOf(columns, row, cell) })).toBe(columns.length);
      }
    },
  );

  test("of a page ends soon, when one thing has 20,000 values", async () => {
    const values = '<a itemprop="url" href="x"></a>'.repeat(20_000);
    const page = `<div itemscope itemtype="https://schema.org/ClaimReview">${values}</div>`;
    expect(await readSoon("claimreview", { "a.html": page })).toBe(1);
  });
});
