import { describe, expect, test } from "vitest";
import { standardWording } from "./standard-wording.ts";
import { TOPICS } from "./topics.ts";

describe("standardWording", () => {
  test.each([
    ["killed", { lang: "en", whose: "Malian army" }, "Malian army: how many people were killed?"],
    ["killed", { lang: "en", whose: "Mali", counted: "civilians" }, "Mali: how many civilians were killed?"],
    ["killed", { lang: "en", counted: "children" }, "How many children were killed?"],
    ["killed", { lang: "fr", whose: "Armée malienne" }, "Armée malienne : combien de morts ?"],
    ["killed", { lang: "fr", counted: "civils" }, "Combien de morts (civils) ?"],
    ["killed", { lang: "en" }, "How many people were killed?"],
    [
      "damaged",
      { lang: "en", whose: "Malian army", counted: "aircraft" },
      "Malian army: how many aircraft were damaged?",
    ],
    ["when", { lang: "en", event: "Helicopter crash at Kidal" }, "Helicopter crash at Kidal: When did it happen?"],
    ["when", { lang: "fr", event: "Chute d’un hélicoptère" }, "Chute d’un hélicoptère : Quand est-ce arrivé ?"],
    ["where", { lang: "en", whose: "ignored" }, "Where did it happen?"],
    ["identity", { lang: "en", whose: "Russian forces" }, "Russian forces: who are they?"],
    ["presence_since", { lang: "en", whose: "Wagner" }, "Wagner: since when have they been there?"],
    ["killed", { lang: "en", counted: "$& {counted}" }, "How many $& {counted} were killed?"],
  ] as const)("%s of %j is %j", (topic, parts, wording) => {
    expect(standardWording(topic, parts)).toBe(wording);
  });

  test.each(TOPICS.map((topic) => [topic.id, topic.population] as const))(
    "%s names its population in both languages, when it asks for one",
    (topic, population) => {
      for (const lang of ["en", "fr"] as const) {
        expect(standardWording(topic, { lang, whose: "ZZZ" }).includes("ZZZ")).toBe(population !== "none");
        expect(standardWording(topic, { lang, counted: "ZZZ" }).includes("ZZZ")).toBe(population !== "none");
        expect(standardWording(topic, { lang })).toMatch(/^[A-ZÀ-Ý][^{}]*\?$/);
      }
    },
  );
});
