import { describe, expect, test } from "vitest";
import { ClaimRecord } from "../records/claim.ts";
import { buildActor, buildEvent, buildLink } from "../testing.ts";
import { dossierOfExample } from "./cases/dossier-of-example.ts";
import { collate } from "./collate.ts";
import { linkedIds } from "./linked.ts";

function actorLink(a: string, b: string, overrides: Readonly<Record<string, unknown>> = {}) {
  return buildLink({ id: `lnk:${a}-${b}`, of: "actor", a: `act:${a}`, b: `act:${b}`, ...overrides });
}

describe("linkedIds", () => {
  test("lets the first id by bytes stand for all, over any number of links", () => {
    const { canonical, members } = linkedIds([actorLink("d", "c"), actorLink("c", "b"), actorLink("x", "y")], "actor");
    expect(["act:d", "act:c", "act:b"].map(canonical)).toEqual(["act:b", "act:b", "act:b"]);
    expect(members("act:b")).toEqual(["act:b", "act:c", "act:d"]);
    expect(members(canonical("act:alone"))).toEqual(["act:alone"]);
  });

  test.each([
    ["a refused link", { judgement: "negative" }],
    ["an open link", { judgement: "unsure" }],
    ["a link of another relation", { relation: "part_of" }],
  ])("joins nothing by %s", (_name, overrides) => {
    expect(linkedIds([actorLink("a", "b", overrides)], "actor").canonical("act:b")).toBe("act:b");
  });

  test("ends, when links lead in a circle", () => {
    const { canonical } = linkedIds([actorLink("a", "b"), actorLink("b", "c"), actorLink("c", "a")], "actor");
    expect(canonical("act:c")).toBe("act:a");
  });
});

describe("collate, with linked records", () => {
  const other = "evt:other-dataset";
  const dossier = dossierOfExample({
    asks: "count",
    claims: [
      { by: "hospital", says: "9", period: "2024-07-25" },
      { by: "registry", says: "18", period: "2024-07-25" },
    ],
  });
  /** The second claim as another dataset has it: its own event, and its own record of the people counted. */
  const claims = dossier.claims.map((claim, index) =>
    index === 0
      ? claim
      : ClaimRecord.parse({
          ...claim,
          event: other,
          question: "q:other-dataset-killed",
          population: { ...claim.population, of: ["act:separatists"] },
        }),
  );
  const linked = {
    ...dossier,
    claims,
    actors: [...dossier.actors, buildActor({ id: "act:separatists" })],
    linkedEvents: [buildEvent({ id: other })],
  };
  const eventLink = buildLink({ of: "event", a: "evt:example", b: other });

  test("compares questions of two events as one, when events and actors are linked", () => {
    const collation = collate({ ...linked, links: [eventLink, actorLink("coalition", "separatists")] });
    expect(collation.questions).toHaveLength(1);
    expect(collation.questions[0]).toMatchObject({
      question: "q:example",
      aligned: ["q:other-dataset-killed"],
      status: "contested",
    });
  });

  test("keeps the questions apart, when only the events are linked", () => {
    expect(collate({ ...linked, links: [eventLink] }).questions.map(({ status }) => status)).toEqual([
      "single_voice",
      "single_voice",
    ]);
  });

  test("counts linked originators as one voice", () => {
    const { questions, voices } = collate({ ...dossier, links: [actorLink("hospital", "registry")] });
    expect(questions.map(({ status }) => status)).toEqual(["self_inconsistent"]);
    expect(voices).toMatchObject([{ id: "act:hospital", actors: ["act:hospital", "act:registry"] }]);
  });
});
