import { ActorId, collate, compareAccounts, dossierOf, EventId } from "@variorum/core";
import { buildActor, buildClaim, buildEvent } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { eventWords } from "./event-words.ts";
import { EVERYTHING, type ListingRoom, SOME } from "./listing-room.ts";
import { presentCollation } from "./present-collation.ts";
import { presentComparison } from "./present-comparison.ts";
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

/** One question with an exact figure and two bounds, so that one answer is more exact than others. */
function bounded(more: object = {}) {
  const claimOf = (by: string, value: object) =>
    buildClaim({
      id: `clm:${by}`,
      act: "assert",
      value: { unit: "person", ...value },
      ...more,
      attribution: [{ actor: `act:${by}`, role: "originator", form: "indirect_quote", basis: "explicit" }],
    });
  const claims = [
    claimOf("channel", { lower: 20, upper: null, qualifier: "at_least", raw: "at least 20" }),
    claimOf("outlet", { lower: 50, upper: 50, qualifier: "exactly", raw: "50" }),
    claimOf("paper", { lower: 25, upper: null, qualifier: "at_least", raw: "at least 25" }),
  ];
  const actors = ["channel", "outlet", "paper"].map((slug) =>
    buildActor({ id: `act:${slug}`, names: [{ value: slug, lang: "en", use: "preferred" }] }),
  );
  const dossier = dossierOf([buildEvent(), ...actors, ...claims], EventId.parse("evt:harbour-town-2024-03"));
  if (dossier === undefined) throw new RangeError("The event is among the records");
  return { collation: collate(dossier), words: eventWords(dossier) };
}

describe("directions", () => {
  test("presentCollation says which answer is more exact than which", () => {
    const { collation, words } = bounded();
    const readings = collation.questions[0]?.readings ?? [];
    const idOf = (raw: string) => readings.find(({ value }) => "raw" in value && value.raw === raw)?.id;
    const [loose, exact, closer] = [idOf("at least 20"), idOf("50"), idOf("at least 25")];
    const text = presentCollation(collation, words, frame(SOME));
    expect(text).toContain(`    · ${exact} is more exact than ${[loose, closer].join(", ")}\n`);
    expect(text).toContain(`    · ${closer} is more exact than ${loose}\n`);
  });

  test("presentComparison says whose answer is more exact than whose, whoever is named first", () => {
    const { collation, words } = bounded();
    const compare = (...claimants: [ActorId, ActorId]) =>
      presentComparison(compareAccounts(collation, ...claimants), { collation, claimants, words, width: 200 });
    const [channel, outlet] = [ActorId.parse("act:channel"), ActorId.parse("act:outlet")];
    const says = "the answer of outlet is more exact than that of channel";
    expect(compare(channel, outlet)).toContain(says);
    expect(compare(outlet, channel)).toContain(says);
  });
});

test("presentCollation and presentComparison say for which place an answer is, and for which days", () => {
  const { collation, words } = bounded({ scope: { period: "2024-03-01", place: "plc:harbour", stated: true } });
  const claimants = [ActorId.parse("act:channel"), ActorId.parse("act:outlet")] as const;
  const text = presentComparison(compareAccounts(collation, ...claimants), { collation, claimants, words, width: 80 });
  expect(text).toContain("    channel: at least 20 for 2024-03-01 at plc:harbour\n");
  expect(presentCollation(collation, words, frame(SOME))).toMatch(/ {4}r\d {2}50 for 2024-03-01 at plc:harbour\n/);
});

test("presentComparison marks an answer that only a draft gives", () => {
  const { collation, words } = bounded({ extraction: { method: "rule" } });
  const claimants = [ActorId.parse("act:channel"), ActorId.parse("act:outlet")] as const;
  const text = presentComparison(compareAccounts(collation, ...claimants), { collation, claimants, words, width: 80 });
  expect(text).toContain("    channel: at least 20 · draft, checked by nobody\n");
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
