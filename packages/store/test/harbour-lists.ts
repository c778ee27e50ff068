import { buildEvent, buildPlace, buildQuestion } from "@variorum/core/testing";
import { expect } from "vitest";
import { type ClaimFilter, parseClaimFilter } from "../src/read.ts";
import {
  armyPassage,
  army,
  claimOf,
  claimOnQuestion,
  frontPassage,
  gazette,
  RECORDS,
  town,
} from "./harbour-records.ts";
import { importRecords, type TestStore } from "./stores.ts";

/*
 * More of the world of harbour-records.ts: one claim for each way in which lists choose among claims.
 */

const region = buildPlace({ id: "plc:region" });
const quay = buildPlace({ id: "plc:quay", within: town.id });
export const laterEvent = buildEvent({
  id: "evt:later",
  anchor: { when: "2025-01-05", where: [], basis: "editorial" },
});
const curated = buildQuestion();

const ofNobody = { population: undefined, act: "assert" } as const;

export const LISTED = [
  ...RECORDS,
  region,
  quay,
  laterEvent,
  curated,
  claimOnQuestion("clm:army-cause", armyPassage, curated.id, {
    by: army.id,
    act: "accuse",
    value: { answer: "shelling" },
    utteredAt: "2024-03-05",
  }),
  claimOf("clm:gazette-civilians", frontPassage, {
    by: gazette.id,
    act: "assert",
    population: { of: [], who: "civilians", unit: "person" },
    reportedAt: "2024-03-10",
    review: { status: "single_reviewed", by: ["editor"] },
  }),
  claimOf("clm:front-where", frontPassage, {
    ...ofNobody,
    topic: "where",
    value: { place: quay.id },
    utteredAt: "2024-03-03",
  }),
  claimOf("clm:later-when", frontPassage, {
    ...ofNobody,
    on: laterEvent,
    topic: "when",
    value: { edtf: "2025-01-05", raw: "5 January" },
  }),
];

/** Imports all of it, as one change. */
export async function fill({ store }: TestStore): Promise<void> {
  const { issues } = await importRecords(store, LISTED, { source: { id: "test", notice: "Invented" } });
  expect(issues).toEqual([]);
}

/** Reads a filter that a test writes as an address would. */
export function filterOf(pairs: readonly (readonly [string, string])[]): ClaimFilter {
  const parsed = parseClaimFilter(pairs);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join("; "));
  return parsed.value;
}
