import {
  type AnyRecord,
  ACTS,
  entryOf,
  idsOf,
  NameUse,
  passageAround,
  passageId,
  parseCount,
  standardQuestionId,
  STEP_FORMS,
  STEP_ROLES,
  TOPICS,
} from "@variorum/core";
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
} from "@variorum/core/testing";
import fc from "fast-check";
import { sha256 } from "../src/sha256.ts";

/** Records that belong together, and the texts of their reports. */
export interface World {
  readonly records: readonly AnyRecord[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Any text a record may hold: signs of YAML and CSV, line breaks, spaces at the ends, every script. */
const anyText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 20 }) },
    fc.constantFrom(
      "true",
      "null",
      "007",
      "2024-07-01",
      "- a",
      "a: b",
      "# no",
      " x ",
      "a\r\nb\n",
      "'=1+1",
      "@x",
      "…",
      "yes\t",
      "[a]",
      "*a",
      "\uFEFFx",
      "\u2028",
      "~",
    ),
  )
  .map((text) => text.replaceAll("\0", "0").toWellFormed())
  .filter((text) => text !== "");

const note = fc.option(anyText, { nil: undefined });
const lang = fc.constantFrom("en", "fr", "ar", "und");
const edtf = fc.constantFrom("2024", "2024-07", "2024-07-28", "2024-07-25/2024-07-27", "[..2021]", "2012/..", "2014~");
const localTexts = fc.array(fc.record({ value: anyText, lang }), { minLength: 1, maxLength: 3 });
const names = fc.array(fc.record({ value: anyText, lang, use: fc.constantFrom(...NameUse.options) }), {
  minLength: 1,
  maxLength: 4,
});
const identifiers = fc.array(fc.record({ scheme: anyText, value: anyText }), { maxLength: 2 });
const sensitivity = fc.record({
  level: fc.constantFrom("public", "restricted", "withheld"),
  reasons: fc.constantFrom([], ["minor"]),
});
const actor = fc.constantFrom("act:a", "act:b", "act:post");
const TEXT = "🔥 She said that at least 20 people died. قال. She said it twice.\r\n";
const TEXT_SHA256 = sha256(TEXT);

function passageOf(start: number, end: number): AnyRecord {
  const words = passageAround(TEXT, start, end);
  return buildPassage({ id: passageId(TEXT_SHA256, start, end, sha256), report: "rep:told", start, end, ...words });
}

const PASSAGES = [passageOf(3, 11), passageOf(17, 32), passageOf(43, 47), passageOf(48, 56)];
const passage = fc.constantFrom(...PASSAGES.map(({ id }) => id));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

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

const population = fc.record({
  of: fc.constantFrom([], ["act:a"], ["act:a", "act:b"]),
  who: fc.constantFrom("all", "civilians", "other"),
  label: maybe(anyText),
  unit: fc.constantFrom("person", "vehicle"),
});

const count = fc.oneof(
  fc.constantFrom("7", "at least 20", "dozens", "no one").map((words) => {
    const read = parseCount(words, { unit: "person" });
    return read.ok ? read.value : undefined;
  }),
  anyText.map((raw) => ({ lower: 3, upper: null, qualifier: "at_least", unit: "person", raw })),
);
const VALUES = {
  count,
  date: fc.oneof(
    edtf.map((date) => ({ edtf: date, raw: date })),
    fc.record({ edtf, raw: anyText }),
  ),
  place: fc.record({ place: fc.constant("plc:here"), raw: maybe(anyText) }),
  text: fc.record({ text: anyText }),
  category: fc.record({ answer: actor }),
  boolean: fc.record({ answer: fc.boolean() }),
};

/** The key of a question and a value that answers it. */
const asked = fc.constantFrom(...idsOf(TOPICS)).chain((topic) => {
  const { valueKind, population: needed, defaultUnit } = entryOf(TOPICS, topic);
  const whose = needed === "none" ? fc.constant(undefined) : needed === "required" ? population : maybe(population);
  return fc.record({ topic: fc.constant(topic), population: whose, value: VALUES[valueKind] }).map((key) => ({
    ...key,
    population:
      key.population === undefined || defaultUnit !== undefined ? key.population : withoutUnit(key.population),
  }));
});

function withoutUnit({ of, who, label }: { of: readonly string[]; who: string; label: string | undefined }) {
  return { of, who, label };
}

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
