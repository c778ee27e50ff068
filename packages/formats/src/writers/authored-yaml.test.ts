import { describe, expect, test } from "vitest";
import { readYaml } from "../reading/read-yaml.ts";
import { toYaml, toYamlEntry } from "./authored-yaml.ts";

describe("toYamlEntry", () => {
  test("puts short lists on one line, long ones on lines of their own, and quotes what would be read otherwise", () => {
    const names = ["A", "true", "007", "- b", "c: d", "x".repeat(100)];
    expect(
      toYamlEntry({
        id: "act:a",
        at: [1, 2],
        by: { actor: "act:b", role: "relay" },
        value: "true",
        said: "[..2021]",
        names,
      }),
    ).toBe(
      [
        "- id: act:a",
        "  at: [1, 2]",
        "  by: {actor: act:b, role: relay}",
        "  value: true",
        '  said: "[..2021]"',
        "  names:",
        "    - A",
        '    - "true"',
        '    - "007"',
        '    - "- b"',
        '    - "c: d"',
        `    - ${"x".repeat(100)}`,
        "",
      ].join("\n"),
    );
  });
});

describe("toYaml", () => {
  test("is read back by readYaml, keys in their order", () => {
    const head = { bundle: "a", title: "# one: two", notice: "line\nline" };
    const parsed = readYaml(toYaml(head));
    expect(parsed).toMatchObject({ ok: true, root: { value: head } });
  });
});
