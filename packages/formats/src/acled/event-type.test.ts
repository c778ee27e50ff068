import { EVENT_TYPES } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { eventTypeOf } from "./event-type.ts";

const nothing = { subEvent: "", event: "", disorder: "", firstActor: "" };

describe("eventTypeOf", () => {
  test.each(EVENT_TYPES.flatMap(({ id, acled }) => acled.map((name) => [name, id] as const)))(
    "%s → %s",
    (subEvent, type) => {
      expect(eventTypeOf({ ...nothing, subEvent })).toBe(type);
    },
  );

  test.each([
    [{ event: "Battles" }, "battle"],
    [{ event: "Battle-Government regains territory" }, "territory_change"],
    [{ event: "Riots/Protests", firstActor: "Rioters (Valdia)" }, "riot"],
    [{ event: "Riots/Protests", firstActor: "Protesters (Valdia)" }, "protest"],
    [{ disorder: "Demostrations" }, "protest"],
    [{ subEvent: "Excessive force against protestors" }, "protest"],
    [{ subEvent: "Never heard of", event: "Battles" }, "battle"],
    [{ event: "Quarrel" }, undefined],
  ])("%j → %s", (kinds, type) => {
    expect(eventTypeOf({ ...nothing, ...kinds })).toBe(type);
  });
});
