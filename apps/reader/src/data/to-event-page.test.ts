import { type AnyRecord, collate, dossierOf, EventId } from "@variorum/core";
import {
  buildActor,
  buildClaim,
  buildEvent,
  buildJudgement,
  buildPassage,
  buildPlace,
  buildQuestion,
  buildReport,
} from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { words } from "../wording/words.ts";
import { RecordsAtHand } from "./records-at-hand.ts";
import { toEventPage } from "./to-event-page.ts";

const actor = (slug: string, value: string, more = {}) =>
  buildActor({ id: `act:${slug}`, names: [{ value, lang: "en", use: "preferred" }], ...more });
const step = (slug: string, more = {}) => ({
  actor: `act:${slug}`,
  role: "originator",
  form: "indirect_quote",
  basis: "explicit",
  ...more,
});
const publisher = { actor: "act:gazette", role: "publisher", form: "republication", basis: "external" };
const count = (raw: string, lower: number, upper: number | null, qualifier = "exactly") => ({
  value: { raw, lower, upper, qualifier, unit: "person" },
});

const WORLD: readonly AnyRecord[] = [
  actor("northern-front", "Northern Front"),
  actor("army", "The army", { type: "armed_force" }),
  actor("gazette", "The Gazette", { type: "media_outlet" }),
  actor("villagers", "Villagers", { type: "unidentified_group" }),
  buildPlace(),
  buildReport(),
  buildReport({ id: "rep:gazette-2024-03-05", publishedAt: "2024-03-05" }),
  buildPassage(),
];

/** The page of an event of two sides with the given claims and what else is needed. */
function pageOf(claims: readonly AnyRecord[], event = {}) {
  const sides = [
    { id: "front", label: [{ value: "The front", lang: "en" }], actors: ["act:northern-front"] },
    { id: "state", label: [{ value: "The state", lang: "en" }], actors: ["act:army"] },
  ];
  const record = buildEvent({ sides, ...event });
  const dossier = dossierOf([...WORLD, record, ...claims], EventId.parse(record.id));
  if (dossier === undefined) throw new RangeError("The event is among the records");
  const context = { dossier, collation: collate(dossier), records: RecordsAtHand.fromDossier(dossier), words };
  return toEventPage({ version: { record, recordedAt: "2024-04-01T00:00:00Z" }, change: 3 }, context);
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
    expect(questions.map(({ topic, notFrom }) => [topic, notFrom])).toEqual([
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
    expect(question).toMatchObject({ isUnanswered: true, accounts: [{ first: { value: { text: "The army" } } }] });
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
    expect(view.alsoSaid.map(({ id }) => id)).toEqual([threat.id]);
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
    expect(table?.blocks).toHaveLength(1);
    expect(table?.blocks[0]?.rows.map(({ claimant, mark }) => [claimant.name, mark.form])).toEqual([
      ["Northern Front", "dot"],
      ["The Gazette", "nothing"],
      ["The army", "from"],
    ]);
    expect(table?.blocks[0]?.isApart).toBe(true);
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
    expect(pageOf([])).toMatchObject({ claims: 0, claimants: 0, groups: [], counts: [], firstSaid: [] });
  });
});
