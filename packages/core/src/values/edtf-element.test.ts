import { describe, expect, test } from "vitest";
import { dayToIsoDate } from "./calendar-day.ts";
import { readEdtfElement } from "./edtf-element.ts";

describe("readEdtfElement", () => {
  test.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["2023-XX", "2023-01-01", "2023-12-31"],
    ["2023-1X", "2023-10-01", "2023-12-31"],
    ["2023-02-XX", "2023-02-01", "2023-02-28"],
    ["2023-XX-31", "2023-01-31", "2023-12-31"],
    ["2014-05-0X", "2014-05-01", "2014-05-09"],
    ["XXXX-02-29", "0000-02-29", "9996-02-29"],
    ["-0044-03-15", "-000044-03-15", "-000044-03-15"],
    ["-004X", "-000049-01-01", "-000040-12-31"],
  ])("%j is %j to %j", (text, first, last) => {
    const bounds = readEdtfElement(text);
    expect(typeof bounds === "string" ? bounds : [dayToIsoDate(bounds.firstDay), dayToIsoDate(bounds.lastDay)]).toEqual(
      [first, last],
    );
  });

  test.each([
    ["2023-02-30", "impossible"],
    ["2023-02-3X", "impossible"],
    ["19X1-02-29", "impossible"],
    ["2023-13", "impossible"],
    ["2023-00-01", "impossible"],
    ["2023-21", "unreadable"],
    ["-0000", "unreadable"],
    ["23", "unreadable"],
    ["2023-4-9", "unreadable"],
    ["2023?", "unreadable"],
  ])("%j is %s", (text, reason) => {
    expect(readEdtfElement(text)).toBe(reason);
  });
});
