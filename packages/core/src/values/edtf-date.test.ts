import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayToIsoDate, isoDateToDay } from "./calendar-day.ts";
import { EdtfDate, parseEdtfDate } from "./edtf-date.ts";

const day = (text: string | number): number | undefined => (typeof text === "number" ? text : isoDateToDay(text));

describe("parseEdtfDate", () => {
  test.each([
    ["2023", "point", "2023-01-01", "2023-12-31", false],
    ["2023-04", "point", "2023-04-01", "2023-04-30", false],
    ["2023-04-09", "point", "2023-04-09", "2023-04-09", false],
    ["2024-07-27?", "point", "2024-07-27", "2024-07-27", true],
    ["2024-07~", "point", "2024-07-01", "2024-07-31", true],
    ["2024%", "point", "2024-01-01", "2024-12-31", true],
    ["2004-06~-11", "point", "2004-06-11", "2004-06-11", true],
    ["201X", "point", "2010-01-01", "2019-12-31", false],
    ["2024-07-25/2024-07-27", "extent", "2024-07-25", "2024-07-27", false],
    ["2024-07-27/2024-07-27", "extent", "2024-07-27", "2024-07-27", false],
    ["2014~/2024-07", "extent", "2014-01-01", "2024-07-31", true],
    ["2024?/2024~", "extent", "2024-01-01", "2024-12-31", true],
    ["2012/..", "extent", "2012-01-01", Infinity, false],
    ["../2012", "extent", -Infinity, "2012-12-31", false],
    ["2012/", "extent", "2012-01-01", Infinity, false],
    ["/2012", "extent", -Infinity, "2012-12-31", false],
    ["../..", "extent", -Infinity, Infinity, false],
    ["[2026-01-01..2026-01-07]", "set", "2026-01-01", "2026-01-07", false],
    ["[..2021]", "set", -Infinity, "2021-12-31", false],
    ["[2022..]", "set", "2022-01-01", Infinity, false],
    ["[1667,1668,1670..1672]", "set", "1667-01-01", "1672-12-31", false],
    ["{1960,1961-12}", "set", "1960-01-01", "1961-12-31", false],
    ["Y170000002", "point", toIso(170_000_002, "01-01"), toIso(170_000_002, "12-31"), false],
  ])("%j is a %s from %j to %j, approximate: %j", (edtf, form, first, last, approximate) => {
    expect(parseEdtfDate(edtf)).toEqual({
      ok: true,
      value: { edtf, form, firstDay: day(first), lastDay: day(last), approximate },
      issues: [],
    });
  });

  test.each([
    ["2023-02-30", "date.impossible"],
    ["2023-13-01", "date.impossible"],
    ["2024-07-27/2024-07-25", "date.impossible"],
    ["[2024..2023]", "date.impossible"],
    ["09/04/2023", "date.unreadable"],
    ["9 April 2023", "date.unreadable"],
    ["2023-4-9", "date.unreadable"],
    ["20230409", "date.unreadable"],
    ["1690000000000", "date.unreadable"],
    ["yesterday", "date.unreadable"],
    ["[]", "date.unreadable"],
    ["/", "date.unreadable"],
    ["", "date.unreadable"],
    [" 2023", "date.unreadable"],
    ["2023-04-09 00:00:00.000", "date.unreadable"],
    ["[".repeat(100_000), "date.unreadable"],
  ])("%j is %s", (text, code) => {
    expect(parseEdtfDate(text)).toMatchObject({ ok: false, issues: [{ code, severity: "error", raw: text }] });
  });

  test("never throws and never gives a bound that is no number or crossed, for any text", () => {
    const edtfLike = fc.stringMatching(/^[[{]?[-0-9XYES?~%./,T:Z]{0,24}[\]}]?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), edtfLike), (text) => {
        const parsed = parseEdtfDate(text);
        return parsed.ok ? parsed.value.firstDay <= parsed.value.lastDay : parsed.issues.length === 1;
      }),
      { numRuns: 1_000 },
    );
  });

  test("gives the day itself for each day, and both days for each span of two", () => {
    const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        expect(parseEdtfDate(dayToIsoDate(one))).toMatchObject({ value: { firstDay: one, lastDay: one } });
        expect(parseEdtfDate(`${dayToIsoDate(first)}/${dayToIsoDate(last)}`)).toMatchObject({
          value: { firstDay: first, lastDay: last },
        });
      }),
    );
  });

  test("gives the same result again, when more dates were read in between than are remembered", () => {
    const first = parseEdtfDate("2024-07-25");
    for (let number = 0; number < 12_000; number += 1) parseEdtfDate(dayToIsoDate(number));
    expect(parseEdtfDate("2024-07-25")).toEqual(first);
  });
});

test("EdtfDate carries the issue code, when the date does not exist", () => {
  expect(EdtfDate.safeParse("2023-02-30").error?.issues[0]).toMatchObject({ params: { code: "date.impossible" } });
  expect(EdtfDate.parse("[..2021]")).toBe("[..2021]");
});

/** An ISO date of a year with more than six digits. */
function toIso(year: number, monthAndDay: string): string {
  return `+${year}-${monthAndDay}`;
}
