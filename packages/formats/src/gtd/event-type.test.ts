import { describe, expect, test } from "vitest";
import { eventTypeOf } from "./event-type.ts";

const nothing = { attack: 0, target: 0, weapon: 0, isSuicide: false };

describe("eventTypeOf", () => {
  test.each([
    [{ attack: 3 }, "explosion"],
    [{ attack: 3, isSuicide: true }, "suicide_attack"],
    [{ attack: 3, weapon: 2 }, "chemical_attack"],
    [{ attack: 2, target: 4 }, "battle"],
    [{ attack: 2, target: 14 }, "attack_on_civilians"],
    [{ attack: 6, target: 14 }, "abduction"],
    [{ attack: 7 }, "destruction_of_property"],
    [{ attack: 9 }, "statement_or_other"],
  ])("%j → %s", (codes, type) => {
    expect(eventTypeOf({ ...nothing, ...codes })).toBe(type);
  });
});
