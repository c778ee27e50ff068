import { buildActor, buildClaim, buildPassage, buildReport } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { words } from "../wording/words.ts";
import { citeClaim } from "./cite-claim.ts";
import { RecordsAtHand } from "./records-at-hand.ts";
import { toClaimView } from "./to-claim-view.ts";

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

function sentenceFor(claim: Parameters<typeof buildClaim>[0], notice?: string): string {
  const view = toClaimView(buildClaim(claim), { records, words });
  return citeClaim({ view, change: 7, notice });
}

const first = { actor: "act:northern-front", role: "originator", form: "indirect_quote", basis: "explicit" };
const relay = { actor: "act:wire", role: "relay", form: "indirect_quote", basis: "explicit" };
const publisher = { actor: "act:gazette", role: "publisher", form: "republication", basis: "external" };

describe("citeClaim", () => {
  test("says who, through whom, in which words, where and when, at which change", () => {
    expect(sentenceFor({ attribution: [first, relay, publisher] })).toBe(
      'According to Northern Front, through The Wire, "two soldiers" (The Gazette, 2 March 2024); Variorum clm:front-own-killed@7.',
    );
  });

  test("keeps an unclear attribution, with the words that leave it open", () => {
    const open = { ...first, basis: "anaphora", cue: "It said", alternatives: ["act:wire"] };
    expect(sentenceFor({ attribution: [open, publisher] })).toContain(
      'Northern Front or The Wire (the text says "It said")',
    );
  });

  test("names nobody where the report names nobody", () => {
    const unnamed = { ...first, actor: "act:villagers" };
    expect(sentenceFor({ attribution: [unnamed, publisher] })).toContain("a claimant the report does not name");
  });

  test("says that a draft is one, and ends with the notice", () => {
    const sentence = sentenceFor({ attribution: [first, publisher], extraction: { method: "model" } }, "Do not cite");
    expect(sentence).toMatch(/Draft, not reviewed\. Do not cite\.$/);
  });
});
