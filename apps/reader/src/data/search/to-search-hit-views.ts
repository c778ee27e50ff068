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
  /** Language of the snippet, where it is words of a report. */
  readonly lang?: string;
  /** Of events, actors and reports: sort and date. Of a claim: the name that it was found by. */
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
      return { ...hit, ...inOwnWords(hit, snippet.text, line), title: whoSays(line.claim.claimant, words), line };
    }
    const title = names.length === 0 ? id : nameIn(words.language, names);
    return { ...hit, title, snippet: snippet.text === title && snippet.marks.length === 0 ? [] : hit.snippet };
  });
}

/** A claim that was found by a name shows its own words all the same: a name in their place would read like a quote. */
function inOwnWords(
  { snippet, about }: Pick<SearchHitView, "snippet" | "about">,
  found: string,
  { claim: { quotes, value } }: ClaimLineView,
): Pick<SearchHitView, "snippet" | "about" | "lang"> {
  const core = found.replaceAll(/^…|…$/g, "").trim();
  const [first] = quotes;
  const quote = quotes.find(({ text }) => text.includes(core));
  if (quote !== undefined) return { snippet, about, lang: quote.lang };
  if (first === undefined || value.text.includes(core)) return { snippet, about };
  return {
    snippet: [{ text: first.text, isMatch: false }],
    about: [...about, words.page.search.foundByName(found)],
    lang: first.lang,
  };
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
