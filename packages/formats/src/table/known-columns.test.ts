import { describe, expect, test } from "vitest";
import { meaningOf } from "./known-columns.ts";

describe("meaningOf", () => {
  test.each([
    ["Incident ID", { is: "id" }],
    ["event_date", { is: "when" }],
    ["Évènement", { is: "event" }],
    ["Lieu", { is: "place" }],
    ["LNG", { is: "lon" }],
    ["according to", { is: "by" }],
    ["Source URL", { is: "url" }],
    ["civilians_killed", { is: "value", topic: "killed", who: "civilians" }],
    ["deaths (min)", { is: "lower", topic: "killed" }],
    ["Max. injured", { is: "upper", topic: "injured" }],
    ["قتلى", { is: "value", topic: "killed" }],
    ["Remarks", { is: "value", topic: "other_statement" }],
    ["shoe size", undefined],
    ["", undefined],
  ])("%s → %j", (column, meaning) => {
    expect(meaningOf(column)).toEqual(meaning);
  });
});
