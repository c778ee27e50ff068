import type { ClaimRecord } from "../records/claim.ts";
import type { ActorId, EventId } from "../records/ids.ts";
import { QuestionId } from "../records/ids.ts";
import type { Population } from "../records/population.ts";
import type { Answer, QuestionRecord } from "../records/question.ts";
import { slugOfId } from "../records/record-kind.ts";
import type { ValueKind } from "../values/claim-value.ts";
import { foldText } from "../fold/fold.ts";
import type { LocalText } from "../values/name.ts";
import type { Sha256 } from "../values/sha256.ts";
import type { Cardinality } from "../vocabulary/cardinalities.ts";
import { entryOf } from "../vocabulary/define-vocabulary.ts";
import { type Topic, TOPICS } from "../vocabulary/topics.ts";

/** A question of either sort, as everything that compares or shows answers sees it. */
export interface Question {
  readonly id: QuestionId;
  readonly event: EventId;
  readonly topic: Topic;
  readonly valueKind: ValueKind;
  readonly cardinality: Cardinality;
  readonly population?: Population;
  /** Own wording of a curated question. */
  readonly wording?: readonly LocalText[];
  readonly answers?: readonly Answer[];
  readonly exclusive?: readonly (readonly string[])[];
  /** Whether the question follows from event, topic and population alone. */
  readonly isStandard: boolean;
}

/** What a standard question follows from. */
export interface StandardQuestionKey {
  readonly event: EventId;
  readonly topic: Topic;
  readonly population?: Population;
}

/** Longest slug of an id. */
const SLUG_LIMIT = 80;

/**
 * Computes the id of a standard question: the event's slug, the topic, and 8 hexadecimal digits of the population's
 * hash where it has one; where that exceeds a slug, 20 digits of the hash of all three.
 *
 * @example
 * standardQuestionId({ event: "evt:tinzaouatene-2024-07", topic: "when" }, sha256) // "q:tinzaouatene-2024-07-when"
 */
export function standardQuestionId({ event, topic, population }: StandardQuestionKey, sha256: Sha256): QuestionId {
  const words = `${slugOfId(event)}-${topic.replaceAll("_", "-")}`;
  const slug = population === undefined ? words : `${words}-${populationHash(population, sha256)}`;
  if (slug.length <= SLUG_LIMIT) return `q:${slug}` as QuestionId; // slugs, words of a topic and digits make a slug
  const whose = population === undefined ? [] : populationKey(population);
  return QuestionId.parse(`q:${sha256(JSON.stringify(["question", event, topic, whose])).slice(0, 20)}`);
}

/** A population as its parts were met one after the other: its hash is found without putting them together. */
interface MetParts {
  readonly next: Map<string, MetParts>;
  hash?: string;
}

/** Parts that are remembered: rows of a dataset count the same people again and again. */
const MOST_MET = 10_000;
const starts = new WeakMap<Sha256, MetParts>();
let met = 0;

function populationHash(population: Population, sha256: Sha256): string {
  const { of, who, label = "", unit = "" } = population;
  let start = starts.get(sha256);
  if (start === undefined) {
    start = { next: new Map() };
    starts.set(sha256, start);
  }
  let at: MetParts = start;
  for (const part of [who, unit, label, ...of]) {
    let next = at.next.get(part);
    if (next === undefined) {
      if (met >= MOST_MET) return hashOf(population, sha256);
      met += 1;
      next = { next: new Map() };
      at.next.set(part, next);
    }
    at = next;
  }
  at.hash ??= hashOf(population, sha256);
  return at.hash;
}

function hashOf(population: Population, sha256: Sha256): string {
  return sha256(JSON.stringify(populationKey(population))).slice(0, 8);
}

function populationKey({ of, who, label, unit }: Population): readonly unknown[] {
  return [[...of].sort(), who, label === undefined ? "" : foldText(label), unit ?? ""];
}

/** Builds the standard question of an event, topic and population; the id is the one the claims on it carry. */
export function standardQuestion(key: StandardQuestionKey, id: QuestionId): Question {
  const { event, topic, population } = key;
  const { valueKind, cardinality } = entryOf(TOPICS, topic);
  return population === undefined
    ? { id, event, topic, valueKind, cardinality, isStandard: true }
    : { id, event, topic, population, valueKind, cardinality, isStandard: true };
}

/** Sees a curated question as what it has in common with a standard one. */
export function toQuestion(record: QuestionRecord): Question {
  const { id, event, topic, valueKind, cardinality, population, wording, answers, exclusive } = record;
  return {
    id,
    event,
    topic,
    valueKind,
    cardinality,
    ...(population === undefined ? {} : { population }),
    ...(wording === undefined ? {} : { wording }),
    ...(answers === undefined ? {} : { answers }),
    ...(exclusive === undefined ? {} : { exclusive }),
    isStandard: false,
  };
}

/**
 * Finds the question that a claim answers: the curated one of that id, else the standard one that the claim defines.
 *
 * Returns `undefined` when the id is no curated question and the claim states no topic.
 */
export function questionOfClaim(
  claim: Pick<ClaimRecord, "question" | "event" | "topic" | "population">,
  getCurated: (id: QuestionId) => QuestionRecord | undefined,
): Question | undefined {
  const curated = getCurated(claim.question);
  if (curated !== undefined) return toQuestion(curated);
  const { event, topic, population } = claim;
  if (topic === undefined) return undefined;
  return standardQuestion(population === undefined ? { event, topic } : { event, topic, population }, claim.question);
}

/**
 * Gives the key under which questions of one event, or of linked events, are compared as one. Topic, unit and whose are
 * equal once linked actors are the same; a curated question with answers of its own is aligned with nothing.
 *
 * `canonical` maps an actor to the one that stands for all actors linked to it.
 */
export function alignmentKey(question: Question, canonical: (actor: ActorId) => string): string {
  if (!question.isStandard && (question.valueKind !== "count" || question.answers !== undefined)) return question.id;
  const { topic, valueKind, population } = question;
  if (population === undefined) return JSON.stringify([topic, valueKind]);
  const of = [...new Set(population.of.map(canonical))].sort();
  const label = population.label === undefined ? "" : foldText(population.label);
  return JSON.stringify([topic, valueKind, population.unit ?? "", population.who, label, of]);
}
