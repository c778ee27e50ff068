import { describe, expect, test } from "vitest";
import { EventId } from "../records/ids.ts";
import { buildActor, buildClaim, buildEvent, buildLink, buildPassage, buildQuestion, buildReport } from "../testing.ts";
import { dossierOf } from "./dossier-of.ts";

const fire = "evt:harbour-fire-2024-03";
const records = [
  buildActor(),
  buildReport(),
  buildPassage(),
  buildEvent({ partOf: "evt:war" }),
  buildEvent({ id: "evt:war", type: "conflict" }),
  buildEvent({ id: fire }),
  buildEvent({ id: "evt:elsewhere" }),
  buildQuestion(),
  buildClaim(),
  buildClaim({ id: "clm:of-the-fire", event: fire }),
  buildClaim({ id: "clm:elsewhere", event: "evt:elsewhere" }),
];

describe("dossierOf", () => {
  test("is unknown, when the records hold no such event", () => {
    expect(dossierOf(records, EventId.parse("evt:none"))).toBeUndefined();
  });

  test("takes what belongs to the event, its parents, and nothing of other events", () => {
    const dossier = dossierOf(records, EventId.parse("evt:harbour-town-2024-03"));
    expect(dossier?.parents.map(({ id }) => id)).toEqual(["evt:war"]);
    expect(dossier?.claims.map(({ id }) => id)).toEqual(["clm:front-own-killed"]);
    expect(dossier?.linkedEvents).toEqual([]);
    expect(dossier?.reports.map(({ id }) => id)).toEqual(["rep:gazette-2024-03-02"]);
  });

  test("takes the claims of an event that is linked as the same, and none of one that is not", () => {
    const linked = (judgement: string) =>
      dossierOf([...records, buildLink({ judgement })], EventId.parse("evt:harbour-town-2024-03"));
    expect(linked("positive")?.linkedEvents.map(({ id }) => id)).toEqual([fire]);
    expect(linked("positive")?.claims.map(({ id }) => id)).toEqual(["clm:front-own-killed", "clm:of-the-fire"]);
    expect(linked("unsure")?.claims.map(({ id }) => id)).toEqual(["clm:front-own-killed"]);
  });
});
