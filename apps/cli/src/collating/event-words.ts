import {
  bestIn,
  type ClaimValue,
  type EventDossier,
  isDraftClaim,
  nameIn,
  type QuestionCollation,
  type QuestionId,
  questionOfClaim,
  type Question,
  questionWording,
  toQuestion,
} from "@variorum/core";
import { printable, printableName } from "../wording/printable.ts";
import { valueWords } from "../wording/value-words.ts";

/** Words for what a collation names by id. */
export interface EventWords {
  /** Name of a record or of an answer; `undefined` where none is known. */
  readonly nameOf: (id: string) => string | undefined;
  /** A name, or the id where there is none. */
  readonly call: (id: string) => string;
  /** Words of a question. */
  readonly ask: (question: QuestionCollation) => string;
  /** Whether nobody has checked any of the claims, which a program read. */
  readonly areDrafts: (claims: readonly { readonly claim: string }[]) => boolean;
  /** Number of all such claims of the event. */
  readonly drafts: number;
  /** Words of an answer to a question. */
  readonly answer: (value: ClaimValue, question: QuestionId) => string;
}

const LANG = "en";

/** Gathers the names and questions of an event for printing its collation. */
export function eventWords(dossier: EventDossier): EventWords {
  const names = namesOf(dossier);
  const questions = questionsOf(dossier);
  const nameOf = (id: string): string | undefined => names.get(id);
  const call = (id: string): string => nameOf(id) ?? id;
  const drafts = new Set<string>(dossier.claims.filter(isDraftClaim).map(({ id }) => id));
  return {
    nameOf,
    call,
    areDrafts: (claims) => claims.length > 0 && claims.every(({ claim }) => drafts.has(claim)),
    drafts: drafts.size,
    ask: (collated) => {
      const question = questions.get(collated.question);
      return question === undefined
        ? collated.question
        : printable(questionWording(question, { lang: LANG, nameOf: call }));
    },
    answer: (value, question) => printable(valueWords(value, { answers: questions.get(question)?.answers, call })),
  };
}

function namesOf({
  actors,
  places,
  event,
  parents,
  linkedEvents,
  questions,
  reports,
}: EventDossier): ReadonlyMap<string, string> {
  const named = [...actors, ...places].map(({ id, names }) => [id, bestIn(LANG, names).value] as const);
  const events = [event, ...parents, ...linkedEvents].map(({ id, label }) => [id, nameIn(LANG, label)] as const);
  const answers = questions.flatMap(({ answers: list = [] }) =>
    list.map(({ id, label }) => [id, nameIn(LANG, label)] as const),
  );
  const titles = reports.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title] as const]));
  return new Map<string, string>(
    [...answers, ...titles, ...events, ...named].map(([id, name]) => [id, printableName(name)]),
  );
}

function questionsOf({ questions, claims }: EventDossier): ReadonlyMap<QuestionId, Question> {
  const curated = new Map(questions.map((record) => [record.id, record]));
  const found = new Map<QuestionId, Question>(questions.map((record) => [record.id, toQuestion(record)]));
  for (const claim of claims) {
    const question = questionOfClaim(claim, (id) => curated.get(id));
    if (question !== undefined) found.set(question.id, question);
  }
  return found;
}
