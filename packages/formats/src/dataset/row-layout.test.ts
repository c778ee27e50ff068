import { describe, expect, test } from "vitest";
import { toRowLayout } from "./row-layout.ts";

describe("toRowLayout", () => {
  test.each([
    ["names as they stand", ["id", " killed "], ["id", "killed"], 0],
    ["columns in front that others computed", ["_code", "", "id"], ["_code", "column 2", "id"], 2],
    ["a column without a name", ["id", "", "killed"], ["id", "column 2", "killed"], 0],
    ["a name that stands twice", ["id", "n", "n", "n"], ["id", "n", "n (column 3)", "n (column 4)"], 0],
    ["a name that no record keeps", ["id", "__proto__"], ["id", "column 2"], 0],
  ])("keeps %s", (_title, names, columns, foreign) => {
    const layout = toRowLayout(names, true);
    expect(layout).toMatchObject({ columns, foreign });
    expect([...layout.positions]).toEqual(columns.map((column, index) => [column, index]));
  });
});
