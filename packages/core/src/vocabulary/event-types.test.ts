import { describe, expect, test } from "vitest";
import { EVENT_TYPES } from "./event-types.ts";

/** Sub-event types of the ACLED Codebook (2023), by event type. */
const ACLED_SUB_EVENT_TYPES = [
  ...["Government regains territory", "Non-state actor overtakes territory", "Armed clash"],
  ...["Excessive force against protesters", "Protest with intervention", "Peaceful protest"],
  ...["Violent demonstration", "Mob violence"],
  ...[
    "Chemical weapon",
    "Air/drone strike",
    "Suicide bomb",
    "Shelling/artillery/missile attack",
    "Remote explosive/landmine/IED",
    "Grenade",
  ],
  ...["Sexual violence", "Attack", "Abduction/forced disappearance"],
  ...["Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use", "Headquarters or base established"],
  ...["Looting/property destruction", "Non-violent transfer of territory", "Other"],
];

/** Event types of PLOVER (2022). */
const PLOVER_TYPES =
  "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(
    " ",
  );

describe("EVENT_TYPES", () => {
  test("puts each sub-event type of ACLED under exactly one type", () => {
    expect(EVENT_TYPES.flatMap((type) => type.acled).toSorted()).toEqual(ACLED_SUB_EVENT_TYPES.toSorted());
  });

  test("puts each type of violence of UCDP under exactly one type", () => {
    expect(EVENT_TYPES.flatMap((type) => type.ucdp).join(" ")).toBe("1 2 3");
  });

  test("names every type of PLOVER and no other", () => {
    expect(new Set(EVENT_TYPES.flatMap((type) => type.plover))).toEqual(new Set(PLOVER_TYPES));
  });
});
