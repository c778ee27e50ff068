import type { IssueCode } from "@variorum/core";

const USUAL: Partial<Record<IssueCode, string>> = {
  "count.unreadable": "Write a number, or the full form with lower, upper, qualifier, unit and raw",
  "date.impossible": "Correct the date",
  "date.unreadable": "Write the date as 2024, 2024-07, 2024-07-28 or 2024-07-25/2024-07-27",
  "id.unreadable": "Write the prefix and a slug, such as act:csp-psd",
  "language.unreadable": "Write the language as en, fr or ar",
  "quote.not-found": "Copy the words from the stored text",
  "record.invalid-value": "Write the value in the form that is expected",
  "record.wrong-type": "Write the value in the form that is expected",
};

/** What to do about an issue of a written record, where whoever found it did not know. */
export function usualHint(code: IssueCode): string | undefined {
  return USUAL[code];
}
