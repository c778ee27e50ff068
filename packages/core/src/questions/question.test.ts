import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ActorId, EventId } from "../records/ids.ts";
import { buildClaim, buildQuestion } from "../testing.ts";
import { questionWording } from "./question-wording.ts";
import { alignmentKey, questionOfClaim, standardQuestion, standardQuestionId, toQuestion } from "./question.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const event = EventId.parse("evt:tinzaouatene-2024-07");
const csp = ActorId.parse("act:csp-psd");
const army = ActorId.parse("act:army");
const own = { of: [csp], who: "all", unit: "person" } as const;

describe("standardQuestionId", () => {
  test("is the event's slug, the topic and eight digits of the population", () => {
    expect(standardQuestionId({ event, topic: "killed", population: { ...own, of: [csp] } }, sha256)).toBe(
      "q:tinzaouatene-2024-07-killed-941570a3",
    );
  });

  test("has no digits, when there is no population, and hyphens for underscores", () => {
    expect(standardQuestionId({ event, topic: "other_statement" }, sha256)).toBe(
      "q:tinzaouatene-2024-07-other-statement",
    );
  });

  test("is shortened to digits, when it would exceed a slug", () => {
    const long = EventId.parse(`evt:${"a".repeat(80)}`);
    expect(standardQuestionId({ event: long, topic: "when" }, sha256)).toMatch(/^q:[0-9a-f]{20}$/);
  });

  test("tells populations apart that begin alike", () => {
    const populations = [[], [csp], [csp, army], [army]].flatMap((of) =>
      [{}, { label: csp }, { unit: "person" } as const].map((rest) => ({ of, who: "all" as const, ...rest })),
    );
    const ids = populations.map((population) => standardQuestionId({ event, topic: "killed", population }, sha256));
    expect(new Set(ids).size).toBe(populations.length);
  });

  test("does not depend on the order of the actors", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([csp, army], { minLength: 2 }), (of) => {
        expect(standardQuestionId({ event, topic: "killed", population: { ...own, of } }, sha256)).toBe(
          standardQuestionId({ event, topic: "killed", population: { ...own, of: [csp, army] } }, sha256),
        );
      }),
    );
  });
});

describe("questionOfClaim", () => {
  test("is the curated question, when there is one of that id", () => {
    const curated = buildQuestion();
    expect(questionOfClaim(buildClaim({ question: curated.id }), () => curated)).toEqual(toQuestion(curated));
  });

  test("follows from topic and population, when there is none", () => {
    expect(questionOfClaim(buildClaim(), () => undefined)).toMatchObject({
      topic: "killed",
      valueKind: "count",
      isStandard: true,
    });
  });

  test("is unknown, when there is none and the claim states no topic", () => {
    expect(questionOfClaim(buildClaim({ topic: undefined, population: undefined }), () => undefined)).toBeUndefined();
  });
});

describe("alignmentKey", () => {
  const question = (of: readonly ActorId[], at = event) =>
    standardQuestion(
      { event: at, topic: "killed", population: { ...own, of: [...of] } },
      standardQuestionId({ event: at, topic: "killed", population: { ...own, of: [...of] } }, sha256),
    );
  const same = (actor: ActorId) => actor;

  test("is one for the same population of two events", () => {
    expect(alignmentKey(question([csp], EventId.parse("evt:other")), same)).toBe(alignmentKey(question([csp]), same));
  });

  test("is one for two actors, once they are linked", () => {
    expect(alignmentKey(question([army]), same)).not.toBe(alignmentKey(question([csp]), same));
    expect(alignmentKey(question([army]), () => "act:csp-psd")).toBe(alignmentKey(question([csp]), same));
  });

  test("is its own id for a curated question with answers", () => {
    expect(alignmentKey(toQuestion(buildQuestion()), same)).toBe("q:harbour-fire-cause");
  });
});

describe("questionWording", () => {
  const nameOf = () => "CSP-PSD";

  test("is the question's own, when a person worded it", () => {
    expect(questionWording(toQuestion(buildQuestion()), { lang: "en", nameOf })).toBe(
      "What caused the fire in the harbour?",
    );
  });

  test("follows from topic and population otherwise", () => {
    const killed = standardQuestion(
      { event, topic: "killed", population: { ...own, of: [csp] } },
      standardQuestionId({ event, topic: "killed" }, sha256),
    );
    expect(questionWording(killed, { lang: "en", nameOf })).toBe("CSP-PSD: how many people were killed?");
  });
});
