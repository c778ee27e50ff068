import "server-only";
import { VariorumError } from "@variorum/core";
import {
  CLAIM_SORTS,
  countFacets,
  findNearSpellings,
  findShorterSearches,
  type NearSpelling,
  type ReadStore,
  resolveAsOf,
  search,
  SEARCH_KINDS,
  type SearchFilter,
  searchFilterPairs,
  type ShorterSearch,
  type SearchKind,
  type SearchWords,
} from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { getStore } from "../access/get-store.ts";
import { orFirstPage } from "../access/or-first-page.ts";
import { pairsOf, type Parameters, readSearch } from "../access/read-search.ts";
import { findTypedRecord, type TypedRecord } from "./find-typed-record.ts";
import { fromTheBeginning, searchAddress } from "./search-address.ts";
import { type ChosenValue, toChosenValues } from "./to-chosen-values.ts";
import { type FacetView, toFacetViews } from "./to-facet-views.ts";
import { type SearchHitView, toSearchHitViews } from "./to-search-hit-views.ts";

/** One page of results, with everything that narrows them. */
export interface SearchPageView {
  readonly form: SearchFormView;
  /** The record whose id was typed. */
  readonly record?: TypedRecord;
  /** Parts of the address that mean nothing here, each with what to do. */
  readonly notUnderstood: readonly string[];
  readonly chosen: readonly ChosenValue[];
  /** Absent where the words themselves were not understood. */
  readonly found?: FoundView;
}

/** What the form of a search has filled in. */
export interface SearchFormView {
  /** The words as they were typed. */
  readonly typed: string;
  readonly kind: SearchKind;
  readonly kinds: readonly SearchKind[];
  /** Whether another order than the usual one is chosen. */
  readonly isOrdered: boolean;
  /** Order of claims; absent for other kinds, which have one. */
  readonly sort?: string;
  readonly sorts: readonly string[];
  readonly saidFrom: string;
  readonly saidTo: string;
  /** Values that are chosen by links and kept when the form is sent. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

export interface FoundView {
  /** Address of the first page of what was understood; its twins are there too. */
  readonly address: string;
  readonly understood: SearchWords;
  readonly hits: readonly SearchHitView[];
  readonly total: number;
  readonly isExact: boolean;
  readonly facets: readonly FacetView[];
  /** Whether the facets count everything that was found. */
  readonly isCountedWhole: boolean;
  readonly near: readonly (NearSpelling & { readonly href: string })[];
  /** The same search without a word of it, where nothing is found with all of them. */
  readonly shorter: readonly (ShorterSearch & { readonly href: string })[];
  readonly next?: string;
  /** Address of the first page, where this is a later one. */
  readonly first?: string;
}

const PAGE = 50;
/** Names that the form has fields for, or that a new search begins without. */
const IN_FORM = new Set(["q", "kind", "sort", "said_from", "said_to", "cursor"]);

/** What is found for an address; every search is an address. */
export async function getSearchPage(parameters: Parameters): Promise<SearchPageView> {
  const pairs = pairsOf(parameters);
  const { filter, issues } = readSearch(pairs);
  const store = await getStore();
  const typed = pairs.find(([name]) => name === "q")?.[1] ?? "";
  const record = await findTypedRecord(store, typed);
  const view = {
    form: toForm(typed, filter),
    ...(record !== undefined && { record }),
    notUnderstood: issues.map(({ message, hint }) => words.page.search.issue(message, hint)),
    chosen: await toChosenValues(store, filter, words),
  };
  if (issues.some(({ param }) => param === "q")) return view;
  try {
    return { ...view, found: await find(store, filter, view.chosen) };
  } catch (error) {
    // A change that is not reached yet is a mistake in the address, and told as one.
    if (!(error instanceof VariorumError) || error.code !== "store.unknown-change") throw error;
    return { ...view, notUnderstood: [...view.notUnderstood, words.page.search.issue(error.message, error.hint)] };
  }
}

function toForm(typed: string, filter: SearchFilter): SearchFormView {
  const { kind = "claims", q, sort } = filter;
  const usual = q === undefined ? "said" : "relevance";
  return {
    typed,
    kind,
    kinds: SEARCH_KINDS,
    isOrdered: sort !== undefined && sort !== usual,
    sorts: CLAIM_SORTS.filter((each) => each !== "relevance" || q !== undefined),
    saidFrom: filter.said_from ?? "",
    saidTo: filter.said_to ?? "",
    kept: searchFilterPairs(filter).filter(([name]) => !IN_FORM.has(name)),
    ...(kind === "claims" && { sort: sort ?? usual }),
  };
}

async function find(store: ReadStore, filter: SearchFilter, chosen: readonly ChosenValue[]): Promise<FoundView> {
  const { cursor, ...first } = filter;
  const { page, isFirst } = await orFirstPage(cursor, (at) => search(store, { limit: PAGE, ...first, ...at }));
  const facets = await countFacets(store, first);
  const asOf = filter.as_of === undefined ? {} : { asOf: await resolveAsOf(store, filter.as_of) };
  return {
    address: searchAddress(first),
    understood: page.understood,
    hits: await toSearchHitViews(store, page.entries, asOf),
    total: page.total,
    isExact: page.totalExact,
    facets: await toFacetViews(store, facets, { filter, chosen, words }),
    isCountedWhole: facets.isComplete,
    near: page.total === 0 ? await nearOf(store, filter) : [],
    shorter: page.total === 0 ? await shorterOf(store, first) : [],
    ...(page.next !== undefined && { next: searchAddress({ ...first, cursor: page.next }) }),
    ...(!isFirst && { first: searchAddress(first) }),
  };
}

async function nearOf(store: ReadStore, filter: SearchFilter): Promise<FoundView["near"]> {
  if (filter.q === undefined) return [];
  const near = await findNearSpellings(store, { q: filter.q, kind: filter.kind });
  return near.map((each) => ({ ...each, href: searchAddress({ ...fromTheBeginning(filter), q: each.q }) }));
}

async function shorterOf(store: ReadStore, filter: SearchFilter): Promise<FoundView["shorter"]> {
  const shorter = await findShorterSearches(store, filter);
  return shorter.map((each) => ({ ...each, href: searchAddress({ ...filter, q: each.q }) }));
}
