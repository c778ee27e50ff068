import { describe, expect, test } from "vitest";
import { standardWording } from "./standard-wording.ts";
import { TOPICS } from "./topics.ts";

describe("standardWording", () => {
  test.each([
    ["killed", { lang: "en", population: "Wagner fighters" }, "How many Wagner fighters were killed?"],
    ["killed", { lang: "fr", population: "personnes de Wagner" }, "Combien de morts (personnes de Wagner) ?"],
    ["killed", { lang: "en" }, "How many people were killed?"],
    ["when", { lang: "en", event: "Helicopter crash at Kidal" }, "Helicopter crash at Kidal: When did it happen?"],
    ["when", { lang: "fr", event: "Chute d’un hélicoptère" }, "Chute d’un hélicoptère : Quand est-ce arrivé ?"],
    ["where", { lang: "en", population: "ignored" }, "Where did it happen?"],
    ["identity", { lang: "en", population: "Russian forces" }, "Who are the Russian forces?"],
    ["killed", { lang: "en", population: "$& {population}" }, "How many $& {population} were killed?"],
  ] as const)("%s of %j is %j", (topic, parts, wording) => {
    expect(standardWording(topic, parts)).toBe(wording);
  });

  test.each(TOPICS.map((topic) => [topic.id, topic.population] as const))(
    "%s names its population in both languages, when it asks for one",
    (topic, population) => {
      for (const lang of ["en", "fr"] as const) {
        expect(standardWording(topic, { lang, population: "ZZZ" }).includes("ZZZ")).toBe(population !== "none");
        expect(standardWording(topic, { lang })).toMatch(/^[A-ZÀ-Ý][^{}]*\?$/);
      }
    },
  );
});
