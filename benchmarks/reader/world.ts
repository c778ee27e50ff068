import { hash } from "node:crypto";
import { type AnyRecord, EventId, passageId, Population, type SourceUnit, standardQuestionId } from "@variorum/core";
import { buildActor, buildClaim, buildEvent, buildPassage, buildPlace, buildReport } from "@variorum/core/testing";
import { seeded } from "../seeded.ts";

/** How much an invented event holds. */
export interface EventSize {
  readonly slug: string;
  readonly claims: number;
  readonly questions: number;
  readonly voices: number;
}

/** How large an invented world is. */
export interface WorldSize {
  readonly events: number;
  readonly claimsPerEvent: number;
  /** Events of a size of their own, beside the others. */
  readonly large?: readonly EventSize[];
}

const SEED = 1_204;
const OUTLETS = 40;
const PARTIES = 60;
const PLACES = 120;
/** Claims that are read from one report. */
const CLAIMS_PER_REPORT = 5;
const TOPICS = ["killed", "injured", "captured"] as const;
const CUES = ["said", "claimed", "reported", "announced"] as const;

const sha256 = (text: string): string => hash("sha256", text, "hex");
const named = (value: string) => [{ value, lang: "en", use: "preferred" }];

/**
 * Invents a world of events that parties tell in contradicting ways, the same at every run.
 *
 * Order: actors and places first; then one unit for each event, with its reports, passages and claims.
 */
export function* worldUnits(size: WorldSize): Generator<SourceUnit> {
  const chance = seeded(SEED);
  const large = size.large ?? [];
  yield unitOf([...everybody(Math.max(PARTIES, ...large.map(({ voices }) => voices)))]);
  for (let number = 0; number < size.events; number += 1) {
    const slug = `invented-${number}`;
    yield eventUnit({ slug, claims: size.claimsPerEvent, questions: 6, voices: PARTIES }, number, chance);
  }
  for (const [number, event] of large.entries()) yield eventUnit(event, number, chance);
}

function* everybody(voices: number): Generator<AnyRecord> {
  for (let number = 0; number < OUTLETS; number += 1)
    yield buildActor({ id: `act:outlet-${number}`, type: "media_outlet", names: named(`Outlet ${number}`) });
  for (let number = 0; number < voices; number += 1)
    yield buildActor({ id: `act:party-${number}`, names: named(`Party of the hill ${number}`) });
  for (let number = 0; number < PLACES; number += 1)
    yield buildPlace({ id: `plc:town-${number}`, names: named(`Town ${number}`) });
}

function eventUnit(size: EventSize, number: number, chance: () => number): SourceUnit {
  const texts = new Map<string, string>();
  const event = EventId.parse(`evt:${size.slug}`);
  const month = `${2015 + (number % 10)}-${String(1 + (number % 12)).padStart(2, "0")}`;
  const place = number % PLACES;
  const records: AnyRecord[] = [
    buildEvent({
      id: event,
      label: [{ value: `Fighting at Town ${place}, ${month}, ${size.slug}`, lang: "en" }],
      anchor: { when: `${month}-01`, where: [`plc:town-${place}`], basis: "editorial" },
      sides: [
        { id: "one", label: [{ value: "One side", lang: "en" }], actors: ["act:party-0"] },
        { id: "other", label: [{ value: "The other side", lang: "en" }], actors: ["act:party-1"] },
      ],
    }),
  ];
  for (let first = 0; first < size.claims; first += CLAIMS_PER_REPORT) {
    const claims = Array.from({ length: Math.min(CLAIMS_PER_REPORT, size.claims - first) }, (_, index) =>
      sentenceOf(size, first + index, chance),
    );
    records.push(...reportOf({ event, slug: size.slug, first, month, claims, texts, chance }));
  }
  return unitOf(records, texts);
}

interface Sentence {
  readonly number: number;
  readonly voice: number;
  readonly topic: (typeof TOPICS)[number];
  readonly population: Population;
  readonly count: number;
  readonly words: string;
  readonly cue: string;
}

function sentenceOf({ questions, voices }: EventSize, number: number, chance: () => number): Sentence {
  const question = number % questions;
  const topic = TOPICS[question % TOPICS.length] ?? "killed";
  const whose = Math.floor(question / TOPICS.length);
  const voice = voices > PARTIES ? number % voices : Math.floor(chance() * voices);
  const count = Math.floor(chance() * 12);
  return {
    number,
    voice,
    topic,
    population: Population.parse({ of: [`act:party-${whose}`], who: "all", unit: "person" }),
    count,
    words: `at least ${count} of Party of the hill ${whose} were ${topic}`,
    cue: CUES[number % CUES.length] ?? "said",
  };
}

interface ReportParts {
  readonly event: EventId;
  readonly slug: string;
  readonly first: number;
  readonly month: string;
  readonly claims: readonly Sentence[];
  readonly texts: Map<string, string>;
  readonly chance: () => number;
}

function* reportOf({ event, slug, first, month, claims, texts, chance }: ReportParts): Generator<AnyRecord> {
  const outlet = Math.floor(chance() * OUTLETS);
  const report = `rep:${slug}-${first}`;
  const day = `${month}-${String(2 + Math.floor(chance() * 26)).padStart(2, "0")}`;
  const lines = claims.map(({ voice, cue, words }) => `Party of the hill ${voice} ${cue} that ${words}.`);
  const text = `Outlet ${outlet} on ${day}, number ${first} of ${slug}, an invented report.\n${lines.join("\n")}\n`;
  texts.set(sha256(text), text);
  yield buildReport({
    id: report,
    publisher: `act:outlet-${outlet}`,
    title: `Report ${first} of ${slug}`,
    publishedAt: day,
    text: { sha256: sha256(text), length: text.length, bytes: Buffer.byteLength(text), normalization: "none" },
    licence: { status: "own_text", textStorage: "full" },
  });
  for (const sentence of claims) {
    const start = text.indexOf(sentence.words);
    const end = start + sentence.words.length;
    const passage = passageId(sha256(text), start, end, sha256);
    const exact = sentence.words;
    yield buildPassage({ id: passage, report, start, end, exact, prefix: "", suffix: "" });
    yield claimOf({ event, slug, sentence, passage, report, day, outlet });
  }
}

interface ClaimParts {
  readonly event: EventId;
  readonly slug: string;
  readonly sentence: Sentence;
  readonly passage: string;
  readonly report: string;
  readonly day: string;
  readonly outlet: number;
}

function claimOf({ event, slug, sentence, passage, report, day, outlet }: ClaimParts): AnyRecord {
  const { topic, population, count, voice, cue } = sentence;
  return buildClaim({
    id: `clm:${slug}-${sentence.number}`,
    event,
    topic,
    population,
    question: standardQuestionId({ event, topic, population }, sha256),
    act: "assert",
    value: { lower: count, upper: null, qualifier: "at_least", unit: "person", raw: `at least ${count}` },
    attribution: [
      { actor: `act:party-${voice}`, role: "originator", form: "indirect_quote", basis: "explicit", cue },
      { actor: `act:outlet-${outlet}`, role: "publisher", form: "republication", basis: "external" },
    ],
    evidence: [{ passage, report, role: "content" }],
    reportedAt: day,
  });
}

function unitOf(records: readonly AnyRecord[], texts: ReadonlyMap<string, string> = new Map()): SourceUnit {
  return {
    at: { file: "invented", line: 1 },
    records,
    raw: Buffer.from(records[0]?.id ?? ""),
    texts,
    locate: (record) => ({ file: "invented", pointer: `/${record}` }),
  };
}
