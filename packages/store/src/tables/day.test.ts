import { expect, test } from "vitest";
import { dayColumns, OPEN_DAY } from "./day.ts";

test.each([
  [undefined, null, null],
  ["1970-01-02", 1, 1],
  ["1970", 0, 364],
  ["1970-01-01/..", 0, OPEN_DAY],
  ["../1970-01-01", -OPEN_DAY, 0],
  ["[..1970-01-01]", -OPEN_DAY, 0],
])("dayColumns turns %j into %j to %j", (edtf, first, last) => {
  expect(dayColumns(edtf)).toEqual({ first, last });
});
