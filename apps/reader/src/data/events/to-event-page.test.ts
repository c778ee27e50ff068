import type { AnyRecord } from "@variorum/core";
import { buildClaim, buildJudgement, buildQuestion } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { words } from "../../wording/words.ts";
import {
  buildQuestionViewContext,
  buildStep as step,
  GAZETTE as publisher,
} from "../questions/build-question-view-context.ts";
import { toEventPage } from "./to-event-page.ts";

const count = (raw: string, lower: number, upper: number | null, qualifier = "exactly") => ({
  value: { raw, lower, upper, qualifier, unit: "person" },
});

/** The page of an event of two sides with the given claims and what else is needed. */
function pageOf(claims: readonly AnyRecord[], event = {}) {
  const context = buildQuestionViewContext(claims, event);
  const version = { record: context.dossier.event, recordedAt: "2024-04-01T00:00:00Z" };
  return toEventPage({ version, change: 3 }, context);
}

const own = buildClaim({ utteredAt: "2024-03-02" });
const ownLater = buildClaim({
  id: "clm:front-own-killed-later",
  utteredAt: "2024-03-04",
  ...count("five", 5, 5),
});
const byArmy = buildClaim({
  id: "clm:army-front-killed",
  act: "assert",
  utteredAt: "2024-03-03",
  attribution: [step("army"), publisher],
  ...count("at least 20", 20, null, "at_least"),
});

describe("toEventPage", () => {
  test("counts what a program read and nobody has checked apart from what people reviewed", () => {
    const drafted = { ...own, extraction: { method: "rule" } };
    const reviewed = buildClaim({ ...byArmy, review: { status: "single_reviewed", by: ["A. Editor"] } });
    const { claims, draftClaims, reviewedClaims } = pageOf([buildClaim(drafted), reviewed, ownLater]);
    expect({ claims, draftClaims, reviewedClaims }).toEqual({ claims: 3, draftClaims: 1, reviewedClaims: 1 });
  });

  test("puts the accounts of a question in the order of their statement, whoever gives them", () => {
    const [group] = pageOf([ownLater, byArmy, own]).groups;
    expect(group?.id).toBe("losses");
    expect(group?.questions[0]?.accounts.map(({ first }) => first.id)).toEqual([own.id, byArmy.id, ownLater.id]);
  });

  test("keeps an answer that its own voice replaced, and says that it left the comparison", () => {
    const [replaced] = pageOf([ownLater, byArmy, own]).groups[0]?.questions[0]?.accounts ?? [];
    expect(replaced?.left?.label).toBe("replaced by its own later answer");
  });

  test("says one account for a statement that is carried twice, with the second under it", () => {
    const again = buildClaim({ id: "clm:front-own-killed-again", utteredAt: "2024-03-02", reportedAt: "2024-03-05" });
    const view = pageOf([own, again]);
    const accounts = view.groups[0]?.questions[0]?.accounts ?? [];
    expect(accounts.map((account) => [account.first.id, account.again.map(({ id }) => id)])).toEqual([
      [own.id, [again.id]],
    ]);
    expect([view.claims, view.claimants]).toEqual([2, 1]);
  });

  test("names who is silent on a question, and nobody who speaks", () => {
    const where = buildClaim({
      id: "clm:army-where",
      question: "q:harbour-town-2024-03-where",
      topic: "where",
      population: undefined,
      act: "assert",
      attribution: [step("army"), publisher],
      value: { place: "plc:harbour-town" },
    });
    const questions = pageOf([own, where]).groups.flatMap((group) => group.questions);
    expect(questions.map(({ topic, notFrom }) => [topic, notFrom.first])).toEqual([
      ["where", ["Northern Front"]],
      ["killed", ["The army"]],
    ]);
  });

  test("counts claimants whom no report names apart", () => {
    const accused = buildClaim({
      id: "clm:villagers-accuse",
      question: "q:harbour-town-2024-03-responsibility",
      topic: "responsibility",
      population: undefined,
      act: "accuse",
      attribution: [step("villagers"), publisher],
      value: { answer: "act:army" },
    });
    const view = pageOf([own, accused]);
    expect([view.claimants, view.unnamedClaimants]).toEqual([2, 1]);
    const question = view.groups.flatMap(({ questions }) => questions).find(({ topic }) => topic === "responsibility");
    expect(question).toMatchObject({
      accused: { isAnswered: false },
      accounts: [{ first: { value: { text: "The army" } } }],
    });
  });

  test("tells the answer of the accused in their words, where there is one", () => {
    const question = {
      question: "q:harbour-town-2024-03-responsibility",
      topic: "responsibility",
      population: undefined,
    };
    const accusation = buildClaim({
      ...question,
      id: "clm:villagers-accuse",
      act: "accuse",
      attribution: [step("villagers"), publisher],
      value: { answer: "act:army" },
    });
    const denial = buildClaim({
      ...question,
      id: "clm:army-denies",
      act: "deny",
      polarity: "negative",
      attribution: [step("army"), publisher],
      value: { answer: "act:army" },
      targets: ["clm:villagers-accuse"],
    });
    const view = pageOf([accusation, denial]);
    const [asked] = view.groups.flatMap(({ questions }) => questions);
    expect(asked?.accused).toMatchObject({ isAnswered: true, who: { name: "The army" }, href: "/claims/army-denies" });
    expect(asked?.flags.map(({ label }) => label)).not.toContain(words.flag.accused_denied);
    expect(view.unnamedAccusations).toBe(1);
  });

  test("counts claims whose words may mean one claimant or another", () => {
    const open = buildClaim({
      id: "clm:it-claimed",
      attribution: [step("army", { basis: "anaphora", cue: "It claimed", alternatives: ["act:gazette"] }), publisher],
    });
    const view = pageOf([own, open]);
    expect(view.ambiguousClaims).toBe(1);
    const others = ({ alternatives }: { readonly alternatives: readonly { readonly name: string }[] }) =>
      alternatives.map(({ name }) => name);
    const rows = view.counts.flatMap(({ blocks }) => blocks.first.flatMap((block) => block.rows.first));
    expect(rows.map(({ claimant }) => [claimant.name, ...others(claimant)])).toContainEqual([
      "The army",
      "The Gazette",
    ]);
    const said = view.firstSaid.days.flatMap(({ entries }) => entries);
    expect(said.map(({ who }) => [who.name, ...others(who)])).toContainEqual(["The army", "The Gazette"]);
  });

  test("puts what is compared with nothing under what was also said", () => {
    const threat = buildClaim({
      id: "clm:army-threat",
      question: "q:harbour-town-2024-03-other-statement",
      topic: "other_statement",
      population: undefined,
      act: "predict_or_pledge",
      attribution: [step("army"), publisher],
      value: { text: "The army will answer." },
    });
    const view = pageOf([own, threat]);
    expect(view.alsoSaid.first.map(({ id }) => id)).toEqual([threat.id]);
    expect(view.groups.flatMap(({ questions }) => questions)).toHaveLength(1);
  });

  test("shows an answer that words on another question imply, with the reason somebody wrote", () => {
    const cause = buildQuestion();
    const implying = buildClaim({
      ...own,
      implies: [
        {
          question: cause.id,
          value: { answer: "shelling" },
          polarity: "positive",
          strength: "implicates",
          why: "They died under fire.",
        },
      ],
    });
    const question = pageOf([implying, cause])
      .groups.flatMap(({ questions }) => questions)
      .find(({ id }) => id === cause.id);
    expect(question?.wording).toBe("What caused the fire in the harbour?");
    expect(question?.implied[0]?.implied).toEqual({
      label: "suggested by its words",
      answer: "Shelling",
      why: "They died under fire.",
    });
  });

  test("draws figures of one question in one block, and never the vague ones", () => {
    const vague = buildClaim({
      id: "clm:gazette-front-killed",
      act: "assert",
      attribution: [step("gazette", { form: "own_voice" })],
      ...count("dozens", 24, null, "vague_many"),
    });
    const [table] = pageOf([own, byArmy, vague]).counts;
    expect(table?.blocks.first).toHaveLength(1);
    expect(table?.blocks.first[0]?.rows.first.map(({ claimant, mark }) => [claimant.name, mark.form])).toEqual([
      ["Northern Front", "dot"],
      ["The Gazette", "nothing"],
      ["The army", "from"],
    ]);
    expect(table?.blocks.first[0]?.isApart).toBe(true);
  });

  test("shows a person's judgement beside the rules, signed", () => {
    const judgement = buildJudgement();
    expect(pageOf([own, byArmy, judgement]).groups[0]?.questions[0]?.judgements).toEqual([
      { verdict: words.verdict.in_tension, rationale: "Both speak of the same day", by: "editors", at: "1 April 2024" },
    ]);
  });

  test("tells from when to when it was said, and what was searched", () => {
    const coverage = { outlets: ["The Gazette"], languages: ["en", "ar"], until: "2024-04-01", by: "editors" };
    const view = pageOf([own, ownLater], { coverage });
    expect(view.said).toBe("2–4 March 2024");
    expect(view.coverage).toEqual({
      outlets: ["The Gazette"],
      languages: ["English", "Arabic"],
      until: "1 April 2024",
      by: "editors",
    });
    expect(pageOf([own]).coverage).toBeUndefined();
  });

  test("keeps its layout for an event without a claim", () => {
    expect(pageOf([])).toMatchObject({
      claims: 0,
      claimants: 0,
      groups: [],
      counts: [],
      firstSaid: { days: [], more: 0 },
    });
  });
});
