import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../records/any-record.ts";
import { buildClaim, buildEvent, buildPlace, buildReport } from "../testing.ts";
import { checkCycles } from "./no-cycle.ts";
import { checkRecord } from "./check-record.ts";
import type { Lookup } from "./record-check.ts";

function lookupOf(records: readonly AnyRecord[]): Lookup {
  return { get: (id) => records.find((record) => record.id === id), text: () => undefined };
}

describe("checkCycles", () => {
  const circle = (ids: readonly string[]) =>
    ids.map((own, index) => buildPlace({ id: own, within: ids[(index + 1) % ids.length] }));

  test("finds a place that lies within itself over three steps", () => {
    const places = circle(["plc:a", "plc:b", "plc:c"]);
    expect(checkCycles(places[0] ?? buildPlace(), lookupOf(places))).toMatchObject([
      {
        code: "reference.cycle",
        path: ["within"],
        message: "plc:a comes back to itself through within: plc:a, plc:b, plc:c, plc:a",
      },
    ]);
  });

  test("ends at a circle further on that the record is not part of", () => {
    const places = circle(["plc:a", "plc:b"]);
    expect(checkCycles(buildPlace({ id: "plc:c", within: "plc:a" }), lookupOf(places))).toEqual([]);
  });

  test.each([
    ["partOf", buildEvent({ id: "evt:a", partOf: "evt:a" })],
    [
      "derivedFrom",
      buildReport({
        id: "rep:a",
        derivedFrom: [{ report: "rep:a", relation: "cites", basis: "credited", passages: [] }],
      }),
    ],
  ] as const)("finds a record that names itself through %s", (field, record) => {
    expect(checkCycles(record, lookupOf([record]))).toMatchObject([{ code: "reference.cycle", path: [field] }]);
  });

  test.each([
    ["supersedes", buildClaim({ id: "clm:a", supersedes: "clm:a" })],
    ["targets", buildClaim({ id: "clm:a", targets: ["clm:a"] })],
  ] as const)("leaves a claim that answers itself through %s to the rule on targets", (_field, record) => {
    expect(checkCycles(record, lookupOf([record]))).toEqual([]);
    expect(checkRecord(record, { lookup: lookupOf([record]), sha256: () => "" }).map(({ code }) => code)).toContain(
      "claim.targets-itself",
    );
  });
});
