import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CompareContext } from "./comparand.ts";
import { decisivePair } from "./crowd.ts";
import type { DraftHolding, DraftReading } from "./draft.ts";
import { allPairs, relate } from "./relate.ts";
import { areIndependent, statusOfRelation, STATUSES_OF_RELATIONS } from "./status.ts";
import type { ImplicationStrength } from "../vocabulary/implication-strengths.ts";

const around: Readonly<Record<string, readonly string[]>> = { town: ["region"], region: [] };

function context(scoping: CompareContext["scoping"]): CompareContext {
  return { scoping, placesAround: (place) => around[place] ?? [] };
}

interface Draft {
  readonly lower: number;
  readonly width: number;
  readonly voices: readonly { readonly voice: string; readonly isOwnReporting: boolean }[];
  readonly isNegative: boolean;
  readonly isHedged: boolean;
  readonly isApproximate: boolean;
  readonly implied: ImplicationStrength | undefined;
  readonly first: number | undefined;
  readonly days: number;
  readonly place: string | undefined;
  readonly isChoice: boolean;
}

const SIDES: Readonly<Record<string, string | undefined>> = { a: "one", b: "one", c: "two", d: undefined };

/** A reading as the search sees it; claims play no part in it. */
function toReading(draft: Draft, index: number): DraftReading {
  const { lower, width, isNegative, isHedged, isApproximate, implied, first, days, place, isChoice } = draft;
  const current = new Map<string, DraftHolding>();
  // What an answer is broader than and excludes follows from the answer alone.
  const id = width === 2 ? `x${lower}-narrow` : `x${lower}`;
  const choice = {
    form: "choice",
    id,
    broader: width === 2 ? ["x0"] : [],
    sets: new Map(lower === 0 || width === 2 || lower > 2 ? [] : [["set", id]]),
    softSets: new Map(lower > 3 && width !== 2 ? [["level", id]] : []),
  } as const;
  const answer = isChoice
    ? choice
    : ({
        form: "interval",
        unit: "person",
        isExtent: false,
        lower,
        upper: width === 9 ? Infinity : lower + width,
        isApproximate,
        isVague: false,
      } as const);
  const reading = {
    id: `r${index + 1}`,
    answer,
    isNegative,
    isHedged,
    implied,
    period: first === undefined ? undefined : { first, last: first + days, isApproximate: false, isExtent: true },
    place,
    targets: new Set(),
    holdings: [],
    current,
    value: { text: "x" },
    key: String(index),
    answerKey: "",
    polarity: "positive",
    periodText: undefined,
    placeId: undefined,
  } as unknown as DraftReading;
  for (const { voice, isOwnReporting } of draft.voices) {
    const claim = { id: `clm:${voice}${index}` };
    current.set(voice, {
      voice,
      side: SIDES[voice],
      isOwnReporting,
      entries: [{ claim }],
      reading,
    } as unknown as DraftHolding);
  }
  return reading;
}

const voice = fc.record({ voice: fc.constantFrom("a", "b", "c", "d"), isOwnReporting: fc.boolean() });

function drafts(isChoice: boolean): fc.Arbitrary<readonly Draft[]> {
  const draft = fc.record({
    lower: fc.nat(6),
    width: fc.constantFrom(0, 0, 1, 2, 9),
    voices: fc.uniqueArray(voice, { minLength: 1, maxLength: 3, selector: (each) => each.voice }),
    isNegative: fc.constantFrom(false, false, false, true),
    isHedged: fc.constantFrom(false, false, true),
    isApproximate: fc.constantFrom(false, false, true),
    implied: fc.constantFrom<(ImplicationStrength | undefined)[]>(
      undefined,
      undefined,
      undefined,
      "entails",
      "implicates",
      "presupposes",
    ),
    first: fc.constantFrom(undefined, 0, 1),
    days: fc.nat(2),
    place: fc.constantFrom(undefined, "town", "region"),
    isChoice: fc.constant(isChoice),
  });
  return fc.array(draft, { maxLength: 10 });
}

/** Position of the first status that any of the pairs gives. */
function rankOf(pairs: readonly (readonly [DraftReading, DraftReading])[], within: CompareContext): number {
  const ranks = pairs.map((pair) => {
    const relation = relate(pair, within);
    const status = relation === undefined ? undefined : statusOfRelation(relation, () => areIndependent(...pair));
    return status === undefined ? Infinity : STATUSES_OF_RELATIONS.indexOf(status);
  });
  return Math.min(Infinity, ...ranks);
}

describe("decisivePair", () => {
  test.each([
    ["numbers", "number", false],
    ["facts", "fact", true],
    ["states", "state", true],
    ["dates", "fact", false],
  ] as const)("gives the status that all pairs together give, for %s", (_name, scoping, isChoice) => {
    fc.assert(
      fc.property(drafts(isChoice), (given) => {
        const readings = given.map(toReading);
        const pair = decisivePair(readings, context(scoping));
        expect(rankOf(pair === undefined ? [] : [pair], context(scoping))).toBe(
          rankOf(allPairs(readings), context(scoping)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test("finds a denial of a named claim, when nothing else relates the two", () => {
    const base = {
      width: 0,
      isNegative: false,
      isHedged: false,
      isApproximate: false,
      implied: undefined,
      first: undefined,
      days: 0,
      place: undefined,
      isChoice: false,
    };
    const [claim, denial] = [
      { ...base, lower: 5, voices: [{ voice: "a", isOwnReporting: false }] },
      { ...base, lower: 9, isNegative: true, voices: [{ voice: "c", isOwnReporting: false }] },
    ].map(toReading);
    if (claim === undefined || denial === undefined) throw new RangeError("Two readings were built");
    denial.targets.add(claim);
    expect(decisivePair([claim, denial], context("number"))).toEqual([denial, claim]);
  });
});
