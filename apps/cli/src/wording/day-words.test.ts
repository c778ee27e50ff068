import { expect, test } from "vitest";
import { dayWords } from "./day-words.ts";

test.each([
  ["2024-07-26", "2024-07-26"],
  ["2024", "2024"],
  ["2024-07?", "2024-07?"],
  ["2024-07-25/2024-07-27", "2024-07-25 to 2024-07-27"],
  ["../2024-07-27", "until 2024-07-27"],
  ["2024-07-25/..", "since 2024-07-25"],
  ["2024-07-25/", "since 2024-07-25"],
  ["[..2024-03-13]", "2024-03-13 or earlier"],
  ["[2024-03-13..]", "2024-03-13 or later"],
  ["[2024-03-13..2024-03-15]", "one day from 2024-03-13 to 2024-03-15"],
])("dayWords tells %s as %s", (edtf, words) => {
  expect(dayWords(edtf)).toBe(words);
});
