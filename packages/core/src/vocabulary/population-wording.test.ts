import { describe, expect, test } from "vitest";
import { countedWording, populationWording, whoseWording } from "./population-wording.ts";

describe("populationWording", () => {
  test.each([
    [{ lang: "en", of: ["CSP-PSD"], who: "all", unit: "person" }, "CSP-PSD"],
    [{ lang: "en", of: [], who: "civilians", unit: "person" }, "civilians"],
    [{ lang: "en", of: ["Mali", "Wagner", "Baza"], who: "all", unit: "vehicle" }, "Mali, Wagner and Baza, vehicles"],
    [{ lang: "en", of: ["Mali"], who: "police", unit: "vehicle" }, "Mali, vehicles (police)"],
    [{ lang: "en", of: ["Mali"], who: "other", label: "pick-up trucks", unit: "vehicle" }, "Mali, pick-up trucks"],
    [{ lang: "en", of: [], who: "all" }, "people"],
    [{ lang: "fr", of: ["Ansar Dine"], who: "fighters", unit: "person" }, "Ansar Dine, combattants"],
    [{ lang: "fr", of: ["Mali", "Wagner"], who: "all", unit: "aircraft" }, "Mali et Wagner, aéronefs"],
  ] as const)("%j is %j", (parts, wording) => {
    expect(populationWording(parts)).toBe(wording);
  });
});

describe("whoseWording, countedWording", () => {
  test("say nothing of everybody, who need no words", () => {
    const everybody = { lang: "en", of: [], who: "all", unit: "person" } as const;
    expect([whoseWording(everybody), countedWording(everybody)]).toEqual([undefined, undefined]);
  });
});
