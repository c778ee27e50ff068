import { describe, expect, test } from "vitest";
import {
  buildActor,
  buildAssessment,
  buildClaim,
  buildEvent,
  buildJudgement,
  buildLink,
  buildPlace,
  buildQuestion,
  buildReport,
} from "../testing.ts";
import { referencesOf } from "./references-of.ts";

const named = (record: Parameters<typeof referencesOf>[0]) =>
  referencesOf(record).map(({ id, path }) => `${path.join(".")} ${id}`);

describe("referencesOf", () => {
  test.each([
    [
      "an actor's affiliation",
      buildActor({
        affiliations: [{ actor: "act:a", relation: "part_of", basis: "text", passage: "pas:0123456789abcdef0123" }],
      }),
      ["affiliations.0.actor act:a", "affiliations.0.passage pas:0123456789abcdef0123"],
    ],
    ["the place around a place", buildPlace({ within: "plc:a" }), ["within plc:a"]],
    [
      "publisher, authors and origin of a report",
      buildReport({
        authors: ["act:a", "A. Name"],
        derivedFrom: [{ report: "rep:a", actor: "act:b", relation: "cites", basis: "credited", passages: [] }],
      }),
      ["publisher act:gazette", "authors.0 act:a", "derivedFrom.0.report rep:a", "derivedFrom.0.actor act:b"],
    ],
    [
      "parent, places and sides of an event",
      buildEvent({
        partOf: "evt:a",
        sides: [{ id: "north", label: [{ value: "North", lang: "en" }], actors: ["act:a"] }],
      }),
      ["partOf evt:a", "anchor.where.0 plc:harbour-town", "sides.0.actors.0 act:a"],
    ],
    ["the event of a question", buildQuestion(), ["event evt:harbour-town-2024-03"]],
    [
      "the curated question of a claim",
      buildClaim({ topic: undefined, population: undefined }),
      [
        "event evt:harbour-town-2024-03",
        "question q:harbour-town-2024-03-killed-00000000",
        "attribution.0.actor act:northern-front",
        "evidence.0.passage pas:0123456789abcdef0123",
      ],
    ],
    ["both ends of a link", buildLink(), ["a evt:harbour-town-2024-03", "b evt:harbour-fire-2024-03"]],
    [
      "the claims of a judgement",
      buildJudgement(),
      ["claims.0 clm:front-own-killed", "claims.1 clm:army-front-killed"],
    ],
    ["the target of an assessment", buildAssessment(), ["target rep:gazette-2024-03-02"]],
  ])("lists %s", (_title, record, expected) => {
    expect(named(record)).toEqual(expected);
  });

  test("lists the actors of a standard question, which is no record, and of an answer", () => {
    const claim = buildClaim({
      value: { answer: "act:b" },
      supersedes: "clm:a",
      targets: ["clm:c"],
      scope: { place: "plc:a", stated: true },
    });
    expect(named(claim)).toEqual([
      "event evt:harbour-town-2024-03",
      "population.of.0 act:northern-front",
      "value.answer act:b",
      "scope.place plc:a",
      "attribution.0.actor act:northern-front",
      "evidence.0.passage pas:0123456789abcdef0123",
      "targets.0 clm:c",
      "supersedes clm:a",
    ]);
  });
});
