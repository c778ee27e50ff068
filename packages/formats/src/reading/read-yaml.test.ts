import { describe, expect, test } from "vitest";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";
import { nodeAt } from "./written-node.ts";

function valueOf(text: string): unknown {
  const parsed = readYaml(text);
  return parsed.ok ? parsed.root.value : parsed.issues;
}

describe("readYaml", () => {
  test("keeps as text what people write, and gives numbers only where they are asked for", () => {
    expect(
      valueOf("said: 2024\nvalue: 007\nyes: no\nplain: ~\nat: [941, 961]\nlat: 1.50\nprovisional: true\nupper: null\n"),
    ).toEqual({
      said: "2024",
      value: "007",
      yes: "no",
      plain: null,
      at: [941, 961],
      lat: 1.5,
      provisional: true,
      upper: null,
    });
    expect(valueOf("at: 2024-07\nvalue: 1e3\nanswer: true\n")).toEqual({ at: "2024-07", value: "1e3", answer: true });
  });

  test("follows aliases and gives them the place where they stand", () => {
    const text = "a: &x { actor: act:b }\nb: *x\n";
    const parsed = readYaml(text);
    expect(parsed.ok && parsed.root.value).toEqual({ a: { actor: "act:b" }, b: { actor: "act:b" } });
    expect(parsed.ok && nodeAt(parsed.root, ["b"]).node.start).toBe(text.indexOf("*x"));
  });

  test("reports every error of a file and not only the first", () => {
    expect(valueOf("- a: 1\n  a: 2\n- b: !x 1\n- c: [\n")).toMatchObject([
      { code: "yaml.syntax" },
      { code: "yaml.syntax" },
      { code: "yaml.syntax" },
    ]);
  });

  test("refuses several documents in one file, in words for people", () => {
    expect(valueOf("a: 1\n---\nb: 2\n")).toMatchObject([
      { code: "yaml.syntax", message: "Cannot read as YAML: the file holds several documents, one after another" },
    ]);
  });

  test("refuses a key that no object can have as its own", () => {
    expect(valueOf("a: 1\n__proto__:\n  b: 2\n")).toMatchObject([{ code: "record.unknown-key", offset: 5 }]);
  });
});

describe("readJson", () => {
  test("gives the same values as the same records in YAML", () => {
    const json = '{"said": 2024, "value": 7, "at": [1, 2], "upper": null, "names": ["a\\u00e9"]}';
    const parsed = readJson(json);
    expect(parsed.ok && parsed.root.value).toEqual(valueOf(json));
  });

  test.each([
    ['{"a": 1, "a": 2}', 9],
    ["{a: 1}", 1],
    ["[1,]", 3],
    ["// no\n[]", 0],
    ["", 0],
  ])("refuses %j at offset %i", (text, offset) => {
    expect(readJson(text)).toMatchObject({ ok: false, issues: [{ code: "json.syntax", offset }] });
  });

  test("refuses a key that no object can have as its own", () => {
    expect(readJson('[{"__proto__": {"a": 1}}]')).toMatchObject({
      ok: false,
      issues: [{ code: "record.unknown-key", offset: 2 }],
    });
  });
});
