import { canonicalJson } from "@variorum/core";
import { buildClaim } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { shorten } from "../shorten.ts";
import type { Cells } from "./columns.ts";
import { fromCells } from "./from-cells.ts";
import { mergeRow } from "./merge-row.ts";
import { MORE, readMore } from "./more-column.ts";
import { toCells } from "./to-cells.ts";

const shortening = { lang: "en", lookup: { get: () => undefined, text: () => undefined }, textPath: () => undefined };
const claim = buildClaim({
  evidence: [{ report: "rep:a", field: "n", exact: "7", role: "content" }],
  attribution: [
    { actor: "act:a", role: "originator", form: "indirect_quote", basis: "anaphora", alternatives: ["act:b"] },
    { actor: "act:m", role: "medium", form: "statement", basis: "explicit" },
  ],
  review: { status: "single_reviewed", by: ["Reviewer"] },
  reportedAt: "2024-07-29",
});
const cells = toCells(claim, shortening);
const short = shorten(claim, shortening);

function chainOf(changed: Cells): unknown {
  const { by, through } = fromCells("claim", { ...cells, ...changed }).value;
  return { by, through };
}

describe("the column more", () => {
  test("holds what the others cannot say, so that the row says all of its record", () => {
    expect(Object.keys(readMore(cells[MORE]).keys)).toEqual(["by", "through", "reported", "review"]);
    expect(canonicalJson(fromCells("claim", cells).value)).toBe(canonicalJson(short));
  });

  test("gives way for a key alone, when somebody changed its cell", () => {
    expect(chainOf({ by: "act:c" })).toEqual({ by: "act:c", through: short["through"] });
    expect(chainOf({ through: "act:c" })).toEqual({ by: short["by"], through: ["act:c"] });
  });

  test("gives a chain that was written whole up as a whole, when somebody changed a cell of it", () => {
    const attribution = [{ actor: "act:a" }, { actor: "act:m", role: "medium" }];
    const written = {
      by: "act:a",
      through: "act:r",
      [MORE]: JSON.stringify({ attribution, _cells: { by: "act:a", through: "act:r" } }),
    };
    expect(fromCells("claim", written).value).toEqual({ attribution });
    expect(fromCells("claim", { ...written, by: "act:c" }).value).toEqual({ by: "act:c", through: ["act:r"] });
    const held = { short: { attribution }, cells: written };
    const header = ["by", "through", MORE];
    expect(mergeRow("claim", { header, cells: { ...written, by: "act:c" } }, held).value).toEqual({
      by: "act:c",
      through: ["act:r"],
    });
  });

  test("changes a record that is held, when it says something else, and takes away what it says no more", () => {
    const held = { short, cells };
    const merged = (more: Cells) =>
      mergeRow("claim", { header: ["id", MORE], cells: { id: claim.id, ...more } }, held).value;
    expect(merged({ [MORE]: cells[MORE] ?? "" })).toEqual(short);
    const { reported: _reported, ...others } = readMore(cells[MORE]).keys;
    const changed = { ...others, salience: "background", _cells: readMore(cells[MORE]).cells };
    const { reported: _was, ...expected } = short;
    expect(merged({ [MORE]: JSON.stringify(changed) })).toEqual({ ...expected, salience: "background" });
    expect(merged({})).toMatchObject({ by: "act:a", review: "single_reviewed" });
  });

  test.each(['{"by": {"actor": "act:a"', "[]", "no"])("reports %s, which is no JSON object", (more) => {
    expect(fromCells("claim", { [MORE]: more }).problems).toMatchObject([{ code: "json.syntax", column: MORE }]);
  });
});
