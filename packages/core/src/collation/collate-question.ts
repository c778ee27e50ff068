import type { Question } from "../questions/question.ts";
import type { ClaimRecord } from "../records/claim.ts";
import type { ActorId, EventId, QuestionId, ReportId } from "../records/ids.ts";
import type { FinishedQuestion } from "./across-questions.ts";
import { answersTo } from "./answer-of.ts";
import { attributionDisputes } from "./attribution-dispute.ts";
import type { AttributionDispute, QuestionCollation, Relation, Silence } from "./collation.ts";
import type { Scoping } from "./comparand.ts";
import { decisivePair } from "./crowd.ts";
import type { DossierContext } from "./dossier-context.ts";
import type { DraftHolding, DraftReading } from "./draft.ts";
import type { Entry } from "./entry.ts";
import { challengedClaims, flagsOf } from "./flags.ts";
import type { PlacedAnswer, QuestionGroup } from "./place-claims.ts";
import { type ReadingContext, readingsOf } from "./readings.ts";
import { allPairs, type Pair, relate, relationOfReplacement } from "./relate.ts";
import { countsBySide } from "./sides.ts";
import { type Span, spanOf } from "./span.ts";
import { statusOf } from "./status.ts";
import { toReading } from "./to-reading.ts";
import { applyUpdates } from "./updates.ts";
import { withCopies } from "./voice.ts";

/** Beyond so many readings only those that readers see first are compared each with each. */
export const MAX_PAIRWISE_READINGS = 200;
const LISTED_READINGS = 100;

/** A question with its readings and relations, before anything is said of them together. */
export interface QuestionDraft {
  readonly question: Question;
  readonly aligned: readonly QuestionId[];
  readonly readings: readonly DraftReading[];
  readonly relations: readonly Relation[];
  readonly listsAllRelations: boolean;
  readonly silences: readonly Silence[];
  readonly disputes: readonly AttributionDispute[];
  /** Claims on other questions whose premise is challenged here. */
  readonly challenged: ReadonlyMap<string, readonly string[]>;
}

/** A question whose stated answers are in order: what was taken back no longer implies anything elsewhere. */
export interface StatedDraft {
  readonly group: QuestionGroup;
  readonly question: Question;
  readonly entries: readonly Entry[];
  readonly context: ReadingContext;
  readonly readings: readonly DraftReading[];
  readonly replacements: readonly Relation[];
}

/** The question that stands for all that are compared as one: that of the event itself, a curated one first. */
export function principalOf({ questions }: QuestionGroup, event: EventId): Question {
  const sorted = [...questions.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const own = sorted.filter((question) => question.event === event);
  const principal = own.find(({ isStandard }) => !isStandard) ?? own[0] ?? sorted[0];
  if (principal === undefined) throw new RangeError("A group has at least one question");
  return principal;
}

function scopingOf({ topic, valueKind }: Question): Scoping {
  if (valueKind === "count") return "number";
  return topic === "control" ? "state" : "fact";
}

function voiceOf(claim: ClaimRecord, { identities }: DossierContext): string {
  const origin = claim.attribution.find(({ role }) => role === "originator") ?? claim.attribution[0];
  return identities.actors.canonical(origin?.actor ?? "");
}

/** The reports that a claim was read from. Order: by id. */
export function reportsOf({ evidence }: ClaimRecord, { passages }: DossierContext): readonly ReportId[] {
  const reports: ReportId[] = [];
  for (const each of evidence) {
    const report = each.report ?? ("passage" in each ? passages.get(each.passage)?.report : undefined);
    if (report !== undefined && !reports.includes(report)) reports.push(report);
  }
  return reports.length < 2 ? reports : reports.sort();
}

/** Days between which a claim was said; it was said by the day of its report, where nothing more is known. */
function saidOf({ utteredAt, reportedAt }: ClaimRecord): Span | undefined {
  const uttered = spanOf(utteredAt);
  if (uttered !== undefined) return uttered;
  const reported = spanOf(reportedAt);
  return reported === undefined ? undefined : { ...reported, first: -Infinity };
}

/** Reads answers to one question, as it asks for them. */
export function entriesOf(
  answers: readonly PlacedAnswer[],
  question: Question,
  context: DossierContext,
): readonly Entry[] {
  if (answers.length === 0) return [];
  const answerTo = answersTo(question, context.identities);
  return answers.map(({ claim, value, polarity, implied }) => ({
    claim,
    value,
    polarity,
    implied,
    voice: voiceOf(claim, context),
    keyed: answerTo(value),
    reports: reportsOf(claim, context),
    said: saidOf(claim),
  }));
}

/** Finds what voices took back, with the days between which they did. */
function retractions(readings: readonly DraftReading[], silences: readonly ClaimRecord[], context: DossierContext) {
  const found = new Map<DraftHolding, Span | undefined>();
  const retracting = silences.filter(({ act }) => act === "retract");
  if (retracting.length === 0) return found;
  const holdingOf = new Map<string, DraftHolding>();
  for (const { holdings } of readings)
    for (const holding of holdings) for (const { claim } of holding.entries) holdingOf.set(claim.id, holding);
  for (const claim of retracting) {
    for (const target of claim.targets) {
      const holding = holdingOf.get(target);
      if (holding === undefined || holding.voice !== voiceOf(claim, context)) continue;
      const said = saidOf(claim);
      const before = found.get(holding);
      found.set(holding, before !== undefined && (said === undefined || before.last > said.last) ? before : said);
    }
  }
  return found;
}

/** Points each denial to the readings of the claims that it names. */
function markTargets(readings: readonly DraftReading[]): void {
  const denials = readings.filter(({ isNegative }) => isNegative);
  if (denials.length === 0) return;
  const readingOf = new Map<string, DraftReading>();
  for (const reading of readings)
    for (const { entries } of reading.holdings) for (const { claim } of entries) readingOf.set(claim.id, reading);
  for (const denial of denials) {
    for (const { entries } of denial.holdings) {
      for (const target of entries.flatMap(({ claim }) => claim.targets)) {
        const reading = readingOf.get(target);
        if (reading !== undefined && reading !== denial) denial.targets.add(reading);
      }
    }
  }
}

/** What the answers to one question are gathered with. */
export function readingContextOf(question: Question, { identities, sideOf }: DossierContext): ReadingContext {
  return {
    scoping: scopingOf(question),
    placesAround: identities.placesAround,
    canonicalPlace: identities.places.canonical,
    sideOf,
    isAlsoSaid: question.topic === "other_statement",
  };
}

/** Reads the stated answers to a question, counts them by voice and takes out what voices replaced. */
export function draftStated(group: QuestionGroup, event: EventId, dossier: DossierContext): StatedDraft {
  const question = principalOf(group, event);
  const context = readingContextOf(question, dossier);
  const entries = entriesOf(group.answers, question, dossier);
  const readings = readingsOf(withCopies(entries, dossier), context, 0);
  const replacements = applyUpdates(readings, question.cardinality, retractions(readings, group.silences, dossier));
  markTargets(readings);
  return { group, question, entries, context, readings, replacements: replacements.map(relationOfReplacement) };
}

function pairsOf(current: readonly DraftReading[], context: ReadingContext): readonly Pair[] {
  if (current.length <= MAX_PAIRWISE_READINGS) return allPairs(current);
  const decisive = decisivePair(current, context);
  const unusual = current.filter(({ isNegative, implied }) => isNegative || implied !== undefined);
  const listed = new Set([...unusual.slice(0, LISTED_READINGS), ...current].slice(0, LISTED_READINGS));
  const pairs = allPairs(current.filter((reading) => listed.has(reading)));
  const isListed = decisive === undefined || (listed.has(decisive[0]) && listed.has(decisive[1]));
  return isListed ? pairs : [...pairs, decisive];
}

/** Orders relations by the numbers of their readings. */
function compareRelations(a: Relation, b: Relation): number {
  const [from, to] = [Number(a.from.slice(1)) - Number(b.from.slice(1)), Number(a.to.slice(1)) - Number(b.to.slice(1))];
  if (from !== 0 || to !== 0) return from === 0 ? to : from;
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  return (a.voice ?? "") < (b.voice ?? "") ? -1 : 1;
}

/** Adds the implied answers, but for those of claims that were taken back, and relates all readings. */
export function draftQuestion(
  stated: StatedDraft,
  takenBack: ReadonlySet<string>,
  dossier: DossierContext,
): QuestionDraft {
  const { group, question, entries, context } = stated;
  const implied = entriesOf(
    group.implied.filter(({ claim }) => !takenBack.has(claim.id)),
    question,
    dossier,
  );
  const impliedReadings = readingsOf(implied, context, stated.readings.length);
  for (const { current, holdings } of impliedReadings)
    for (const holding of holdings) current.set(holding.voice, holding);
  const readings = [...stated.readings, ...impliedReadings];
  const current = readings.filter((reading) => reading.current.size > 0);
  const relations = pairsOf(current, context).flatMap((pair) => relate(pair, context) ?? []);
  return {
    question,
    aligned: [...group.questions.keys()].filter((id) => id !== question.id).sort(),
    readings,
    relations: [...stated.replacements, ...relations].sort(compareRelations),
    listsAllRelations: current.length <= MAX_PAIRWISE_READINGS,
    silences: silencesOf(group.silences, dossier),
    disputes: attributionDisputes(question.id, entries, dossier),
    challenged: challengedClaims(readings, relations),
  };
}

function silencesOf(claims: readonly ClaimRecord[], dossier: DossierContext): readonly Silence[] {
  // The canonical id of an actor is that of one of them.
  const silences = claims.map((claim): Silence => ({
    claim: claim.id,
    voice: voiceOf(claim, dossier) as ActorId,
    act: claim.act,
  }));
  return silences.sort((a, b) => (a.claim < b.claim ? -1 : 1));
}

/** Gives a question its status, flags and counts by side. */
export function finishQuestion(draft: QuestionDraft, dossier: DossierContext): FinishedQuestion {
  const { question, readings, relations, silences } = draft;
  const { id, event, topic, valueKind, cardinality, population, isStandard } = question;
  const sides = { identities: dossier.identities, sideOf: dossier.sideOf, population };
  const isNumber = valueKind === "count";
  const counts = isNumber ? countsBySide(readings, sides) : undefined;
  const stated = readings.filter(({ implied }) => implied === undefined);
  const collation: QuestionCollation = {
    question: id,
    aligned: draft.aligned,
    event,
    topic,
    valueKind,
    cardinality,
    ...(population === undefined ? {} : { population }),
    isStandard,
    ...statusOf({ readings, relations, silences }),
    flags: flagsOf({ readings, relations, sides, isNumber }),
    voices: [...new Set(stated.flatMap(({ current }) => [...current.keys()]))].sort() as ActorId[],
    readings: readings.map(toReading),
    relations,
    listsAllRelations: draft.listsAllRelations,
    ...(counts === undefined ? {} : { counts }),
    silences,
    judgements: [],
  };
  return { collation, disputes: draft.disputes, challenged: draft.challenged };
}
