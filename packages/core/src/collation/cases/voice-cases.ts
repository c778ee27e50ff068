import type { CollationCase } from "./case.ts";

const DAY = "2024-07-25";
const DAYS = "2024-07-25/2024-07-27";
const WORDS = "seven people were brought in dead";

/** Voices, relays, copies, and what a voice replaces, repeats or takes back. */
export const VOICE_CASES: readonly CollationCase[] = [
  {
    shows: "three outlets with one statement",
    asks: "count",
    claims: [
      { by: "army", says: "20", through: ["gazette"] },
      { by: "army", says: "20", through: ["herald"] },
      { by: "army", says: "20", through: ["agency", "courier"] },
    ],
    gives: {
      status: "single_voice",
      unrelated: [
        [1, 2],
        [2, 3],
      ],
    },
  },
  {
    shows: "two outlets in their own voice",
    asks: "count",
    claims: [
      { by: "gazette", says: "7", words: "at least seven were killed" },
      { by: "herald", says: "7", words: "the dead are seven" },
    ],
    gives: { status: "agreeing_independence_unknown" },
  },
  {
    shows: "two outlets whose reports show that they saw for themselves",
    asks: "count",
    claims: [
      { by: "gazette", says: "7", saw: "our reporter counted" },
      { by: "herald", says: "7", saw: "seen by a correspondent" },
    ],
    gives: { status: "corroborated" },
  },
  {
    shows: "two outlets of which one saw for itself",
    asks: "count",
    claims: [
      { by: "gazette", says: "7", saw: "our reporter counted" },
      { by: "herald", says: "7" },
    ],
    gives: { status: "agreeing_independence_unknown" },
  },
  {
    shows: "an outlet whose report was made from another's",
    asks: "count",
    claims: [
      { by: "gazette", says: "7", report: "first" },
      { by: "herald", says: "7", from: "first" },
    ],
    gives: { status: "single_voice" },
  },
  {
    shows: "an outlet that changed the figure of the report it was made from",
    asks: "count",
    claims: [
      { by: "gazette", says: "7", report: "first", period: DAYS },
      { by: "herald", says: "9", from: "first", period: DAYS },
    ],
    gives: { status: "contested" },
  },
  {
    shows: "the same words in two outlets",
    asks: "count",
    claims: [
      { by: "gazette", says: "7", words: WORDS },
      { by: "herald", says: "7", words: WORDS },
    ],
    gives: { status: "single_voice" },
  },
  {
    shows: "four words that are the same by chance",
    asks: "count",
    claims: [
      { by: "gazette", says: "7", words: "seven people were killed" },
      { by: "herald", says: "7", words: "seven people were killed" },
    ],
    gives: { status: "agreeing_independence_unknown" },
  },
  {
    shows: "one sentence that gives the same words to both sides",
    asks: "count",
    claims: [
      { by: "army", says: "7", words: WORDS, report: "one" },
      { by: "coalition", says: "7", words: WORDS, report: "one" },
    ],
    gives: { status: "agreed_across_sides" },
  },
  {
    shows: "a report made from itself",
    asks: "count",
    claims: [
      { by: "gazette", says: "7", report: "one", from: "one" },
      { by: "herald", says: "7" },
    ],
    gives: { status: "agreeing_independence_unknown" },
  },
  {
    shows: "two reports made from each other",
    asks: "count",
    claims: [
      { by: "gazette", says: "7", report: "one", from: "two" },
      { by: "herald", says: "7", report: "two", from: "one" },
    ],
    gives: { status: "single_voice" },
  },
  {
    shows: "a later figure of the same voice",
    asks: "count",
    claims: [
      { by: "coalition", act: "acknowledge", says: "7", said: "2024-07-28" },
      { by: "coalition", act: "acknowledge", says: "9", said: "2024-08-01" },
    ],
    gives: {
      status: "conceded_single_voice",
      relations: [{ from: 2, to: 1, type: "updates" }],
      counts: { bySufferingSide: { lower: 9, upper: 9 }, concededFloor: { value: 9 } },
    },
  },
  {
    shows: "a lower figure later, while the floor stays conceded",
    asks: "count",
    claims: [
      { by: "coalition", act: "acknowledge", says: "9", said: "2024-07-28" },
      { by: "coalition", act: "acknowledge", says: "7", said: "2024-08-01" },
    ],
    gives: {
      status: "conceded_single_voice",
      counts: { bySufferingSide: { lower: 7, upper: 7 }, concededFloor: { value: 9 } },
    },
  },
  {
    shows: "two figures of one voice, and no dates of saying",
    asks: "count",
    claims: [
      { by: "coalition", says: "7", period: DAYS, said: "[2024-07-28..2024-08-02]" },
      { by: "coalition", says: "9", period: DAYS, said: "2024-08-01" },
    ],
    gives: { status: "self_inconsistent" },
  },
  {
    shows: "a later figure for fewer days, which replaces nothing",
    asks: "count",
    claims: [
      { by: "coalition", says: "9", period: DAYS, said: "2024-07-28" },
      { by: "coalition", says: "7", period: DAY, said: "2024-08-01" },
    ],
    gives: { status: "single_voice", relations: [{ from: 2, to: 1, type: "compatible" }] },
  },
  {
    shows: "a vaguer statement later, which replaces no figure",
    asks: "count",
    claims: [
      { by: "coalition", act: "acknowledge", says: "2", said: "2024-07-26" },
      { by: "coalition", act: "acknowledge", says: "several", said: "2024-07-29" },
    ],
    gives: { status: "self_inconsistent", counts: { concededFloor: { value: 3 } } },
  },
  {
    shows: "a figure later than a vague statement",
    asks: "count",
    claims: [
      { by: "army", says: "dozens", said: "2024-07-26" },
      { by: "army", says: "9", said: "2024-07-29" },
    ],
    gives: { status: "single_voice", relations: [{ from: 2, to: 1, type: "updates" }] },
  },
  {
    shows: "a repetition that lost its days",
    asks: "count",
    claims: [
      { by: "army", says: "2", period: DAY, said: "2024-07-26" },
      { by: "army", says: "2", through: ["gazette"] },
      { by: "newspaper", says: "47", period: DAYS },
    ],
    gives: {
      status: "compatible",
      relations: [
        { from: 1, to: 2, type: "agrees" },
        { from: 1, to: 3, type: "compatible" },
      ],
      unrelated: [[2, 3]],
    },
  },
  {
    shows: "a figure taken back",
    asks: "count",
    claims: [
      { by: "army", says: "20" },
      { by: "army", act: "retract", says: "20", targets: 1 },
    ],
    gives: { status: "unanswered" },
  },
  {
    shows: "a figure that somebody else wants taken back",
    asks: "count",
    claims: [
      { by: "army", says: "20" },
      { by: "coalition", act: "retract", says: "20", targets: 1 },
    ],
    gives: { status: "single_voice" },
  },
  {
    shows: "a conflict that ends when one takes it back",
    asks: "count",
    claims: [
      { by: "army", says: "20", period: DAYS },
      { by: "coalition", says: "9", period: DAYS },
      { by: "army", act: "retract", says: "20", targets: 1 },
    ],
    gives: { status: "single_voice", unrelated: [[1, 2]] },
  },
  {
    shows: "an express correction without a date",
    asks: "count",
    claims: [
      { by: "army", says: "20", period: DAYS },
      { by: "army", act: "correct", says: "12", period: DAY, targets: 1 },
    ],
    gives: { status: "single_voice", relations: [{ from: 2, to: 1, type: "updates" }] },
  },
  {
    shows: "corrections in a circle, which replace nothing twice",
    asks: "count",
    claims: [
      { by: "army", act: "correct", says: "20", period: DAYS, targets: 2 },
      { by: "army", act: "correct", says: "12", period: DAYS, targets: 1 },
    ],
    gives: { status: "single_voice" },
  },
  {
    shows: "denials in a circle",
    asks: "answer",
    claims: [
      { by: "army", act: "deny", says: "attack", targets: 2 },
      { by: "coalition", act: "deny", says: "accident", targets: 1 },
    ],
    gives: { status: "contested" },
  },
  {
    shows: "a later denial of what the voice itself had said",
    asks: "yes-or-no",
    claims: [
      { by: "army", says: "yes", said: "2024-07-26" },
      { by: "army", act: "deny", says: "yes", said: "2024-07-28" },
    ],
    gives: { status: "single_voice", relations: [{ from: 2, to: 1, type: "updates" }] },
  },
  {
    shows: "the staff of an army, which speaks for its side",
    asks: "count",
    claims: [
      { by: "staff", says: "9", period: DAYS },
      { by: "coalition", act: "acknowledge", says: "9", period: DAYS },
    ],
    gives: { status: "agreed_across_sides", counts: { byAdversary: { lower: 9, upper: 9 } } },
  },
];
