import { describe, expect, test } from "vitest";
import { columnsOf, isTableKind, tableKindOf } from "./columns.ts";

describe("tableKindOf", () => {
  test.each(["claim", "event", "actor", "place", "report", "question"] as const)(
    "tells the table of %s by its columns",
    (kind) => {
      expect(isTableKind(kind)).toBe(true);
      expect(tableKindOf(columnsOf(kind))).toBe(kind);
    },
  );

  test("tells nothing, when the columns are somebody else's", () => {
    expect(tableKindOf(["id", "fatalities", "notes"])).toBeUndefined();
    expect(isTableKind("judgement")).toBe(false);
  });
});
