import { describe, expect, test } from "vitest";
import { bestIn, LocalText, Name, nameIn, NameUse } from "./name.ts";

const names = [
  { value: "CMA", lang: "fr", use: "acronym" },
  { value: "Coordination", lang: "fr", use: "preferred" },
  { value: "Coordination of Movements", lang: "en", use: "preferred" },
  { value: "تنسيقية", lang: "ar", use: "preferred" },
] as const;

describe("nameIn", () => {
  test.each([
    ["fr", "Coordination"],
    ["fr-CA", "Coordination"],
    ["ar", "تنسيقية"],
    ["de", "Coordination of Movements"],
  ])("%j gives %j", (lang, name) => {
    expect(nameIn(lang, names)).toBe(name);
  });

  test("gives the first preferred name, when there is neither the language nor English", () => {
    expect(
      nameIn("de", [
        { value: "X", lang: "ru", use: "alias" },
        { value: "Y", lang: "uk", use: "preferred" },
      ]),
    ).toBe("Y");
  });

  test("gives an alias in the language before a preferred name in another", () => {
    expect(
      nameIn("fr", [
        { value: "Army", lang: "en", use: "preferred" },
        { value: "FAMa", lang: "fr", use: "acronym" },
      ]),
    ).toBe("FAMa");
  });

  test("throws RangeError, when the list is empty", () => {
    expect(() => nameIn("en", [])).toThrow(RangeError);
  });
});

test("bestIn gives the entry with its language, so that a page can mark it", () => {
  expect(bestIn("ar", names)).toEqual({ value: "تنسيقية", lang: "ar", use: "preferred" });
});

test("Name refuses a use that is not in the list, and LocalText an unknown key", () => {
  expect(NameUse.options).toEqual(["preferred", "alias", "acronym", "former"]);
  expect(Name.safeParse({ value: "X", lang: "en", use: "nickname" }).success).toBe(false);
  expect(LocalText.safeParse({ value: "X", lang: "en", use: "alias" }).success).toBe(false);
});
