import type { TableKind } from "../bundle/table/columns.ts";

type Computed = Readonly<Record<`_${string}`, string>>;

const URL = "Address of its page, on the site that the file comes from";
const CHANGE = "Number of the change that made this version of the record";
const ERROR = "Empty; why rows are missing, in the last row of a table that broke off";
const NOTICE = "What its source asks to be printed beside it";

/**
 * Columns of tables that are computed and not imported again, each with what it holds.
 *
 * Order: after the columns of the kind, as written here.
 */
export const COMPUTED_COLUMNS = {
  claim: {
    _url: URL,
    _status: "Where the accounts of its question stand to each other; empty for an earlier state",
    _flags: "What is to be known of the question beside its status",
    _lower: "Lowest number that the value allows; empty where it is no count",
    _upper: "Highest number that the value allows; empty where there is none",
    _qualifier: "How the number is meant: exactly, at_least, about and the like",
    _claimant: "Name of who vouches for it",
    _reported: "When the report carried it, as EDTF",
    _change: CHANGE,
    _licence: "Licence of the source that it came with",
    _notice: NOTICE,
    _error: ERROR,
  },
  event: {
    _url: URL,
    _claims: "Number of claims on it",
    _claimants: "Number of those who vouch for them",
    _reports: "Number of reports they were read from",
    _questions: "Number of its questions",
    _contested: "Number of its questions whose accounts contradict",
    _change: CHANGE,
    _notice: NOTICE,
    _error: ERROR,
  },
  actor: { _url: URL, _change: CHANGE, _notice: NOTICE, _error: ERROR },
  report: { _url: URL, _change: CHANGE, _notice: NOTICE, _error: ERROR },
} as const satisfies Partial<Record<TableKind, Computed>>;

/** Kinds whose tables have computed columns. */
export type ComputedKind = keyof typeof COMPUTED_COLUMNS;

/** Names of the computed columns of a kind. */
export function computedColumnsOf(kind: ComputedKind): readonly `_${string}`[] {
  return Object.keys(COMPUTED_COLUMNS[kind]) as `_${string}`[]; // the keys of a literal are its type's keys
}
