import { buildClaim } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { citationOf, type CitationParts } from "./citation-of.ts";
import { claimToCsl } from "./csl-item.ts";
import { readySentence } from "./ready-sentence.ts";

const step = (actor: string, role: string, more: object = {}) => ({
  actor,
  role,
  form: "indirect_quote",
  basis: "explicit",
  ...more,
});
const parts: CitationParts = {
  change: 7,
  nameOf: (actor) => actor.slice(4).toUpperCase(),
  isUnnamed: (actor) => actor.startsWith("act:unnamed"),
  wordsOf: () => "two of its men had died",
};

function sentence(fields: Record<string, unknown>, changed: Partial<CitationParts> = {}): string {
  return readySentence(citationOf(buildClaim(fields), { ...parts, ...changed }));
}

describe("citationOf", () => {
  test("names the publisher with the date, and not again in the chain", () => {
    const attribution = [step("act:front", "originator"), step("act:wire", "relay"), step("act:gazette", "publisher")];
    expect(sentence({ attribution })).toBe(
      'According to FRONT, through WIRE, "two of its men had died" (GAZETTE, 2 March 2024); Variorum clm:front-own-killed@7.',
    );
  });

  test("tells where the claim is to be found, where that is known", () => {
    const url = "https://example.org/claims/front-own-killed@7";
    expect(sentence({}, { url })).toContain(`; Variorum clm:front-own-killed@7 (${url}).`);
    expect(claimToCsl(citationOf(buildClaim({}), { ...parts, url })).URL).toBe(url);
  });

  test("keeps open what the report leaves open", () => {
    const attribution = [step("act:front", "originator", { alternatives: ["act:wire"], cue: "It" })];
    expect(sentence({ attribution })).toContain('According to FRONT or WIRE (the text says "It"), ');
  });

  test("says so, when the report names nobody", () => {
    expect(sentence({ attribution: [step("act:unnamed-accuser", "originator")] })).toContain(
      "According to a claimant the report does not name",
    );
  });

  test("puts no quotation marks round a cell of a table", () => {
    const evidence = [{ report: "rep:row", field: "deaths_a", exact: "2", role: "content" }];
    expect(sentence({ evidence })).toContain("According to NORTHERN-FRONT, 2 (");
  });

  test("says that nobody reviewed a draft, and what its bundle gives notice of", () => {
    expect(sentence({ extraction: { method: "rule" } }, { notice: "Do not cite" })).toMatch(
      / Draft, not reviewed\. Do not cite\.$/,
    );
  });
});
