import { describe, expect, test } from "vitest";
import { actorOf } from "./build-candidates.ts";
import { proposeActorLinks } from "./propose-actor-links.ts";

const HLF = [{ scheme: "wikidata", value: "Q1" }];
const OTHER = [{ scheme: "wikidata", value: "Q2" }];
const two = { source: "two" };

describe("proposeActorLinks", () => {
  test.each([
    [
      "one name",
      actorOf("act:a", "Highland Front"),
      actorOf("act:b", "highland front", two),
      ["names.identical", "types.same"],
    ],
    [
      "an acronym and the long form",
      actorOf("act:a", "HLF"),
      actorOf("act:b", "Highland Liberation Front", two),
      ["names.acronym", "types.same"],
    ],
    [
      "one number and other names",
      actorOf("act:a", "The Front", { identifiers: HLF }),
      actorOf("act:b", "Rebels", { ...two, identifiers: HLF }),
      ["identifiers.same", "types.same"],
    ],
    [
      "one name and different numbers",
      actorOf("act:a", "HLF", { identifiers: HLF }),
      actorOf("act:b", "HLF", { ...two, identifiers: OTHER }),
      undefined,
    ],
    [
      "an acronym and sorts that are no sorts of each other",
      actorOf("act:a", "HLF", { type: "media_outlet" }),
      actorOf("act:b", "Highland Liberation Front", two),
      undefined,
    ],
    ["one name in one source", actorOf("act:a", "Highland Front"), actorOf("act:b", "Highland Front"), undefined],
    [
      "what is linked already",
      actorOf("act:a", "HLF", { canonical: "act:a" }),
      actorOf("act:b", "HLF", { ...two, canonical: "act:a" }),
      undefined,
    ],
    [
      "a people and a body of one name",
      actorOf("act:a", "Civilians", { type: "population" }),
      actorOf("act:b", "Civilians", two),
      undefined,
    ],
    [
      "actors whom nobody named",
      actorOf("act:a", "A spokesman", { type: "unidentified_person" }),
      actorOf("act:b", "A spokesman", { ...two, type: "unidentified_person" }),
      undefined,
    ],
  ])("for %s gives %#", (_case, a, b, keys) => {
    const { proposals } = proposeActorLinks([a, b]);
    expect(proposals.map(({ reasons }) => reasons.map(({ key }) => key))).toEqual(keys === undefined ? [] : [keys]);
  });

  test("counts a name that too many have as too common, and still finds others", () => {
    const crowd = Array.from({ length: 2_100 }, (_, n) =>
      actorOf(`act:c${n}`, `Northern brigade number ${n}`, { source: n % 2 === 0 ? "one" : "two" }),
    );
    const pair = [actorOf("act:x", "Highland Front"), actorOf("act:y", "Highland Front", two)];
    const { proposals, tooCommon, compared } = proposeActorLinks([...crowd, ...pair]);
    expect(tooCommon).toBeGreaterThan(0);
    expect(compared).toBeLessThan((1_050 * 1_050) / 2);
    expect(proposals.map(({ a, b }) => [a, b])).toContainEqual(["act:x", "act:y"]);
  });

  test("keeps the five best for each record, and says how many stand behind", () => {
    const many = Array.from({ length: 8 }, (_, n) => actorOf(`act:m${n}`, "Highland Front", { source: `of-${n}` }));
    const { proposals, leftOut } = proposeActorLinks([actorOf("act:a", "Highland Front"), ...many]);
    expect(Math.max(...many.map(({ id }) => proposals.filter(({ a, b }) => a === id || b === id).length))).toBe(5);
    expect(proposals.length + leftOut).toBe((9 * 8) / 2);
  });
});
