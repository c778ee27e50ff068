import { ActorId } from "@variorum/core";
import { buildClaim } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { buildQuestionViewContext, buildStep, GAZETTE } from "../questions/build-question-view-context.ts";
import { toMeeting } from "./to-meeting.ts";

const claim = (by: string, lower: number, more = {}) =>
  buildClaim({
    id: `clm:${by}-${lower}`,
    attribution: [buildStep(by), GAZETTE],
    value: { raw: String(lower), lower, upper: lower, qualifier: "exactly", unit: "person" },
    ...more,
  });
const meetingOf = (actor: string, claims: Parameters<typeof buildQuestionViewContext>[0]) =>
  toMeeting(ActorId.parse(`act:${actor}`), buildQuestionViewContext(claims));

describe("toMeeting", () => {
  test("puts an actor's answer beside those of others, each with how they stand to each other", () => {
    const meeting = meetingOf("army", [claim("army", 9), claim("northern-front", 2), claim("villagers", 9)]);
    expect(meeting?.questions).toMatchObject([
      {
        answer: "9",
        others: [
          { relation: "contradicts", who: { name: "Northern Front" }, answer: "2", href: "/claims/northern-front-2" },
          { relation: "agrees", who: { name: "Villagers" }, answer: "9" },
        ],
      },
    ]);
    expect(meeting?.compare).toBe(
      "/compare?event=harbour-town-2024-03&claimant=army&claimant=northern-front&claimant=villagers",
    );
  });

  test("names everybody whom the words of another account may mean", () => {
    const open = buildStep("northern-front", { basis: "anaphora", cue: "It", alternatives: ["act:villagers"] });
    const meeting = meetingOf("army", [claim("army", 9), claim("front", 2, { attribution: [open, GAZETTE] })]);
    const [other] = meeting?.questions[0]?.others ?? [];
    expect([other?.who.name, ...(other?.who.alternatives ?? []).map(({ name }) => name)]).toEqual([
      "Northern Front",
      "Villagers",
    ]);
  });

  test.each([
    ["alone on its questions", "army", [claim("army", 9)]],
    ["silent", "villagers", [claim("army", 9), claim("northern-front", 2)]],
  ])("finds nothing for an actor that is %s", (_what, actor, claims) => {
    expect(meetingOf(actor, claims)).toBeUndefined();
  });

  test("reads only what an actor holds now, where it replaced its own figure", () => {
    const meeting = meetingOf("army", [
      claim("army", 9, { utteredAt: "2024-03-02" }),
      claim("army", 2, { utteredAt: "2024-03-04", id: "clm:army-later" }),
      claim("northern-front", 2),
    ]);
    expect(meeting?.questions[0]).toMatchObject({ answer: "2", others: [{ relation: "agrees" }] });
  });
});
