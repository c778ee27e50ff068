import { describe, expect, test } from "vitest";
import { attributionsIn, draftOf } from "../../test/sample.ts";
import { findDateline } from "./dateline.ts";
import { splitWords } from "./tokens.ts";

const find = (text: string): ReturnType<typeof findDateline> =>
  findDateline(text, splitWords(text, { start: 0, end: text.length }));

describe("findDateline", () => {
  test.each([
    ["MOPTI, Mali (Reuters) - Five people died.", { to: 7, outlet: "Reuters" }],
    ["GENEVA (AP) — Five people died.", { to: 5, outlet: "AP" }],
    ["SAN MARINO, 3 JAN 90 (ACAN-EFE) -- FIVE PEOPLE DIED.", { to: 11, outlet: "ACAN-EFE" }],
    ["LONDON — Five people died.", { to: 2 }],
  ])("reads %j", (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test.each([
    ["a sentence with a dash", "The mayor — Ann Low — left the town."],
    ["a name with a hyphen", "NATO-led troops left the town."],
    ["a dash far behind", "UN troops left the town on Monday — all of them."],
  ])("does not take %s for one", (_case, text) => {
    expect(find(text)).toBeUndefined();
  });

  test("is no part of what is said, and names the publisher", async () => {
    const text = "MOPTI, Mali (Reuters) - The bridge was closed, the mayor said.";
    expect(attributionsIn(text)).toEqual(["the mayor | said | The bridge was closed"]);
    const { report, actors } = await draftOf(text);
    expect(report.publisherBasis).toBe("text");
    expect(actors.find(({ id }) => id === report.publisher)?.names[0]?.value).toBe("Reuters");
  });
});
