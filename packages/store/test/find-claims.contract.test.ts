import { expect, test } from "vitest";
import { countClaims, findClaims } from "../src/read.ts";
import * as harbour from "./harbour-records.ts";
import { fill, filterOf } from "./harbour-lists.ts";
import { describeEngines, importRecords } from "./stores.ts";

const { armyClaim, frontClaim, frontPassage } = harbour;

describeEngines("findClaims", (openTest) => {
  const cases: readonly (readonly [pairs: readonly (readonly [string, string])[], ids: readonly string[]])[] = [
    [[["claimant", "coast-army"]], ["clm:army-cause", "clm:army-front-killed"]],
    [
      [
        ["claimant", "act:coast-army"],
        ["claimant", "gazette"],
      ],
      ["clm:army-cause", "clm:army-front-killed", "clm:gazette-civilians"],
    ],
    [
      [
        ["through", "gazette"],
        ["topic", "where"],
      ],
      ["clm:front-where"],
    ],
    [[["event", "later"]], ["clm:later-when"]],
    [[["topic", "cause"]], ["clm:army-cause"]],
    [[["topic", "killed"]], ["clm:army-front-killed", frontClaim.id, "clm:gazette-civilians"]],
    [[["act", "acknowledge"]], [frontClaim.id]],
    [[["population", "civilians"]], ["clm:gazette-civilians"]],
    [[["population", "northern-front"]], ["clm:army-front-killed", frontClaim.id]],
    [[["place", "quay"]], ["clm:front-where"]],
    [
      [
        ["place", "harbour-town"],
        ["topic", "where"],
      ],
      ["clm:front-where"],
    ],
    [[["place", "region"]], []],
    [[["status", "in_tension"]], ["clm:army-front-killed", frontClaim.id]],
    [[["review", "single_reviewed"]], ["clm:gazette-civilians"]],
    [[["actor_type", "media_outlet"]], ["clm:gazette-civilians"]],
    [
      [
        ["language", "en"],
        ["topic", "cause"],
      ],
      ["clm:army-cause"],
    ],
    [[["language", "fr"]], []],
    [[["year", "2025"]], ["clm:later-when"]],
    [
      [
        ["said_from", "2024-03-04"],
        ["said_to", "2024-03-06"],
      ],
      ["clm:army-cause"],
    ],
    [[["said_from", "2024-03-10"]], ["clm:gazette-civilians"]],
    [[["q", '"two soldiers" -coast']], [frontClaim.id, "clm:front-where", "clm:gazette-civilians", "clm:later-when"]],
    [
      [
        ["q", "coast"],
        ["topic", "killed"],
      ],
      ["clm:army-front-killed"],
    ],
    [
      [
        ["as_of", "1"],
        ["topic", "cause"],
      ],
      ["clm:army-cause"],
    ],
  ];
  test.each(cases)("%j → %j", async (pairs, ids) => {
    await using opened = await openTest();
    await fill(opened);
    const filter = filterOf(pairs);
    const page = await findClaims(opened.store, filter);
    expect(page.entries.map(({ claim }) => claim.id).toSorted()).toEqual(ids);
    expect(page).toMatchObject({ total: ids.length, totalExact: true, change: 1 });
    expect(await countClaims(opened.store, filter)).toEqual({ total: ids.length, totalExact: true });
  });

  test.each(["said", "reported", "recorded"] as const)(
    "pages through every claim once, when sorted by %s",
    async (sort) => {
      await using opened = await openTest();
      await fill(opened);
      const whole = (await findClaims(opened.store, { sort })).entries.map(({ claim }) => claim.id);
      expect(whole).toHaveLength(6);
      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await findClaims(opened.store, { sort, limit: 2, ...(cursor === undefined ? {} : { cursor }) });
        paged.push(...page.entries.map(({ claim }) => claim.id));
        cursor = page.next;
      } while (cursor !== undefined);
      expect(paged).toEqual(whole);
    },
  );

  test("goes on in the state in which the list was begun, when an import comes between two pages", async () => {
    await using opened = await openTest();
    await fill(opened);
    const first = await findClaims(opened.store, { limit: 3 });
    await importRecords(opened.store, [harbour.claimOf("clm:zz-new", frontPassage, { reportedAt: "2024-03-02" })]);
    const rest = await findClaims(opened.store, { limit: 50, cursor: first.next ?? "" });
    expect([...first.entries, ...rest.entries]).toHaveLength(6);
  });

  test("gives words, notice and status with each claim, the newest said first", async () => {
    await using opened = await openTest();
    await fill(opened);
    const { entries } = await findClaims(opened.store, {});
    expect(entries[0]?.claim.id).toBe("clm:gazette-civilians");
    const entry = entries.find(({ claim }) => claim.id === armyClaim.id);
    expect(entry).toMatchObject({ status: "in_tension", notice: "Invented", source: "test", recordedIn: 1 });
    expect(entry?.passages).toEqual([harbour.armyPassage]);
  });

  test("refuses a cursor that no list gave, and a change that is not reached", async () => {
    await using opened = await openTest();
    await fill(opened);
    await expect(findClaims(opened.store, { cursor: "nonsense" })).rejects.toMatchObject({
      code: "store.cursor-unreadable",
    });
    await expect(findClaims(opened.store, { as_of: "7" })).rejects.toMatchObject({ code: "store.unknown-change" });
  });
});
