import fc from "fast-check";
import { expect, test } from "vitest";
import { createSeenVersions } from "./seen-versions.ts";

test("createSeenVersions has what was added, and all that comes after the last version of before", () => {
  const version = fc.integer({ min: 1, max: 100 });
  const property = fc.property(fc.array(version), version, version, (added, last, asked) => {
    const seen = createSeenVersions(last);
    for (const each of added) seen.add(each);
    expect(seen.has(asked)).toBe(asked > last || added.includes(asked));
  });
  fc.assert(property);
});
