import { isoDateToDay } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { parseSample, wordsOf } from "../../test/sample.ts";
import {
  dayOf,
  dayOfDate,
  edtfOfMonth,
  monthNamed,
  partsOf,
  shiftedMonth,
  weekdayNamed,
  weekdayOf,
} from "./calendar.ts";
import { findDates } from "./find-dates.ts";
import { findReportDate } from "./find-report-date.ts";
import { readDate } from "./read-date.ts";

/** Monday. */
const REPORT = isoDateToDay("2024-07-29");

function datesIn(text: string, report = REPORT): readonly string[] {
  const parsed = parseSample(text);
  return parsed.sentences.flatMap((sentence) =>
    findDates(parsed.tokens, sentence, report).map((date) => `${wordsOf(parsed, date)}: ${date.edtf}`),
  );
}

describe("findDates", () => {
  test.each([
    ["It began on Thursday.", "Thursday: 2024-07-25"],
    ["It began on Monday.", "Monday: 2024-07-29"],
    ["It began last Monday.", "Monday: 2024-07-22"],
    ["It ended yesterday.", "yesterday: 2024-07-28"],
    ["It ended on July 25, 2024.", "July 25 , 2024: 2024-07-25"],
    ["It ended on 25 July 2024.", "25 July 2024: 2024-07-25"],
    ["It ended on December 31.", "December 31: 2023-12-31"],
    ["It ended on July 3rd.", "July 3rd: 2024-07-03"],
    ["It began in July 2020.", "July 2020: 2020-07"],
    ["It began in October.", "October: 2023-10"],
    ["It has gone on since 2012.", "since 2012: 2012/.."],
    ["They have been there since at least 2021.", "since at least 2021: [..2021]"],
    ["It went on from Thursday to Saturday.", "from Thursday to Saturday: 2024-07-25/2024-07-27"],
    ["It went on between 2012 and 2014.", "between 2012 and 2014: 2012/2014"],
    ["It will end by Friday.", "by Friday: [..2024-07-26]"],
    ["It happened over the past decade.", "past decade: 2014~/2024-07"],
    ["It happened three days ago.", "three days ago: 2024-07-26"],
    ["It happened last week.", "last week: 2024-07-22/2024-07-28"],
    ["It happened last year.", "last year: 2023"],
    ["As of Saturday it was so.", "As of Saturday: 2024-07-27"],
    ["It happened overnight.", "overnight: 2024-07-28/2024-07-29"],
  ])("%j → %j", (text, expected) => {
    const [first] = datesIn(text);
    expect(first?.replaceAll(" ,", ",")).toBe(expected.replaceAll(" ,", ","));
  });

  test.each([
    ["a verb", "They may march on the town."],
    ["a number", "They saw 2012 men and 25 boys."],
    ["a day that does not exist", "It was 31 June 2024."],
  ])("finds no day in %s", (_case, text) => {
    expect(datesIn(text).filter((date) => !date.endsWith("2024-06"))).toEqual([]);
  });

  test("reads only full dates where the report has none", () => {
    const parsed = parseSample("On Thursday and on July 25, 2024 it rained.");
    const [sentence] = parsed.sentences;
    if (sentence === undefined) throw new Error("the sample has no sentence");
    expect(findDates(parsed.tokens, sentence, undefined).map(({ edtf }) => edtf)).toEqual(["2024-07-25"]);
    expect(readDate(parsed.tokens, 1, undefined)).toBeUndefined();
  });

  test("tells up to when a figure counts", () => {
    const parsed = parseSample("As of Saturday, ten had died.");
    const [sentence] = parsed.sentences;
    expect(sentence === undefined ? [] : findDates(parsed.tokens, sentence, REPORT)).toMatchObject([{ isAsOf: true }]);
  });
});

describe("findReportDate", () => {
  test.each([
    ["a line of its own", "A title\n\n2024-07-29\n\nIt rained.", "2024-07-29"],
    ["a weekday and a date", "A title\nMonday, July 29, 2024\nIt rained.", "2024-07-29"],
    ["a label in the text", "date 2024-07-29 It rained.", "2024-07-29"],
  ])("reads %s", (_case, text, expected) => {
    expect(findReportDate(parseSample(text))?.edtf).toBe(expected);
  });

  test.each([
    ["a date inside a sentence", "It rained on July 29, 2024."],
    ["a date far down", `${"A line.\n".repeat(10)}2024-07-29`],
    ["a month alone", "July 2024\nIt rained."],
  ])("does not take %s for it", (_case, text) => {
    expect(findReportDate(parseSample(text))).toBeUndefined();
  });
});

describe("the calendar", () => {
  test("knows days, weeks and months", () => {
    expect(weekdayOf(0)).toBe(4);
    expect(weekdayOf(-1)).toBe(3);
    expect(weekdayNamed("sunday")).toBe(0);
    expect(monthNamed("sept.")).toBe(9);
    expect(edtfOfMonth(2024, 7)).toBe("2024-07");
    expect(shiftedMonth(2024, 1, -1)).toBe("2023-12");
    expect(dayOf(2024, 2, 30)).toBeUndefined();
    expect(partsOf(REPORT ?? 0)).toEqual({ year: 2024, month: 7, day: 29 });
    expect(dayOfDate("2024-07-29")).toBe(REPORT);
    expect(dayOfDate("2024-07")).toBeUndefined();
    expect(dayOfDate(undefined)).toBeUndefined();
  });
});
