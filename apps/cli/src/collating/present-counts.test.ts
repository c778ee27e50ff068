import { ActorId, type CountsBySide } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { presentCounts } from "./present-counts.ts";

const reason: CountsBySide["reason"] = { rule: "R4", key: "counts.by_side", parameters: {}, records: [], unless: [] };
const voices = [ActorId.parse("act:army")];

describe("presentCounts", () => {
  test("keeps what each side says apart, open ends too", () => {
    const counts: CountsBySide = {
      bySufferingSide: { lower: 9, upper: 9, voices },
      byAdversary: { lower: 18, upper: 24, voices },
      byOthers: { lower: 20, upper: null, voices },
      concededFloor: { value: 9, voices },
      envelope: { lower: 9, upper: null },
      reason,
    };
    expect(presentCounts(counts)).toBe("    = own side 9 · adversary 18 to 24 · others 20 or more · admitted 9\n");
  });

  test("leaves out a side that gives no number: silence is not zero", () => {
    const counts: CountsBySide = { byOthers: { lower: 0, upper: 0, voices }, envelope: { lower: 0, upper: 0 }, reason };
    expect(presentCounts(counts)).toBe("    = others 0\n");
  });
});
