import {
  type ActorId,
  ClaimRecord,
  derivedClaimId,
  type Evidence,
  type EventId,
  type Population,
  type ReportRecord,
  type Sha256,
  standardQuestionId,
} from "@variorum/core";
import type { Finding } from "../claims/finding.ts";
import type { ResolvedText } from "../entities/resolve-sources.ts";
import { type ParsedText, spanOf } from "../text/parse-text.ts";
import type { ActorList } from "./actor-list.ts";
import { chainOf } from "./chain.ts";
import type { PassageList } from "./passage-list.ts";
import { readPopulation } from "./population.ts";

/** What claims are built with. */
export interface ClaimTools {
  readonly parsed: ParsedText;
  readonly resolved: ResolvedText;
  readonly actors: ActorList;
  readonly passages: PassageList;
  readonly publisher: ActorId;
  readonly event: EventId;
  readonly report: ReportRecord;
  readonly textSha256: string;
  readonly sha256: Sha256;
  readonly tool: string;
}

/** Turns a finding into a claim on the standard question of its topic; nothing where it has no words. */
export function claimOf(finding: Finding, tools: ClaimTools): ClaimRecord | undefined {
  const { parsed, sha256, event, report } = tools;
  const spans =
    finding.content.length > 0
      ? finding.content
      : finding.cue === undefined
        ? []
        : [spanOf(parsed.tokens, finding.cue)];
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const attribution = chainOf(finding, tools);
  const answer = answerOf(finding, tools);
  const originator = attribution[0]?.actor;
  if (originator === undefined) return undefined;
  const act = answer.act ?? finding.act;
  const hasValue = act !== "decline_to_comment" && act !== "unable_to_verify";
  const question = standardQuestionId({ event, topic: answer.topic, ...answer.population }, sha256);
  const id = derivedClaimId(
    {
      reportSha256: tools.textSha256,
      span: [first.start, last.end],
      event,
      topic: answer.topic,
      ...answer.population,
      originator,
      ...(answer.text === undefined ? {} : { answer: answer.text }),
    },
    sha256,
  );
  return ClaimRecord.parse({
    kind: "claim",
    id,
    event,
    question,
    topic: answer.topic,
    ...answer.population,
    act,
    polarity: act === "deny" || act === "disclaim_responsibility" ? "negative" : "positive",
    certainty: finding.certainty,
    ...(hasValue ? { value: answer.value } : {}),
    scope: { stated: false },
    attribution,
    evidence: evidenceOf(finding, spans, tools),
    targets: [],
    implies: [],
    interest: { direction: act === "acknowledge" ? "against_interest" : "unknown" },
    salience: finding.isBackground ? "background" : "core",
    ...(report.publishedAt === undefined ? {} : { reportedAt: report.publishedAt }),
    review: { status: "unreviewed", by: [] },
    extraction: { method: "rule", tool: tools.tool },
    sensitivity: { level: "public", reasons: [] },
  });
}

interface AnswerParts {
  readonly topic: NonNullable<ClaimRecord["topic"]>;
  readonly population: { readonly population?: Population };
  readonly value: unknown;
  /** The answer in words, where the question takes several. */
  readonly text?: string;
  readonly act?: ClaimRecord["act"];
}

function answerOf(finding: Finding, tools: ClaimTools): AnswerParts {
  const { parsed, actors, resolved } = tools;
  const { count } = finding;
  if (count === undefined) {
    const text = finding.content.map(({ start, end }) => parsed.text.slice(start, end)).join(" … ");
    const act = finding.act === "confirm" ? "assert" : finding.act;
    return { topic: "other_statement", population: {}, value: { text: text === "" ? "…" : text }, text, act };
  }
  const claimant = finding.source?.entity;
  const read = readPopulation({ parsed, count, claimant: claimant?.body ?? claimant, entityAt: resolved.entityAt });
  const population: Population = {
    of: read.of.map((entity) => actors.idOf(entity)),
    who: read.who,
    ...(read.label === undefined ? {} : { label: read.label }),
    unit: read.unit,
  };
  const { start, end } = spanOf(parsed.tokens, count.number);
  const isLoss =
    read.isOwn &&
    (count.topic === "killed" || count.topic === "injured" || count.topic === "captured" || count.topic === "missing");
  const act = isLoss
    ? "acknowledge"
    : finding.act === "confirm" || finding.act === "predict_or_pledge"
      ? "assert"
      : finding.act;
  return {
    topic: count.topic,
    population: { population },
    value: { ...count.number.value, unit: read.unit, raw: parsed.text.slice(start, end) },
    act,
  };
}

/** The words that the claim rests on, by what they show. */
function evidenceOf(
  finding: Finding,
  spans: readonly { readonly start: number; readonly end: number }[],
  { parsed, passages }: ClaimTools,
): readonly Evidence[] {
  const mention = finding.source?.mention;
  return [
    ...spans.map((span) => ({ passage: passages.idOf(span), role: "content" as const })),
    ...(mention === undefined
      ? []
      : [{ passage: passages.idOf(spanOf(parsed.tokens, mention)), role: "originator" as const }]),
    ...(finding.cue === undefined
      ? []
      : [{ passage: passages.idOf(spanOf(parsed.tokens, finding.cue)), role: "cue" as const }]),
  ];
}
