import "server-only";
import { z } from "zod";
import { nameIn } from "@variorum/core";
import {
  type ReadStore,
  search,
  SEARCH_KINDS,
  type SearchHit,
  type SearchKind,
  type SearchWords,
} from "@variorum/store/read";
import { pathOfId } from "../record-address.ts";
import { words } from "../wording/words.ts";
import { findRecordsOf } from "./find-records-of.ts";
import { getStore } from "./get-store.ts";
import { orFirstPage } from "./or-first-page.ts";
import { toClaimLine } from "./to-claim-line.ts";

/** One page of results. */
export interface SearchPageView {
  /** The words as they were typed. */
  readonly typed: string;
  readonly kind: SearchKind;
  /** Absent before anything was looked for. */
  readonly found?: {
    readonly understood: SearchWords;
    readonly hits: readonly SearchHitView[];
    readonly total: number;
    readonly isExact: boolean;
    readonly next?: string;
    readonly isFirst: boolean;
  };
  /** Parts of the address that mean nothing here. */
  readonly notUnderstood: readonly string[];
}

export interface SearchHitView {
  readonly href: string;
  /** Name or title; for a claim who vouches. */
  readonly title: string;
  /** Answer, question and event of a claim. */
  readonly stated?: string;
  readonly question?: string;
  readonly about?: string;
  readonly snippet: readonly { readonly text: string; readonly isMatch: boolean }[];
}

const PAGE = 50;
const KNOWN = new Set(["q", "kind", "cursor"]);
const one = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
const Parameters = z.object({
  q: one(z.string().max(500)),
  kind: one(z.enum(SEARCH_KINDS)),
  cursor: one(z.string().min(1).max(1000)),
});

/** What is found for the words of an address; every search is an address. */
export async function getSearchPage(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): Promise<SearchPageView> {
  const { q: typed = "", kind = "claims", cursor } = Parameters.parse(parameters);
  const base = { typed, kind, notUnderstood: notUnderstood(parameters) };
  if (typed.trim() === "") return base;
  const store = await getStore();
  const { page, isFirst } = await orFirstPage(cursor, (at) =>
    search(store, { kind, words: typed, limit: PAGE, ...at }),
  );
  const found = {
    understood: page.understood,
    hits: await toHits(store, page.entries),
    total: page.total,
    isExact: page.totalExact,
    isFirst,
  };
  if (page.next === undefined) return { ...base, found };
  return {
    ...base,
    found: { ...found, next: `/search?${new URLSearchParams({ q: typed, kind, cursor: page.next }).toString()}` },
  };
}

function notUnderstood(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): readonly string[] {
  return Object.entries(parameters).flatMap(([name, value]) => {
    if (KNOWN.has(name) && !(name === "kind" && !SEARCH_KINDS.some((kind) => kind === value))) return [];
    return [`${name}=${String(value)}`];
  });
}

async function toHits(store: ReadStore, hits: readonly SearchHit[]): Promise<readonly SearchHitView[]> {
  const claims = hits.map(({ record }) => record).filter((record) => record.kind === "claim");
  const records = await findRecordsOf(
    store,
    claims.map((claim) => ({ claim, passages: [] })),
  );
  return hits.map(({ id, record, names, snippet }) => {
    const base = { href: pathOfId(id) ?? "/", snippet: cut(snippet) };
    if (record.kind !== "claim") return { ...base, title: names.length === 0 ? id : nameIn(words.language, names) };
    const { claim, question, event } = toClaimLine({ claim: record }, { records, words });
    return { ...base, title: claim.claimant.name, stated: claim.value.text, question, about: event.name };
  });
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
