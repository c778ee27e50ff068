import {
  type EventId,
  entryOf,
  type Population,
  type PopulationClass,
  type QuestionId,
  standardQuestionId,
  type Topic,
  TOPICS,
  type Unit,
} from "@variorum/core";
import { sha256 } from "../../sha256.ts";
import type { Path } from "../../reading/written-node.ts";
import { add, addRestsOnRejected, type Expansion, toActor } from "./expansion.ts";
import { given } from "./short-forms.ts";
import type { Asked } from "./value.ts";

/** The keys by which a claim or an implication says what it answers. */
export interface AskedKeys {
  readonly event: EventId;
  readonly question?: QuestionId;
  readonly topic?: Topic;
  readonly of?: readonly string[];
  readonly who?: PopulationClass;
  readonly label?: string;
  readonly unit?: Unit;
}

/** The question as the record names it, and what it asks for. */
export interface AskedQuestion {
  readonly keys: {
    readonly question: QuestionId;
    readonly topic?: Topic;
    readonly population?: Population;
  };
  readonly asked: Asked;
  readonly cardinality: "single" | "multi";
}

/**
 * Finds the question that a claim answers: a curated one by its id, else the standard one of event, topic and
 * population.
 *
 * Issues: `claim.topic-missing`, `claim.topic-of-curated`, `reference.unknown`, `actor.unknown`, `question.…`.
 */
export function toAskedQuestion(expansion: Expansion, keys: AskedKeys, path: Path): AskedQuestion | undefined {
  if (keys.question !== undefined && keys.topic === undefined) return toCurated(expansion, keys, keys.question, path);
  if (keys.topic !== undefined) return toStandard(expansion, keys, keys.topic, path);
  const message = "Cannot tell which question it answers";
  add(expansion, { code: "claim.topic-missing", path, message, hint: "Add topic, or question for a curated one" });
  return undefined;
}

function toCurated(expansion: Expansion, keys: AskedKeys, id: QuestionId, path: Path): AskedQuestion | undefined {
  const question = expansion.known.question(id);
  if (question === undefined && expansion.known.isRejected(id)) {
    addRestsOnRejected(expansion, id, [...path, "question"]);
    return undefined;
  }
  if (question === undefined) {
    const near = expansion.known.nearestQuestion(id);
    const hint =
      near === undefined
        ? "Correct the id, add the question, or use topic"
        : `did you mean ${near}? Otherwise add the question`;
    const message = `"${id}" is no question of the import or the store`;
    add(expansion, { code: "reference.unknown", path: [...path, "question"], message, hint, raw: id });
    return undefined;
  }
  const own = (["of", "who", "label", "unit"] as const).find((key) => keys[key] !== undefined);
  if (own !== undefined) {
    const message = `${id} is a curated question, which has its population itself`;
    add(expansion, { code: "claim.topic-of-curated", path: [...path, own], message, hint: `Remove ${own}` });
  }
  return {
    keys: { question: id },
    cardinality: question.cardinality,
    asked: {
      valueKind: question.valueKind,
      unit: question.population?.unit,
      answersAreActors: question.answers === undefined && entryOf(TOPICS, question.topic).answersAreActors,
    },
  };
}

function toStandard(expansion: Expansion, keys: AskedKeys, topic: Topic, path: Path): AskedQuestion {
  const entry = entryOf(TOPICS, topic);
  const population = toPopulation(expansion, keys, topic, path);
  const { event } = keys;
  const question = keys.question ?? standardQuestionId({ event, topic, ...given({ population }) }, sha256);
  const { cardinality, valueKind, answersAreActors } = entry;
  return {
    keys: { question, topic, ...given({ population }) },
    cardinality,
    asked: { valueKind, unit: population?.unit, answersAreActors },
  };
}

/**
 * Fills in a population: everybody's people where a count says nothing, the unit of the topic; none for topics that ask
 * about none.
 */
export function toPopulation(
  expansion: Expansion,
  { of, who, label, unit }: Omit<AskedKeys, "event">,
  topic: Topic,
  path: Path,
): Population | undefined {
  const { population, defaultUnit } = entryOf(TOPICS, topic);
  const isWritten = of !== undefined || who !== undefined || label !== undefined || unit !== undefined;
  if (!isWritten && population !== "required") return undefined;
  return {
    // Whether each is an actor is reported by toActor and checked again by the schema of the record.
    of: (of ?? []).map((actor, index) => toActor(expansion, actor, [...path, "of", index])) as Population["of"],
    who: who ?? "all",
    ...given({ label, unit: unit ?? defaultUnit }),
  };
}
