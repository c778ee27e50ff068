import { describe, expect, test } from "vitest";
import { readYaml } from "../reading/read-yaml.ts";
import { inOneLine, quoted } from "./yaml-words.ts";

describe("quoted", () => {
  test.each(["killed", "Killed (side A)", "yes", "- a", "a: b", '"', "# a", "قتلى", "a ", "1"])(
    "%j is read as itself",
    (name) => {
      const parsed = readYaml(`key: ${quoted(name)}   # remark\n`);
      expect(parsed.ok && parsed.root.value).toEqual({ key: name });
    },
  );
});

describe("inOneLine", () => {
  test("puts a space in the place of line ends and control characters", () => {
    expect(inOneLine("a\r\nb\u0007c")).toBe("a b c");
  });
});
