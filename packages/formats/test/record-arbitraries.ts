import { type AnyRecord, ACTS, idsOf, standardQuestionId, STEP_FORMS, STEP_ROLES } from "@variorum/core";
import {
  buildActor,
  buildAssessment,
  buildClaim,
  buildEvent,
  buildJudgement,
  buildLink,
  buildPlace,
  buildQuestion,
  buildReport,
} from "@variorum/core/testing";
import fc from "fast-check";
import { sha256 } from "../src/sha256.ts";
import {
  PASSAGES,
  TEXT,
  TEXT_SHA256,
  actor,
  anyText,
  asked,
  edtf,
  identifiers,
  lang,
  localTexts,
  maybe,
  names,
  note,
  passage,
  sensitivity,
} from "./value-arbitraries.ts";

/** Records that belong together, and the texts of their reports. */
export interface World {
  readonly records: readonly AnyRecord[];
  readonly texts: ReadonlyMap<string, string>;
}

const step = (role: fc.Arbitrary<string>) =>
  fc.record({
    actor,
    role,
    form: fc.constantFrom(...idsOf(STEP_FORMS)),
    basis: fc.constantFrom("explicit", "anaphora", "unknown"),
    cue: maybe(anyText),
    passage: maybe(passage),
    at: maybe(edtf),
    alternatives: maybe(fc.constant(["act:b"])),
    note,
  });

const evidence = fc.array(
  fc.oneof(
    fc.record({ passage, role: fc.constantFrom("content", "cue", "originator") }),
    fc.record({
      report: fc.constant("rep:row"),
      field: fc.constant("dead"),
      exact: fc.constantFrom("3", "2;3"),
      role: fc.constantFrom("content", "time"),
    }),
  ),
  { minLength: 1, maxLength: 3 },
);

const claim = fc
  .record({
    asked: fc.oneof(asked, fc.constant({ question: "q:curated", value: { answer: "one" } })),
    act: fc.constantFrom(...idsOf(ACTS)),
    polarity: fc.constantFrom("positive", "negative"),
    certainty: fc.constantFrom("certain", "unspecified"),
    scope: fc.record({
      period: maybe(edtf),
      place: maybe(fc.constant("plc:here")),
      asOf: maybe(edtf),
      provisional: maybe(fc.boolean()),
      stated: fc.boolean(),
    }),
    attribution: fc
      .tuple(step(fc.constant("originator")), fc.array(step(fc.constantFrom(...idsOf(STEP_ROLES))), { maxLength: 3 }))
      .map(([first, others]) => [first, ...others]),
    evidence,
    targets: fc.constantFrom([], ["clm:other"]),
    implied: fc.array(asked, { maxLength: 1 }),
    interest: fc.record({ direction: fc.constantFrom("unknown", "self_serving"), basis: maybe(anyText) }),
    salience: fc.constantFrom("core", "background"),
    utteredAt: maybe(edtf),
    reportedAt: maybe(edtf),
    supersedes: maybe(fc.constant("clm:other")),
    review: fc.record({
      status: fc.constantFrom("unreviewed", "single_reviewed"),
      by: fc.array(anyText, { maxLength: 2 }),
      at: maybe(edtf),
    }),
    extraction: fc.record({
      method: fc.constantFrom("manual", "model"),
      tool: maybe(anyText),
      confidence: maybe(fc.constantFrom(0, 0.5, 1)),
    }),
    sensitivity,
    redacted: maybe(fc.array(fc.record({ field: anyText, reason: anyText }), { minLength: 1, maxLength: 1 })),
    note,
  })
  .map(({ asked: key, implied, ...fields }) =>
    build(buildClaim, {
      id: "clm:told",
      event: "evt:here",
      ...fields,
      ...named(key),
      implies: implied.map((other) => ({
        ...named(other),
        polarity: "negative",
        strength: "entails",
        why: "It says so",
      })),
    }),
  );

type Key =
  | { readonly question: string; readonly value: unknown }
  | { readonly topic: string; readonly population?: object | undefined; readonly value: unknown };

function named(key: Key): object {
  if ("question" in key) return { ...key, topic: undefined, population: undefined };
  const identity = {
    event: "evt:here",
    topic: key.topic,
    ...(key.population === undefined ? {} : { population: key.population }),
  };
  const question = standardQuestionId(identity as Parameters<typeof standardQuestionId>[0], sha256);
  return { ...key, question };
}

const report = fc
  .record({
    publisher: maybe(fc.constant("act:post")),
    publisherBasis: fc.constantFrom("text", "external", "editorial", "unknown"),
    authors: fc.array(anyText, { maxLength: 2 }),
    title: maybe(anyText),
    published: maybe(fc.record({ publishedAt: edtf, publishedAtBasis: fc.constantFrom("text", "unknown") })),
    language: lang,
    mediaType: fc.constantFrom("text/plain", "text/html", undefined),
    normalization: fc.constantFrom("none", "extracted"),
    credits: fc.array(passage, { maxLength: 2 }),
    licence: fc.record({
      status: fc.constantFrom("own_text", "unknown"),
      textStorage: fc.constantFrom("full", "local_only"),
      note,
    }),
    sensitivity,
    note,
  })
  .map(({ published, mediaType, normalization, credits, ...fields }) => {
    const bytes = Buffer.byteLength(TEXT);
    return build(buildReport, {
      id: "rep:told",
      publishedAt: undefined,
      publishedAtBasis: undefined,
      ...fields,
      ...published,
      source:
        mediaType === undefined
          ? undefined
          : { mediaType, sha256: mediaType === "text/plain" ? TEXT_SHA256 : "ab".repeat(32), bytes },
      text: { sha256: TEXT_SHA256, bytes, length: TEXT.length, normalization },
      derivedFrom: [
        { cited: { outlet: "Gazette", date: "2024" }, relation: "quotes", basis: "editorial", passages: credits },
      ],
    });
  });

const row = build(buildReport, {
  id: "rep:row",
  type: "dataset_row",
  publisher: "act:post",
  publishedAt: undefined,
  publishedAtBasis: undefined,
  text: undefined,
  source: undefined,
  row: { fields: { dead: "2;3" }, sha256: "cd".repeat(32), mapping: "test/1" },
});

const question = fc
  .record({
    valueKind: fc.constantFrom("category"),
    wording: maybe(localTexts),
    cardinality: fc.constantFrom("single", "multi"),
    label: localTexts,
    note,
  })
  .map(({ label, ...fields }) =>
    build(buildQuestion, {
      id: "q:curated",
      event: "evt:here",
      topic: "identity",
      population: undefined,
      ...fields,
      answers: [
        { id: "one", label },
        { id: "two", label, broader: "one" },
      ],
      exclusive: [["one", "two"]],
    }),
  );

/** Any records that belong together, one of each kind or more. */
export const anyWorld: fc.Arbitrary<World> = fc
  .record({
    actors: fc.record({ names, identifiers, sensitivity, note, passage: maybe(passage), period: maybe(edtf) }),
    place: fc.record({ names, identifiers, sensitivity, note, within: maybe(fc.constant("plc:wide")) }),
    event: fc.record({ label: localTexts, identifiers, sensitivity, note, when: maybe(edtf), side: localTexts }),
    report,
    question,
    claim,
    rationale: anyText,
    verdict: fc.constantFrom("in_tension", "agree"),
    rests: fc.constantFrom([], ["rep:told"], [PASSAGES[0]?.id]),
  })
  .map((parts) => ({ records: [...toRecords(parts), ...PASSAGES], texts: new Map([[TEXT_SHA256, TEXT]]) }));

interface Parts {
  readonly actors: { readonly passage?: unknown; readonly period?: unknown };
  readonly place: object;
  readonly event: { readonly when?: unknown; readonly side: unknown };
  readonly report: AnyRecord;
  readonly question: AnyRecord;
  readonly claim: AnyRecord;
  readonly rationale: string;
  readonly verdict: string;
  readonly rests: readonly unknown[];
}

function toRecords(parts: Parts): readonly AnyRecord[] {
  const { passage: words, period, ...actorFields } = parts.actors;
  const { when, side, ...eventFields } = parts.event;
  const affiliation = { actor: "act:b", relation: "part_of", basis: "text", passage: words, period };
  return [
    build(buildActor, { ...actorFields, id: "act:a", affiliations: [affiliation] }),
    build(buildActor, { id: "act:b" }),
    build(buildActor, { id: "act:post", type: "media_outlet" }),
    build(buildPlace, {
      ...parts.place,
      id: "plc:here",
      geometry: { lat: -1.5, lon: 0, precision: "near", radiusKm: 2, basis: "report" },
    }),
    parts.report,
    row,
    build(buildEvent, {
      ...eventFields,
      id: "evt:here",
      anchor: { where: ["plc:here"], basis: "editorial", when },
      sides: [{ id: "one", label: side, actors: ["act:a"] }],
    }),
    parts.question,
    parts.claim,
    build(buildLink, { id: "lnk:one", of: "actor", a: "act:a", b: "act:b", rationale: parts.rationale }),
    build(buildJudgement, {
      id: "jdg:one",
      claims: ["clm:told", "clm:other"],
      verdict: parts.verdict,
      rationale: parts.rationale,
    }),
    build(buildAssessment, { id: "asm:one", target: "clm:told", rationale: parts.rationale, evidence: parts.rests }),
  ];
}

/** Builds a record; fields that are undefined inside a field are left out, as the builder does with its own. */
function build<Built>(builder: (fields: Record<string, unknown>) => Built, fields: object): Built {
  const inside = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  return builder(Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, inside(value)])));
}
