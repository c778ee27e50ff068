import { describe, expect, test } from "vitest";
import { attributionsIn, draftOf } from "../../test/sample.ts";
import { findDateline } from "./dateline.ts";
import { splitWords } from "./tokens.ts";

const find = (text: string): ReturnType<typeof findDateline> =>
  findDateline(text, splitWords(text, { start: 0, end: text.length }));

describe("findDateline", () => {
  test.each([
    ["MOPTI, Mali (Reuters) - Five people died.", { to: 7, placeTo: 1, outlet: "Reuters" }],
    ["GENEVA (AP) — Five people died.", { to: 5, placeTo: 1, outlet: "AP" }],
    ["SAN MARINO, 3 JAN 90 (ACAN-EFE) -- FIVE PEOPLE DIED.", { to: 11, placeTo: 2, outlet: "ACAN-EFE" }],
    ["LONDON — Five people died.", { to: 2, placeTo: 1 }],
    ["HARBOUR TOWN, 3 March 2024.", { to: 7, placeTo: 2 }],
    ["MOPTI, Mali, March 3, 2024: Five people died.", { to: 9, placeTo: 1 }],
  ])("reads %j", (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test.each([
    ["a sentence with a dash", "The mayor — Ann Low — left the town."],
    ["a name with a hyphen", "NATO-led troops left the town."],
    ["a sentence of capitals with a year at its end", "NATO left Mali in 2024."],
    ["a dash far behind", "UN troops left the town on Monday — all of them."],
  ])("does not take %s for one", (_case, text) => {
    expect(find(text)).toBeUndefined();
  });

  test.each([
    ["MOPTI, Mali, March 3, 2024 (Reuters) - The market burned on Friday, the mayor said.", "Mopti", "2024-03-01"],
    ["HARBOUR TOWN, 3 March 2024. The market burned on Friday, the mayor said.", "Harbour Town", "2024-03-01"],
    ["BAMAKO, 3 March 2024 — The market in Gao burned on Friday, the mayor said.", "Gao", "2024-03-01"],
  ])("dates the report, and places what happened where no other place is named: %s", async (text, place, day) => {
    const { report, events, places } = await draftOf(text);
    expect(report).toMatchObject({ publishedAt: "2024-03-03", publishedAtBasis: "text" });
    expect(events[0]?.anchor.when).toBe(day);
    const names = places
      .filter(({ id }) => events[0]?.anchor.where.includes(id))
      .map(({ names: [name] }) => name?.value);
    expect(names).toEqual([place]);
  });

  test("is no part of what is said, and names the publisher", async () => {
    const text = "MOPTI, Mali (Reuters) - The bridge was closed, the mayor said.";
    expect(attributionsIn(text)).toEqual(["the mayor | said | The bridge was closed"]);
    const { report, actors } = await draftOf(text);
    expect(report.publisherBasis).toBe("text");
    expect(actors.find(({ id }) => id === report.publisher)?.names[0]?.value).toBe("Reuters");
  });
});
