import { expect, test } from "vitest";
import { presentFieldChange } from "./present-field-change.ts";

const count = (lower: number, upper: number | null, qualifier: string, raw: string) => ({
  lower,
  upper,
  qualifier,
  unit: "person",
  raw,
});

test.each([
  ["a count", "value", count(3, 3, "exactly", "3"), count(5, 9, "between", "5–9"), "3 → 5 to 9"],
  ["how exact a count is", "value", count(0, 0, "exactly", "0"), count(0, 0, "about", "0"), "0 → about 0"],
  ["a date", "value", { edtf: "2026-01-02", raw: "2/1" }, { edtf: "2026-01", raw: "2/1" }, "2026-01-02 → 2026-01"],
  [
    "only the characters of a date",
    "value",
    { edtf: "2026-01-02", raw: "2/1/2026" },
    { edtf: "2026-01-02", raw: "2026-01-02" },
    "raw 2/1/2026 → raw 2026-01-02",
  ],
  [
    "a cell",
    "row",
    { fields: { a: "1", b: "2" }, sha256: "x" },
    { fields: { a: "1", b: "3" }, sha256: "y" },
    "fields b 2 → fields b 3",
  ],
  [
    "a column that is new",
    "row",
    { fields: { a: "1" }, sha256: "x" },
    { fields: { a: "1", b: "3" }, sha256: "y" },
    "nothing → fields b 3",
  ],
  [
    "only the bytes of a row",
    "row",
    { fields: { a: "1" }, sha256: "x" },
    { fields: { a: "1" }, sha256: "y" },
    "sha256 x → sha256 y",
  ],
  ["a list that grew", "derivedFrom", [{ cited: "A" }], [{ cited: "A" }, { cited: "B" }], "nothing → cited B"],
  ["a note that is new", "note", undefined, "Seen", "nothing → Seen"],
])("presentFieldChange tells %s", (_case, field, from, to, words) => {
  expect(presentFieldChange({ id: "clm:a", field, from, to })).toBe(`clm:a   ${field}   ${words}`);
});
