import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../records/any-record.ts";
import { buildActor, buildClaim, buildEvent, buildPassage } from "../testing.ts";
import type { Lookup } from "./record-check.ts";
import { checkReferences } from "./references-resolve.ts";

function lookupOf(records: readonly AnyRecord[]): Lookup {
  return { get: (id) => records.find((record) => record.id === id), text: () => undefined };
}

describe("checkReferences", () => {
  test("finds every id that belongs to no record, at its place", () => {
    const found = checkReferences(buildClaim(), lookupOf([buildEvent()]));
    expect(found.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["actor.unknown", "population.of.0"],
      ["actor.unknown", "attribution.0.actor"],
      ["reference.unknown", "evidence.0.passage"],
    ]);
  });

  test("finds nothing when all are known", () => {
    expect(checkReferences(buildClaim(), lookupOf([buildEvent(), buildActor(), buildPassage()]))).toEqual([]);
  });
});
