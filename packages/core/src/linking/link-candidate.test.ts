import { describe, expect, test } from "vitest";
import { buildActor, buildEvent, buildPlace } from "../testing.ts";
import { toActorCandidate, toEventCandidate, toPlaceCandidate } from "./link-candidate.ts";

const origin = { source: "ucdp-ged", canonical: "act:northern-front" };
const around = { ...origin, places: [], parties: [] };

describe("toActorCandidate", () => {
  test("brings all names along, and where the record came from", () => {
    const names = [
      { value: "Northern Front", lang: "en", use: "preferred" },
      { value: "Front du Nord", lang: "fr", use: "preferred" },
    ];
    const candidate = toActorCandidate(buildActor({ names }), origin);
    expect(candidate).toMatchObject({ id: "act:northern-front", type: "armed_group", ...origin });
    expect(candidate.names.length).toBeGreaterThanOrEqual(2);
  });
});

describe("toPlaceCandidate", () => {
  test("has a position, where somebody located the place", () => {
    const geometry = { lat: 19.95, lon: 2.97, precision: "exact", basis: "gazetteer" };
    expect(toPlaceCandidate(buildPlace({ geometry }), origin).position).toBeDefined();
    expect(toPlaceCandidate(buildPlace(), origin).position).toBeUndefined();
  });
});

describe("toEventCandidate", () => {
  test("reads the days of the anchor, and keeps the date as written", () => {
    const event = buildEvent({ anchor: { when: "2024-03-01/2024-03-02", where: [], basis: "editorial" } });
    expect(toEventCandidate(event, around).days).toEqual({ first: 19783, last: 19784, edtf: "2024-03-01/2024-03-02" });
  });

  test("has no days, where the anchor has none", () => {
    const event = buildEvent({ anchor: { where: [], basis: "editorial" } });
    expect(toEventCandidate(event, around).days).toBeUndefined();
  });
});
