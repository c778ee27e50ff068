import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimRecord } from "../records/claim.ts";
import { dossierOfExample } from "./cases/dossier-of-example.ts";
import { collate } from "./collate.ts";
import type { EventDossier } from "./dossier.ts";
import { judgeQuestions, LONE_ANSWER } from "./judge-questions.ts";
import type { ExampleClaim } from "./rule.ts";

const lone: fc.Arbitrary<ExampleClaim> = fc
  .record({
    by: fc.constantFrom("army", "coalition", "gazette", "unnamed-witness"),
    act: fc.constantFrom("assert", "accuse", "acknowledge", "deny", "decline_to_comment", "predict_or_pledge"),
    says: fc.constantFrom("9", "up to 10", "dozens"),
    period: fc.constantFrom("2024-07-25", undefined),
  } as const)
  .map(({ by, act, says, period }) => ({
    by,
    act,
    ...(act === "decline_to_comment" ? {} : { says }),
    ...(period === undefined ? {} : { period }),
  }));

/** The dossier of one claim of which it may be open who vouches, and whether it comes from one report. */
function dossierOf(claim: ExampleClaim, basis: string, reports: number): EventDossier {
  const dossier = dossierOfExample({ asks: "count", claims: [claim] });
  const cells = ["rep:x", "rep:y"].slice(0, reports);
  const claims = dossier.claims.map((each) => ({
    ...each,
    attribution: each.attribution.map((step) => ({ ...step, basis })),
    evidence: cells.map((report) => ({ report, field: "killed", exact: "9", role: "content" })),
  }));
  return { ...dossier, claims: claims as unknown as readonly ClaimRecord[] };
}

test("judgeQuestions says of a question with one claim what collate says, whatever the claim", () => {
  const bases = fc.constantFrom("explicit", "explicit", "inherited", "anaphora", "unknown");
  fc.assert(
    fc.property(lone, bases, fc.constantFrom(0, 1, 1, 2), (claim, basis, reports) => {
      const dossier = dossierOf(claim, basis, reports);
      const collated = collate(dossier).questions.map(
        ({ question, status, flags }) => [question, { status, flags: flags.map(({ id }) => id) }] as const,
      );
      expect(judgeQuestions(dossier)).toEqual(new Map(collated));
    }),
    { numRuns: 500 },
  );
});

test("LONE_ANSWER is what is said of one plain answer, and what the tables of stores write out", () => {
  const dossier = dossierOf({ by: "coalition", says: "9", period: "2024-07-25" }, "explicit", 1);
  expect([...judgeQuestions(dossier).values()]).toEqual([LONE_ANSWER]);
  expect(LONE_ANSWER).toEqual({ status: "single_voice", flags: ["one_report"] });
});
