import { describe, expect, test } from "vitest";
import { defineVocabulary, entryOf, idsOf } from "./define-vocabulary.ts";

const SEASONS = defineVocabulary<{ readonly isDry: boolean }>()([
  { id: "rains", label: "rainy season", description: "It rains", isDry: false },
  { id: "harmattan", label: "harmattan", description: "The wind blows", isDry: true },
]);

describe("defineVocabulary", () => {
  test("keeps order and fields of the entries", () => {
    expect(SEASONS.map((season) => season.isDry)).toEqual([false, true]);
    expect(idsOf(SEASONS)).toEqual(["rains", "harmattan"]);
  });
});

test("entryOf gives the entry, and throws RangeError, when the id is not in the list", () => {
  expect(entryOf(SEASONS, "harmattan").label).toBe("harmattan");
  const unchecked: readonly { readonly id: string }[] = SEASONS;
  expect(() => entryOf(unchecked, "winter")).toThrow(RangeError);
});
