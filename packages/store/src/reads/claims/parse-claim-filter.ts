import { type Checked, nearestWord, PopulationClass, type ValueIssue } from "@variorum/core";
import type { z } from "zod";
import { ClaimFilter, SearchFilter } from "./claim-filter.ts";
import { parseSearchWords } from "../search/search-words.ts";

/** An issue with the part of an address that it is about. */
export interface FilterIssue extends ValueIssue {
  readonly param: string;
}

const SINGLE = new Set<string>(["q", "said_from", "said_to", "as_of", "sort", "cursor", "limit", "kind"]);
/** Names that read the present state only, and so exclude as_of. */
const PRESENT_ONLY = ["q", "status"] as const;

/**
 * Reads the names and values of an address or of `--where`. Nothing is passed over in silence.
 *
 * Shape: pairs as URLSearchParams gives them; a name given twice means any of its values; an empty value means nothing
 * was chosen.
 * Issues: `filter.unknown-name`, `filter.unknown-value`, `filter.given-twice`, `filter.not-with-as-of`.
 */
export function parseClaimFilter(
  pairs: Iterable<readonly [name: string, value: string]>,
): Checked<ClaimFilter, FilterIssue> {
  return parseFilter(ClaimFilter, pairs);
}

/** As parseClaimFilter, with the kind of record to search for. Issues: `filter.not-with-kind` beside those. */
export function parseSearchFilter(
  pairs: Iterable<readonly [name: string, value: string]>,
): Checked<SearchFilter, FilterIssue> {
  const parsed = parseFilter(SearchFilter, pairs);
  const issues = parsed.ok ? notWithKind(parsed.value) : [];
  return issues.length === 0 ? parsed : { ok: false, issues };
}

function parseFilter<Schema extends typeof ClaimFilter | typeof SearchFilter>(
  schema: Schema,
  pairs: Iterable<readonly [name: string, value: string]>,
): Checked<z.infer<Schema>, FilterIssue> {
  const names: readonly string[] = schema.keyof().options;
  const given = new Map<string, string[]>();
  const issues: FilterIssue[] = [];
  for (const [name, value] of pairs) {
    if (value.trim() === "") continue;
    if (!names.includes(name)) issues.push(unknownName(name, names));
    else given.set(name, [...(given.get(name) ?? []), value.trim()]);
  }
  for (const [name, values] of given) if (SINGLE.has(name) && values.length > 1) issues.push(givenTwice(name, values));
  const raw = Object.fromEntries([...given].map(([name, values]) => [name, SINGLE.has(name) ? values[0] : values]));
  const parsed = schema.safeParse(raw);
  if (!parsed.success) issues.push(...parsed.error.issues.map((issue) => unknownValue(issue, raw)));
  else issues.push(...notWithAsOf(parsed.data), ...noWords(parsed.data));
  return parsed.success && issues.length === 0
    ? { ok: true, value: parsed.data as z.infer<Schema>, issues } // what the schema gives
    : { ok: false, issues };
}

/**
 * Writes a filter as the pairs of an address: the inverse of parseSearchFilter, with slugs for ids.
 *
 * Order: that of the filter's schema, the kind last.
 */
export function searchFilterPairs(filter: SearchFilter): readonly (readonly [name: string, value: string])[] {
  return SearchFilter.keyof().options.flatMap((name) => {
    const value = filter[name];
    if (value === undefined) return [];
    const values: readonly (string | number)[] = typeof value === "object" ? value : [value];
    return values.map(
      (each) => [name, name === "q" ? String(each) : String(each).replace(/^(evt|plc|act):/, "")] as const,
    );
  });
}

function unknownName(name: string, names: readonly string[]): FilterIssue {
  const near = nearestWord(name, names);
  return {
    code: "filter.unknown-name",
    severity: "error",
    param: name,
    message: `Unknown name "${name}" in the filter`,
    hint: near === undefined ? `Use one of: ${names.join(", ")}` : `Did you mean ${near}?`,
    raw: name,
  };
}

function givenTwice(name: string, values: readonly string[]): FilterIssue {
  const message = `Cannot read ${name}: it is given ${values.length} times and can have one value`;
  return {
    code: "filter.given-twice",
    severity: "error",
    param: name,
    message,
    hint: "Keep one of them",
    raw: values.join(", "),
  };
}

function unknownValue(issue: z.core.$ZodIssue, raw: Readonly<Record<string, unknown>>): FilterIssue {
  const [name, index] = issue.path;
  const param = String(name);
  const given: unknown = raw[param];
  const value = String(Array.isArray(given) ? given[Number(index)] : given);
  const known = knownWords(issue, param);
  const near = nearestWord(value, known);
  const expected = known.length > 0 ? `Use one of: ${known.join(", ")}` : EXPECTED[param];
  return {
    code: "filter.unknown-value",
    severity: "error",
    param,
    message: `Cannot read ${param} "${value.length > 60 ? `${value.slice(0, 60)}…` : value}" in the filter`,
    hint: near === undefined ? (expected ?? "Leave it out") : `Did you mean ${near}?`,
    raw: value,
  };
}

/** The words that a value could have been; of a population, which may be an actor too, its classes. */
function knownWords(issue: z.core.$ZodIssue, param: string): readonly string[] {
  if ("values" in issue) return issue.values.map(String);
  return param === "population" ? PopulationClass.options : [];
}

const SLUG = "Use a slug: a-z, 0-9 and hyphen";
const DAY = "Use a day: 2024-07-28";
const EXPECTED: Readonly<Record<string, string>> = {
  q: "Use at most 500 characters",
  event: SLUG,
  place: SLUG,
  claimant: SLUG,
  through: SLUG,
  language: "Use a language tag: en, fr, ar",
  said_from: DAY,
  said_to: DAY,
  year: "Use a year: 2024",
  as_of: "Use a change number or a day: 1204 or 2024-08-01",
  limit: "Use a number from 1 to 500",
};

function notWithAsOf(filter: ClaimFilter): readonly FilterIssue[] {
  if (filter.as_of === undefined) return [];
  return PRESENT_ONLY.filter((name) => filter[name] !== undefined).map((name) => ({
    code: "filter.not-with-as-of",
    severity: "error",
    param: "as_of",
    message: `Cannot look back with ${name}: ${name === "q" ? "the search reads" : "results are of"} the present state`,
    hint: `Leave out as_of or ${name}`,
  }));
}

function notWithKind({ kind = "claims", sort }: SearchFilter): readonly FilterIssue[] {
  if (kind === "claims" || sort === undefined) return [];
  const message = `Cannot sort ${kind} by ${sort}: they have one order`;
  return [{ code: "filter.not-with-kind", severity: "error", param: "sort", message, hint: "Leave out sort" }];
}

function noWords({ q, sort }: ClaimFilter): readonly FilterIssue[] {
  if (q === undefined && sort === "relevance") {
    const message = "Cannot sort by relevance without words";
    return [
      {
        code: "filter.unknown-value",
        severity: "error",
        param: "sort",
        message,
        hint: "Give q, or another sort",
        raw: sort,
      },
    ];
  }
  if (q === undefined || parseSearchWords(q).all.length > 0) return [];
  const message = "Cannot search: no word is wanted";
  return [
    {
      code: "filter.unknown-value",
      severity: "error",
      param: "q",
      message,
      hint: "Add a word that must occur",
      raw: q,
    },
  ];
}
