/** The result of one question, standard or curated. Derived: can be dropped and rebuilt. */
export interface QuestionResultRow {
  question: string;
  event: string;
  topic: string;
  value_kind: string;
  is_standard: number;
  population: string | null;
  status: string;
  flags: string;
  counts_by_side: string | null;
  claims: number;
  claimants: number;
  rules_version: string;
  change: number;
}

export const QUESTION_RESULT_COLUMNS = {
  question: "Id of the question",
  event: "Event it asks about",
  topic: "What it asks about",
  value_kind: "Sort of value that answers it",
  is_standard: "1 when it follows from event, topic and population",
  population: "JSON, by shape: its population",
  status: "Where its accounts stand to each other",
  flags: "JSON: list of flags",
  counts_by_side: "JSON, by shape: counts by side, of questions that count",
  claims: "Number of claims shown on it",
  claimants: "Number of originators among them",
  rules_version: "Version of the rules that gave the result",
  change: "Number of the change that last touched it",
} as const satisfies Record<keyof QuestionResultRow, string>;
