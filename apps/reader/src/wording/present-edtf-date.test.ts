import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { presentEdtfDate } from "./present-edtf-date.ts";

describe("presentEdtfDate", () => {
  test.each([
    ["2024", "2024"],
    ["0980", "980"],
    ["2024-07", "July 2024"],
    ["2024-07-28", "28 July 2024"],
    ["2024-07-28?", "perhaps 28 July 2024"],
    ["2014~", "about 2014"],
    ["2014%", "perhaps about 2014"],
    ["2024-07-25/2024-07-27", "25–27 July 2024"],
    ["2024-07-30/2024-08-02", "30 July–2 August 2024"],
    ["2024-07-28/2024-07-28", "28 July 2024"],
    ["2014~/2024-07", "about 2014 to July 2024"],
    ["2012/..", "since 2012"],
    ["2012/", "since 2012"],
    ["../2024-07-29", "until 29 July 2024"],
    ["[..2021]", "2021 or earlier"],
    ["[2022..]", "2022 or later"],
    ["[2024-07-01..2024-07-07]", "one day from 1 July 2024 to 7 July 2024"],
    ["202X", "the 2020s"],
    ["19XX", "one of the years from 1900 on"],
    ["2024-07-XX", "a day in July 2024"],
    ["2024-XX", "a month in 2024"],
    ["2024-XX-XX", "a month in 2024"],
  ])("%s reads %j", (edtf, text) => {
    expect(presentEdtfDate(edtf, en)).toBe(text);
  });

  test.each(["2024-21", "Y170000002", "{2021,2022}", "2024-13-01"])(
    "%s, which is no form we word, is given back as written",
    (edtf) => {
      expect(presentEdtfDate(edtf, en)).toBe(edtf);
    },
  );
});
