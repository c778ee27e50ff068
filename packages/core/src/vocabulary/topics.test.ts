import { describe, expect, test } from "vitest";
import { TOPICS } from "./topics.ts";

describe("TOPICS", () => {
  test.each(TOPICS.map((topic) => [topic.id, topic] as const))(
    "%s: population and unit are needed exactly for counts, and only texts are not compared",
    (_, topic) => {
      expect(topic.population === "required").toBe(topic.valueKind === "count");
      expect(topic.defaultUnit !== undefined).toBe(topic.valueKind === "count");
      expect(topic.comparable).toBe(topic.valueKind !== "text");
    },
  );

  test("has actors for answers exactly where it asks who", () => {
    expect(TOPICS.filter((topic) => topic.answersAreActors).map((topic) => topic.id)).toEqual([
      "parties",
      "responsibility",
      "control",
    ]);
  });

  test("asks optionally whose presence, identity or conduct is meant", () => {
    expect(TOPICS.filter((topic) => topic.population === "optional").map((topic) => topic.id)).toEqual([
      "presence_since",
      "identity",
      "conduct",
    ]);
  });

  test("counts things by item where things are lost", () => {
    expect(TOPICS.filter((topic) => topic.defaultUnit === "item").map((topic) => topic.id)).toEqual([
      "destroyed",
      "damaged",
      "seized",
    ]);
  });
});
