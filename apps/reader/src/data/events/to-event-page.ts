import "server-only";
import { publicAddress } from "../../public-address.ts";
import { pinnedPath } from "../../record-address.ts";
import {
  type ClaimRecord,
  type Collation,
  dayToIsoDate,
  type EventRecord,
  nameIn,
  parseEdtfDate,
  type QuestionCollation,
  isDraftClaim,
} from "@variorum/core";
import type { Words } from "../../wording/en.ts";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { ALSO_SAID } from "../questions/topic-groups.ts";
import { type Contact, contactFor } from "../access/contact-for.ts";
import { type CoverageView, toCoverageView } from "../questions/to-coverage-view.ts";
import { byStatement } from "../records/first-day.ts";
import { type FirstOf, firstOf } from "../records/first-of.ts";
import { anchorOf, type GlanceView, toGlance } from "./to-glance.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import { inTopicGroups } from "../questions/in-topic-groups.ts";
import { type QuestionLineView, toQuestionLine } from "../questions/to-question-view.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { type ClaimView, toClaimView } from "../claims/to-claim-view.ts";
import { type ClaimChainView, toClaimChains } from "./to-claim-chains.ts";
import { type CountsTableView, toCountsTables } from "../questions/to-counts-tables.ts";
import { type FirstSaidView, toFirstSaid } from "./to-first-said.ts";
import type { ChangeView } from "../changes/to-change-view.ts";
import type { Pinned } from "../access/get-pin.ts";
import type { PlaceMapView } from "../maps/to-place-map.ts";
import { type PlaceLineView, toPlaceLines } from "../places/to-place-lines.ts";
import { type QuestionGroupView, toQuestionGroups } from "./to-question-groups.ts";
import { type ReportLineView, toReportLines } from "./to-report-lines.ts";

/** Everything the page of an event shows. */
export interface EventPageView extends Contact, Pinned {
  readonly id: string;
  readonly title: string;
  /** The larger events it is part of, widest first. */
  readonly partOf: readonly LinkedName[];
  readonly otherLabels: readonly { readonly value: string; readonly lang: string }[];
  readonly type: string;
  readonly claims: number;
  readonly claimants: number;
  readonly unnamedClaimants: number;
  readonly reports: number;
  readonly reviewedClaims: number;
  /** Claims that a program read and nobody has checked. */
  readonly draftClaims: number;
  /** Claims whose words may mean one claimant or another, and accusations of which nobody named is the claimant. */
  readonly ambiguousClaims: number;
  readonly unnamedAccusations: number;
  /** When it was said, reported and recorded, in words. */
  readonly said?: string;
  readonly reported?: string;
  readonly change: number;
  readonly notice?: string;
  readonly glance: GlanceView;
  readonly groups: readonly QuestionGroupView[];
  readonly counts: readonly CountsTableView[];
  readonly firstSaid: FirstSaidView;
  readonly reportLines: FirstOf<ReportLineView>;
  readonly chains: FirstOf<ClaimChainView>;
  readonly places: readonly PlaceLineView[];
  readonly names: FirstOf<{
    readonly actor: LinkedName;
    readonly also: readonly { readonly value: string; readonly lang: string }[];
  }>;
  readonly alsoSaid: FirstOf<ClaimView>;
  readonly coverage?: CoverageView;
  /** The places on a map; absent where nobody has located one. */
  readonly map?: PlaceMapView;
  readonly changes: readonly ChangeView[];
  /** A sentence to cite the page by. */
  readonly citation: string;
}

/** What the store says of the event beside its records. */
export interface EventPageParts {
  readonly version: { readonly record: EventRecord; readonly recordedAt: string; readonly notice?: string };
  readonly change: number;
}

/** What the page has room for. */
const COUNTS = { blocks: 20, rows: 12 };
const NAMES = 40;
const ALSO_SAID_CLAIMS = 12;

/** Makes what an event's page shows of its dossier and its collation. */
export function toEventPage(
  { version, change }: EventPageParts,
  context: QuestionViewContext,
): Omit<EventPageView, "map" | "changes" | "pin"> {
  const { dossier, collation, records, words } = context;
  const { record: event, notice } = version;
  const compared = collation.questions.filter(({ topic }) => topic !== ALSO_SAID);
  const groups = toQuestionGroups(compared, context);
  const title = nameIn(words.language, event.label);
  const coverage = toCoverageView(event, words);
  const said = spanOf(
    dossier.claims.map(({ utteredAt }) => utteredAt),
    words,
  );
  const reported = spanOf(
    dossier.claims.map(({ reportedAt }) => reportedAt),
    words,
  );
  return {
    ...contactFor(event.id, change),
    id: event.id,
    title,
    partOf: dossier.parents.toReversed().map(({ id }) => linkedName(id, records, words.language)),
    otherLabels: event.label.filter(({ value }) => value !== title),
    type: words.eventType[event.type],
    claims: dossier.claims.length,
    claimants: collation.voices.length,
    unnamedClaimants: collation.voices.filter(({ isNamed }) => !isNamed).length,
    reports: dossier.reports.length,
    ambiguousClaims: dossier.claims.filter(({ attribution }) => attribution[0]?.alternatives !== undefined).length,
    unnamedAccusations: dossier.claims.filter(isUnnamedAccusation(collation)).length,
    reviewedClaims: dossier.claims.filter(({ review }) => review.status.endsWith("_reviewed")).length,
    draftClaims: dossier.claims.filter(isDraftClaim).length,
    change,
    citation: words.citation.page({
      title,
      id: event.id,
      change: words.count.number(change),
      address: publicAddress(pinnedPath(event.id, change)),
      notice,
    }),
    glance: toGlance(linesOf(compared, groups, context)),
    groups,
    counts: toCountsTables(compared, context, COUNTS),
    firstSaid: toFirstSaid(context),
    reportLines: toReportLines(context),
    chains: toClaimChains(context),
    places: toPlaceLines(event.anchor.where, records, words),
    names: namesUsed(context),
    alsoSaid: alsoSaid(context),
    ...(said !== undefined && { said }),
    ...(reported !== undefined && { reported }),
    ...(notice !== undefined && { notice }),
    ...(coverage !== undefined && { coverage }),
  };
}

function isUnnamedAccusation({ voices }: Collation) {
  const unnamed = new Set(voices.filter(({ isNamed }) => !isNamed).flatMap(({ actors }) => actors));
  return ({ act, attribution: [originator] }: ClaimRecord): boolean =>
    act === "accuse" && originator !== undefined && unnamed.has(originator.actor);
}

/** Every question in a line; one that stands on the page leads there, another to its own page. */
function linesOf(
  compared: readonly QuestionCollation[],
  groups: readonly QuestionGroupView[],
  context: QuestionViewContext,
): readonly QuestionLineView[] {
  const here = new Set(groups.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return inTopicGroups(compared, context)
    .flatMap(({ questions }) => questions.map((question) => toQuestionLine(question, context)))
    .map((line) => (here.has(line.id) ? { ...line, href: `#${anchorOf(line.id)}` } : line));
}

function alsoSaid(context: QuestionViewContext): FirstOf<ClaimView> {
  const inCards = new Set(
    context.collation.questions
      .filter(({ topic }) => topic !== ALSO_SAID)
      .flatMap(({ question, aligned }) => [question, ...aligned]),
  );
  const { first, more } = firstOf(
    context.dossier.claims.filter(({ question }) => !inCards.has(question)).toSorted(byStatement),
    ALSO_SAID_CLAIMS,
  );
  return { first: first.map((claim) => toClaimView(claim, context)), more };
}

/** From the first to the last day that some dates name, in words; nothing where none does. */
function spanOf(dates: readonly (string | undefined)[], words: Words): string | undefined {
  const bounds = [...new Set(dates)].flatMap((date) => {
    const parsed = date === undefined ? undefined : parseEdtfDate(date);
    return parsed?.ok === true ? [parsed.value.firstDay, parsed.value.lastDay] : [];
  });
  const days = bounds.filter((day) => Number.isFinite(day));
  if (days.length === 0) return undefined;
  const [first, last] = [Math.min(...days), Math.max(...days)].map(dayToIsoDate);
  return presentEdtfDate(first === last ? `${first}` : `${first}/${last}`, words);
}

function namesUsed({ dossier, records, words }: QuestionViewContext): EventPageView["names"] {
  const renamed = firstOf(
    dossier.actors.filter(({ names }) => new Set(names.map(({ value }) => value)).size > 1),
    NAMES,
  );
  const first = renamed.first.map(({ id, names }) => {
    const actor = linkedName(id, records, words.language);
    return {
      actor,
      // A name used in several languages is one name.
      also: [...new Map(names.map((name) => [name.value, name])).values()]
        .filter(({ value }) => value !== actor.name)
        .map(({ value, lang }) => ({ value, lang })),
    };
  });
  return { first, more: renamed.more };
}
