import { describe, expect, test } from "vitest";
import { dayOfNumber, dayOfResolution, toDay, toDays } from "./dates.ts";

describe("toDay", () => {
  test.each([
    [2014, 5, 3, "2014-05-03"],
    [2014, 5, 0, "2014-05-XX"],
    [2014, 0, 0, "2014-XX-XX"],
    [2014, 2, 30, undefined],
    [20140, 1, 1, undefined],
  ])("%i, %i, %i → %j", (year, month, day, date) => {
    expect(toDay({ year, month, day })).toBe(date);
  });
});

describe("dayOfNumber", () => {
  test.each([
    ["201405030001", "2014-05-03"],
    ["197000000001", "1970-XX-XX"],
    ["201413030001", undefined],
    ["1", undefined],
  ])("%s → %j", (id, day) => {
    expect(dayOfNumber(id)).toBe(day);
  });
});

describe("dayOfResolution", () => {
  test.each([
    ["2/28/1970", "1970-02-28"],
    ["1970-02-28", "1970-02-28"],
    ["1970-02-28 00:00:00", "1970-02-28"],
    ["28/2/1970", undefined],
    ["soon", undefined],
  ])("%j → %j", (cell, day) => {
    expect(dayOfResolution(cell)).toBe(day);
  });
});

describe("toDays", () => {
  test.each([
    ["2014-05-03", "2014-05-03", "2014-05-03"],
    ["2014-05-XX", "2014-06-02", "2014-05-XX/2014-06-02"],
    ["2014-05-03", "2014-05-01", undefined],
  ])("%s to %s → %j", (start, end, edtf) => {
    expect(toDays(start, end)?.edtf).toBe(edtf);
  });
});
