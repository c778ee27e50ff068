import { describe, expect, test } from "vitest";
import { daysOfWish, exploreAddress, parseExploreWish } from "./explore-wish.ts";

describe("parseExploreWish", () => {
  test.each([
    [{}, "/explore", []],
    [{ from: "2024", to: "2024-07-25" }, "/explore?from=2024&to=2024-07-25", []],
    [{ place: "mali", map: "yes" }, "/explore?place=mali&map=yes", []],
    [{ map: "yes", at: "12.50,-3.00,400" }, "/explore?map=yes&at=12.50%2C-3.00%2C400", []],
    [{ from: "", place: "" }, "/explore", []],
    [{ from: "soon", colour: "red", at: "95,0,10" }, "/explore", ["from=soon", "colour=red", "at=95,0,10"]],
    [{ from: ["2024", "2025"] }, "/explore?from=2024", ["from=2025"]],
    [{ from: "2024-13" }, "/explore", ["from=2024-13"]],
  ])("of %j reads what can be read and tells the rest", (parameters, address, notUnderstood) => {
    const parsed = parseExploreWish(parameters);
    expect([exploreAddress(parsed.wish), parsed.notUnderstood]).toEqual([address, notUnderstood]);
  });
});

describe("daysOfWish", () => {
  test("of a year and a month is from the first day of the one to the last of the other", () => {
    expect(daysOfWish({ from: "2024", to: "2024-02", isMapped: false })).toEqual({ fromDay: 19_723, toDay: 19_782 });
  });

  test("of nothing is open at both ends", () => {
    expect(daysOfWish({ isMapped: false })).toEqual({});
  });
});
