import type { z } from "zod";
import { ActorRecord } from "./records/actor.ts";
import { AssessmentRecord } from "./records/assessment.ts";
import { ClaimRecord } from "./records/claim.ts";
import { EventRecord } from "./records/event.ts";
import { JudgementRecord } from "./records/judgement.ts";
import { LinkRecord } from "./records/link.ts";
import { PassageRecord } from "./records/passage.ts";
import { PlaceRecord } from "./records/place.ts";
import { QuestionRecord } from "./records/question.ts";
import { ReportRecord } from "./records/report.ts";

/*
 * Builders of valid records, for tests here, in the other packages and in the code of others. Each takes the fields
 * that matter to the test and fills in the rest; `undefined` leaves a field out. Each throws ZodError for fields that
 * the schema refuses.
 */

type Fields = Readonly<Record<string, unknown>>;

function builder<Schema extends z.ZodType>(schema: Schema, defaults: Fields): (overrides?: Fields) => z.infer<Schema> {
  return (overrides = {}) => {
    const given = Object.entries({ ...defaults, ...overrides }).filter(([, value]) => value !== undefined);
    return schema.parse(Object.fromEntries(given));
  };
}

const shown = { sensitivity: { level: "public", reasons: [] } };

/** Builds an actor; an armed group of an invented name unless told otherwise. */
export const buildActor = builder(ActorRecord, {
  kind: "actor",
  id: "act:northern-front",
  type: "armed_group",
  names: [{ value: "Northern Front", lang: "en", use: "preferred" }],
  affiliations: [],
  identifiers: [],
  ...shown,
});

/** Builds a place; a settlement without coordinates unless told otherwise. */
export const buildPlace = builder(PlaceRecord, {
  kind: "place",
  id: "plc:harbour-town",
  type: "settlement",
  names: [{ value: "Harbour Town", lang: "en", use: "preferred" }],
  identifiers: [],
  ...shown,
});

/** Builds a report; a news article without text unless told otherwise. */
export const buildReport = builder(ReportRecord, {
  kind: "report",
  id: "rep:gazette-2024-03-02",
  type: "news_article",
  publisher: "act:gazette",
  publisherBasis: "text",
  authors: [],
  archives: [],
  publishedAt: "2024-03-02",
  publishedAtBasis: "text",
  language: "en",
  derivedFrom: [],
  licence: { status: "all_rights_reserved", textStorage: "local_only" },
  ...shown,
});

/** Builds a passage of the default report; its id is not derived from a text. */
export const buildPassage = builder(PassageRecord, {
  kind: "passage",
  id: "pas:0123456789abcdef0123",
  report: "rep:gazette-2024-03-02",
  start: 0,
  end: 12,
  exact: "two soldiers",
  prefix: "",
  suffix: " were killed",
});

/** Builds an event; a battle unless told otherwise. */
export const buildEvent = builder(EventRecord, {
  kind: "event",
  id: "evt:harbour-town-2024-03",
  type: "battle",
  label: [{ value: "Fighting at Harbour Town", lang: "en" }],
  anchor: { when: "2024-03-01", where: ["plc:harbour-town"], basis: "editorial" },
  identifiers: [],
  ...shown,
});

/** Builds a curated question; a category with two exclusive answers unless told otherwise. */
export const buildQuestion = builder(QuestionRecord, {
  kind: "question",
  id: "q:harbour-fire-cause",
  event: "evt:harbour-town-2024-03",
  topic: "cause",
  valueKind: "category",
  cardinality: "single",
  wording: [{ value: "What caused the fire in the harbour?", lang: "en" }],
  answers: [
    { id: "shelling", label: [{ value: "Shelling", lang: "en" }] },
    { id: "accident", label: [{ value: "An accident", lang: "en" }] },
  ],
  exclusive: [["shelling", "accident"]],
});

/** Builds a claim; the Northern Front acknowledging two dead of its own unless told otherwise. */
export const buildClaim = builder(ClaimRecord, {
  kind: "claim",
  id: "clm:front-own-killed",
  event: "evt:harbour-town-2024-03",
  question: "q:harbour-town-2024-03-killed-00000000",
  topic: "killed",
  population: { of: ["act:northern-front"], who: "all", unit: "person" },
  act: "acknowledge",
  polarity: "positive",
  certainty: "unspecified",
  value: { lower: 2, upper: 2, qualifier: "exactly", unit: "person", raw: "two" },
  scope: { stated: false },
  attribution: [{ actor: "act:northern-front", role: "originator", form: "indirect_quote", basis: "explicit" }],
  evidence: [{ passage: "pas:0123456789abcdef0123", role: "content" }],
  targets: [],
  implies: [],
  interest: { direction: "unknown" },
  salience: "core",
  reportedAt: "2024-03-02",
  review: { status: "unreviewed", by: [] },
  extraction: { method: "manual" },
  ...shown,
});

/** Builds a link; two events judged the same unless told otherwise. */
export const buildLink = builder(LinkRecord, {
  kind: "link",
  id: "lnk:harbour-town-one-fire",
  of: "event",
  a: "evt:harbour-town-2024-03",
  b: "evt:harbour-fire-2024-03",
  relation: "same_as",
  judgement: "positive",
  rationale: "Same place and day in both datasets",
  by: "editors",
  at: "2024-04-01",
});

/** Builds a judgement on two claims. */
export const buildJudgement = builder(JudgementRecord, {
  kind: "judgement",
  id: "jdg:two-and-twenty",
  claims: ["clm:front-own-killed", "clm:army-front-killed"],
  verdict: "in_tension",
  by: "editors",
  at: "2024-04-01",
  rationale: "Both speak of the same day",
});

/** Builds an assessment of a report on the admiralty scale. */
export const buildAssessment = builder(AssessmentRecord, {
  kind: "assessment",
  id: "asm:gazette-reliability",
  target: "rep:gazette-2024-03-02",
  scheme: "admiralty.reliability",
  value: "C",
  rationale: "Corrected itself twice in that month",
  by: "editors",
  at: "2024-04-01",
  evidence: [],
});
