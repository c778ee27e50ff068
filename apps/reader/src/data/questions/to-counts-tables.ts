import "server-only";
import {
  type ClaimRecord,
  type CountValue,
  nameIn,
  populationWording,
  type QuestionCollation,
  type Topic,
} from "@variorum/core";
import { byStatement, statedAt } from "../records/first-day.ts";
import { type FirstOf, firstOf } from "../records/first-of.ts";
import { type CountMark, countMark, type CountScale, countScale } from "./count-scale.ts";
import { toClaimantView, type WhoSays } from "../claims/to-claimant-view.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { presentBounds } from "../../wording/present-bounds.ts";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";

/** Figures of one topic on one scale: a table whose last column is drawn. */
export interface CountsTableView {
  readonly topic: Topic;
  readonly ticks: CountScale["ticks"];
  readonly isSquareRoot: boolean;
  /** One block for each question: figures of different blocks are never compared. */
  readonly blocks: FirstOf<CountsBlockView>;
}

export interface CountsBlockView {
  readonly href: string;
  /** Of whom, or the whole question where its words are somebody's own. */
  readonly ofWhom: string;
  readonly rows: FirstOf<CountsRowView>;
  /** What all figures allow together; absent where there is one figure, or no such number. Units: percent. */
  readonly common?: { readonly from: number; readonly to: number; readonly text: string };
  /** Whether several figures leave no number that all allow. */
  readonly isApart: boolean;
}

export interface CountsRowView {
  readonly claimant: WhoSays;
  readonly href: string;
  readonly said?: string;
  readonly stated: string;
  readonly isNone: boolean;
  readonly mark: CountMark;
  /** Whether a later figure of the same claimant has taken its place. */
  readonly isReplaced: boolean;
}

/** What a page has room for. */
interface CountsRoom {
  readonly blocks: number;
  /** Of each block. */
  readonly rows: number;
}

/**
 * The tables of counts of an event, one for each topic that is counted.
 *
 * Order: that of the questions; rows by time of statement.
 */
export function toCountsTables(
  questions: readonly QuestionCollation[],
  context: QuestionViewContext,
  room: CountsRoom,
): readonly CountsTableView[] {
  const counted = questions.filter(({ valueKind, readings }) => valueKind === "count" && readings.some(isFigure));
  const topics = [...new Set(counted.map(({ topic }) => topic))];
  return topics.map((topic) => {
    const ofTopic = counted.filter((question) => question.topic === topic);
    const scale = countScale(ofTopic.flatMap(({ readings }) => readings.filter(isFigure).map(({ value }) => value)));
    const { first, more } = firstOf(ofTopic, room.blocks);
    const blocks = { first: first.map((question) => toBlock(question, { scale, rows: room.rows }, context)), more };
    return { topic, ticks: scale.ticks, isSquareRoot: scale.isSquareRoot, blocks };
  });
}

type Reading = QuestionCollation["readings"][number];

function isFigure(reading: Reading): reading is Reading & { readonly value: CountValue } {
  return "lower" in reading.value && reading.implied === undefined && reading.polarity === "positive";
}

interface CountsFrame {
  readonly scale: CountScale;
  readonly rows: number;
}

function toBlock(
  question: QuestionCollation,
  { scale, rows }: CountsFrame,
  context: QuestionViewContext,
): CountsBlockView {
  const figures = question.readings.filter(isFigure).flatMap((reading) => figuresOf(reading, context));
  const compared = new Set(figures.filter(({ isReplaced }) => !isReplaced).map(({ claimant }) => claimant));
  const { first, more } = firstOf(
    figures.toSorted((one, other) => byStatement(one.claim, other.claim)),
    rows,
  );
  const common = compared.size > 1 ? question.counts?.commonRange : undefined;
  return {
    href: context.records.pathOf(question.question) ?? "/",
    ofWhom: ofWhom(question, context),
    rows: { first: first.map((figure) => toRow(figure, scale, context)), more },
    isApart: compared.size > 1 && question.counts !== undefined && common === undefined,
    ...(common !== undefined && { common: toBand(common, scale, context) }),
  };
}

function toBand(
  { lower, upper }: { lower: number; upper: number | null },
  { place }: CountScale,
  { words }: QuestionViewContext,
) {
  const text = presentBounds({ lower, upper }, words);
  return { from: place(lower), to: upper === null ? 100 : place(upper), text };
}

/** A number that one claimant gives, with the claim it was first stated by. */
interface Figure {
  readonly value: CountValue;
  readonly claim: ClaimRecord;
  readonly claimant: string;
  readonly isReplaced: boolean;
}

function figuresOf(
  { value, holdings }: Reading & { readonly value: CountValue },
  { records }: QuestionViewContext,
): readonly Figure[] {
  return holdings.flatMap(({ voice, state, carriers }) => {
    const [claim] = carriers.flatMap((carrier) => records.get("claim", carrier.claim) ?? []).toSorted(byStatement);
    if (claim === undefined) return [];
    return [{ value, claim, claimant: claim.attribution[0]?.actor ?? voice, isReplaced: state === "updated" }];
  });
}

function toRow(
  { value, claim, isReplaced }: Figure,
  scale: CountScale,
  { records, words }: QuestionViewContext,
): CountsRowView {
  const said = statedAt(claim);
  return {
    claimant: toClaimantView(claim, records, words),
    href: records.pathOf(claim.id) ?? "/",
    stated: value.raw,
    isNone: value.qualifier === "none",
    mark: countMark(value, scale),
    isReplaced,
    ...(said !== undefined && { said: presentEdtfDate(said, words) }),
  };
}

function ofWhom(collated: QuestionCollation, { records, words }: QuestionViewContext): string {
  const curated = records.question(collated.question)?.wording;
  if (curated !== undefined) return nameIn(words.language, curated);
  const { population } = collated;
  if (population === undefined) return words.page.counts.everybody;
  const { who, label, unit } = population;
  return populationWording({
    lang: words.language,
    of: population.of.map((actor) => records.nameOf(actor, words.language)),
    who,
    label,
    unit,
  });
}
