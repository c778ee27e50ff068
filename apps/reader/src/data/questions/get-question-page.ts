import "server-only";
import { cache } from "react";
import { type QuestionCollation, QuestionId, type Relation, RULES } from "@variorum/core";
import { getNotice } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { presentValue } from "../../wording/present-value.ts";
import { type Contact, contactFor } from "../access/contact-for.ts";
import { type FirstOf, firstOf } from "../records/first-of.ts";
import { getQuestionViewContext } from "./get-question-view-context.ts";
import { eventOfQuestion } from "./event-of-question.ts";
import { getAtAddress } from "../access/get-at-address.ts";
import { getPin, type Pinned } from "../access/get-pin.ts";
import type { Gone } from "../access/get-unless-gone.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import { namesOfVoices } from "./names-of-voices.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { type CountsTableView, toCountsTables } from "./to-counts-tables.ts";
import { type CoverageView, toCoverageView } from "./to-coverage-view.ts";
import { type QuestionView, toQuestionView } from "./to-question-view.ts";
import { type SidesLineView, toSidesView } from "./to-sides-view.ts";
import { type ReasonView, toRelationReason } from "./to-reason-view.ts";

/** Everything the page of a question shows. */
export interface QuestionPageView extends Contact, Pinned {
  readonly question: QuestionView;
  readonly event: LinkedName;
  readonly counts: readonly CountsTableView[];
  /** What each side says of a number; empty for questions that are not counted. */
  readonly sides: readonly SidesLineView[];
  /** Title and statement of the rule that gave the status. */
  readonly rule: { readonly id: string; readonly title: string; readonly statement: string };
  /** How many relations of each kind there are, then the first of them. */
  readonly relationCounts: readonly { readonly label: string; readonly count: number }[];
  readonly relations: FirstOf<ReadingRelationView>;
  readonly listsAllRelations: boolean;
  readonly links: readonly { readonly names: string; readonly rationale: string; readonly signed: string }[];
  readonly coverage?: CoverageView;
  readonly rulesVersion: string;
  /** Number of the change that the page is pinned to, or of the last one of the store. */
  readonly storeChange: number;
  readonly notice?: string;
}

/** How one answer stands to another. */
export interface ReadingRelationView {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly reason: ReasonView;
}

/** What the page has room for. */
const ACCOUNTS = 50;
const COUNTS = { blocks: 1, rows: 100 };
const RELATIONS = 40;

/** Everything the page of a question shows, curated or standard; `after` is where a page of its accounts begins. */
export const getQuestionPage = cache(
  async (address: string, after?: string): Promise<QuestionPageView | Gone | undefined> => {
    return getAtAddress(address, { prefix: "q", schema: QuestionId }, async (addressed) => {
      const { store, id, asOf, change } = addressed;
      const event = await eventOfQuestion(store, id, asOf);
      const context = await getQuestionViewContext(store, event, { asOf });
      const collated = context.collation.questions.find(
        ({ question, aligned }) => question === id || aligned.includes(id),
      );
      if (collated === undefined) return undefined;
      const notice = await getNotice(store, event, { asOf });
      const page = toQuestionPage(collated, context, after);
      return {
        ...page,
        storeChange: change,
        ...contactFor(id, change),
        ...(await getPin(addressed, event)),
        ...(notice !== undefined && { notice }),
      };
    });
  },
);

function toQuestionPage(
  collated: QuestionCollation,
  context: QuestionViewContext,
  after: string | undefined,
): Omit<QuestionPageView, "storeChange" | "pin"> {
  const { dossier, records, collation } = context;
  const coverage = toCoverageView(dossier.event, words);
  const rule = RULES.find(({ id }) => id === collated.reason.rule);
  return {
    question: toQuestionView(collated, context, { most: ACCOUNTS, ...(after !== undefined && { after }) }),
    event: linkedName(dossier.event.id, records, words.language),
    counts: toCountsTables([collated], context, COUNTS),
    sides: toSidesView(collated, records, words),
    rule: { id: collated.reason.rule, title: rule?.title ?? "", statement: rule?.statement ?? "" },
    relationCounts: [...Map.groupBy(collated.relations, ({ type }) => type)].map(([type, { length }]) => ({
      label: words.relation[type],
      count: length,
    })),
    relations: toRelations(collated, context),
    listsAllRelations: collated.listsAllRelations,
    links: dossier.links
      .filter(({ judgement, relation }) => judgement === "positive" && relation === "same_as")
      .map(({ a, b, rationale, by, at }) => ({
        names: [a, b].map((id) => records.nameOf(id, words.language)).join(` ${words.page.question.sameAs} `),
        rationale,
        signed: words.page.event.signed(by, presentEdtfDate(at, words)),
      })),
    rulesVersion: collation.rulesVersion,
    ...(coverage !== undefined && { coverage }),
  };
}

function toRelations(collated: QuestionCollation, context: QuestionViewContext): FirstOf<ReadingRelationView> {
  const listed = firstOf(collated.relations, RELATIONS);
  const names = new Map(collated.readings.map((reading) => [reading.id, answerOf(reading, collated, context)]));
  const { records } = context;
  const sentences = { records, words, question: records.question(collated.question) };
  const relations = listed.first.map((relation: Relation) => ({
    from: names.get(relation.from) ?? relation.from,
    to: names.get(relation.to) ?? relation.to,
    label: words.relationForward[relation.type],
    reason: toRelationReason(relation, sentences),
  }));
  return { first: relations, more: listed.more };
}

/** An answer with everybody who gives it: "7 (CSP-PSD)". */
function answerOf(
  reading: QuestionCollation["readings"][number],
  collated: QuestionCollation,
  context: QuestionViewContext,
): string {
  const nameOf = (id: string) => context.records.nameOf(id, words.language);
  const { text } = presentValue(reading, { question: context.records.question(collated.question), nameOf, words });
  const voices = [...new Set(reading.holdings.map(({ voice }) => voice))];
  return words.page.question.answerBy(text, namesOfVoices(voices, context.records, words));
}
