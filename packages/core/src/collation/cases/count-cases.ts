import type { CollationCase } from "./case.ts";

const DAY = "2024-07-25";
const DAYS = "2024-07-25/2024-07-27";
const strict = "strict";
const presumptive = "presumptive";

/** Numbers: intervals, days and places of a part and a whole, and what each side says. */
export const COUNT_CASES: readonly CollationCase[] = [
  {
    shows: "equal figures of two outlets",
    asks: "count",
    claims: [
      { by: "hospital", says: "7", period: DAYS },
      { by: "rescuers", says: "7", period: DAYS },
    ],
    gives: { status: "agreeing_independence_unknown", relations: [{ from: 1, to: 2, type: "agrees" }] },
  },
  {
    shows: "equal figures of opposing sides",
    asks: "count",
    claims: [
      { by: "coalition", act: "acknowledge", says: "7", period: DAYS },
      { by: "army", says: "7", period: DAYS },
    ],
    gives: {
      status: "agreed_across_sides",
      relations: [{ from: 1, to: 2, type: "agrees" }],
      counts: { commonRange: { lower: 7, upper: 7 } },
    },
  },
  {
    shows: "figures that leave nothing, for the same days",
    asks: "count",
    claims: [
      { by: "army", says: "9", period: DAYS },
      { by: "coalition", says: "18", period: DAYS },
    ],
    gives: {
      status: "contested",
      relations: [{ from: 1, to: 2, type: "contradicts", force: strict }],
      counts: { commonRange: "none", envelope: { lower: 9, upper: 18 } },
    },
  },
  {
    shows: "figures that leave nothing, and no days",
    asks: "count",
    claims: [
      { by: "army", says: "9" },
      { by: "coalition", says: "18" },
    ],
    gives: {
      status: "in_tension",
      relations: [{ from: 1, to: 2, type: "contradicts", force: presumptive }],
      flags: ["period_unstated"],
    },
  },
  {
    shows: "figures that leave nothing, and days on one side only",
    asks: "count",
    claims: [
      { by: "army", says: "9", period: DAYS },
      { by: "coalition", says: "18" },
    ],
    gives: { status: "in_tension", relations: [{ from: 1, to: 2, type: "contradicts", force: presumptive }] },
  },
  {
    shows: "an exact figure within a lower bound",
    asks: "count",
    claims: [
      { by: "hospital", says: "47", period: DAYS },
      { by: "rescuers", says: "at least 24", period: DAYS },
    ],
    gives: {
      status: "agreeing_independence_unknown",
      relations: [{ from: 1, to: 2, type: "refines" }],
      counts: { commonRange: { lower: 47, upper: 47 } },
    },
  },
  {
    shows: "the refining figure second",
    asks: "count",
    claims: [
      { by: "rescuers", says: "at least 24", period: DAYS },
      { by: "hospital", says: "47", period: DAYS },
    ],
    gives: { status: "agreeing_independence_unknown", relations: [{ from: 2, to: 1, type: "refines" }] },
  },
  {
    shows: "two lower bounds",
    asks: "count",
    claims: [
      { by: "hospital", says: "at least 20" },
      { by: "rescuers", says: "at least 46" },
    ],
    gives: {
      status: "agreeing_independence_unknown",
      relations: [{ from: 2, to: 1, type: "refines" }],
      counts: { commonRange: { lower: 46, upper: null } },
    },
  },
  {
    shows: "a lower and an upper bound that overlap",
    asks: "count",
    claims: [
      { by: "hospital", says: "at least 20" },
      { by: "rescuers", says: "up to 82" },
    ],
    gives: {
      status: "compatible",
      relations: [{ from: 1, to: 2, type: "compatible" }],
      counts: { commonRange: { lower: 20, upper: 82 }, envelope: { lower: 0, upper: null } },
    },
  },
  {
    shows: "an upper bound below a figure",
    asks: "count",
    claims: [
      { by: "hospital", says: "84", period: DAYS },
      { by: "rescuers", says: "up to 82", period: DAYS },
    ],
    gives: { status: "contested", relations: [{ from: 1, to: 2, type: "contradicts", force: strict }] },
  },
  {
    shows: "more than 20 and exactly 20",
    asks: "count",
    claims: [
      { by: "hospital", says: "more than 20", period: DAYS },
      { by: "rescuers", says: "20", period: DAYS },
    ],
    gives: { status: "contested" },
  },
  {
    shows: "fewer than 5 and exactly 5",
    asks: "count",
    claims: [
      { by: "hospital", says: "fewer than 5", period: DAYS },
      { by: "rescuers", says: "5", period: DAYS },
    ],
    gives: { status: "contested" },
  },
  {
    shows: "about 20 and exactly 20",
    asks: "count",
    claims: [
      { by: "hospital", says: "about 20", period: DAYS },
      { by: "rescuers", says: "20", period: DAYS },
    ],
    gives: { status: "compatible", relations: [{ from: 1, to: 2, type: "compatible" }] },
  },
  {
    shows: "about 20 said twice, which is no firm agreement",
    asks: "count",
    claims: [
      { by: "hospital", says: "about 20", period: DAYS },
      { by: "rescuers", says: "about 20", period: DAYS },
    ],
    gives: { status: "compatible", relations: [{ from: 1, to: 2, type: "compatible" }] },
  },
  {
    shows: "about 20 and 9, for the same days",
    asks: "count",
    claims: [
      { by: "army", says: "about 20", period: DAYS },
      { by: "coalition", act: "acknowledge", says: "9", period: DAYS },
    ],
    gives: { status: "in_tension", relations: [{ from: 1, to: 2, type: "contradicts", force: presumptive }] },
  },
  {
    shows: "dozens and a figure that they allow",
    asks: "count",
    claims: [
      { by: "hospital", says: "dozens", period: DAYS },
      { by: "rescuers", says: "84", period: DAYS },
    ],
    gives: { status: "compatible", relations: [{ from: 1, to: 2, type: "compatible" }] },
  },
  {
    shows: "dozens and a figure below them",
    asks: "count",
    claims: [
      { by: "hospital", says: "dozens", period: DAYS },
      { by: "rescuers", says: "9", period: DAYS },
    ],
    gives: { status: "in_tension" },
  },
  {
    shows: "none and zero, which are two ways to say it",
    asks: "count",
    claims: [
      { by: "hospital", says: "none", period: DAYS },
      { by: "rescuers", says: "0", period: DAYS },
    ],
    gives: { status: "agreeing_independence_unknown", relations: [{ from: 1, to: 2, type: "agrees" }] },
  },
  {
    shows: "none and several",
    asks: "count",
    claims: [
      { by: "coalition", says: "none", period: DAYS },
      { by: "army", says: "several", period: DAYS },
    ],
    gives: {
      status: "in_tension",
      counts: { bySufferingSide: { lower: 0, upper: 0 }, byAdversary: { lower: 3, upper: null } },
    },
  },
  {
    shows: "2 for one day and 47 for three: part and whole",
    asks: "count",
    claims: [
      { by: "army", says: "2", period: DAY },
      { by: "coalition", says: "47", period: DAYS },
    ],
    gives: {
      status: "compatible",
      relations: [{ from: 1, to: 2, type: "compatible" }],
      counts: { commonRange: { lower: 47, upper: 47 } },
    },
  },
  {
    shows: "20 for one day and 18 for three: the part exceeds the whole",
    asks: "count",
    claims: [
      { by: "army", says: "20", period: DAY },
      { by: "newspaper", says: "18", period: DAYS },
    ],
    gives: { status: "contested", relations: [{ from: 1, to: 2, type: "contradicts", force: strict }] },
  },
  {
    shows: "about 20 for one day and 18 for three",
    asks: "count",
    claims: [
      { by: "army", says: "about 20", period: DAY },
      { by: "newspaper", says: "18", period: DAYS },
    ],
    gives: { status: "in_tension", relations: [{ from: 1, to: 2, type: "contradicts", force: presumptive }] },
  },
  {
    shows: "an equal figure for one day and for three, which is no agreement",
    asks: "count",
    claims: [
      { by: "army", says: "9", period: DAY },
      { by: "newspaper", says: "9", period: DAYS },
    ],
    gives: { status: "compatible" },
  },
  {
    shows: "days that are apart",
    asks: "count",
    claims: [
      { by: "army", says: "9", period: "2024-07-25" },
      { by: "newspaper", says: "18", period: "2024-07-27" },
    ],
    gives: {
      status: "complementary",
      relations: [{ from: 1, to: 2, type: "not_comparable" }],
      counts: { commonRange: "none" },
    },
  },
  {
    shows: "days that merely overlap",
    asks: "count",
    claims: [
      { by: "army", says: "9", period: "2024-07-25/2024-07-26" },
      { by: "newspaper", says: "18", period: "2024-07-26/2024-07-27" },
    ],
    gives: { status: "complementary", relations: [{ from: 1, to: 2, type: "not_comparable" }] },
  },
  {
    shows: "one day written as a day and as a span",
    asks: "count",
    claims: [
      { by: "army", says: "9", period: "2024-07-25" },
      { by: "newspaper", says: "9", period: "2024-07-25/2024-07-25" },
    ],
    gives: { status: "agreeing_independence_unknown" },
  },
  {
    shows: "days that are only approximate",
    asks: "count",
    claims: [
      { by: "army", says: "9", period: "2024-07-25~" },
      { by: "newspaper", says: "18", period: "2024-07-25" },
    ],
    gives: { status: "in_tension", relations: [{ from: 1, to: 2, type: "contradicts", force: presumptive }] },
  },
  {
    shows: "a running war and one day of it",
    asks: "count",
    claims: [
      { by: "army", says: "9", period: "2012/.." },
      { by: "newspaper", says: "18", period: DAY },
    ],
    gives: { status: "contested", relations: [{ from: 2, to: 1, type: "contradicts", force: strict }] },
  },
  {
    shows: "a town and the region around it: part and whole",
    asks: "count",
    claims: [
      { by: "army", says: "9", period: DAYS, at: "town" },
      { by: "newspaper", says: "18", period: DAYS, at: "region" },
    ],
    gives: { status: "compatible", relations: [{ from: 1, to: 2, type: "compatible" }] },
  },
  {
    shows: "more in the town than in the region around it",
    asks: "count",
    claims: [
      { by: "army", says: "20", period: DAYS, at: "town" },
      { by: "newspaper", says: "18", period: DAYS, at: "region" },
    ],
    gives: { status: "contested" },
  },
  {
    shows: "two towns",
    asks: "count",
    claims: [
      { by: "army", says: "20", period: DAYS, at: "town" },
      { by: "newspaper", says: "18", period: DAYS, at: "port" },
    ],
    gives: { status: "complementary", relations: [{ from: 1, to: 2, type: "not_comparable" }] },
  },
  {
    shows: "a place on one side only",
    asks: "count",
    claims: [
      { by: "army", says: "20", period: DAYS, at: "town" },
      { by: "newspaper", says: "18", period: DAYS },
    ],
    gives: { status: "in_tension" },
  },
  {
    shows: "fewer days in more places",
    asks: "count",
    claims: [
      { by: "army", says: "20", period: DAY, at: "region" },
      { by: "newspaper", says: "18", period: DAYS, at: "town" },
    ],
    gives: { status: "complementary", relations: [{ from: 1, to: 2, type: "not_comparable" }] },
  },
  {
    shows: "a figure put as probable",
    asks: "count",
    claims: [
      { by: "army", says: "9", period: DAYS, certainty: "probable" },
      { by: "newspaper", says: "18", period: DAYS },
    ],
    gives: { status: "in_tension" },
  },
  {
    shows: "each side and others beside each other",
    asks: "count",
    claims: [
      { by: "coalition", act: "acknowledge", says: "9", period: DAYS },
      { by: "army", says: "about 20", period: DAY },
      { by: "newspaper", says: "18", period: DAYS },
    ],
    gives: {
      status: "contested",
      counts: {
        bySufferingSide: { lower: 9, upper: 9 },
        byAdversary: { lower: 20, upper: 20 },
        byOthers: { lower: 18, upper: 18 },
        concededFloor: { value: 9 },
        envelope: { lower: 9, upper: 20 },
      },
    },
  },
  {
    shows: "a figure that is denied",
    asks: "count",
    claims: [
      { by: "army", says: "20", period: DAYS },
      { by: "coalition", act: "deny", says: "20", period: DAYS },
    ],
    gives: { status: "contested", relations: [{ from: 2, to: 1, type: "denies", force: strict }] },
  },
  {
    shows: "a figure below the bound that is denied",
    asks: "count",
    claims: [
      { by: "army", says: "7", period: DAYS },
      { by: "coalition", act: "deny", says: "at least 20", period: DAYS },
    ],
    gives: { status: "complementary", unrelated: [[1, 2]] },
  },
  {
    shows: "a denial that names the claim, without days",
    asks: "count",
    claims: [
      { by: "army", says: "20" },
      { by: "coalition", act: "deny", says: "at least 10", targets: 1 },
    ],
    gives: { status: "contested", relations: [{ from: 2, to: 1, type: "denies", force: strict }] },
  },
];
