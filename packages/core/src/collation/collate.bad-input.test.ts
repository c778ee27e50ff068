import { describe, expect, test } from "vitest";
import type { ClaimRecord } from "../records/claim.ts";
import { buildLink } from "../testing.ts";
import { claimId, dossierOfExample } from "./cases/dossier-of-example.ts";
import { collate } from "./collate.ts";
import type { EventDossier } from "./dossier.ts";
import type { ExampleClaim, RuleExample } from "./rule.ts";

const DAYS = "2024-07-25/2024-07-27";

type Change = Readonly<Record<string, unknown>>;

/** Changes claims after they were checked, as a store of an older version or a caller's own code may hold them. */
function withClaims(example: Pick<RuleExample, "asks" | "claims">, ...changes: readonly Change[]): EventDossier {
  const dossier = dossierOfExample(example);
  return { ...dossier, claims: dossier.claims.map((claim, index) => ({ ...claim, ...changes[index] })) };
}

function figures(...claims: readonly ExampleClaim[]): Pick<RuleExample, "asks" | "claims"> {
  return { asks: "count", claims };
}

/** One checked claim many times over, each time of another originator. */
function repeated(times: number, vary: (n: number) => { form: string; figure: number; report: string }): EventDossier {
  const dossier = dossierOfExample(figures({ by: "army", says: "9", period: DAYS }));
  const [claim] = dossier.claims;
  const claims = Array.from({ length: times }, (_, n): unknown => {
    const { form, figure, report } = vary(n);
    const origin = { ...claim?.attribution[0], actor: `act:outlet-${n}`, form };
    const value = { ...claim?.value, lower: figure, upper: figure };
    return { ...claim, id: claimId(n), value, attribution: [origin], evidence: [{ ...claim?.evidence[0], report }] };
  });
  return { ...dossier, claims: claims as readonly ClaimRecord[] };
}

function statusesOf(dossier: EventDossier): readonly string[] {
  return collate(dossier).questions.map(({ status }) => status);
}

describe("collate, when the records are bad", () => {
  test.each([
    ["an unreadable date", "2024-13-45"],
    ["a date that is no date", "last week"],
    ["a date beyond the calendar", "Y-17e7"],
    ["no text at all", ""],
    ["an end before its start", "2024-07-27/2024-07-25"],
  ])("reads days given as %s as days that are not stated", (_name, period) => {
    const dossier = withClaims(
      figures({ by: "army", says: "9", period: DAYS }, { by: "coalition", says: "18", period: DAYS }),
      { scope: { stated: true, period } },
    );
    expect(statusesOf(dossier)).toEqual(["in_tension"]);
  });

  test.each([
    ["lower above upper", { lower: 9, upper: 2 }],
    ["not a number", { lower: Number.NaN, upper: 9 }],
  ])("shows bounds that are %s and compares them with nothing", (_name, bounds) => {
    const value = { ...bounds, qualifier: "between", unit: "person", raw: "?" };
    const collation = collate(
      withClaims(figures({ by: "army", says: "9" }, { by: "coalition", says: "18" }), { value }),
    );
    expect(collation.questions.map(({ status, relations }) => [status, relations])).toEqual([["complementary", []]]);
    expect(collation.questions[0]?.readings).toHaveLength(2);
  });

  test("compares no counts of different units", () => {
    const value = { lower: 9, upper: 9, qualifier: "exactly", unit: "vehicle", raw: "9" };
    expect(
      statusesOf(withClaims(figures({ by: "army", says: "9" }, { by: "coalition", says: "18" }), { value })),
    ).toEqual(["complementary"]);
  });

  test("shows a value of another kind than the question's and compares it with nothing", () => {
    const dossier = withClaims(figures({ by: "army", says: "9" }, { by: "coalition", says: "18" }), {
      value: { answer: true },
    });
    expect(statusesOf(dossier)).toEqual(["complementary"]);
  });

  test("uses days that a scope gives although it says that it gives none", () => {
    const dossier = withClaims(
      figures({ by: "army", says: "9", period: DAYS }, { by: "coalition", says: "18", period: DAYS }),
      { scope: { stated: false, period: DAYS } },
    );
    expect(statusesOf(dossier)).toEqual(["contested"]);
  });

  test.each([
    ["a question that is not held, without a topic", { topic: undefined, population: undefined }, "scope.no_question"],
    ["another event", { event: "evt:elsewhere" }, "scope.other_event"],
    ["a statement without an answer", { value: undefined }, "scope.no_value"],
    ["words that a reviewer rejected", { review: { status: "rejected", by: ["A. Editor"] } }, "scope.rejected"],
  ])("names a claim on %s as not placed", (_name, change, key) => {
    const { unplaced } = collate(withClaims(figures({ by: "army", says: "9" }), change));
    expect(unplaced.map(({ claim, reason }) => [claim, reason.key])).toEqual([[claimId(1), key]]);
  });

  test("makes no question of a claim that a reviewer rejected, and takes nothing it implies or denies", () => {
    const rejected = { review: { status: "rejected", by: ["A. Editor"] } };
    expect(collate(withClaims(figures({ by: "army", says: "9" }), rejected)).questions).toEqual([]);
    const dossier = withClaims(
      figures({ by: "army", says: "9" }, { by: "coalition", act: "deny", says: "9", targets: 1 }),
      {},
      rejected,
    );
    expect(statusesOf(dossier)).toEqual(["single_voice"]);
  });

  test("counts what claims say that supersede each other in a circle", () => {
    const dossier = withClaims(
      figures({ by: "army", says: "9", period: DAYS }, { by: "army", says: "18", period: DAYS }),
      { supersedes: claimId(2) },
      { supersedes: claimId(1) },
    );
    expect(collate(dossier).questions.flatMap(({ voices }) => voices)).toEqual(["act:army"]);
  });

  test("ends, when places lie in each other in a circle", () => {
    const dossier = dossierOfExample({
      asks: "place",
      claims: [
        { by: "army", says: "town" },
        { by: "coalition", says: "region" },
      ],
    });
    const places = dossier.places.map((place) =>
      place.id === "plc:land" ? ({ ...place, within: "plc:town" } as typeof place) : place,
    );
    expect(statusesOf({ ...dossier, places })).toEqual(["agreed_across_sides"]);
  });

  test("ends, when answers are broader than each other in a circle", () => {
    const dossier = dossierOfExample({
      asks: "answer",
      claims: [
        { by: "army", says: "attack" },
        { by: "coalition", says: "shelling" },
      ],
    });
    const questions = dossier.questions.map((question) => ({
      ...question,
      answers:
        question.answers?.map((answer) => (answer.id === "attack" ? { ...answer, broader: "shelling" } : answer)) ?? [],
    })) as unknown as EventDossier["questions"];
    expect(statusesOf({ ...dossier, questions })).toEqual(["agreed_across_sides"]);
  });

  test("ends, when bodies are parts of each other in a circle", () => {
    const dossier = dossierOfExample({
      asks: "control",
      claims: [
        { by: "army", says: "army" },
        { by: "coalition", says: "staff" },
      ],
    });
    const tie = { actor: "act:staff", relation: "part_of", basis: "text" };
    const actors = dossier.actors.map((actor) =>
      actor.id === "act:army" ? ({ ...actor, affiliations: [tie] } as unknown as typeof actor) : actor,
    );
    expect(statusesOf({ ...dossier, actors })).toEqual(["agreed_across_sides"]);
  });

  test("ends, when a chain of ten thousand reports was each made from the one before", () => {
    const dossier = repeated(10_000, (n) => ({ form: "own_voice", figure: 7, report: `rep:r${n}` }));
    const [report] = dossier.reports;
    const reports = dossier.claims.map((_claim, n) => {
      const from = {
        report: `rep:r${n === 0 ? 9999 : n - 1}`,
        relation: "republishes",
        basis: "credited",
        passages: [],
      };
      return { ...report, id: `rep:r${n}`, derivedFrom: [from] };
    });
    // Ten thousand checked records would take longer than what is tested.
    expect(statusesOf({ ...dossier, reports: reports as unknown as EventDossier["reports"] })).toEqual([
      "single_voice",
    ]);
  });

  test("gives one status and a bounded list of relations, when ten thousand voices give ten thousand figures", () => {
    const [question] = collate(
      repeated(10_000, (n) => ({ form: "indirect_quote", figure: n, report: "rep:r1" })),
    ).questions;
    expect(question).toMatchObject({ status: "contested", listsAllRelations: false });
    expect(question?.readings).toHaveLength(10_000);
    expect(question?.relations.length).toBeLessThan(10_000);
  });

  test("takes a claim without evidence and without a chain as it stands", () => {
    const collation = collate(withClaims(figures({ by: "army", says: "9" }), { evidence: [], attribution: [] }));
    expect(collation.questions.map(({ status, flags }) => [status, flags.map(({ id }) => id)])).toEqual([
      ["single_voice", ["period_unstated"]],
    ]);
  });

  test("joins nothing by links that lead to records that are not held", () => {
    const links = [buildLink({ of: "actor", a: "act:army", b: "act:nobody" })];
    const dossier = { ...dossierOfExample(figures({ by: "army", says: "9" })), links };
    expect(collate(dossier).voices).toEqual([
      { id: "act:army", actors: ["act:army", "act:nobody"], side: "state", isNamed: true },
    ]);
  });
});
