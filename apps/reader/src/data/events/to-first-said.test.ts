import type { AnyRecord } from "@variorum/core";
import { buildClaim } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { buildQuestionViewContext, buildStep, GAZETTE } from "../questions/build-question-view-context.ts";
import { toClaimChains } from "./to-claim-chains.ts";
import { toFirstSaid } from "./to-first-said.ts";

const claim = (slug: string, by: string, more = {}) =>
  buildClaim({ id: `clm:${slug}`, attribution: [buildStep(by), GAZETTE], ...more });
const scope = { stated: true, period: "2024-03-01" };

const daysOf = (claims: readonly AnyRecord[]) =>
  toFirstSaid(buildQuestionViewContext(claims)).days.map(({ day, happened, entries }) => [
    day,
    happened?.claims,
    ...entries.map(({ form, who }) => `${form} ${who.name}`),
  ]);

describe("toFirstSaid", () => {
  test("stands the time that accounts speak of beside when they were said and reported, each on its day", () => {
    const days = daysOf([
      claim("front-own", "northern-front", { utteredAt: "2024-03-02", scope }),
      claim("army-of-front", "army", { utteredAt: "2024-03-04", act: "assert", scope }),
    ]);
    expect(days).toContainEqual(["1 March 2024", 2]);
    expect(days).toContainEqual(["2 March 2024", undefined, "statement Northern Front", "report The Gazette"]);
    expect(days).toContainEqual(["4 March 2024", undefined, "statement The army"]);
  });

  test("names only the first answer of a claimant to a question", () => {
    const days = daysOf([
      claim("front-own", "northern-front", { utteredAt: "2024-03-02" }),
      claim("front-again", "northern-front", { utteredAt: "2024-03-03" }),
    ]);
    expect(days.flat().filter((entry) => entry === "statement Northern Front")).toHaveLength(1);
  });

  test("puts what has no date last", () => {
    const days = daysOf([claim("front-own", "northern-front"), claim("army", "army", { utteredAt: "2024-03-04" })]);
    expect(days.at(-1)).toEqual([undefined, undefined, "statement Northern Front"]);
  });
});

describe("toClaimChains", () => {
  test("counts the claims that came the same way once, with their reports", () => {
    const chains = toClaimChains(
      buildQuestionViewContext([
        claim("front-own", "northern-front", { utteredAt: "2024-03-02" }),
        claim("front-again", "northern-front", { utteredAt: "2024-03-03" }),
        buildClaim({ id: "clm:gazette", act: "assert", attribution: [buildStep("gazette", { form: "own_voice" })] }),
      ]),
    );
    expect(
      chains.first.map(({ claimant, through, claims }) => [claimant.name, through.map(({ name }) => name), claims]),
    ).toEqual([
      ["Northern Front", ["The Gazette"], 2],
      ["The Gazette", [], 1],
    ]);
  });
});
