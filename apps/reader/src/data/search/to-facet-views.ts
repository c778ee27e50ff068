import "server-only";
import {
  type Facet,
  FACETS,
  type Facets,
  parseSearchFilter,
  type ReadStore,
  type SearchFilter,
  searchFilterPairs,
} from "@variorum/store/read";
import type { Words } from "../../wording/en.ts";
import { fromTheBeginning, searchAddress } from "./search-address.ts";
import { type ChosenValue, namesOfValues, presentFilterValue } from "./to-chosen-values.ts";

/** The values of one facet that can be chosen, with how many of what is found have each. */
export interface FacetView {
  readonly name: Facet;
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly found: string; readonly href: string }[];
  /** Values that are chosen already. */
  readonly chosen: readonly ChosenValue[];
}

export interface FacetContext {
  readonly filter: SearchFilter;
  readonly chosen: readonly ChosenValue[];
  readonly words: Words;
}

/** Makes the facets of a search; one without any value is left out. */
export async function toFacetViews(
  store: ReadStore,
  { values, isComplete }: Facets,
  { filter, chosen, words }: FacetContext,
): Promise<readonly FacetView[]> {
  const ids = FACETS.flatMap((facet) => values[facet].map(({ value }) => idOf(facet, value)));
  const names = await namesOfValues(store, ids, words);
  return FACETS.map((name): FacetView => {
    const own = chosen.filter((each) => each.name === name);
    return {
      name,
      label: words.page.search.filter[name],
      chosen: own,
      values: values[name]
        .filter(({ value }) => !own.some((each) => each.value === value))
        .map(({ value, found }) => ({
          text: names.get(idOf(name, value)) ?? presentFilterValue(name, value, words),
          found: words.page.search.total(words.count.number(found), isComplete),
          href: searchAddress(withValue(filter, name, value)),
        })),
    };
  }).filter((facet) => facet.values.length > 0);
}

function idOf(facet: Facet, value: string): string {
  if (facet === "place") return `plc:${value}`;
  return facet === "claimant" ? `act:${value}` : value;
}

/** A filter with one value more, on its first page. */
function withValue(filter: SearchFilter, name: Facet, value: string): SearchFilter {
  const parsed = parseSearchFilter([...searchFilterPairs(fromTheBeginning(filter)), [name, value]]);
  return parsed.ok ? parsed.value : filter;
}
