import { describe, expect, test } from "vitest";
import { isPeriodApproximate, isPeriodUnstated, isPlaceUnstated, scopeFit } from "./comparable.ts";
import type { Comparand, CompareContext, Scoping } from "./comparand.ts";
import { spanOf } from "./span.ts";

const AROUND: Readonly<Record<string, readonly string[]>> = { quarter: ["town", "region"], town: ["region"] };

function context(scoping: Scoping): CompareContext {
  return { scoping, placesAround: (place) => AROUND[place] ?? [] };
}

function scoped(period?: string, place?: string): Comparand {
  return {
    answer: { form: "words" },
    isNegative: false,
    period: spanOf(period),
    place,
    isHedged: false,
    implied: undefined,
    targets: new Set(),
  };
}

const DAY = "2024-07-25";
const DAYS = "2024-07-25/2024-07-27";

describe("scopeFit", () => {
  test.each([
    [undefined, undefined, "same"],
    [DAY, undefined, "same"],
    [DAY, "2024-07-25/2024-07-25", "same"],
    [DAY, DAYS, "first_is_part"],
    ["2024", DAYS, "second_is_part"],
    [DAY, "2024-07-26", "days_apart"],
    ["2024-07-24/2024-07-26", DAYS, "days_overlap"],
    ["2012/..", DAYS, "second_is_part"],
    ["../2024", "2024/..", "days_overlap"],
    ["../2023", "2024/..", "days_apart"],
  ])("numbers for %s and %s → %s", (a, b, fit) => {
    expect(scopeFit(scoped(a), scoped(b), context("number"))).toBe(fit);
  });

  test.each([
    ["town", "town", "same"],
    ["town", undefined, "same"],
    ["quarter", "region", "first_is_part"],
    ["region", "town", "second_is_part"],
    ["town", "port", "places_apart"],
  ])("numbers for the places %s and %s → %s", (a, b, fit) => {
    expect(scopeFit(scoped(DAYS, a), scoped(DAYS, b), context("number"))).toBe(fit);
  });

  test.each([
    [DAY, "town", DAYS, "region", "first_is_part"],
    [DAY, "region", DAYS, "town", "crossed"],
    [DAY, "town", "2024-07-26", "region", "days_apart"],
    [DAYS, "town", DAY, "port", "places_apart"],
  ])("numbers for %s in %s and %s in %s → %s", (days, place, otherDays, otherPlace, fit) => {
    expect(scopeFit(scoped(days, place), scoped(otherDays, otherPlace), context("number"))).toBe(fit);
  });

  test.each([
    ["state", [DAY, "town"], [DAYS, "town"], "same"],
    ["state", [DAY, "town"], ["2024-07-26", "town"], "days_apart"],
    ["state", [DAY, "quarter"], [DAY, "town"], "places_apart"],
    ["fact", [DAY, "town"], ["2023", "port"], "same"],
  ] as const)("a %s for %j and %j → %s", (scoping, a, b, fit) => {
    expect(scopeFit(scoped(...a), scoped(...b), context(scoping))).toBe(fit);
  });
});

describe("what scopes leave open", () => {
  test.each([
    ["days on both sides", scoped(DAY), scoped(DAYS), [false, false, false]],
    ["days on one side", scoped(DAY), scoped(), [true, false, false]],
    ["a place on one side", scoped(DAY, "town"), scoped(DAY), [false, true, false]],
    ["no place at all", scoped(DAY), scoped(DAY), [false, false, false]],
    ["approximate days", scoped("2024-07-25~"), scoped(DAY), [false, false, true]],
  ] as const)("isPeriodUnstated, isPlaceUnstated and isPeriodApproximate of %s", (_name, a, b, expected) => {
    const number = context("number");
    expect([isPeriodUnstated(a, b, number), isPlaceUnstated(a, b, number), isPeriodApproximate(a, b, number)]).toEqual(
      expected,
    );
  });

  test("leave nothing open, when the question asks for no number", () => {
    const fact = context("fact");
    const [a, b] = [scoped(DAY, "town"), scoped("2024~")];
    expect([isPeriodUnstated(a, scoped(), fact), isPlaceUnstated(a, b, fact), isPeriodApproximate(a, b, fact)]).toEqual(
      [false, false, false],
    );
  });
});
