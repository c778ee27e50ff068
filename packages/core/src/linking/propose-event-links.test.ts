import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorOf, eventOf, placeOf } from "./build-candidates.ts";
import type { EventCandidate } from "./link-candidate.ts";
import { proposeEventLinks } from "./propose-event-links.ts";

const two = { source: "two" };
const orlo = placeOf("plc:orlo", "Orlo", { at: [12.5, -3.25] });
const orloTown = placeOf("plc:orlo-town", "Orlo town", { ...two, at: [12.51, -3.26] });
const district = placeOf("plc:district", "Orlo district", {
  ...two,
  at: [12.8, -3.5],
  precision: "adm2",
  type: "adm2",
});
const unplaced = placeOf("plc:unplaced", "Orlo", two);
const valdia = placeOf("plc:valdia", "Valdia", { type: "country" });
const army = actorOf("act:army", "Army of Valdia");
const front = actorOf("act:front", "Highland Front");
const soldiers = actorOf("act:soldiers", "Valdia Army", two);
const rebels = actorOf("act:rebels", "Highland front", two);
const police = actorOf("act:police", "Coast Guard", two);

const clash = eventOf("evt:a", { when: "2026-01-02", places: [orlo], parties: [army, front] });
const other = (parts: Parameters<typeof eventOf>[1]) => eventOf("evt:b", { ...two, ...parts });

describe("proposeEventLinks", () => {
  test.each([
    [
      "one day, places that are near, both parties",
      clash,
      other({ when: "2026-01-02", places: [orloTown], parties: [soldiers, rebels] }),
      ["days.same", "places.near", "parties.several", "types.same"],
    ],
    [
      "days that overlap and one party",
      clash,
      other({ when: "[2026-01-01..2026-01-04]", places: [orloTown], parties: [soldiers, police] }),
      ["days.overlap", "places.near", "parties.one", "types.same"],
    ],
    [
      "one day and place, and nobody named",
      clash,
      other({ when: "2026-01-02", places: [orlo] }),
      ["days.same", "places.same", "types.same"],
    ],
    [
      "one day and place between others",
      clash,
      other({ when: "2026-01-02", places: [orloTown], parties: [police] }),
      ["days.same", "places.near", "parties.differ", "types.same"],
    ],
    [
      "one day, a place without a point",
      clash,
      other({ when: "2026-01-02", places: [unplaced], parties: [soldiers] }),
      ["days.same", "places.named_alike", "parties.one", "types.same"],
    ],
    [
      "one day and a whole district, both parties",
      clash,
      other({ when: "2026-01-02", places: [district], parties: [soldiers, rebels] }),
      ["days.same", "places.wide", "parties.several", "types.same"],
    ],
    [
      "one day and a whole district, and nobody named",
      clash,
      other({ when: "2026-01-02", places: [district] }),
      undefined,
    ],
    ["a whole month", clash, other({ when: "2026-01", places: [district], parties: [soldiers, rebels] }), undefined],
    ["the day after", clash, other({ when: "2026-01-03", places: [orlo], parties: [army, front] }), undefined],
    ["no date", clash, other({ places: [orlo], parties: [army, front] }), undefined],
    ["an open date", clash, other({ when: "2026-01-01/..", places: [orlo], parties: [army, front] }), undefined],
    [
      "one country and nothing nearer",
      eventOf("evt:a", { when: "2026-01-02", places: [valdia], parties: [army] }),
      other({ when: "2026-01-02", places: [valdia], parties: [army] }),
      undefined,
    ],
    [
      "one number of a register, without date and place",
      eventOf("evt:a", { identifiers: [{ scheme: "ucdp-ged", value: "7" }] }),
      other({ identifiers: [{ scheme: "ucdp-ged", value: "7" }] }),
      ["identifiers.same", "types.same"],
    ],
    [
      "a part of the other",
      eventOf("evt:a", { when: "2026-01-02", places: [orlo], partOf: "evt:b" }),
      other({ when: "2026-01-02", places: [orlo] }),
      undefined,
    ],
    ["one source", clash, eventOf("evt:b", { when: "2026-01-02", places: [orlo], parties: [army, front] }), undefined],
    [
      "events that are linked already",
      eventOf("evt:a", { when: "2026-01-02", places: [orlo], canonical: "evt:a" }),
      other({ when: "2026-01-02", places: [orlo], canonical: "evt:a" }),
      undefined,
    ],
  ])("for %s gives %#", (_case, a, b, keys) => {
    const { proposals } = proposeEventLinks([a, b]);
    expect(proposals.map(({ reasons }) => reasons.map(({ key }) => key))).toEqual(keys === undefined ? [] : [keys]);
  });

  test("proposes no rows of one dataset with each other, however alike they are", () => {
    const rows = Array.from({ length: 74 }, (_, n) =>
      eventOf(`evt:row-${n}`, { when: "2026-01-02", places: [orlo], parties: [army, front] }),
    );
    expect(proposeEventLinks(rows)).toEqual({ proposals: [], compared: 0, tooCommon: 0, leftOut: 0 });
  });

  test("finds places across the day line and near a pole as near as anywhere", () => {
    const at = (id: string, source: string, point: readonly [number, number]) =>
      eventOf(id, { source, when: "2026-01-02", places: [placeOf(`plc:${id.slice(4)}`, id.slice(4), { at: point })] });
    const pairs = [
      at("evt:a", "one", [-17, 179.99]),
      at("evt:b", "two", [-17, -179.99]),
      at("evt:c", "one", [89.99, 0]),
      at("evt:d", "two", [89.99, 180]),
    ];
    expect(proposeEventLinks(pairs).proposals.map(({ a, b }) => [a, b])).toEqual([
      ["evt:a", "evt:b"],
      ["evt:c", "evt:d"],
    ]);
  });
});

/** Events of a small world, so that many pairs are alike. */
const anyEvents = fc
  .array(
    fc.record({
      source: fc.constantFrom("one", "two", "three"),
      day: fc.integer({ min: 1, max: 9 }),
      place: fc.constantFrom(orlo, orloTown, district, unplaced, valdia),
      parties: fc.subarray([army, front, soldiers, rebels, police]),
      type: fc.constantFrom("battle", "shelling", "protest"),
    }),
    { maxLength: 25 },
  )
  .map((list) =>
    list.map(({ source, day, place, parties, type }, n) =>
      eventOf(`evt:e${n}`, { source, when: `2026-01-0${day}`, places: [place], parties, type }),
    ),
  );

describe("proposals of random events", () => {
  test("are the same whatever the order of the events", () => {
    fc.assert(
      fc.property(
        anyEvents.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(proposeEventLinks(shuffled)).toEqual(proposeEventLinks(events));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("join two sources, in the order of their ids, once each, and no record more than five times", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const byId = new Map(events.map((event): [string, EventCandidate] => [event.id, event]));
        const { proposals } = proposeEventLinks(events);
        expect(proposals.filter(({ a, b }) => byId.get(a)?.source === byId.get(b)?.source || a >= b)).toEqual([]);
        expect(new Set(proposals.map(({ a, b }) => `${a} ${b}`)).size).toBe(proposals.length);
        for (const { id } of events)
          expect(proposals.filter(({ a, b }) => a === id || b === id).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 200 },
    );
  });

  test("of two events are those of the two alone", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const [a, b] = events;
        if (a === undefined || b === undefined) return;
        const alone = proposeEventLinks([a, b]).proposals;
        const found = proposeEventLinks(events).proposals.filter((each) => each.a === a.id && each.b === b.id);
        if (found.length > 0) expect(found).toEqual(alone);
        expect(proposeEventLinks([b, a]).proposals).toEqual(alone);
      }),
      { numRuns: 200 },
    );
  });
});
