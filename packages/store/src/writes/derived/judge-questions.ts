import {
  collate,
  type CountsBySide,
  type EventDossier,
  type FlagId,
  type QuestionId,
  type Status,
} from "@variorum/core";

/** What the rules say of one question, as far as the table of results keeps it. */
export interface JudgedQuestion {
  readonly status: Status;
  readonly flags: readonly FlagId[];
  readonly counts?: CountsBySide;
}

/** Collates the accounts of an event and gives the result of each question; aligned ones share theirs. */
export function judgeQuestions(dossier: EventDossier): ReadonlyMap<QuestionId, JudgedQuestion> {
  const judged = new Map<QuestionId, JudgedQuestion>();
  for (const { question, aligned, status, flags, counts } of collate(dossier).questions) {
    const result = { status, flags: flags.map(({ id }) => id), ...(counts === undefined ? {} : { counts }) };
    for (const id of [question, ...aligned]) judged.set(id, result);
  }
  return judged;
}
