import { describe, expect, test } from "vitest";
import { isPopulation, kindOf, partyType } from "./party.ts";

describe("kindOf", () => {
  test.each([
    ["1", 1],
    ["8.0", 8],
    ["State forces", 1],
    ["Rebel group", 2],
    ["Rebel Groups", 2],
    ["Identity militia", 4],
    ["External/Other forces", 8],
    ["", 0],
    ["9", 0],
    ["Somebody", 0],
  ])("%j → %i", (inter, kind) => {
    expect(kindOf(inter)).toBe(kind);
  });
});

describe("isPopulation", () => {
  test.each([
    ["Civilians (Valdia)", true],
    ["Women (Valdia)", true],
    ["Tamri Ethnic Group (Valdia)", true],
    ["Muslim Group (Valdia)", true],
    ["Tamri Ethnic Militia (Valdia)", false],
    ["Women's League of Valdia", false],
    ["Unidentified Armed Group (Valdia)", false],
    ["Protesters (Valdia)", false],
  ])("%s → %s", (name, expected) => {
    expect(isPopulation(name)).toBe(expected);
  });
});

describe("partyType", () => {
  test.each([
    ["Government of Valdia (2019-)", 1, "government"],
    ["Military Forces of Valdia (2019-)", 8, "armed_force"],
    ["Protesters (Valdia)", 6, "unidentified_group"],
    ["Highland Front", 2, "armed_group"],
    ["Valdia Labour Congress", 6, "ngo"],
    ["Border Service", 1, "armed_force"],
    ["Highland Front", 0, "armed_group"],
  ])("%s of kind %i → %s", (name, kind, type) => {
    expect(partyType(name, kind)).toBe(type);
  });
});
