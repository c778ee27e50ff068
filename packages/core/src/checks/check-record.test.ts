import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../records/any-record.ts";
import { passageId } from "../records/derived-ids.ts";
import { EventId } from "../records/ids.ts";
import { standardQuestionId } from "../questions/question.ts";
import {
  buildActor,
  buildAssessment,
  buildClaim,
  buildEvent,
  buildJudgement,
  buildLink,
  buildPassage,
  buildPlace,
  buildQuestion,
  buildReport,
} from "../testing.ts";
import { checkRecord, RECORD_CHECKS } from "./check-record.ts";
import type { Lookup } from "./record-check.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

function lookupOf(records: readonly AnyRecord[], texts: readonly string[] = []): Lookup {
  const byId = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  const byHash = new Map(texts.map((text) => [sha256(text), text]));
  return { get: (id) => byId.get(id), text: (hash) => byHash.get(hash) };
}

function codes(record: AnyRecord, known: readonly AnyRecord[] = [], texts: readonly string[] = []): readonly string[] {
  return checkRecord(record, { lookup: lookupOf(known, texts), sha256 }).map(({ code }) => code);
}

const event = EventId.parse("evt:harbour-town-2024-03");
const ownKilled = standardQuestionId(
  { event, topic: "killed", population: { of: [buildActor().id], who: "all", unit: "person" } },
  sha256,
);
const claim = (overrides: Record<string, unknown> = {}) => buildClaim({ question: ownKilled, ...overrides });
const step = (actor: string, role: string, more: Record<string, unknown> = {}) => ({
  actor,
  role,
  form: "indirect_quote",
  basis: "explicit",
  ...more,
});
const text = "The front said two soldiers were killed.";
const textState = { sha256: sha256(text), bytes: text.length, length: text.length, normalization: "none" };
const report = buildReport({ text: textState });
const id = (start: number, end: number) => passageId(textState.sha256, start, end, sha256);

describe("checkRecord", () => {
  test("finds nothing in any valid record", () => {
    const passage = buildPassage({ id: id(15, 27), start: 15, end: 27, exact: "two soldiers" });
    const all = [
      buildActor(),
      buildPlace(),
      report,
      passage,
      buildEvent(),
      buildQuestion(),
      claim(),
      buildLink(),
      buildJudgement(),
      buildAssessment(),
    ];
    expect(all.flatMap((record) => codes(record, all, [text]))).toEqual([]);
  });

  const english = (value: string, use: string) => ({ value, lang: "en", use });
  const cases: readonly (readonly [string, AnyRecord, readonly AnyRecord[], string])[] = [
    ["an actor without a preferred name", buildActor({ names: [english("A", "alias")] }), [], "actor.preferred-name"],
    [
      "an actor with two preferred names",
      buildActor({ names: [english("A", "preferred"), english("B", "preferred")] }),
      [],
      "actor.preferred-name",
    ],
    ["a place without a preferred name", buildPlace({ names: [english("A", "former")] }), [], "actor.preferred-name"],
    [
      "a population as a side",
      buildEvent({ sides: [{ id: "north", label: [{ value: "North", lang: "en" }], actors: ["act:northern-front"] }] }),
      [buildActor({ type: "population" })],
      "event.population-as-side",
    ],
    ["a date of publication without basis", buildReport({ publishedAtBasis: undefined }), [], "record.missing-key"],
    ["a passage of a report without text", buildPassage(), [buildReport()], "passage.text-differs"],
    [
      "a passage beyond the text",
      buildPassage({ id: id(90, 102), start: 90, end: 102 }),
      [report],
      "passage.out-of-range",
    ],
    [
      "a passage whose length differs",
      buildPassage({ id: id(0, 4), start: 0, end: 4 }),
      [report],
      "passage.out-of-range",
    ],
    ["a passage with another id", buildPassage({ start: 15, end: 27 }), [report], "passage.text-differs"],
    [
      "a passage with other words",
      buildPassage({ id: id(15, 27), start: 15, end: 27, exact: "six soldiers" }),
      [report],
      "passage.text-differs",
    ],
    ["a chain without originator", claim({ attribution: [step("act:a", "relay")] }), [], "chain.no-originator"],
    [
      "a chain with two originators",
      claim({ attribution: [step("act:a", "originator"), step("act:b", "originator")] }),
      [],
      "chain.second-originator",
    ],
    [
      "an alternative that is the actor",
      claim({ attribution: [step("act:a", "originator", { alternatives: ["act:a"] })] }),
      [],
      "chain.alternative-is-actor",
    ],
    ["a positive denial", claim({ act: "deny" }), [], "claim.polarity-of-act"],
    ["a negative assertion", claim({ polarity: "negative" }), [], "claim.polarity-of-act"],
    ["an assertion without value", claim({ value: undefined }), [], "claim.value-missing"],
    ["a silence with a value", claim({ act: "decline_to_comment" }), [], "claim.value-not-allowed"],
    ["a date for a count", claim({ value: { edtf: "2024", raw: "2024" } }), [], "claim.value-kind"],
    [
      "a count of another unit",
      claim({ value: { lower: 1, upper: 1, qualifier: "exactly", unit: "vehicle", raw: "1" } }),
      [],
      "claim.unit-differs",
    ],
    [
      "an answer that is not declared",
      claim({ question: "q:harbour-fire-cause", topic: undefined, population: undefined, value: { answer: "arson" } }),
      [buildQuestion()],
      "claim.answer-undeclared",
    ],
    [
      "a question of another event",
      claim({
        question: "q:harbour-fire-cause",
        event: "evt:other",
        topic: undefined,
        population: undefined,
        value: { answer: "accident" },
      }),
      [buildQuestion()],
      "claim.event-differs",
    ],
    [
      "a topic beside a curated question",
      claim({ question: "q:harbour-fire-cause", value: { answer: "accident" } }),
      [buildQuestion()],
      "claim.topic-of-curated",
    ],
    ["a count without population", claim({ population: undefined }), [], "question.population-needed"],
    [
      "a count without unit",
      claim({ population: { of: ["act:northern-front"], who: "all" } }),
      [],
      "question.unit-missing",
    ],
    ["another id than event, topic and population give", buildClaim(), [], "claim.question-differs"],
    ["an opinion on a count", claim({ act: "opinion" }), [], "claim.act-of-topic"],
    ["a correction of nothing", claim({ act: "correct" }), [], "claim.target-needed"],
    ["a claim that answers itself", claim({ targets: ["clm:front-own-killed"] }), [], "claim.targets-itself"],
    [
      "a claim that replaces another voice's",
      claim({ supersedes: "clm:army" }),
      [claim({ id: "clm:army", attribution: [step("act:army", "originator")] })],
      "claim.supersedes-other-voice",
    ],
    [
      "evidence of the cue alone",
      claim({ evidence: [{ passage: "pas:0123456789abcdef0123", role: "cue" }] }),
      [],
      "quote.missing",
    ],
    [
      "a cell of a column that is not there",
      claim({ evidence: [{ report: report.id, field: "deaths", exact: "2", role: "content" }] }),
      [report],
      "field.unknown",
    ],
    [
      "a cell that holds other characters",
      claim({ evidence: [{ report: report.id, field: "deaths", exact: "2", role: "content" }] }),
      [
        buildReport({
          type: "dataset_row",
          row: { fields: { deaths: "3" }, sha256: textState.sha256, mapping: "own/1" },
        }),
      ],
      "field.text-differs",
    ],
    [
      "a period that is not stated",
      claim({ scope: { period: "2024-03-01", stated: false } }),
      [],
      "claim.scope-not-stated",
    ],
    ["a stated scope without period and place", claim({ scope: { stated: true } }), [], "claim.scope-not-stated"],
    ["a review by nobody", claim({ review: { status: "single_reviewed", by: [] } }), [], "review.person-missing"],
    [
      "a double review by one person",
      claim({ review: { status: "double_reviewed", by: ["editor a", "editor a"] } }),
      [],
      "review.one-person",
    ],
    [
      "a category without answers",
      buildQuestion({ answers: undefined, exclusive: undefined }),
      [],
      "question.answers-missing",
    ],
    [
      "an exclusion of an undeclared answer",
      buildQuestion({ exclusive: [["shelling", "arson"]] }),
      [],
      "question.answer-undeclared",
    ],
    [
      "answers broader than each other",
      buildQuestion({
        answers: [
          { id: "shelling", label: [{ value: "Shelling", lang: "en" }], broader: "accident" },
          { id: "accident", label: [{ value: "An accident", lang: "en" }], broader: "shelling" },
        ],
      }),
      [],
      "question.answer-cycle",
    ],
    ["a link to itself", buildLink({ b: "evt:harbour-town-2024-03" }), [], "link.same-record"],
    ["a link of two kinds", buildLink({ b: "act:northern-front" }), [], "link.kind"],
    ["a judgement on one claim", buildJudgement({ claims: ["clm:a", "clm:a"] }), [], "judgement.too-few-claims"],
    ["a value that its scheme does not have", buildAssessment({ value: "Z" }), [], "vocabulary.unknown"],
    [
      "a redacted field that is present",
      buildActor({ redacted: [{ field: "names", reason: "a private person" }] }),
      [],
      "redacted.present",
    ],
  ];

  test.each(cases)("finds %s", (_title, record, known, code) => {
    expect(codes(record, known, [text])).toContain(code);
  });

  test("says that words were not checked, when the text is not held", () => {
    const passage = buildPassage({ id: id(15, 27), start: 15, end: 27, exact: "two soldiers" });
    const [issue] = checkRecord(passage, { lookup: lookupOf([report]), sha256 });
    expect(issue).toMatchObject({ code: "passage.text-not-held", severity: "warning" });
  });

  test("finds a text that its hash does not describe", () => {
    const lookup: Lookup = { get: () => report, text: () => "another text" };
    expect(checkRecord(report, { lookup, sha256 }).map(({ code }) => code)).toEqual(["report.hash-differs"]);
  });

  test("names each rule once, with a statement", () => {
    expect(new Set(RECORD_CHECKS.map((check) => check.id)).size).toBe(RECORD_CHECKS.length);
    expect(RECORD_CHECKS.filter(({ statement }) => !statement.endsWith("."))).toEqual([]);
  });
});
