import "server-only";
import type { EventRecord } from "@variorum/core";
import type { Words } from "../../wording/en.ts";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";

/** What was searched for accounts: silence means something only beside it. */
export interface CoverageView {
  readonly outlets: readonly string[];
  readonly languages: readonly string[];
  readonly until: string;
  readonly by: string;
}

/** What was searched, or that this is not recorded, in one sentence. */
export function searchedSentence(coverage: CoverageView | undefined, { page: { event: labels } }: Words): string {
  if (coverage === undefined) return labels.notSearched;
  const { outlets, languages, until, by } = coverage;
  return `${outlets.join(", ")}, ${labels.searchedIn(languages.join(", "))}, ${labels.searchedUntil(until, by)}.`;
}

/** Makes the coverage note of an event; `undefined` where what was searched is not recorded. */
export function toCoverageView({ coverage }: Pick<EventRecord, "coverage">, words: Words): CoverageView | undefined {
  if (coverage === undefined) return undefined;
  const languageNames = new Intl.DisplayNames([words.language], { type: "language" });
  return {
    outlets: coverage.outlets,
    languages: coverage.languages.map((tag) => languageNames.of(tag) ?? tag),
    until: presentEdtfDate(coverage.until, words),
    by: coverage.by,
  };
}
