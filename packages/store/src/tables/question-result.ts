/**
 * The result of one question, standard or curated. Derived: can be dropped and rebuilt. Kept as a row, unless it follows
 * from a claim that alone answers the question (`claim.is_alone`); reads see both as one.
 */
export interface QuestionResultRow {
  question: string;
  event: string;
  status: string;
  flags: string;
  claims: number;
  claimants: number;
  change: number;
}

export const QUESTION_RESULT_COLUMNS = {
  question: "Id of the question",
  event: "Event it asks about",
  status: "Where its accounts stand to each other",
  flags: "JSON: list of flags",
  claims: "Number of claims shown on it",
  claimants: "Number of originators among them",
  change: "Number of the change that last touched it",
} as const satisfies Record<keyof QuestionResultRow, string>;
