import { describe, expect, test } from "vitest";
import { ID_PREFIXES, kindOfId, RECORD_KINDS, slugOfId } from "./record-kind.ts";

describe("kindOfId", () => {
  test.each(RECORD_KINDS)("tells a %s by its prefix", (kind) => {
    expect(kindOfId(`${ID_PREFIXES[kind]}:some-slug`)).toBe(kind);
  });

  test.each(["", "kidal", ":kidal", "xyz:kidal", "ac:kidal"])("is unknown for %j", (id) => {
    expect(kindOfId(id)).toBeUndefined();
  });
});

describe("slugOfId", () => {
  test("is what stands behind the prefix", () => {
    expect(slugOfId("q:tinzaouatene-2024-07-when")).toBe("tinzaouatene-2024-07-when");
  });
});
