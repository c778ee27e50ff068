import type { Act, Population, Topic } from "@variorum/core";
import type { PlacedFinding } from "../claims/finding.ts";
import { topicOf } from "../claims/topic-of.ts";
import { spanOf, type TokenRange } from "../text/parse-text.ts";
import type { ClaimTools } from "./claim-tools.ts";
import { readPopulation } from "./population.ts";

/** The question that a claim answers, and its answer. */
export interface DraftedAnswer {
  readonly topic: Topic;
  readonly population?: Population;
  readonly value: unknown;
  /** The answer in words, where the question takes several. */
  readonly text?: string;
  readonly act: Act;
}

/** Topics of which a party's own are losses. */
const LOSSES: ReadonlySet<Topic> = new Set(["killed", "injured", "captured", "missing", "destroyed", "damaged"]);

/** Reads the question and the answer of a finding; `originator` is who vouches for it. */
export function answerOf(finding: PlacedFinding, originator: string, tools: ClaimTools): DraftedAnswer {
  return finding.count === undefined ? ofStatement(finding, originator, tools) : ofCount(finding, tools);
}

function wordsAt({ parsed }: ClaimTools, range: TokenRange): string {
  const { start, end } = spanOf(parsed.tokens, range);
  return parsed.text.slice(start, end);
}

function ofCount(finding: PlacedFinding, tools: ClaimTools): DraftedAnswer {
  const { parsed, actors, resolved } = tools;
  const { count, source, act } = finding;
  if (count === undefined) throw new RangeError("Cannot read the population of a statement without a number");
  const claimant = source?.entity?.body ?? source?.entity;
  const read = readPopulation({ parsed, count, claimant, entityAt: resolved.entityAt });
  const population: Population = {
    of: read.of.map((entity) => actors.idOf(entity)),
    who: read.who,
    ...(read.label === undefined ? {} : { label: read.label }),
    unit: read.unit,
  };
  const value = { ...count.number.value, unit: read.unit, raw: wordsAt(tools, count.number) };
  const isOwnLoss = read.isOwn && LOSSES.has(count.topic) && count.number.value.qualifier !== "none";
  return { topic: count.topic, population, value, act: isOwnLoss ? "acknowledge" : act };
}

function ofStatement(finding: PlacedFinding, originator: string, tools: ClaimTools): DraftedAnswer {
  const { parsed, actors, resolved } = tools;
  const { content, act } = finding;
  const text = content.map(({ start, end }) => parsed.text.slice(start, end)).join(" … ");
  const told = topicOf(parsed, finding);
  if (told.topic === "responsibility" || told.topic === "control") {
    const answer = told.answer === "originator" ? originator : actors.idOf(resolved.entityAt(told.answer));
    return { topic: told.topic, value: { answer }, ...(told.topic === "control" ? {} : { text: answer }), act };
  }
  if (told.topic === "presence_since") {
    const present = told.of === undefined ? undefined : resolved.entityAt(told.of);
    // "Wagner fighters" are Wagner's
    const of = present === undefined ? [] : [actors.idOf(present.body ?? present)];
    const value = { edtf: told.edtf, raw: wordsAt(tools, told.raw) };
    return { topic: told.topic, ...(of.length === 0 ? {} : { population: { of, who: "all" } }), value, act };
  }
  return { topic: told.topic, value: { text }, text, act };
}
