import { describe, expect, test } from "vitest";
import { ClaimRecord } from "../records/claim.ts";
import { buildJudgement } from "../testing.ts";
import { claimId, dossierOfExample } from "./cases/dossier-of-example.ts";
import { collate } from "./collate.ts";
import type { EventDossier } from "./dossier.ts";
import type { ExampleClaim } from "./rule.ts";

/** The yes-or-no question of the examples beside a count of the same event: its claims come first, then the figures. */
function twoQuestions(
  answers: readonly ExampleClaim[],
  figures: readonly ExampleClaim[],
  change: (claim: ClaimRecord, number: number) => object,
): EventDossier {
  const first = dossierOfExample({ asks: "yes-or-no", claims: answers });
  const both = dossierOfExample({
    asks: "count",
    claims: [...answers.map(() => ({ by: "army", says: "1" })), ...figures],
  });
  const counted = both.claims.slice(answers.length).map((claim) => ({ ...claim, question: "q:example-killed" }));
  const claims = [...first.claims, ...counted].map((claim, index) =>
    ClaimRecord.parse({ ...claim, ...change(claim as ClaimRecord, index + 1) }),
  );
  return { ...first, claims, actors: both.actors, reports: both.reports, passages: both.passages };
}

function results(dossier: EventDossier) {
  const { questions } = collate(dossier);
  return Object.fromEntries(
    questions.map(({ topic, status, flags }) => [topic, { status, flags: flags.map(({ id }) => id) }]),
  );
}

const premise = {
  question: "q:example",
  value: { answer: true },
  polarity: "positive",
  strength: "presupposes",
  why: "It takes it for granted",
};

describe("withOthers", () => {
  test("flags the claim's own question and contests the premise, when somebody rejects what a figure takes for granted", () => {
    const dossier = twoQuestions(
      [{ by: "ministry", act: "deny", says: "yes" }],
      [{ by: "channel", says: "20" }],
      (_claim, number) => (number === 2 ? { implies: [premise] } : {}),
    );
    expect(results(dossier)).toEqual({
      killed: {
        status: "single_voice",
        flags: expect.arrayContaining(["period_unstated", "presupposition_challenged"]),
      },
      conduct: { status: "in_tension", flags: [] },
    });
  });

  test("drops what a figure takes for granted, when the figure is taken back", () => {
    const dossier = twoQuestions(
      [{ by: "ministry", act: "deny", says: "yes" }],
      [
        { by: "channel", says: "20" },
        { by: "channel", act: "retract", says: "20", targets: 2 },
      ],
      (_claim, number) => (number === 2 ? { implies: [premise] } : {}),
    );
    expect(results(dossier)).toEqual({
      killed: { status: "unanswered", flags: expect.arrayContaining([]) },
      conduct: { status: "single_voice", flags: ["one_report"] },
    });
  });

  test("brings a denial to the question of the claim that it names", () => {
    const dossier = twoQuestions(
      [{ by: "ministry", act: "deny", says: "yes" }],
      [{ by: "channel", says: "20" }],
      (_claim, number) => (number === 1 ? { targets: [claimId(2)] } : {}),
    );
    expect(results(dossier)["killed"]?.status).toBe("contested");
  });

  test("puts a judgement beside every question of its claims, and changes no status", () => {
    const dossier = twoQuestions([{ by: "ministry", says: "no" }], [{ by: "channel", says: "20" }], () => ({}));
    const judged = {
      ...dossier,
      judgements: [buildJudgement({ id: "jdg:both", claims: [claimId(1), claimId(2)], verdict: "contradict" })],
    };
    const { questions, judgements } = collate(judged);
    expect(questions.map(({ judgements: ids }) => ids)).toEqual([["jdg:both"], ["jdg:both"]]);
    expect(questions.map(({ status }) => status)).toEqual(collate(dossier).questions.map(({ status }) => status));
    expect(judgements[0]).toMatchObject({ verdict: "contradict", questions: ["q:example", "q:example-killed"] });
  });

  test("leaves a judgement out, when none of its claims is held", () => {
    const judgements = [buildJudgement({ claims: ["clm:one", "clm:two"] })];
    expect(collate({ ...dossierOfExample({ asks: "count", claims: [] }), judgements }).judgements).toEqual([]);
  });
});
