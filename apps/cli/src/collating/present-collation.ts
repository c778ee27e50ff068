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
import { scopeWords } from "../wording/scope-words.ts";
import { wrap } from "../wording/wrap.ts";
import type { EventWords } from "./event-words.ts";
import type { ListingRoom } from "./listing-room.ts";
import { presentCounts } from "./present-counts.ts";

/** The sign in front of each status: the same shapes as the bars of the reader. */
const STATUS_SIGNS: Readonly<Record<Status, string>> = {
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

/** How a listing is laid out. */
export interface ListingFrame {
  readonly width: number;
  readonly room: ListingRoom;
}

/**
 * The apparatus of an event: each question with its readings and how they stand to each other. What there is no room
 * for is counted, beside the option that shows it.
 */
export function presentCollation(collation: Collation, words: EventWords, frame: ListingFrame): string {
  const head = `${words.call(collation.event)}   ${collation.event}\n`;
  const counted = `${presentCount(collation.questions.length, "question")} · ${presentCount(collation.voices.length, "voice")} · rules ${collation.rulesVersion}${presentDrafts(words)}\n`;
  const questions = collation.questions
    .slice(0, frame.room.questions)
    .map((question) => presentQuestion(question, words, frame));
  const more = presentMore(collation.questions.length - questions.length, "question", "");
  return [head + counted, ...questions, ...more].join("\n");
}

/** How many claims nobody has checked; nothing where that is none. */
function presentDrafts({ drafts }: EventWords): string {
  return drafts === 0 ? "" : ` · ${presentCount(drafts, "draft")} that nobody checked`;
}

/** One question: status, readings with who gives them, conflicts, counts by side, flags. */
export function presentQuestion(question: QuestionCollation, words: EventWords, frame: ListingFrame): string {
  const { width, room } = frame;
  const status = entryOf(STATUSES, question.status).label;
  const lines = [
    wrap(words.ask(question), { width, first: `${STATUS_SIGNS[question.status]} `, rest: "  " }),
    wrap(`${status} · ${question.question}`, { width, first: "  ", rest: "  " }),
    ...question.readings.map((reading) => presentReading(reading, { question, words, frame })),
    ...question.silences.slice(0, room.voices).map((silence) => {
      const { voice, act } = silence;
      return `    –   ${words.call(voice)} ${act.replaceAll("_", " ")}${draftMark([silence], words)}\n`;
    }),
    ...presentMore(
      question.silences.length - room.voices,
      "claim without an answer",
      "    ",
      "claims without an answer",
    ),
    ...presentRelations(question, words, frame),
    ...presentSides(question, width),
    ...presentFlags(question, width),
  ];
  return lines.join("");
}

/** A line for what there was no room for; none where that is nothing. */
export function presentMore(left: number, one: string, indent: string, many?: string): readonly string[] {
  return left > 0 ? [`${indent}… ${presentCount(left, one, many)} more: --all\n`] : [];
}

interface ReadingFrame {
  readonly question: QuestionCollation;
  readonly words: EventWords;
  readonly frame: ListingFrame;
}

function presentReading(reading: Reading, { question, words, frame: { width, room } }: ReadingFrame): string {
  const says = words.answer(reading.value, question.question);
  const answer = reading.polarity === "negative" ? `denied: ${says}` : says;
  const scope = scopeWords(reading, words.call);
  const implied = reading.implied === undefined ? "" : ` (${reading.implied}, not stated)`;
  const head = wrap(`${answer}${scope}${implied}`, { width, first: `    ${reading.id.padEnd(4)}`, rest: "        " });
  const holdings = reading.holdings.slice(0, room.voices).map((holding) => presentHolding(holding, words, width));
  const more = presentMore(reading.holdings.length - room.voices, "voice", "          ");
  return [head, ...holdings, ...more].join("");
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
  const text = `${words.call(voice)}${said}${HOLDING_WORDS[state]}${chain}${draftMark(carriers, words)}`;
  return wrap(text, { width, first: "          ", rest: "            " });
}

/** Marks what only claims say that a program read and nobody has checked. */
export function draftMark(claims: readonly { readonly claim: string }[], words: EventWords): string {
  return words.areDrafts(claims) ? " · draft, checked by nobody" : "";
}

/** Relations that say the same together, conflicts first as the reader looks for them. */
function presentRelations(
  { relations }: QuestionCollation,
  words: EventWords,
  { width, room }: ListingFrame,
): readonly string[] {
  // Agreement within one reading is seen from who gives it; what cannot be compared needs no line of its own.
  const told = relations.filter(({ type, from, to }) => from !== to && type !== "not_comparable");
  const alike = Map.groupBy(told, (relation) => JSON.stringify([leadOf(relation), tailOf(relation, words)]));
  const conflictsFirst = [...alike.values()].toSorted((a, b) => Number(isConflict(b)) - Number(isConflict(a)));
  return conflictsFirst.map((group) => {
    const [first] = group;
    const left = group.length - room.relations;
    const named = group.slice(0, room.relations).map(namedBy).join(", ");
    const more = left > 0 ? `, … ${presentCount(left, "pair")} more (--all)` : "";
    const says = first === undefined ? "" : `${leadOf(first)}${named}${more}${tailOf(first, words)}`;
    return wrap(says, { width, first: "    · ", rest: "      " });
  });
}

function isConflict([relation]: readonly Relation[]): boolean {
  return relation?.type === "contradicts" || relation?.type === "denies";
}

/** Whether it matters which of the two comes first. */
function isDirected({ type }: Relation): boolean {
  const { forward, backward } = entryOf(RELATION_TYPES, type);
  return forward !== backward;
}

/** "r1 is more exact than ", before all that it is said of; nothing where both ends are alike. */
function leadOf(relation: Relation): string {
  return isDirected(relation) ? `${relation.from} ${entryOf(RELATION_TYPES, relation.type).forward} ` : "";
}

function namedBy(relation: Relation): string {
  return isDirected(relation) ? relation.to : `${relation.from} and ${relation.to}`;
}

/** Of whose answers it is said where one voice replaces its own, and what would reconcile them. */
function tailOf(relation: Relation, words: EventWords): string {
  const { type, force, reason, voice } = relation;
  const whose = voice === undefined ? "" : ` (${words.call(voice)})`;
  // What holds for every conflict, that somebody may take it back, is left to --why.
  const unless = reason.unless.filter(({ key }) => force === "presumptive" && key !== "unless.taken_back");
  const says = isDirected(relation) ? whose : `${whose}: ${entryOf(RELATION_TYPES, type).label}`;
  return [says, ...unless.map((message) => reasonText(message, "en", words.nameOf))].join(", ");
}

function presentSides(question: QuestionCollation, width: number): readonly string[] {
  const text = presentCounts(question);
  return text === "" ? [] : [wrap(text, { width, first: "    = ", rest: "      " })];
}

function presentFlags({ flags }: QuestionCollation, width: number): readonly string[] {
  if (flags.length === 0) return [];
  const text = flags.map(({ id }) => entryOf(FLAGS, id).label).join(" · ");
  return [wrap(text, { width, first: "    ! ", rest: "      " })];
}
