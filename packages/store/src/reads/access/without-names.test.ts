import type { AnyRecord } from "@variorum/core";
import { buildActor, buildEvent, buildPlace, buildReport } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { looselyNamed, withoutNames } from "./without-names.ts";

const label = [{ value: "Side", lang: "en" }];
const RECORDS: readonly (readonly [string, AnyRecord])[] = [
  ["a side of an event", buildEvent({ sides: [{ id: "one", label, actors: ["act:hidden", "act:army"] }] })],
  ["the only actor of the only side", buildEvent({ sides: [{ id: "one", label, actors: ["act:hidden"] }] })],
  ["the place of an event", buildEvent({ anchor: { when: "2024", where: ["plc:hidden"], basis: "editorial" } })],
  ["the larger event", buildEvent({ partOf: "evt:hidden" })],
  ["a tie of an actor", buildActor({ affiliations: [{ actor: "act:hidden", relation: "part_of", basis: "text" }] })],
  ["the larger place", buildPlace({ within: "plc:hidden" })],
  ["the publisher of a report", buildReport({ publisher: "act:hidden" })],
  ["an author of a report", buildReport({ authors: ["act:hidden", "Somebody"] })],
];

describe("withoutNames", () => {
  test.each(RECORDS)("leaves out %s, and everything else as it is", (_case, record) => {
    const hidden = new Set(looselyNamed(record).filter((id) => id.endsWith(":hidden")));
    const shown = withoutNames(record, hidden);
    expect(hidden.size).toBe(1);
    expect(JSON.stringify(shown)).not.toContain("hidden");
    expect({ ...shown, id: record.id, kind: record.kind }).toEqual(shown);
    expect(withoutNames(record, new Set())).toEqual(record);
  });
});
