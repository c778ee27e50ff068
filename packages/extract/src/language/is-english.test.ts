import { describe, expect, test } from "vitest";
import { isEnglish } from "./is-english.ts";

describe("isEnglish", () => {
  test.each([
    ["English", "The army said that five people were killed in the town on Monday.", true],
    ["French", "L'armée a déclaré que cinq personnes ont été tuées dans la ville lundi dernier.", false],
    ["German", "Die Armee teilte mit, dass am Montag in der Stadt fünf Menschen getötet worden seien.", false],
    ["Spanish", "El ejército dijo que cinco personas murieron en la ciudad el lunes por la mañana.", false],
    ["Arabic", "قال الجيش إن خمسة أشخاص قتلوا في المدينة يوم الاثنين", false],
    ["nothing", "", false],
    ["signs alone", "1 2 3 ... !!!", false],
    ["a few words", "Five in the town", true],
  ])("tells %s", (_case, text, expected) => {
    expect(isEnglish(text)).toBe(expected);
  });
});
