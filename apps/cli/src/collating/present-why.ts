import {
  entryOf,
  FLAGS,
  type QuestionCollation,
  type Reason,
  reasonText,
  RELATION_TYPES,
  STATUSES,
} from "@variorum/core";
import { wrap } from "../wording/wrap.ts";
import type { EventWords } from "./event-words.ts";
import { presentQuestion } from "./present-collation.ts";

/** Why a question stands as it does: each result with its rule, the records it read, and what would change it. */
export function presentWhy(question: QuestionCollation, words: EventWords, width: number): string {
  const trace = [
    presentReason(`status ${entryOf(STATUSES, question.status).label}`, question.reason, words, width),
    ...question.relations.map(({ type, force, from, to, reason }) => {
      const label = entryOf(RELATION_TYPES, type).label;
      return presentReason(
        `${from} and ${to}: ${label}${force === undefined ? "" : ` (${force})`}`,
        reason,
        words,
        width,
      );
    }),
    ...question.readings.flatMap(({ id, holdings }) =>
      holdings.flatMap(({ voice, reason }) =>
        reason === undefined ? [] : [presentReason(`${id}, ${words.call(voice)}: not compared`, reason, words, width)],
      ),
    ),
    ...question.flags.map(({ id, reason }) => presentReason(`flag ${entryOf(FLAGS, id).label}`, reason, words, width)),
  ];
  return `${presentQuestion(question, words, width)}\nWhy\n${trace.join("")}`;
}

function presentReason(
  result: string,
  { rule, records, unless, ...message }: Reason,
  words: EventWords,
  width: number,
): string {
  const indent = { width, first: "        ", rest: "        " };
  return [
    wrap(result, { width, first: `  ${rule.padEnd(4)}  `, rest: "        " }),
    wrap(reasonText(message, "en", words.nameOf), indent),
    ...unless.map((change) => wrap(reasonText(change, "en", words.nameOf), indent)),
    ...(records.length === 0 ? [] : [wrap(records.join(", "), { ...indent, first: "        from " })]),
  ].join("");
}
