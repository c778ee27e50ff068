import {
  entryOf,
  FLAGS,
  type QuestionCollation,
  type Reason,
  reasonText,
  RELATION_TYPES,
  STATUSES,
} from "@variorum/core";
import { presentCount } from "../wording/number.ts";
import { wrap } from "../wording/wrap.ts";
import type { EventWords } from "./event-words.ts";
import { type ListingFrame, presentMore, presentQuestion } from "./present-collation.ts";

/** Why a question stands as it does: each result with its rule, the records it read, and what would change it. */
export function presentWhy(question: QuestionCollation, words: EventWords, frame: ListingFrame): string {
  const { room } = frame;
  const left = question.readings.flatMap(({ id, holdings }) =>
    holdings.flatMap(({ voice, reason }) => (reason === undefined ? [] : [{ id, voice, reason }])),
  );
  const trace = [
    presentReason(`status ${entryOf(STATUSES, question.status).label}`, question.reason, words, frame),
    ...question.relations.slice(0, room.relations).map(({ type, force, from, to, reason }) => {
      const { label, forward } = entryOf(RELATION_TYPES, type);
      const says = from === to ? `${from}, of several voices: ${label}` : `${from} ${forward} ${to}`;
      return presentReason(`${says}${force === undefined ? "" : ` (${force})`}`, reason, words, frame);
    }),
    ...presentMore(question.relations.length - room.relations, "relation", "        "),
    ...left
      .slice(0, room.voices)
      .map(({ id, voice, reason }) => presentReason(`${id}, ${words.call(voice)}: not compared`, reason, words, frame)),
    ...presentMore(left.length - room.voices, "voice", "        "),
    ...question.flags.map(({ id, reason }) => presentReason(`flag ${entryOf(FLAGS, id).label}`, reason, words, frame)),
  ];
  return `${presentQuestion(question, words, frame)}\nWhy\n${trace.join("")}`;
}

function presentReason(
  result: string,
  { rule, records, unless, ...message }: Reason,
  words: EventWords,
  { width, room }: ListingFrame,
): string {
  const named = records.slice(0, room.voices).join(", ");
  const left = records.length - room.voices;
  const from = left > 0 ? `${named}, … ${presentCount(left, "record")} more (--all)` : named;
  const indent = { width, first: "        ", rest: "        " };
  return [
    wrap(result, { width, first: `  ${rule.padEnd(4)}  `, rest: "        " }),
    wrap(reasonText(message, "en", words.nameOf), indent),
    ...unless.map((change) => wrap(reasonText(change, "en", words.nameOf), indent)),
    ...(records.length === 0 ? [] : [wrap(from, { ...indent, first: "        from " })]),
  ].join("");
}
