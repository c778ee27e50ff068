import fc from "fast-check";
import { expect, test } from "vitest";
import { createVersionStretches } from "./version-stretches.ts";

test("createVersionStretches keeps the numbers that were added and not cut", () => {
  const step = fc.oneof(
    fc.record({ add: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ cut: fc.integer({ min: 0, max: 4 }) }),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const stretches = createVersionStretches();
      let kept: number[] = [];
      for (const each of steps) {
        const last = kept.at(-1) ?? 0;
        if ("add" in each) {
          kept.push(last + each.add);
          stretches.add(last + each.add);
        } else {
          stretches.cut(last - each.cut);
          kept = kept.filter((version) => version < last - each.cut);
        }
      }
      const listed = stretches
        .list()
        .flatMap(([first, end]) => Array.from({ length: end - first + 1 }, (_, n) => first + n));
      expect(listed).toEqual(kept);
    }),
  );
});

test("createVersionStretches makes one stretch of numbers that follow each other", () => {
  const stretches = createVersionStretches();
  for (const version of [4, 5, 6, 9]) stretches.add(version);
  expect(stretches.list()).toEqual([
    [4, 6],
    [9, 9],
  ]);
});
