import "server-only";
import { cache } from "react";
import { ActorId, EventId, nameIn } from "@variorum/core";
import { getEvent } from "@variorum/store/read";
import { z } from "zod";
import { words } from "../../wording/words.ts";
import { getQuestionViewContext } from "../questions/get-question-view-context.ts";
import { getAtAddress } from "../access/get-at-address.ts";
import { getPin, type Pinned } from "../access/get-pin.ts";
import type { Gone } from "../access/get-unless-gone.ts";
import { type CoverageView, toCoverageView } from "../questions/to-coverage-view.ts";
import { inTopicGroups } from "../questions/in-topic-groups.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import type { MatrixWish } from "./matrix-address.ts";
import type { Parameters } from "../access/read-search.ts";
import { type MatrixView, toMatrix } from "./to-matrix.ts";
import { TOPIC_GROUPS, type TopicGroupId } from "../questions/topic-groups.ts";

/** The questions of an event by its claimants, as one table. */
export interface MatrixPageView extends Pinned {
  readonly id: EventId;
  readonly title: string;
  readonly event: LinkedName;
  readonly matrix: MatrixView;
  /** What the address asks for, without what means nothing here. */
  readonly wish: MatrixWish;
  /** Groups of topics that have questions; `undefined` for all of them, where they are few enough. */
  readonly groups: readonly { readonly id: TopicGroupId | undefined; readonly questions: number }[];
  /** What was searched: an empty cell means something only beside it. */
  readonly coverage?: CoverageView;
  readonly notice?: string;
}

const Wanted = z.object({
  group: z
    .enum(TOPIC_GROUPS.map(({ id }) => id))
    .optional()
    .catch(undefined),
  pin: z
    .union([z.string().transform((pin) => [pin]), z.array(z.string())])
    .catch([])
    .default([]),
  before: z.coerce.number().int().min(0).max(10_000).catch(0).default(0),
});
const MOST_PINS = 4;
/** With more questions than this, a matrix shows one group of topics at a time. */
const MOST_TOGETHER = 60;

/** The matrix of an event, as an address asks for it; why there is nothing to show, when there is no such event. */
export const getMatrixPage = cache(
  async (address: string, parameters: Parameters): Promise<MatrixPageView | Gone | undefined> =>
    getAtAddress(address, { prefix: "evt", schema: EventId }, async (addressed) => {
      const { store, id, asOf } = addressed;
      const { record, notice } = await getEvent(store, id, { asOf });
      const context = await getQuestionViewContext(store, id, { asOf });
      const coverage = toCoverageView(record, words);
      const grouped = inTopicGroups(context.collation.questions, context);
      const all = grouped.flatMap(({ questions }) => questions);
      const areFew = all.length <= MOST_TOGETHER;
      const wish = { ...wishIn(parameters, areFew ? undefined : grouped[0]?.id), ...(asOf !== undefined && { asOf }) };
      const questions = grouped.find((group) => group.id === wish.group)?.questions ?? (areFew ? all : []);
      return {
        id,
        ...(await getPin(addressed, id)),
        title: nameIn(words.language, record.label),
        event: linkedName(record.id, context.records, words.language),
        matrix: toMatrix(questions, wish, context),
        wish,
        groups: [
          ...(areFew ? [{ id: undefined, questions: all.length }] : []),
          ...grouped.map((group) => ({ id: group.id, questions: group.questions.length })),
        ],
        ...(coverage !== undefined && { coverage }),
        ...(notice !== undefined && { notice }),
      };
    }),
);

function wishIn(parameters: Parameters, otherwise: TopicGroupId | undefined): MatrixWish {
  const { group = otherwise, pin, before } = Wanted.parse(parameters);
  const pins = pin.flatMap((slug) => {
    const id = ActorId.safeParse(`act:${slug}`);
    return id.success ? [id.data] : [];
  });
  return { group, pins: [...new Set(pins)].slice(0, MOST_PINS), before };
}
