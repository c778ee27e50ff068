import type { TokenRange } from "../text/parse-text.ts";

/** Words that say when, read against the date of the report. */
export interface DateMention extends TokenRange {
  readonly edtf: string;
  /** Whether the words are about a stretch before the present week, as "last month" is. */
  readonly isLast: boolean;
  /** Whether a figure counts up to then: "as of Tuesday". */
  readonly isAsOf: boolean;
}
