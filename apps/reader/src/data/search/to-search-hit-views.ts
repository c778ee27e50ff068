import "server-only";
import { type AnyRecord, nameIn } from "@variorum/core";
import type { AsOf, ReadStore, SearchHit } from "@variorum/store/read";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { words } from "../../wording/words.ts";
import { findRecordsOf } from "../records/find-records-of.ts";
import { type ClaimLineView, toClaimLine } from "../claims/to-claim-line.ts";
import { whoSays } from "../claims/to-claimant-view.ts";

/** One record that a search found. */
export interface SearchHitView {
  readonly href: string;
  /** Name or title; for a claim who vouches. */
  readonly title: string;
  /** Empty where it says no more than the title. */
  readonly snippet: readonly { readonly text: string; readonly isMatch: boolean }[];
  /** Of events, actors and reports: sort and date. */
  readonly about: readonly string[];
  /** Of a claim: its answer, its question and event, and where the accounts stand. */
  readonly line?: ClaimLineView;
}

/** Makes the views of what a search found. */
export async function toSearchHitViews(
  store: ReadStore,
  hits: readonly SearchHit[],
  { asOf }: AsOf,
): Promise<readonly SearchHitView[]> {
  const records = await findRecordsOf(
    store,
    hits.flatMap(({ entry }) => entry ?? []),
    { asOf },
  );
  return hits.map(({ id, entry, record, names, snippet }): SearchHitView => {
    const hit = { href: records.pathOf(id) ?? "/", snippet: cut(snippet), about: aboutOf(record) };
    if (entry !== undefined) {
      const line = toClaimLine(entry, { records, words });
      return { ...hit, title: whoSays(line.claim.claimant, words), line };
    }
    const title = names.length === 0 ? id : nameIn(words.language, names);
    return { ...hit, title, snippet: snippet.text === title && snippet.marks.length === 0 ? [] : hit.snippet };
  });
}

function aboutOf(record: AnyRecord): readonly string[] {
  switch (record.kind) {
    case "event":
      return [
        words.eventType[record.type],
        ...(record.anchor.when === undefined ? [] : [presentEdtfDate(record.anchor.when, words)]),
      ];
    case "actor":
      return [words.actorType[record.type]];
    case "report":
      return [
        words.reportType[record.type],
        ...(record.publishedAt === undefined ? [] : [presentEdtfDate(record.publishedAt, words)]),
      ];
    default:
      return [];
  }
}

/** Splits a snippet at its marks. */
function cut({ text, marks }: SearchHit["snippet"]): SearchHitView["snippet"] {
  const ends = [0, ...marks.map(([, end]) => end)];
  const pieces = marks.flatMap(([start, end], index) => [
    { text: text.slice(ends[index], start), isMatch: false },
    { text: text.slice(start, end), isMatch: true },
  ]);
  return [...pieces, { text: text.slice(ends.at(-1)), isMatch: false }].filter((piece) => piece.text !== "");
}
