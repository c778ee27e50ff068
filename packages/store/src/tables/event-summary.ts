/** What lists of events show and sort by. Derived: can be dropped and rebuilt. */
export interface EventSummaryRow {
  event: string;
  last_change: number;
  claims: number;
  claimants: number;
  reports: number;
  questions: number;
  contested: number;
  is_dataset: number;
  rules_version: string | null;
}

export const EVENT_SUMMARY_COLUMNS = {
  event: "Id of the event",
  last_change: "Number of the change that last touched it, its questions or its claims",
  claims: "Number of claims shown on it",
  claimants: "Number of originators among them",
  reports: "Number of reports they were read from",
  questions: "Number of its questions",
  contested: "Number of its questions whose accounts contradict",
  is_dataset: "1 when all its claims are rows of a dataset",
  rules_version: "Version of the rules that gave the results of its questions",
} as const satisfies Record<keyof EventSummaryRow, string>;
