import { describe, expect, test } from "vitest";
import { populationWording } from "./population-wording.ts";

describe("populationWording", () => {
  test.each([
    [{ lang: "en", of: ["CSP-PSD"], who: "all", unit: "person" }, "people of CSP-PSD"],
    [{ lang: "en", of: [], who: "civilians", unit: "person" }, "civilians"],
    [{ lang: "en", of: ["Mali", "Wagner", "Baza"], who: "all", unit: "vehicle" }, "vehicles of Mali, Wagner and Baza"],
    [{ lang: "en", of: ["Mali"], who: "police", unit: "vehicle" }, "vehicles (police) of Mali"],
    [{ lang: "en", of: ["Mali"], who: "other", label: "pick-up trucks", unit: "vehicle" }, "pick-up trucks of Mali"],
    [{ lang: "en", of: [], who: "all" }, "people"],
    [{ lang: "fr", of: ["Ansar Dine"], who: "fighters", unit: "person" }, "combattants d’Ansar Dine"],
    [{ lang: "fr", of: ["Mali", "Wagner"], who: "all", unit: "aircraft" }, "aéronefs de Mali et Wagner"],
  ] as const)("%j is %j", (parts, wording) => {
    expect(populationWording(parts)).toBe(wording);
  });
});
