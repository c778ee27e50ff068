import { expect, test } from "vitest";
import { countOf, createCollector, createTally } from "./tally.ts";

test("createTally counts by kind, and countOf sums over kinds", () => {
  const tally = createTally();
  tally.add("claim", "created");
  tally.add("claim", "created");
  tally.add("actor", "changed");
  const counts = tally.counts();
  expect(counts.claim).toEqual({ created: 2, changed: 0, unchanged: 0, withdrawn: 0, kept: 0 });
  expect(countOf(counts, "created", "changed")).toBe(3);
  expect(countOf(counts, "withdrawn")).toBe(0);
});

test("createTally counts the events that are conflicts apart", () => {
  const tally = createTally();
  tally.add("event", "created", 3);
  tally.addConflict("created");
  expect(tally.counts().event.created).toBe(3);
  expect(tally.conflicts()).toEqual({ created: 1, changed: 0, unchanged: 0, withdrawn: 0, kept: 0 });
});

test("createCollector keeps the first entries and counts the rest", () => {
  const collector = createCollector<number>(2);
  for (const number of [1, 2, 3]) collector.add(number);
  expect(collector.result()).toEqual({ total: 3, first: [1, 2] });
});
