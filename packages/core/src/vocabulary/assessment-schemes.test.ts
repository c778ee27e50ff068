import { describe, expect, test } from "vitest";
import { ASSESSMENT_SCHEMES, AssessmentScheme, findAssessmentScheme, isValueOfScheme } from "./assessment-schemes.ts";

test("ASSESSMENT_SCHEMES has ids and values of which none occurs twice", () => {
  const ids = ASSESSMENT_SCHEMES.map((scheme) => scheme.id);
  expect(ids).toHaveLength(new Set(ids).size);
  for (const { values = [] } of ASSESSMENT_SCHEMES)
    expect(values).toHaveLength(new Set(values.map((value) => value.id)).size);
});

describe("AssessmentScheme", () => {
  test.each([
    ["admiralty.reliability", true],
    ["claimreview:full-fact", true],
    ["claimreview:", false],
    ["admiralty", false],
    ["own.scale", false],
  ])("safeParse(%j) succeeds: %j", (scheme, isScheme) => {
    expect(AssessmentScheme.safeParse(scheme).success).toBe(isScheme);
  });
});

describe("isValueOfScheme", () => {
  test.each([
    ["admiralty.reliability", "A", true],
    ["admiralty.reliability", "1", false],
    ["admiralty.credibility", "6", true],
    ["icd203.confidence", "moderate", true],
    ["icd203.confidence", "likely", false],
    ["huridocs.mt42", "any code", true],
    ["claimreview:full-fact", "Mostly right", true],
  ])("(%j, %j) is %j", (scheme, value, isAllowed) => {
    expect(isValueOfScheme(scheme, value)).toBe(isAllowed);
  });
});

test("findAssessmentScheme gives nothing, when the ratings are one publisher's", () => {
  expect(findAssessmentScheme("claimreview:full-fact")).toBeUndefined();
  expect(findAssessmentScheme("icd203.likelihood")?.values).toHaveLength(7);
});
