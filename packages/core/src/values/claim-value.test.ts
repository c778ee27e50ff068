import { describe, expect, test } from "vitest";
import {
  BooleanValue,
  CategoryValue,
  ClaimValue,
  DateValue,
  PlaceValue,
  TextValue,
  ValueKind,
  valueKindOf,
} from "./claim-value.ts";
import { CountValue } from "./count.ts";

const examples = [
  ["count", CountValue, { lower: 20, upper: null, qualifier: "at_least", unit: "person", raw: "at least 20" }],
  ["category", CategoryValue, { answer: "wagner_mercenaries" }],
  ["boolean", BooleanValue, { answer: false }],
  ["date", DateValue, { edtf: "[..2021]", raw: "since at least 2021" }],
  ["place", PlaceValue, { place: "plc:kidal" }],
  ["text", TextValue, { text: "technical difficulties" }],
] as const;

describe("valueKindOf", () => {
  test.each(examples)("tells a %s by its keys", (kind, schema, value) => {
    expect(valueKindOf(ClaimValue.parse(value))).toBe(kind);
    expect(schema.safeParse(value).success).toBe(true);
  });

  test("knows every kind of the list", () => {
    expect(examples.map(([kind]) => kind)).toEqual(ValueKind.options);
  });
});

describe("ClaimValue", () => {
  test.each([
    [{ answer: true, raw: "yes" }],
    [{ place: "Kidal" }],
    [{ edtf: "yesterday", raw: "yesterday" }],
    [{ lower: 9, upper: 2, qualifier: "between", unit: "person", raw: "9 to 2" }],
    [{ text: "" }],
    [{}],
  ])("refuses %j", (value) => {
    expect(ClaimValue.safeParse(value).success).toBe(false);
  });
});
