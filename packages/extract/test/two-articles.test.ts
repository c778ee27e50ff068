import { type AnyRecord, collate, dossierOf, type QuestionCollation } from "@variorum/core";
import { buildLink } from "@variorum/core/testing";
import { beforeAll, describe, expect, test } from "vitest";
import type { Draft } from "../src/extractor.ts";
import { draftOf } from "./sample.ts";

const GAZETTE = `Shells hit market in Ford, killing 12

2024-07-30

At least 12 people were killed and 30 wounded when shells hit the market in Ford on Monday, the Ford hospital said.

The Northern Front blamed the Ruritanian army for the attack. Its spokesman, Ali Sow, said three of its fighters had been killed.

The Ruritanian army denied the accusation. It said the Northern Front had fired the shells and that no soldiers were in the town.`;

const HERALD = `Dozens dead after shelling of Ford

2024-07-31

The Ford hospital said 14 people had been killed when the market in Ford was shelled on Monday.

A spokesman for the Ruritanian army said two soldiers were wounded on Monday.

Ali Sow, spokesman for the Northern Front, said four of the group's fighters had been killed.

Residents said 14 people died.`;

const outlet = (value: string): Parameters<typeof draftOf>[1] => ({ outlet: { value, from: "og:site_name" } });
const recordsOf = (draft: Draft): readonly AnyRecord[] => [
  ...draft.actors,
  ...draft.places,
  draft.report,
  ...draft.passages,
  ...draft.events,
  ...draft.claims,
];

let questions: readonly QuestionCollation[];
let nameOf: (id: string) => string;

beforeAll(async () => {
  const first = await draftOf(GAZETTE, outlet("The Gazette"));
  // The second is drafted with what the first brought to the store.
  const known = { actors: first.actors, places: first.places };
  const second = await draftOf(HERALD, outlet("The Herald"), { known });
  const [a, b] = [first.events[0]?.id, second.events[0]?.id];
  if (a === undefined || b === undefined) throw new Error("A draft has no event");
  const link = buildLink({ id: "lnk:ford", of: "event", a, b, relation: "same_as", judgement: "positive" });
  const dossier = dossierOf([...recordsOf(first), ...recordsOf(second), link], a);
  if (dossier === undefined) throw new Error("The records hold no such event");
  questions = collate(dossier).questions;
  const names = new Map(
    [...first.actors, ...second.actors].map(({ id, names: [name] }) => [id as string, name?.value ?? id]),
  );
  nameOf = (id) => names.get(id) ?? id;
});

/** A question of a topic about some of the actors by their names; none for everybody's. */
function question(topic: string, of: readonly string[] = []): QuestionCollation | undefined {
  return questions.find((each) => each.topic === topic && (each.population?.of ?? []).map(nameOf).join() === of.join());
}

describe("two drafts of one event", () => {
  test.each([
    ["all who were killed", "killed", [], ["Ford hospital", "Residents", "The Gazette", "The Herald"]],
    ["the dead of one party", "killed", ["Northern Front"], ["Northern Front"]],
  ])("ask one question about %s once their events are linked", (_case, topic, of, voices) => {
    const found = question(topic, of);
    expect(found?.aligned).toHaveLength(1);
    expect(found?.voices.map(nameOf).toSorted()).toEqual(voices);
  });

  test("leave what only one of them tells a single voice", () => {
    expect(question("injured")).toMatchObject({ aligned: [], status: "single_voice" });
    expect(question("injured", ["Ruritanian army"])).toMatchObject({ status: "conceded_single_voice" });
  });

  test("set the numbers of one party side by side, and not with those of all", () => {
    expect(question("killed", ["Northern Front"])?.readings.map(({ value }) => value)).toEqual([
      expect.objectContaining({ lower: 3, upper: 3 }),
      expect.objectContaining({ lower: 4, upper: 4 }),
    ]);
  });

  test("set a denial against what it denies", () => {
    const found = question("responsibility");
    expect(found?.status).toBe("contested");
    expect(found?.voices.map(nameOf).toSorted()).toEqual(["Northern Front", "Ruritanian army"]);
  });
});
