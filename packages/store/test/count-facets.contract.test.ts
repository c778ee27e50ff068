import { expect, test } from "vitest";
import { countFacets, FACETS, search, SEARCH_KINDS, type SearchFilter } from "../src/read.ts";
import { fill, filterOf } from "./harbour-lists.ts";
import { describeEngines } from "./stores.ts";

describeEngines("countFacets", (openTest) => {
  test("counts each value among the claims found, the most frequent first", async () => {
    await using opened = await openTest();
    await fill(opened);
    const { values, isComplete } = await countFacets(opened.store, filterOf([["act", "assert"]]));
    expect(isComplete).toBe(true);
    expect(values).toMatchObject({
      claimant: [
        { value: "northern-front", found: 2 },
        { value: "coast-army", found: 1 },
        { value: "gazette", found: 1 },
      ],
      language: [{ value: "en", found: 4 }],
      year: [
        { value: "2024", found: 3 },
        { value: "2025", found: 1 },
      ],
    });
  });

  test("offers the other values of a facet that has one chosen", async () => {
    await using opened = await openTest();
    await fill(opened);
    const { values } = await countFacets(opened.store, filterOf([["topic", "cause"]]));
    expect(values.topic.map(({ value }) => value)).toEqual(["killed", "cause", "when", "where"]);
    expect(values.act).toEqual([{ value: "accuse", found: 1 }]);
  });

  test.each(SEARCH_KINDS)("of %s counts for each value what choosing it finds", async (kind) => {
    await using opened = await openTest();
    await fill(opened);
    const filters: readonly SearchFilter[] = [{}, { q: "soldiers" }, { q: "coast" }, filterOf([["topic", "killed"]])];
    let compared = 0;
    for (const filter of filters.map((each) => ({ ...each, kind }))) {
      const { values } = await countFacets(opened.store, filter);
      for (const facet of FACETS) {
        for (const { value, found } of values[facet]) {
          const chosen = { ...filter, ...filterOf([[facet, value]]) };
          expect((await search(opened.store, chosen)).total, JSON.stringify(chosen)).toBe(found);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(15);
  });
});
