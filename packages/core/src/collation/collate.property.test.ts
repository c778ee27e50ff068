import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClaimRecord } from "../records/claim.ts";
import { dossierOfExample } from "./cases/dossier-of-example.ts";
import { claimRelations } from "./claim-relations.ts";
import { collate } from "./collate.ts";
import type { Collation, QuestionCollation } from "./collation.ts";
import { isConflict } from "./comparand.ts";
import type { EventDossier } from "./dossier.ts";
import { judgeQuestions } from "./judge-questions.ts";
import type { Message } from "./reason.ts";
import { reasonText } from "./reason-text.ts";
import type { ExampleClaim, RuleExample } from "./rule.ts";
import { Status } from "./statuses.ts";

const RUNS = { numRuns: 150 };
const VALUES: Readonly<Record<RuleExample["asks"], readonly string[]>> = {
  count: "0|2|7|9|18|47|at least 20|up to 10|20 to 50|about 20|dozens|several|none".split("|"),
  date: "2024-07-25 2024-07 2024-07-26~ 2024-07-25/2024-07-27 [2024-07-25..2024-07-27] [..2021] [2022..] 2012/.. ../2014".split(
    " ",
  ),
  place: ["town", "quarter", "region", "land", "port", "mountains"],
  control: ["army", "coalition", "staff", "police"],
  answer: ["attack", "shelling", "accident", "fire", "undeclared"],
  "yes-or-no": ["yes", "no"],
};

const ACTS = [
  "assert",
  "acknowledge",
  "accuse",
  "announce",
  "deny",
  "decline_to_comment",
  "predict_or_pledge",
  "confirm",
] as const;

const asks = fc.constantFrom(...(Object.keys(VALUES) as RuleExample["asks"][]));

function maybe<Value>(...values: readonly Value[]): fc.Arbitrary<Value | undefined> {
  return fc.constantFrom(undefined, undefined, ...values);
}

function claimOn(question: RuleExample["asks"]): fc.Arbitrary<ExampleClaim> {
  const fields = fc.record({
    by: fc.constantFrom("army", "ministry", "staff", "coalition", "newspaper", "channel", "gazette", "unnamed-witness"),
    act: fc.constantFrom(...ACTS),
    says: fc.constantFrom(...VALUES[question]),
    certainty: maybe("probable" as const, "possible" as const),
    said: maybe("2024-07-25", "2024-07-26", "2024-07-28", "[2024-07-25..2024-07-28]"),
    period: maybe("2024-07-25", "2024-07-25/2024-07-27", "2024-07-26/2024-07-28", "2024-07-25~"),
    at: maybe("town", "region", "port"),
    implied: fc.option(fc.constantFrom("entails" as const, "presupposes" as const, "implicates" as const), {
      nil: undefined,
      freq: 6,
    }),
  });
  return fields.map(({ act, says, implied, ...rest }) => {
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    // A silence carries no answer, and implies none.
    const saying =
      act === "decline_to_comment" ? { act } : { act, says, ...(implied === undefined ? {} : { implied }) };
    return { by: rest.by, ...given, ...saying };
  });
}

const examples: fc.Arbitrary<Pick<RuleExample, "asks" | "claims">> = asks.chain((question) =>
  fc.record({ asks: fc.constant(question), claims: fc.array(claimOn(question), { maxLength: 9 }) }),
);

function mainQuestion({ questions }: Collation): QuestionCollation | undefined {
  return questions.find(({ topic }) => topic !== "other_statement");
}

/** What a result says, whatever the claims are called that readers see first. */
function gist(dossier: EventDossier) {
  const question = mainQuestion(collate(dossier));
  if (question === undefined) return undefined;
  const { status, relations, counts, flags, voices, readings } = question;
  return {
    status,
    voices,
    flags: flags.map(({ id }) => id),
    counts: counts === undefined ? undefined : { ...counts, reason: undefined },
    relations: relations.map(({ type, force, from, to, crossSide, sameVoice }) => ({
      type,
      force,
      from,
      to,
      crossSide,
      sameVoice,
    })),
    readings: readings.map(({ id, period, place, holdings }) => ({
      id,
      period,
      place,
      holdings: holdings.map(({ voice, state }) => [voice, state]),
    })),
  };
}

function claimRelationKeys(dossier: EventDossier, isWanted: (type: string) => boolean): ReadonlySet<string> {
  const collation = collate(dossier);
  const question = mainQuestion(collation);
  if (question === undefined) return new Set();
  const relations = [...claimRelations(question, { voices: collation.voices })];
  return new Set(
    relations
      .filter(({ type }) => isWanted(type))
      .map(({ type, force, from, to }) => JSON.stringify([type, force, ...[from, to].sort()])),
  );
}

function shuffled<Member>(members: readonly Member[], seed: number): readonly Member[] {
  return members
    .map((member, index) => [(index * 7919 + seed) % 101, member] as const)
    .sort(([a], [b]) => a - b)
    .map(([, member]) => member);
}

test("judgeQuestions says of each question what collate says, whatever the claims", () => {
  fc.assert(
    fc.property(examples, ({ asks: asked, claims }) => {
      for (const dossier of [claims, claims.slice(0, 1)].map((some) =>
        dossierOfExample({ asks: asked, claims: some }),
      )) {
        const collated = collate(dossier).questions.flatMap(({ question, aligned, status, flags }) =>
          [question, ...aligned].map((id) => [id, { status, flags: flags.map((flag) => flag.id) }] as const),
        );
        expect(judgeQuestions(dossier)).toEqual(new Map(collated));
      }
    }),
    RUNS,
  );
});

describe("collate, whatever the claims", () => {
  test("gives every question exactly one status of the vocabulary, and a reason for it", () => {
    fc.assert(
      fc.property(examples, (example) => {
        for (const { status, reason } of collate(dossierOfExample(example)).questions) {
          expect(Status.safeParse(status).success).toBe(true);
          expect(reason.rule).toBe("R9");
        }
      }),
      RUNS,
    );
  });

  test("gives the same, when all lists come in another order", () => {
    fc.assert(
      fc.property(examples, fc.nat(100), (example, seed) => {
        const dossier = dossierOfExample(example);
        const other = {
          ...dossier,
          claims: shuffled(dossier.claims, seed),
          actors: shuffled(dossier.actors, seed),
          places: shuffled(dossier.places, seed),
          reports: shuffled(dossier.reports, seed),
          passages: shuffled(dossier.passages, seed),
        };
        expect(collate(other)).toEqual(collate(dossier));
      }),
      RUNS,
    );
  });

  test("gives the same, when a claim is relayed once more", () => {
    fc.assert(
      fc.property(examples, fc.nat(8), (example, index) => {
        const dossier = dossierOfExample(example);
        const relayed = dossier.claims[index % Math.max(dossier.claims.length, 1)];
        fc.pre(relayed !== undefined);
        const relay = {
          ...relayed,
          id: "clm:c99999",
          reportedAt: "2024-09-30",
          attribution: [...relayed.attribution, step("act:herald")],
        } as ClaimRecord;
        expect(gist({ ...dossier, claims: [...dossier.claims, relay] })).toEqual(gist(dossier));
      }),
      RUNS,
    );
  });

  test("keeps every relation between claims, when a new voice speaks", () => {
    fc.assert(
      fc.property(examples, asks.chain(claimOn), (example, claim) => {
        const own = { ...claim, by: "newcomer" };
        fc.pre(claim.says === undefined || VALUES[example.asks].includes(claim.says));
        const before = claimRelationKeys(dossierOfExample(example), () => true);
        const after = claimRelationKeys(dossierOfExample({ ...example, claims: [...example.claims, own] }), () => true);
        expect([...before].filter((key) => !after.has(key))).toEqual([]);
      }),
      RUNS,
    );
  });

  test("loses no conflict but by updates, when a voice speaks again", () => {
    fc.assert(
      fc.property(examples, fc.constantFrom(...VALUES.count), (example, says) => {
        fc.pre(example.asks === "count");
        const dossier = dossierOfExample({
          ...example,
          claims: [...example.claims, { by: "army", says, said: "2024-07-27" }],
        });
        const lost = [...claimRelationKeys(dossierOfExample(example), isConflictType)].filter(
          (key) => !claimRelationKeys(dossier, isConflictType).has(key),
        );
        const replaced = mainQuestion(collate(dossier))?.readings.some(({ holdings }) =>
          holdings.some(({ state }) => state === "updated" || state === "repeated"),
        );
        expect(lost.length === 0 || replaced === true).toBe(true);
      }),
      RUNS,
    );
  });

  test("holds each current figure within the bounds of its side and of the envelope", () => {
    fc.assert(
      fc.property(fc.array(claimOn("count"), { maxLength: 9 }), (claims) => {
        const question = mainQuestion(collate(dossierOfExample({ asks: "count", claims })));
        const { bySufferingSide, byAdversary, byOthers, envelope } = question?.counts ?? {};
        for (const { value, polarity, implied, holdings } of question?.readings ?? []) {
          if (polarity === "negative" || implied !== undefined || !("lower" in value)) continue;
          for (const { voice } of holdings.filter(({ state }) => state === "current")) {
            const bounds = [bySufferingSide, byAdversary, byOthers].filter(
              (side) => side?.voices.includes(voice) === true,
            );
            expect(bounds).toHaveLength(1);
            for (const each of [bounds[0], envelope]) {
              expect(each?.lower ?? Infinity).toBeLessThanOrEqual(value.lower);
              expect(each?.upper ?? Infinity).toBeGreaterThanOrEqual(value.upper ?? Infinity);
            }
          }
        }
      }),
      RUNS,
    );
  });

  test("holds no NaN and nothing that JSON cannot write", () => {
    fc.assert(
      fc.property(examples, (example) => {
        const collation = collate(dossierOfExample(example));
        expect(JSON.parse(JSON.stringify(collation))).toEqual(collation);
      }),
      RUNS,
    );
  });

  test("gives reasons of which every sentence finds its words", () => {
    fc.assert(
      fc.property(examples, (example) => {
        for (const message of messagesIn(collate(dossierOfExample(example)))) {
          expect(reasonText(message, "en")).not.toMatch(/[{}]/);
        }
      }),
      RUNS,
    );
  });

  test("gives a force to conflicts and to nothing else", () => {
    fc.assert(
      fc.property(examples, (example) => {
        for (const { relations } of collate(dossierOfExample(example)).questions) {
          for (const { type, force } of relations) expect(force !== undefined).toBe(isConflict(type));
        }
      }),
      RUNS,
    );
  });
});

/** All reasons of a result, with what would have to be different. */
function messagesIn({ questions, leftOut, attributionDisputes, unplaced }: Collation): readonly Message[] {
  const ofQuestions = questions.flatMap(({ reason, flags, relations, counts, readings }) => [
    reason,
    ...flags.map((flag) => flag.reason),
    ...relations.map((relation) => relation.reason),
    ...(counts === undefined ? [] : [counts.reason]),
    ...readings.flatMap(({ holdings }) => holdings.flatMap((holding) => holding.reason ?? [])),
  ]);
  const others = [...attributionDisputes, ...unplaced].map(({ reason }) => reason);
  return [...ofQuestions, ...leftOut, ...others].flatMap((reason) => [reason, ...reason.unless]);
}

function isConflictType(type: string): boolean {
  return type === "contradicts" || type === "denies";
}

function step(actor: string): unknown {
  return { actor, role: "relay", form: "republication", basis: "explicit" };
}
