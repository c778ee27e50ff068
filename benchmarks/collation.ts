import { claimRelations, type ClaimRecord, collate, type EventDossier, type QuestionCollation } from "@variorum/core";
import { buildActor, buildClaim, buildEvent, buildReport } from "@variorum/core/testing";

/*
 * How long collation takes, against a plain pass over the same records: a pass that looks at each claim once and keeps
 * its question, originator and answer. Each line prints the median time and the ratio, and whether the target of the
 * design is met. `node benchmarks/collation.ts` exits with 1 when one is missed; words after it choose the lines that have them.
 */

const EVENT = "evt:benchmark";
const RUNS = 5;

interface Shape {
  readonly title: string;
  /** Units: milliseconds. */
  readonly targetMs: number;
  /** Built when its turn comes, so that no shape weighs on another. */
  readonly claims: () => readonly ClaimRecord[];
}

const template = buildClaim({ event: EVENT, scope: { stated: false }, act: "assert" });

/** What differs from claim to claim. */
interface Varied {
  readonly number: number;
  readonly question: number;
  readonly voice: string;
  readonly lower: number;
  readonly upper: number | null;
  readonly period?: string;
  readonly utteredAt?: string;
  readonly through?: string;
}

/** Builds a claim without the checks of a builder, which would take longer than collation. */
function claimOf({ number, question, voice, lower, upper, period, utteredAt, through }: Varied): ClaimRecord {
  const [origin] = template.attribution;
  const step = (actor: string, role: string) => ({ ...origin, actor: `act:${actor}`, role });
  const value = {
    lower,
    upper,
    qualifier: upper === null ? "at_least" : "exactly",
    unit: "person",
    raw: String(lower),
  };
  // The ids are slugs, and every value has the shape that the schema asks for.
  return {
    ...template,
    id: `clm:b${number}`,
    question: `q:benchmark-${question}`,
    population: { of: [`act:people-${question}`], who: "all", unit: "person" },
    value,
    scope: period === undefined ? { stated: false } : { stated: true, period },
    attribution:
      through === undefined ? [step(voice, "originator")] : [step(voice, "originator"), step(through, "relay")],
    evidence: [{ passage: "pas:0123456789abcdef0123", report: `rep:b${number % 1000}`, role: "content" }],
    ...(utteredAt === undefined ? {} : { utteredAt }),
  } as ClaimRecord;
}

function dayOf(number: number): string {
  return `2024-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
}

function claims(length: number, vary: (number: number) => Omit<Varied, "number">): readonly ClaimRecord[] {
  return Array.from({ length }, (_, number) => claimOf({ number, ...vary(number) }));
}

const SHAPES: readonly Shape[] = [
  {
    title: "100,000 claims over 10,000 questions",
    targetMs: 1000,
    claims: () =>
      claims(100_000, (n) => ({
        question: n % 10_000,
        voice: `voice-${n % 7}`,
        lower: (n * 31) % 12,
        upper: n % 5 === 0 ? null : (n * 31) % 12,
        ...(n % 3 === 0 ? { period: "2024-07-25/2024-07-27" } : {}),
        utteredAt: dayOf(n),
      })),
  },
  {
    title: "one question with 10,000 claims by 500 voices",
    targetMs: 200,
    claims: () =>
      claims(10_000, (n) => ({
        question: 0,
        voice: `voice-${n % 500}`,
        lower: (n * 7) % 120,
        upper: (n * 7) % 120,
        utteredAt: dayOf(n),
      })),
  },
  {
    title: "one question with 10,000 different figures of 10,000 voices",
    targetMs: 200,
    claims: () => claims(10_000, (n) => ({ question: 0, voice: `voice-${n}`, lower: n, upper: n })),
  },
  {
    title: "one question with 10,000 figures that conflict nowhere",
    targetMs: 200,
    claims: () => claims(10_000, (n) => ({ question: 0, voice: `voice-${n}`, lower: n, upper: null })),
  },
  {
    title: "one question with 10,000 figures of one voice",
    targetMs: 200,
    claims: () => claims(10_000, (n) => ({ question: 0, voice: "voice", lower: n, upper: n, utteredAt: dayOf(n) })),
  },
  {
    title: "one statement with 10,000 relays",
    targetMs: 200,
    claims: () =>
      claims(10_000, (n) => ({
        question: 0,
        voice: "voice",
        lower: 7,
        upper: 7,
        utteredAt: "2024-07-28",
        through: `outlet-${n}`,
      })),
  },
];

function dossierOf(records: readonly ClaimRecord[]): EventDossier {
  return {
    event: buildEvent({ id: EVENT, sides: [side("one", "voice-1"), side("two", "voice-2")] }),
    parents: [],
    linkedEvents: [],
    questions: [],
    claims: records,
    actors: [...new Set(records.map(({ attribution }) => attribution[0]?.actor))].map((id) => buildActor({ id })),
    places: [],
    reports: Array.from({ length: 1000 }, (_, n) => buildReport({ id: `rep:b${n}` })),
    passages: [],
    links: [],
    judgements: [],
  };
}

function side(id: string, actor: string) {
  return { id, label: [{ value: id, lang: "en" }], actors: [`act:${actor}`] };
}

/** The least that anything which reads all claims must do. */
function plainPass(records: readonly ClaimRecord[]): number {
  const byQuestion = new Map<string, Map<string, unknown[]>>();
  for (const { question, attribution, value } of records) {
    const voices = byQuestion.get(question) ?? new Map<string, unknown[]>();
    byQuestion.set(question, voices);
    const voice = attribution[0]?.actor ?? "";
    voices.set(voice, [...(voices.get(voice) ?? []).slice(-1), value]);
  }
  return byQuestion.size;
}

/** Median of the processor time that runs take on their one thread: what other programs do at the time does not count. */
function medianMs(run: () => unknown): number {
  const times: number[] = [];
  for (let n = 0; n < RUNS; n += 1) {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

function summary(questions: readonly QuestionCollation[]): string {
  const readings = questions.reduce((sum, question) => sum + question.readings.length, 0);
  const [first] = questions;
  const hasRelation = first !== undefined && claimRelations(first, { voices: [] }).next().done !== true;
  return `${questions.length} questions, ${readings} readings; the first is ${first?.status ?? "none"}, ${hasRelation ? "with" : "without"} relations`;
}

let missed = 0;
const asked = process.argv[2] ?? "";
for (const { title, targetMs, claims: build } of SHAPES.filter((shape) => shape.title.includes(asked))) {
  const records = build();
  const dossier = dossierOf(records);
  const plainMs = medianMs(() => plainPass(records));
  const collateMs = medianMs(() => collate(dossier));
  const isMet = collateMs <= targetMs;
  if (!isMet) missed += 1;
  const ratio = (collateMs / plainMs).toFixed(1);
  process.stdout.write(
    `${isMet ? "ok    " : "MISSED"} ${title}: ${collateMs.toFixed(0)} ms of ${targetMs} ms, ${ratio} times a plain pass (${plainMs.toFixed(1)} ms)\n`,
  );
  process.stdout.write(`       ${summary(collate(dossier).questions)}\n`);
}
process.exitCode = missed === 0 ? 0 : 1;
