import type { CollationCase } from "./case.ts";

const strict = "strict";
const presumptive = "presumptive";

/** Answers out of a list, yes and no, places, who holds a place, denials, implied answers and dates. */
export const CHOICE_CASES: readonly CollationCase[] = [
  {
    shows: "the same answer of opposing sides",
    asks: "answer",
    claims: [
      { by: "army", says: "attack" },
      { by: "coalition", act: "claim_responsibility", says: "attack" },
    ],
    gives: { status: "agreed_across_sides" },
  },
  {
    shows: "a narrower answer of another voice",
    asks: "answer",
    claims: [
      { by: "hospital", says: "shelling" },
      { by: "rescuers", says: "attack" },
    ],
    gives: { status: "agreeing_independence_unknown", relations: [{ from: 1, to: 2, type: "refines" }] },
  },
  {
    shows: "two answers that exclude each other",
    asks: "answer",
    claims: [
      { by: "army", says: "accident" },
      { by: "coalition", says: "attack" },
    ],
    gives: { status: "contested", relations: [{ from: 1, to: 2, type: "contradicts", force: strict }] },
  },
  {
    shows: "an answer below one that is excluded",
    asks: "answer",
    claims: [
      { by: "army", says: "accident" },
      { by: "coalition", says: "shelling" },
    ],
    gives: { status: "contested" },
  },
  {
    shows: "two answers that the question does not set against each other",
    asks: "answer",
    claims: [
      { by: "army", says: "accident" },
      { by: "coalition", says: "fire" },
    ],
    gives: { status: "complementary", unrelated: [[1, 2]] },
  },
  {
    shows: "an answer that the question does not declare",
    asks: "answer",
    claims: [
      { by: "army", says: "earthquake" },
      { by: "coalition", says: "attack" },
    ],
    gives: { status: "complementary", unrelated: [[1, 2]] },
  },
  {
    shows: "an excluded answer put as possible",
    asks: "answer",
    claims: [
      { by: "army", says: "accident", certainty: "possible" },
      { by: "coalition", says: "attack" },
    ],
    gives: { status: "in_tension" },
  },
  {
    shows: "yes and no",
    asks: "yes-or-no",
    claims: [
      { by: "army", says: "no" },
      { by: "coalition", says: "yes" },
    ],
    gives: { status: "contested" },
  },
  {
    shows: "a denial of yes beside a no",
    asks: "yes-or-no",
    claims: [
      { by: "army", act: "deny", says: "yes" },
      { by: "ministry", says: "no" },
    ],
    gives: { status: "agreeing_independence_unknown", relations: [{ from: 1, to: 2, type: "agrees" }] },
  },
  {
    shows: "two denials of the same",
    asks: "yes-or-no",
    claims: [
      { by: "army", act: "deny", says: "yes" },
      { by: "ministry", act: "deny", says: "yes" },
    ],
    gives: { status: "agreeing_independence_unknown", relations: [{ from: 1, to: 2, type: "agrees" }] },
  },
  {
    shows: "a denial alone",
    asks: "yes-or-no",
    claims: [{ by: "army", act: "deny", says: "yes" }],
    gives: { status: "single_voice" },
  },
  {
    shows: "an accusation that names no accuser, denied by the ministry of the accused",
    asks: "yes-or-no",
    claims: [
      { by: "unnamed-witnesses", act: "accuse", says: "yes" },
      { by: "ministry", act: "deny", says: "yes" },
    ],
    gives: { status: "contested", flags: ["accused_denied", "accuser_unnamed"] },
  },
  {
    shows: "an accusation denied by somebody else",
    asks: "yes-or-no",
    claims: [
      { by: "campaigners", act: "accuse", says: "yes" },
      { by: "coalition", act: "deny", says: "yes" },
    ],
    gives: { status: "contested" },
  },
  {
    shows: "a denial of a broader answer",
    asks: "answer",
    claims: [
      { by: "coalition", says: "shelling" },
      { by: "army", act: "deny", says: "attack" },
    ],
    gives: { status: "contested", relations: [{ from: 2, to: 1, type: "denies" }] },
  },
  {
    shows: "a denial of a narrower answer",
    asks: "answer",
    claims: [
      { by: "coalition", says: "attack" },
      { by: "army", act: "deny", says: "shelling" },
    ],
    gives: { status: "complementary", unrelated: [[1, 2]] },
  },
  {
    shows: "refusing to comment on an accusation",
    asks: "yes-or-no",
    claims: [{ by: "campaigners", act: "accuse", says: "yes" }, { by: "army" }],
    gives: { status: "single_voice" },
  },
  {
    shows: "only a refusal to comment",
    asks: "yes-or-no",
    claims: [{ by: "army" }],
    gives: { status: "declined" },
  },
  {
    shows: "only a statement that it could not be verified",
    asks: "yes-or-no",
    claims: [{ by: "agency", act: "unable_to_verify" }],
    gives: { status: "declined" },
  },
  { shows: "a question that nobody answers", asks: "answer", claims: [], gives: { status: "unanswered" } },
  {
    shows: "a prediction, which is compared with nothing",
    asks: "answer",
    claims: [
      { by: "army", act: "predict_or_pledge", says: "accident" },
      { by: "coalition", says: "attack" },
    ],
    gives: { status: "single_voice", unrelated: [[1, 2]] },
  },
  {
    shows: "a suggested answer against a stated one",
    asks: "answer",
    claims: [
      { by: "army", says: "accident", implied: "implicates" },
      { by: "coalition", says: "attack" },
    ],
    gives: { status: "in_tension", relations: [{ from: 2, to: 1, type: "contradicts", force: presumptive }] },
  },
  {
    shows: "an entailed answer against a stated one",
    asks: "answer",
    claims: [
      { by: "army", says: "accident", implied: "entails" },
      { by: "coalition", says: "attack" },
    ],
    gives: { status: "contested" },
  },
  {
    shows: "a premise that somebody denies",
    asks: "answer",
    claims: [
      { by: "channel", says: "attack", implied: "presupposes" },
      { by: "army", act: "deny", says: "attack" },
    ],
    gives: {
      status: "in_tension",
      relations: [{ from: 2, to: 1, type: "challenges_presupposition", force: presumptive }],
    },
  },
  {
    shows: "an implied answer that agrees, which is not reported",
    asks: "answer",
    claims: [
      { by: "channel", says: "attack", implied: "entails" },
      { by: "army", says: "attack" },
    ],
    gives: { status: "single_voice", unrelated: [[1, 2]] },
  },
  {
    shows: "implied answers alone",
    asks: "answer",
    claims: [{ by: "channel", says: "attack", implied: "entails" }],
    gives: { status: "implied_only", flags: ["implied_only"] },
  },
  {
    shows: "implied answers of one voice that exclude each other",
    asks: "answer",
    claims: [
      { by: "channel", says: "attack", implied: "entails" },
      { by: "channel", says: "accident", implied: "implicates" },
    ],
    gives: { status: "self_inconsistent" },
  },
  {
    shows: "a town and its quarter as the place",
    asks: "place",
    claims: [
      { by: "army", says: "quarter" },
      { by: "coalition", says: "town" },
    ],
    gives: { status: "agreed_across_sides", relations: [{ from: 1, to: 2, type: "refines" }] },
  },
  {
    shows: "two towns as the place",
    asks: "place",
    claims: [
      { by: "army", says: "town" },
      { by: "coalition", says: "port" },
    ],
    gives: { status: "in_tension", relations: [{ from: 1, to: 2, type: "contradicts", force: presumptive }] },
  },
  {
    shows: "a town and mountains of which it is not known where they lie",
    asks: "place",
    claims: [
      { by: "army", says: "town" },
      { by: "coalition", says: "mountains" },
    ],
    gives: { status: "complementary", unrelated: [[1, 2]] },
  },
  {
    shows: "two holders of one place",
    asks: "control",
    claims: [
      { by: "army", says: "army", at: "town" },
      { by: "coalition", says: "coalition", at: "town" },
    ],
    gives: { status: "contested" },
  },
  {
    shows: "an army and its staff as holders of one place",
    asks: "control",
    claims: [
      { by: "army", says: "army", at: "town" },
      { by: "coalition", says: "staff", at: "town" },
    ],
    gives: { status: "agreed_across_sides", relations: [{ from: 2, to: 1, type: "refines" }] },
  },
  {
    shows: "two holders of two places",
    asks: "control",
    claims: [
      { by: "army", says: "army", at: "town" },
      { by: "coalition", says: "coalition", at: "port" },
    ],
    gives: { status: "complementary", relations: [{ from: 1, to: 2, type: "not_comparable" }] },
  },
  {
    shows: "two holders of one place in turn",
    asks: "control",
    claims: [
      { by: "army", says: "army", at: "town", period: "2023" },
      { by: "coalition", says: "coalition", at: "town", period: "2024" },
    ],
    gives: { status: "complementary", relations: [{ from: 1, to: 2, type: "not_comparable" }] },
  },
  {
    shows: "2021 or earlier and 2022 or later",
    asks: "date",
    claims: [
      { by: "army", says: "[..2021]" },
      { by: "coalition", says: "[2022..]" },
    ],
    gives: { status: "contested" },
  },
  {
    shows: "a day and its month",
    asks: "date",
    claims: [
      { by: "army", says: "2024-07-26" },
      { by: "coalition", says: "2024-07" },
    ],
    gives: { status: "agreed_across_sides", relations: [{ from: 1, to: 2, type: "refines" }] },
  },
  {
    shows: "a day and a day that is only approximate",
    asks: "date",
    claims: [
      { by: "army", says: "2024-07-26" },
      { by: "coalition", says: "2024-07-26~" },
    ],
    gives: { status: "compatible" },
  },
  {
    shows: "one day within three and the three days",
    asks: "date",
    claims: [
      { by: "army", says: "[2024-07-25..2024-07-27]" },
      { by: "coalition", says: "2024-07-25/2024-07-27" },
    ],
    gives: { status: "compatible", relations: [{ from: 1, to: 2, type: "compatible" }] },
  },
  {
    shows: "three days and four that hold them",
    asks: "date",
    claims: [
      { by: "army", says: "2024-07-25/2024-07-27" },
      { by: "coalition", says: "2024-07-25/2024-07-28" },
    ],
    gives: { status: "agreed_across_sides", relations: [{ from: 1, to: 2, type: "refines" }] },
  },
  {
    shows: "since 2012 and until 2014",
    asks: "date",
    claims: [
      { by: "army", says: "2012/.." },
      { by: "coalition", says: "../2014" },
    ],
    gives: { status: "compatible" },
  },
  {
    shows: "two days",
    asks: "date",
    claims: [
      { by: "army", says: "2024-07-26" },
      { by: "coalition", says: "2024-07-27" },
    ],
    gives: { status: "contested" },
  },
];
