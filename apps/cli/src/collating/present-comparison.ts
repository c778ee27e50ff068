import type {
  ComparedAccounts,
  ActorId,
  Collation,
  QuestionCollation,
  QuestionId,
  Reading,
  Relation,
} from "@variorum/core";
import { entryOf, RELATION_TYPES } from "@variorum/core";
import { presentCount } from "../wording/number.ts";
import { scopeWords } from "../wording/scope-words.ts";
import { wrap } from "../wording/wrap.ts";
import type { EventWords } from "./event-words.ts";
import { draftMark } from "./present-collation.ts";

interface Presenting {
  readonly collation: Collation;
  readonly claimants: readonly [ActorId, ActorId];
  readonly words: EventWords;
  readonly width: number;
}

/** Two accounts of one event side by side: shared questions with how the answers stand, then what each says alone. */
export function presentComparison(
  compared: ComparedAccounts,
  { collation, claimants, words, width }: Presenting,
): string {
  const [a, b] = [words.call(claimants[0]), words.call(claimants[1])];
  const byId = new Map(collation.questions.map((question) => [question.question, question]));
  const ask = (id: QuestionId): string => {
    const question = byId.get(id);
    return question === undefined ? id : words.ask(question);
  };
  const shared = compared.shared.map(({ question, a: fromA, b: fromB, relations }) => {
    const names = { a, b, ofA: new Set(fromA.map(({ id }) => id)), ofB: new Set(fromB.map(({ id }) => id)) };
    const labels = [...new Set(relations.map((relation) => relationWords(relation, names)))];
    return [
      wrap(ask(question), { width, first: "\n  ", rest: "  " }),
      wrap(answers(fromA, { by: claimants[0], question: byId.get(question), collation, words }), {
        width,
        first: `    ${a}: `,
        rest: "      ",
      }),
      wrap(answers(fromB, { by: claimants[1], question: byId.get(question), collation, words }), {
        width,
        first: `    ${b}: `,
        rest: "      ",
      }),
      wrap(labels.length === 0 ? "not compared" : labels.join("; "), { width, first: "    → ", rest: "      " }),
    ].join("");
  });
  const alone = (ids: readonly QuestionId[]): string =>
    ids.map((id) => wrap(ask(id), { width, first: "    ", rest: "      " })).join("");
  return [
    `${a} and ${b} on ${words.call(collation.event)}\n`,
    `\nBoth answer ${presentCount(shared.length, "question")}\n${shared.join("")}`,
    `\nOnly ${a}: ${presentCount(compared.onlyInA.length, "question")}\n${alone(compared.onlyInA)}`,
    `\nOnly ${b}: ${presentCount(compared.onlyInB.length, "question")}\n${alone(compared.onlyInB)}`,
  ].join("");
}

interface Named {
  readonly a: string;
  readonly b: string;
  readonly ofA: ReadonlySet<string>;
  readonly ofB: ReadonlySet<string>;
}

/** How the two answers stand to each other; whose is which where that matters. */
function relationWords({ type, from, to }: Relation, { a, b, ofA, ofB }: Named): string {
  const { label, forward, backward } = entryOf(RELATION_TYPES, type);
  if (forward === backward) return label;
  const [first, second] = ofA.has(from) && ofB.has(to) ? [a, b] : [b, a];
  return `the answer of ${first} ${forward} that of ${second}`;
}

interface Answering extends Pick<Presenting, "collation" | "words"> {
  readonly by: ActorId;
  readonly question: QuestionCollation | undefined;
}

function answers(readings: readonly Reading[], { by, question, collation, words }: Answering): string {
  const voice = collation.voices.find(({ actors }) => actors.includes(by))?.id ?? by;
  return readings
    .map((reading) => {
      const { value, polarity, holdings } = reading;
      const says = question === undefined ? JSON.stringify(value) : words.answer(value, question.question);
      const carriers = holdings.flatMap((holding) => (holding.voice === voice ? holding.carriers : []));
      const answer = polarity === "negative" ? `denied: ${says}` : says;
      return `${answer}${scopeWords(reading, words.call)}${draftMark(carriers, words)}`;
    })
    .join("; ");
}
