import { type CountQualifier, collate, dossierOf, EventId, type QuestionCollation } from "@variorum/core";
import { buildActor, buildClaim, buildEvent } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { presentCounts } from "./present-counts.ts";

type Said = readonly [by: string, lower: number, upper: number | null, qualifier: CountQualifier];

/** A question on the dead of the army that some voices answer; the army admits what it says. */
function asked(...said: readonly Said[]): QuestionCollation {
  const population = { of: ["act:army"], who: "all", unit: "person" };
  const claims = said.map(([by, lower, upper, qualifier], index) =>
    buildClaim({
      id: `clm:said-${index}`,
      act: by === "army" ? "acknowledge" : "assert",
      population,
      value: { lower, upper, qualifier, unit: "person", raw: "as stated" },
      attribution: [{ actor: `act:${by}`, role: "originator", form: "indirect_quote", basis: "explicit" }],
    }),
  );
  const names = new Set(["army", ...said.map(([by]) => by)]);
  const actors = [...names].map((slug) => buildActor({ id: `act:${slug}` }));
  const dossier = dossierOf([buildEvent(), ...actors, ...claims], EventId.parse("evt:harbour-town-2024-03"));
  const [question] = dossier === undefined ? [] : collate(dossier).questions;
  if (question === undefined) throw new RangeError("The event has a question");
  return question;
}

describe("presentCounts", () => {
  test.each<[string, readonly Said[]]>([
    [
      "own side 9 · others 18 to 24, at least 20 · admitted 9",
      [
        ["army", 9, 9, "exactly"],
        ["paper", 18, 24, "between"],
        ["channel", 20, null, "at_least"],
      ],
    ],
    ["others none", [["paper", 0, 0, "none"]]],
    [
      "others at least 20, 50, up to 82",
      [
        ["former-member", 0, 82, "at_most"],
        ["outlet", 50, 50, "exactly"],
        ["channel", 20, null, "at_least"],
      ],
    ],
    ["own side up to 5", [["army", 0, 5, "at_most"]]],
    [
      "others 3, 4, 5, 6, …, 8, 9, 10, 11 (9 figures)",
      [3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => [`outlet-${n}`, n, n, "exactly"] as const),
    ],
  ])("keeps what each side says apart, and gives no bound that nobody stated: %s", (line, said) => {
    expect(presentCounts(asked(...said))).toBe(line);
  });
});
