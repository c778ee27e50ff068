import "server-only";
import type { ComputedKind } from "@variorum/formats/write";
import {
  exportFound,
  type FilterIssue,
  parseSearchFilter,
  resolveAsOf,
  type SearchFilter,
  type SearchKind,
} from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { getStore } from "../access/get-store.ts";
import { searchAddress } from "../search/search-address.ts";
import { describeFilter } from "./describe-filter.ts";
import { listTwin } from "./list-twin.ts";
import { notUnderstood } from "./problem.ts";
import type { Twin, TwinWanted } from "./twin.ts";

const KINDS = { claims: "claim", events: "event", actors: "actor", reports: "report" } as const satisfies Record<
  SearchKind,
  ComputedKind
>;

/** The twin of a search: the same filter, all that it finds. */
export async function getSearchTwin({ form, query }: TwinWanted & { readonly form: "json" | "csv" }): Promise<Twin> {
  const parsed = parseSearchFilter(query);
  const issues = [...parsed.issues, ...ofPages(query)];
  if (!parsed.ok || issues.length > 0) return notUnderstood(issues);
  const store = await getStore();
  const filter = parsed.value;
  return listTwin(store, {
    form,
    kind: KINDS[filter.kind ?? "claims"],
    found: await exportFound(store, filter),
    of: "search",
    html: searchAddress(filter),
    links: linksOf(filter, form),
    understood: await describeFilter(store, filter),
    ...(filter.as_of !== undefined && { asOf: await resolveAsOf(store, filter.as_of) }),
  });
}

/** The twin of the list of events: every event. */
export async function getEventsTwin({ form, query }: TwinWanted & { readonly form: "json" | "csv" }): Promise<Twin> {
  const issues = [...parseSearchFilter(query).issues, ...ofPages(query)];
  const others = [...query.keys()].filter((name) => !issues.some(({ param }) => param === name));
  const all = [...issues, ...others.map((name) => notHere(name, words.twin.searchInstead))];
  if (all.length > 0) return notUnderstood(all);
  const store = await getStore();
  return listTwin(store, {
    form,
    kind: "event",
    found: await exportFound(store, { kind: "events" }),
    of: "all",
    html: "/events",
    links: { self: `/events.${form}`, html: "/events", csv: "/events.csv", json: "/events.json" },
  });
}

/** What only pages have: a twin gives every row at once. */
function ofPages(query: URLSearchParams): readonly FilterIssue[] {
  return ["cursor", "limit"].filter((name) => query.has(name)).map((name) => notHere(name, words.twin.everyRow));
}

function notHere(param: string, hint: string): FilterIssue {
  return { code: "filter.unknown-name", severity: "error", param, message: words.twin.notHere(param), hint };
}

function linksOf(filter: SearchFilter, form: string): Readonly<Record<string, string>> {
  return {
    self: searchAddress(filter, form),
    html: searchAddress(filter),
    csv: searchAddress(filter, "csv"),
    json: searchAddress(filter, "json"),
    feed: searchAddress(filter, "atom"),
  };
}
