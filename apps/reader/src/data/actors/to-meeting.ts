import "server-only";
import type { ActorId, QuestionCollation, Relation, Status } from "@variorum/core";
import { slugOfId } from "@variorum/core";
import { compareAddress } from "../../record-address.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { type HeldAnswer, heldAnswers } from "../questions/held-answers.ts";
import { type ReasonView, toRelationReason } from "../questions/to-reason-view.ts";
import { toShortAnswer } from "../questions/to-short-answer.ts";
import { toQuestionLine, type QuestionLineView } from "../questions/to-question-view.ts";
import type { WhoSays } from "../claims/to-claimant-view.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";

/** An event in which an actor's account meets others: the questions that both answer, and who it meets most. */
export interface MeetingView {
  readonly event: LinkedName;
  readonly questions: readonly MetQuestionView[];
  /** The accounts of the actor and of those whom it meets most, side by side. */
  readonly compare: string;
}

/** A question that an actor and others answer. */
export interface MetQuestionView extends QuestionLineView {
  readonly status: Status;
  readonly answer: string;
  readonly others: readonly MetAnswerView[];
}

/** Another's answer, and how the actor's stands to it: the label begins with the actor's. */
export interface MetAnswerView {
  readonly relation: Relation["type"];
  readonly label: string;
  readonly who: WhoSays;
  readonly answer: string;
  /** The claim that first stated it. */
  readonly href: string;
  readonly reason: ReasonView;
}

/** Answers of others that are shown of one question. */
const OTHERS = 6;
/** Claimants that are compared at once. */
const COMPARED = 4;

/** Where the account of an actor meets others in one event; `undefined` where it does not. */
export function toMeeting(actor: ActorId, context: QuestionViewContext): MeetingView | undefined {
  const { collation, records, words } = context;
  const voice = collation.voices.find(({ actors }) => actors.includes(actor))?.id;
  if (voice === undefined) return undefined;
  const met = collation.questions.flatMap((collated) => metQuestion(voice, collated, context) ?? []);
  if (met.length === 0) return undefined;
  const compare = sideBySide(collation.event, voice, {
    voices: met.flatMap(({ voices }) => voices),
    asOf: records.asOf,
  });
  return {
    event: linkedName(collation.event, records, words.language),
    questions: met.map(({ view }) => view),
    compare,
  };
}

interface Met {
  readonly view: MetQuestionView;
  readonly voices: readonly ActorId[];
}

function metQuestion(voice: ActorId, collated: QuestionCollation, context: QuestionViewContext): Met | undefined {
  const held = heldAnswers(collated, context).filter(({ holding }) => holding.state === "current");
  const mine = held.filter(({ holding }) => holding.voice === voice);
  const theirs = held.filter(({ holding }) => holding.voice !== voice);
  const others = theirs.flatMap((answer) => {
    const relation = relationBetween(mine, answer, collated.relations);
    return relation === undefined
      ? []
      : [{ voice: answer.holding.voice, view: toMet(answer, relation, collated, context) }];
  });
  if (others.length === 0) return undefined;
  return {
    view: {
      ...toQuestionLine(collated, context),
      answer: [...new Set(mine.map((answer) => toShortAnswer(answer, collated, context).text))].join("; "),
      others: others.slice(0, OTHERS).map(({ view }) => view),
    },
    voices: others.map((other) => other.voice),
  };
}

/** How an answer stands to those of the actor: of several ways the one that says most. */
function relationBetween(
  mine: readonly HeldAnswer[],
  { reading }: HeldAnswer,
  relations: readonly Relation[],
): Relation | undefined {
  const own = new Set(mine.map((answer) => answer.reading.id));
  const between = relations.filter(
    ({ from, to, differentVoices }) =>
      differentVoices && ((own.has(from) && to === reading.id) || (own.has(to) && from === reading.id)),
  );
  return between.find(({ force }) => force !== undefined) ?? between[0];
}

function toMet(
  answer: HeldAnswer,
  relation: Relation,
  collated: QuestionCollation,
  context: QuestionViewContext,
): MetAnswerView {
  const { records, words } = context;
  const { who, text, href } = toShortAnswer(answer, collated, context);
  return {
    relation: relation.type,
    label: (relation.to === answer.reading.id ? words.relationForward : words.relationBackward)[relation.type],
    who,
    answer: text,
    href,
    reason: toRelationReason(relation, { records, words, question: records.question(collated.question) }),
  };
}

function sideBySide(
  event: string,
  voice: ActorId,
  { voices, asOf }: { readonly voices: readonly ActorId[]; readonly asOf: number | undefined },
): string {
  const often = [...Map.groupBy(voices, (id) => id)].toSorted(([, a], [, b]) => b.length - a.length);
  const claimants = [voice, ...often.map(([id]) => id)].slice(0, COMPARED);
  return [compareAddress(event, asOf), ...claimants.map((id) => `claimant=${slugOfId(id)}`)].join("&");
}
