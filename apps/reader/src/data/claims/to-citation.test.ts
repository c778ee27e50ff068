import { buildActor, buildClaim, buildPassage, buildReport } from "@variorum/core/testing";
import { readySentence } from "@variorum/formats/write";
import { describe, expect, test } from "vitest";
import { RecordsAtHand } from "../records/records-at-hand.ts";
import { toCitation } from "./to-citation.ts";

const actor = (slug: string, value: string, type: string) =>
  buildActor({ id: `act:${slug}`, type, names: [{ value, lang: "en", use: "preferred" }] });
const records = new RecordsAtHand([
  actor("northern-front", "Northern Front", "armed_group"),
  actor("wire", "The Wire", "news_agency"),
  actor("gazette", "The Gazette", "media_outlet"),
  actor("villagers", "Villagers", "unidentified_group"),
  buildReport(),
  buildPassage(),
]);

const first = { actor: "act:northern-front", role: "originator", form: "indirect_quote", basis: "explicit" };
const relay = { actor: "act:wire", role: "relay", form: "indirect_quote", basis: "explicit" };
const publisher = { actor: "act:gazette", role: "publisher", form: "republication", basis: "external" };

function sentenceFor(attribution: readonly object[]): string {
  return readySentence(toCitation(buildClaim({ attribution }), { records, change: 7 }));
}

describe("toCitation", () => {
  test("names everybody by the records at hand", () => {
    expect(sentenceFor([first, relay, publisher])).toBe(
      'According to Northern Front, through The Wire, "two soldiers" (The Gazette, 2 March 2024); Variorum clm:front-own-killed@7.',
    );
  });

  test("names nobody where the report names nobody", () => {
    const unnamed = { ...first, actor: "act:villagers" };
    expect(sentenceFor([unnamed, publisher])).toContain("a claimant the report does not name");
  });
});
