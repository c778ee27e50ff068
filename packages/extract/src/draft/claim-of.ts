import { ClaimRecord, derivedClaimId, type Evidence, standardQuestionId } from "@variorum/core";
import type { PlacedFinding } from "../claims/finding.ts";
import { spanOf } from "../text/parse-text.ts";
import type { Span } from "../text/span.ts";
import { answerOf, type DraftedAnswer } from "./answer-of.ts";
import { chainOf } from "./chain.ts";
import type { ClaimTools } from "./claim-tools.ts";
import { confidenceOf } from "./confidence.ts";

const SILENT: ReadonlySet<string> = new Set(["decline_to_comment", "unable_to_verify"]);
const NEGATIVE: ReadonlySet<string> = new Set(["deny", "disclaim_responsibility"]);

/**
 * Turns a finding into a claim on the standard question of its topic; nothing where it has no words. `target` is the
 * claim that it answers.
 */
export function claimOf(
  finding: PlacedFinding,
  target: ClaimRecord | undefined,
  tools: ClaimTools,
): ClaimRecord | undefined {
  const { parsed, sha256, textSha256, report } = tools;
  const spans =
    finding.content.length > 0
      ? finding.content
      : finding.cue === undefined
        ? []
        : [spanOf(parsed.tokens, finding.cue)];
  const [first] = spans;
  const last = spans.at(-1);
  const attribution = chainOf(finding, tools);
  const originator = attribution[0]?.actor;
  if (first === undefined || last === undefined || originator === undefined) return undefined;
  const answer = answered(answerOf(finding, originator, tools), target);
  const { topic, population, act } = answer;
  const event = target?.event ?? tools.events.of(finding);
  const key = { event, topic, ...(population === undefined ? {} : { population }) };
  const identity = { ...key, reportSha256: textSha256, span: [first.start, last.end] as const, originator };
  return ClaimRecord.parse({
    kind: "claim",
    id: derivedClaimId(answer.text === undefined ? identity : { ...identity, answer: answer.text }, sha256),
    ...key,
    question: standardQuestionId(key, sha256),
    act,
    polarity: NEGATIVE.has(act) ? "negative" : "positive",
    certainty: finding.certainty,
    ...(SILENT.has(act) ? {} : { value: answer.value }),
    scope: scopeOf(finding, tools),
    attribution,
    evidence: evidenceOf(finding, spans, tools),
    targets: target === undefined ? [] : [target.id],
    implies: [],
    interest: act === "acknowledge" ? { direction: "against_interest", basis: "Own losses" } : { direction: "unknown" },
    salience: finding.isBackground ? "background" : "core",
    ...(finding.utteredAt === undefined ? {} : { utteredAt: finding.utteredAt }),
    ...(report.publishedAt === undefined ? {} : { reportedAt: report.publishedAt }),
    review: { status: "unreviewed", by: [] },
    extraction: {
      method: tools.method,
      tool: tools.tool,
      ...(tools.method === "rule" ? { confidence: confidenceOf(finding) } : {}),
    },
    sensitivity: { level: "public", reasons: act === "accuse" ? [accusedOf(finding, tools)] : [] },
  });
}

/** A denial answers the question of what it denies, with the same answer; a confirmation of nothing is a statement. */
function answered(answer: DraftedAnswer, target: ClaimRecord | undefined): DraftedAnswer {
  if (answer.act === "confirm" && target === undefined) return { ...answer, act: "assert" };
  if (target?.topic === undefined || target.value === undefined || !NEGATIVE.has(answer.act)) return answer;
  const { topic, population, value } = target;
  return { ...answer, topic, ...(population === undefined ? {} : { population }), value, act: "deny" };
}

function scopeOf(finding: PlacedFinding, { placeList }: ClaimTools): unknown {
  const { period, asOf, place } = finding;
  const scope = {
    ...(period === undefined ? {} : { period }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(place === undefined ? {} : { place: placeList.idOf(place) }),
  };
  return { ...scope, stated: Object.keys(scope).length > 0 };
}

/** Why a public accusation needs care: it names a person or a party. */
function accusedOf({ content }: PlacedFinding, { parsed, resolved }: ClaimTools): string {
  const names = content.map(({ start, end }) => parsed.text.slice(start, end)).join(" ");
  const isPerson = [...resolved.people.names.keys()].some((name) => names.includes(name));
  return isPerson ? "allegation_against_named_person" : "allegation_against_named_party";
}

/** The words that the claim rests on, by what they show. */
function evidenceOf(
  finding: PlacedFinding,
  spans: readonly Span[],
  { parsed, passages }: ClaimTools,
): readonly Evidence[] {
  const { source, cue } = finding;
  const mention = source?.mention;
  const piece = (span: Span, role: Evidence["role"]): Evidence => ({ passage: passages.idOf(span), role });
  return [
    ...spans.map((span) => piece(span, "content")),
    ...(mention === undefined ? [] : [piece(spanOf(parsed.tokens, mention), "originator")]),
    ...(cue === undefined ? [] : [piece(spanOf(parsed.tokens, cue), "cue")]),
    ...(source?.relays ?? []).map((relay) => piece(spanOf(parsed.tokens, relay.mention), "relay")),
  ];
}
