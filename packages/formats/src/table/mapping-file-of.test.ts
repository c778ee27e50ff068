import { describe, expect, test } from "vitest";
import { inputFrom } from "../../test/folder-input.ts";
import { isMappingName, mappingFileOf } from "./mapping-file-of.ts";

describe("isMappingName", () => {
  test.each([
    ["deaths.csv.map.yaml", true],
    ["maps/deaths.MAP.YML", true],
    ["deaths.csv", false],
    ["map.yaml", false],
  ])("%s → %j", (name, is) => {
    expect(isMappingName(name)).toBe(is);
  });
});

describe("mappingFileOf", () => {
  test.each(["deaths.csv", "deaths.rejects.csv", "deaths.rejects-2.csv"])("finds the mapping of %s", (name) => {
    const input = inputFrom({ [name]: "", "deaths.csv.map.yaml": "" }, false);
    const table = input.files.find((file) => file.name === name);
    expect(table && mappingFileOf(input, table)?.name).toBe("deaths.csv.map.yaml");
  });

  test("finds nothing, when there is none", () => {
    const input = inputFrom({ "deaths.csv": "" });
    expect(input.files[0] && mappingFileOf(input, input.files[0])).toBeUndefined();
  });
});
