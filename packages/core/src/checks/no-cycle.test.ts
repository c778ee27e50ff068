import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../records/any-record.ts";
import { buildClaim, buildEvent, buildPlace, buildReport } from "../testing.ts";
import { checkCycles, isInChain, startCircleCheck } from "./no-cycle.ts";
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

describe("startCircleCheck", () => {
  test("says of every record what walking its chain from it says", () => {
    const chain = fc.array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 9 });
    const named = fc.array(fc.array(fc.nat({ max: 7 }), { maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(chain, named, (within, targets) => {
        const places = within.map((to, n) => buildPlace({ id: `plc:${n}`, within: `plc:${to}` }));
        const claims = targets.map((to, n) => buildClaim({ id: `clm:${n}`, targets: to.map((each) => `clm:${each}`) }));
        const records: readonly AnyRecord[] = [...places, ...claims];
        const check = startCircleCheck(lookupOf(records));
        for (const record of records)
          expect(check(record).length > 0, record.id).toBe(reaches(record.id, record.id, records));
      }),
    );
  });

  test("looks each record of a chain up once, however many are asked about", () => {
    const length = 2_000;
    const places = Array.from({ length }, (_, n) => buildPlace({ id: `plc:${n}`, within: `plc:${n + 1}` }));
    const byId = new Map<string, AnyRecord>(places.map((place) => [place.id, place]));
    let asked = 0;
    const get = (id: string): AnyRecord | undefined => {
      asked += 1;
      return byId.get(id);
    };
    const check = startCircleCheck({ get, text: () => undefined });
    for (const place of places) expect(check(place)).toEqual([]);
    expect(asked).toBeLessThanOrEqual(length);
  });
});

/** Whether a walk from one record along what it names comes to another; what a claim says of itself is no step. */
function reaches(from: string, to: string, records: readonly AnyRecord[], seen = new Set<string>()): boolean {
  const record = records.find(({ id }) => id === from);
  const next =
    record?.kind === "place"
      ? [record.within ?? ""]
      : record?.kind === "claim"
        ? record.targets.filter((id) => id !== from)
        : [];
  return next.some((id) => id === to || (!seen.has(id) && reaches(id, to, records, seen.add(id))));
}

describe("isInChain", () => {
  test.each([
    ["a place within another", buildPlace({ within: "plc:b" }), true],
    ["an event that is part of another", buildEvent({ partOf: "evt:b" }), true],
    ["an event by itself", buildEvent(), false],
    ["a claim that names no claim", buildClaim(), false],
  ] as const)("of %s → %s", (_case, record, expected) => {
    expect(isInChain(record)).toBe(expected);
  });
});
