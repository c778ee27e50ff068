import { collate, dossierOf, EventId } from "@variorum/core";
import { buildActor, buildClaim, buildEvent } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { eventWords } from "./event-words.ts";
import { EVERYTHING, type ListingRoom, SOME } from "./listing-room.ts";
import { presentCollation } from "./present-collation.ts";
import { presentWhy } from "./present-why.ts";

const VOICES = 300;

/** One question that three hundred actors answer with thirty different numbers. */
function crowd() {
  const claims = Array.from({ length: VOICES }, (_, number) => {
    const lower = number % 30;
    return buildClaim({
      id: `clm:crowd-${number}`,
      act: "assert",
      value: { lower, upper: lower, qualifier: "exactly", unit: "person", raw: String(lower) },
      attribution: [{ actor: `act:voice-${number}`, role: "originator", form: "indirect_quote", basis: "explicit" }],
    });
  });
  const actors = claims.map((_, number) => buildActor({ id: `act:voice-${number}` }));
  const dossier = dossierOf([buildEvent(), ...actors, ...claims], EventId.parse("evt:harbour-town-2024-03"));
  if (dossier === undefined) throw new RangeError("The event is among the records");
  return { collation: collate(dossier), words: eventWords(dossier) };
}

const linesOf = (text: string): number => text.split("\n").length;
const frame = (room: ListingRoom) => ({ width: 80, room });

describe("presentCollation", () => {
  test("says how many voices and pairs it leaves out, and which option shows them", () => {
    const { collation, words } = crowd();
    const few = presentCollation(collation, words, frame({ ...SOME, voices: 4, relations: 5 }));
    expect(few).toMatch(/ {10}… 6 voices more: --all\n/);
    expect(few).toMatch(/… [\d,]+ pairs\s+more\s+\(--all\)/);
    expect(few).not.toMatch(/act:voice-299/);
  });

  test("lists every voice where there is room for everything", () => {
    const { collation, words } = crowd();
    const all = presentCollation(collation, words, frame(EVERYTHING));
    expect(all).not.toContain("--all");
    expect(linesOf(all)).toBeGreaterThan(VOICES);
  });

  test("counts the questions there was no room for", () => {
    const { collation, words } = crowd();
    expect(presentCollation(collation, words, frame({ ...SOME, questions: 0 }))).toMatch(/… 1 question more: --all\n$/);
  });
});

describe("presentWhy", () => {
  test("stays of a length that a terminal is read at, and says what it leaves out", () => {
    const { collation, words } = crowd();
    const [question] = collation.questions;
    if (question === undefined) throw new RangeError("The event has a question");
    const why = presentWhy(question, words, frame(SOME));
    expect(why).toMatch(/relations more: --all/);
    expect(linesOf(why)).toBeLessThan(linesOf(presentWhy(question, words, frame(EVERYTHING))) / 2);
  });
});
