import {
  type Act,
  ACTS,
  type AttributionStep,
  type ClaimRecord,
  entryOf,
  type Evidence,
  isFieldEvidence,
  type Population,
  type ReportId,
  type RecordOf,
  type Topic,
  TOPICS,
} from "@variorum/core";
import { publisherStep, usualForm } from "../expand/attribution.ts";
import { given } from "../expand/short-forms.ts";
import { shortSensitivity } from "./short-forms.ts";
import { recordOf, type Shortening, toQuote, unless, unlessEmpty } from "./shortening.ts";
import { shortValue } from "./value.ts";

/** Writes a claim as people do. */
export function shortenClaim(claim: RecordOf<"claim">, shortening: Shortening): object {
  const pieces = claim.evidence.map((piece) => shortPiece(piece, shortening));
  const [first] = pieces;
  const own = first?.role === undefined ? first : undefined;
  const also = own === undefined ? pieces : pieces.slice(1);
  const reportId = own?.report ?? also[0]?.report;
  const report = recordOf(shortening, "report", reportId);
  const { scope } = claim;
  // A figure that is called provisional says nothing of days or places by that.
  const isScoped = [scope.period, scope.place, scope.asOf].some((part) => part !== undefined);
  const scoped = given({ period: scope.period, place: scope.place, as_of: scope.asOf, provisional: scope.provisional });
  return {
    id: claim.id,
    event: claim.event,
    ...given({ question: claim.topic === undefined ? claim.question : undefined, topic: claim.topic }),
    ...(claim.topic === undefined || claim.population === undefined
      ? {}
      : shortPopulation(claim.population, claim.topic)),
    ...shortChain(claim.attribution, { report, reportId, shortening }),
    act: claim.act,
    ...given({
      polarity: unless(polarityOf(claim.act), claim.polarity),
      certainty: unless("unspecified", claim.certainty),
      value: claim.value === undefined ? undefined : shortValue(claim.value, claim, shortening),
    }),
    ...own,
    ...given({
      also: unlessEmpty(
        also.map((piece) => given({ ...piece, report: piece.report === own?.report ? undefined : piece.report })),
      ),
      said: claim.utteredAt,
      reported: claim.reportedAt === report?.publishedAt ? undefined : (claim.reportedAt ?? "unknown"),
    }),
    ...scoped,
    ...given({
      stated: unless(isScoped, scope.stated),
      targets: unlessEmpty(claim.targets),
      supersedes: claim.supersedes,
      implies: unlessEmpty(claim.implies.map((implied) => shortImplication(implied, shortening))),
      interest: claim.interest.basis === undefined ? unless("unknown", claim.interest.direction) : claim.interest,
      salience: unless("core", claim.salience),
      review: shortReview(claim.review),
      extraction:
        Object.keys(claim.extraction).length > 1 ? claim.extraction : unless("manual", claim.extraction.method),
      sensitivity: shortSensitivity(claim.sensitivity),
      redacted: claim.redacted,
      note: claim.note,
    }),
  };
}

function polarityOf(act: Act): "positive" | "negative" {
  return entryOf(ACTS, act).polarity;
}

function shortReview({ status, by, at }: ClaimRecord["review"]): string | object | undefined {
  if (by.length > 0 || at !== undefined) return { status, ...given({ by: unlessEmpty(by), at }) };
  return unless("unreviewed", status);
}

function shortImplication(implied: ClaimRecord["implies"][number], shortening: Shortening): object {
  const { question, topic, population, value, polarity, strength, why } = implied;
  return {
    ...given({ question: topic === undefined ? question : undefined, topic }),
    ...(topic === undefined || population === undefined ? {} : shortPopulation(population, topic)),
    value: shortValue(value, implied, shortening),
    ...given({ polarity: unless("positive", polarity) }),
    strength,
    why,
  };
}

/** Leaves out of a population what its topic fills in; where nothing would be left of one that may be absent, `who` stays. */
export function shortPopulation({ of, who, label, unit }: Population, topic: Topic): object {
  const { population, defaultUnit } = entryOf(TOPICS, topic);
  const short = given({
    of: unlessEmpty(of),
    who: unless("all", who),
    label,
    unit: unit === defaultUnit ? undefined : unit,
  });
  return Object.keys(short).length === 0 && population !== "required" ? { who } : short;
}

/** A piece of evidence with its report and, unless it is the content, its role. */
function shortPiece(
  piece: Evidence,
  shortening: Shortening,
): { readonly report?: ReportId; readonly quote: string; readonly field?: string; readonly role?: string } {
  const role = given({ role: unless("content", piece.role) });
  if (isFieldEvidence(piece)) return { report: piece.report, quote: piece.exact, field: piece.field, ...role };
  return { ...toQuote(shortening, piece.passage, undefined, piece.report), ...role };
}

interface ChainContext {
  readonly report: RecordOf<"report"> | undefined;
  readonly reportId: ReportId | undefined;
  readonly shortening: Shortening;
}

/**
 * Writes the chain as by and through without the publisher that follows from the report, or whole where by and through
 * would bring a publisher that the record does not have.
 */
function shortChain(chain: readonly AttributionStep[], context: ChainContext): object {
  const publisher = context.report?.publisher;
  const short = (step: AttributionStep, role: string, form?: string) =>
    shortStep(step, { ...context, role, form, publisher });
  const [originator, ...others] = chain;
  const last = others.at(-1);
  const isOwnVoice = others.length === 0 && originator?.actor === publisher;
  if (originator === undefined || (publisher !== undefined && !isOwnVoice && last?.role !== "publisher")) {
    return { attribution: chain.map((step, index) => asStep(short(step, index === 0 ? "originator" : "relay"))) };
  }
  const follows =
    publisher !== undefined &&
    context.report !== undefined &&
    last !== undefined &&
    JSON.stringify(given(publisherStep(publisher, context.report))) === JSON.stringify(last);
  const through = (follows ? others.slice(0, -1) : others).map((step) => short(step, "relay"));
  const form = unless(usualForm(originator.role, originator.actor === publisher), originator.form);
  return { by: short(originator, "originator", originator.form), ...given({ form, through: unlessEmpty(through) }) };
}

function asStep(step: string | object): object {
  return typeof step === "string" ? { actor: step } : step;
}

interface StepContext extends ChainContext {
  readonly role: string;
  /** Form that stands beside the step. */
  readonly form?: string | undefined;
  readonly publisher: string | undefined;
}

function shortStep(
  step: AttributionStep,
  { role, form, publisher, reportId, shortening }: StepContext,
): string | object {
  const { actor, cue, passage, at, alternatives, note } = step;
  const more = given({
    role: step.role === role ? undefined : step.role,
    form: step.form === (form ?? usualForm(step.role, actor === publisher)) ? undefined : step.form,
    basis: unless("explicit", step.basis),
    cue,
    passage: passage === undefined ? undefined : toQuote(shortening, passage, reportId),
    at,
    alternatives,
    note,
  });
  return Object.keys(more).length === 0 ? actor : { actor, ...more };
}
