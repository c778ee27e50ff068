import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildActor, buildClaim, buildPlace } from "../testing.ts";
import { PlaceRecord } from "./place.ts";
import { parseRecord, toRecordIssues } from "./parse-record.ts";

function first(value: unknown) {
  const parsed = parseRecord(value);
  return parsed.ok ? undefined : parsed.issues[0];
}

describe("parseRecord", () => {
  test("gives the record, when it is valid", () => {
    expect(parseRecord(buildClaim())).toEqual({ ok: true, value: buildClaim(), issues: [] });
  });

  test.each([
    ["no kind", {}, "record.unknown-kind", "kind", undefined],
    ["a mistyped kind", { kind: "claims" }, "record.unknown-kind", "kind", "Did you mean claim?"],
    [
      "a mistyped key",
      { ...buildClaim(), atribution: [] },
      "record.unknown-key",
      "atribution",
      "Did you mean attribution?",
    ],
    ["a missing key", { ...buildActor(), names: undefined }, "record.missing-key", "names", "Add names"],
    ["a mistyped word", { ...buildClaim(), act: "asert" }, "vocabulary.unknown", "act", "Did you mean assert?"],
    ["an id of another kind", { ...buildClaim(), event: "act:front" }, "id.unreadable", "event", undefined],
    ["a number for a text", { ...buildActor(), note: 7 }, "record.wrong-type", "note", undefined],
    ["an empty text", { ...buildActor(), note: "" }, "text.empty", "note", undefined],
    ["a NUL", { ...buildActor(), note: "a\0b" }, "text.nul", "note", undefined],
    ["a lone surrogate", { ...buildActor(), note: "a\ud800b" }, "text.not-well-formed", "note", undefined],
    ["a date that is none", { ...buildClaim(), utteredAt: "09/04/2023" }, "date.unreadable", "utteredAt", undefined],
    [
      "a day that does not exist",
      { ...buildClaim(), utteredAt: "2023-02-30" },
      "date.impossible",
      "utteredAt",
      undefined,
    ],
    [
      "crossed bounds",
      { ...buildClaim(), value: { lower: 3, upper: 2, qualifier: "between", unit: "person", raw: "3-2" } },
      "count.bounds-crossed",
      "value.upper",
      undefined,
    ],
    [
      "a key of a nested object",
      { ...buildClaim(), scope: { stated: false, perod: "2024" } },
      "record.unknown-key",
      "scope.perod",
      "Did you mean period?",
    ],
  ])("finds %s", (_title, value, code, path, hint) => {
    const issue = first(value);
    expect(issue?.code).toBe(code);
    expect(issue?.path.join(".")).toBe(path);
    if (hint !== undefined) expect(issue?.hint).toBe(hint);
  });

  test("names the record an issue was found in", () => {
    expect(first({ ...buildPlace(), type: "hamlett" })?.record).toBe("plc:harbour-town");
  });

  test("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom("actor", "claim", "event", "report", "question"), (value, kind) => {
        parseRecord(value);
        parseRecord(typeof value === "object" && value !== null ? { ...value, kind } : { kind, id: value });
      }),
    );
  });
});

describe("toRecordIssues", () => {
  test("gives one issue for each unknown key, under the id of the record", () => {
    const value = { ...buildPlace(), wihtin: "plc:a", colour: "red" };
    const { error } = PlaceRecord.safeParse(value);
    const issues = error === undefined ? [] : toRecordIssues(error, value, value.id, PlaceRecord);
    expect(issues.map(({ code, path, record }) => [code, path.join("."), record])).toEqual([
      ["record.unknown-key", "wihtin", "plc:harbour-town"],
      ["record.unknown-key", "colour", "plc:harbour-town"],
    ]);
  });
});
