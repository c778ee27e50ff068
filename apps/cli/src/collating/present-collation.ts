import {
  type Collation,
  entryOf,
  FLAGS,
  type Holding,
  type QuestionCollation,
  type Reading,
  reasonText,
  type Relation,
  RELATION_TYPES,
  type Status,
  STATUSES,
} from "@variorum/core";
import { presentCount } from "../wording/number.ts";
import { wrap } from "../wording/wrap.ts";
import type { EventWords } from "./event-words.ts";
import { presentCounts } from "./present-counts.ts";

/** The sign in front of each status: the same shapes as the bars of the reader. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  contested: "║",
  in_tension: "┇",
  self_inconsistent: "┇",
  agreed_across_sides: "┃",
  corroborated: "┃",
  agreeing_independence_unknown: "┃",
  compatible: "╏",
  complementary: "–",
  conceded_single_voice: "┊",
  single_voice: "┊",
  implied_only: "–",
  declined: "–",
  unanswered: "–",
};

/** The apparatus of an event: each question with its readings and how they stand to each other. */
export function presentCollation(collation: Collation, words: EventWords, width: number): string {
  const head = `${words.call(collation.event)}   ${collation.event}\n`;
  const counted = `${presentCount(collation.questions.length, "question")} · ${presentCount(collation.voices.length, "voice")} · rules ${collation.rulesVersion}\n`;
  const questions = collation.questions.map((question) => presentQuestion(question, words, width));
  return [head + counted, ...questions].join("\n");
}

/** One question: status, readings with who gives them, conflicts, counts by side, flags. */
export function presentQuestion(question: QuestionCollation, words: EventWords, width: number): string {
  const status = entryOf(STATUSES, question.status).label;
  const lines = [
    wrap(words.ask(question), { width, first: `${STATUS_SIGNS[question.status]} `, rest: "  " }),
    `  ${status}   ${question.question}\n`,
    ...question.readings.map((reading) => presentReading(reading, question, words, width)),
    ...question.silences.map(({ voice, act }) => `    –   ${words.call(voice)} ${act.replaceAll("_", " ")}\n`),
    ...question.relations.filter(isWorthALine).map((relation) => presentRelation(relation, words, width)),
    ...(question.counts === undefined ? [] : [presentCounts(question.counts)]),
    ...presentFlags(question, width),
  ];
  return lines.join("");
}

// Agreement within one reading is seen from who gives it; what cannot be compared needs no line of its own.
function isWorthALine({ type, from, to }: Relation): boolean {
  return from !== to && type !== "not_comparable";
}

function presentReading(reading: Reading, question: QuestionCollation, words: EventWords, width: number): string {
  const says = words.answer(reading.value, question.question);
  const answer = reading.polarity === "negative" ? `not: ${says}` : says;
  const scope = reading.period === undefined ? "" : ` for ${reading.period}`;
  const implied = reading.implied === undefined ? "" : ` (${reading.implied}, not stated)`;
  const head = wrap(`${answer}${scope}${implied}`, { width, first: `    ${reading.id.padEnd(4)}`, rest: "        " });
  return head + reading.holdings.map((holding) => presentHolding(holding, words, width)).join("");
}

const HOLDING_WORDS = {
  current: "",
  updated: " · replaced since",
  repeated: " · a repetition",
  retracted: " · taken back",
  not_compared: " · not compared",
} as const satisfies Record<Holding["state"], string>;

function presentHolding({ voice, state, saidAt, carriers }: Holding, words: EventWords, width: number): string {
  const through = [...new Set(carriers.flatMap((carrier) => carrier.through))].map((actor) => words.call(actor));
  const chain = through.length === 0 ? "" : ` · through ${through.join(", ")}`;
  const said = saidAt === undefined ? "" : ` · ${saidAt}`;
  const text = `${words.call(voice)}${said}${HOLDING_WORDS[state]}${chain}`;
  return wrap(text, { width, first: "          ", rest: "            " });
}

function presentRelation(relation: Relation, words: EventWords, width: number): string {
  const { type, force, from, to, reason } = relation;
  const says = entryOf(RELATION_TYPES, type).label;
  const unless =
    force === "presumptive" ? reason.unless.map((message) => reasonText(message, "en", words.nameOf)).join("; ") : "";
  const text = `${from} and ${to}: ${says}${unless === "" ? "" : `, ${unless}`}`;
  return wrap(text, { width, first: "    · ", rest: "      " });
}

function presentFlags({ flags }: QuestionCollation, width: number): readonly string[] {
  if (flags.length === 0) return [];
  const text = flags.map(({ id }) => entryOf(FLAGS, id).label).join(" · ");
  return [wrap(text, { width, first: "    ! ", rest: "      " })];
}
