import { isSeen } from "../dataset/one-line.ts";
import { type Issue, type IssueCode, parseEdtfDate, type Position, TEXT_MAX_LENGTH } from "@variorum/core";
import { cellIssues } from "../dataset/dataset-row.ts";
import { type FlatField, flatFields, type Resolve } from "../dataset/flat-fields.ts";
import type { WrittenNode } from "../reading/written-node.ts";

/** A review as it was found in a file. */
export interface FoundReview {
  readonly node: WrittenNode;
  /** Where another part of the file holds what a node only names. */
  readonly resolve: Resolve;
  /** Licence of the feed or of the feed's entry, where one is given around the review. */
  readonly licence?: string | undefined;
  readonly raw: string;
  readonly place: (offset: number) => Position;
}

/** The values of a review, read by their paths whatever way they are written. */
export interface ReviewEntry {
  readonly fields: readonly FlatField[];
  readonly issues: readonly Issue[];
  /** The first value at one of the paths. */
  first(...paths: readonly string[]): FlatField | undefined;
  /** Text of the first value at one of the paths, without spaces around it. */
  text(...paths: readonly string[]): string | undefined;
  /** The first value at one of the paths that is a day, a month or a year. */
  date(...paths: readonly string[]): string | undefined;
  /** The paths of the things in a list, or of the only one: `itemReviewed.appearance[1]`. */
  each(path: string): readonly string[];
  at(field?: FlatField): Position;
  refuse(code: IssueCode, message: string, hint: string, field?: FlatField): void;
  warn(code: IssueCode, message: string, hint: string, field?: FlatField): void;
}

/** Starts reading a review. Issues: `text.not-well-formed`, `text.nul`, `date.unreadable`. */
export function toReviewEntry({ node, resolve, place }: FoundReview): ReviewEntry {
  const fields = flatFields(node, resolve);
  const byPath = new Map<string, FlatField>();
  for (const field of fields) {
    const path = plainPath(field.path);
    for (const known of [path, path.replaceAll(/\[\d+\]/g, "")]) if (!byPath.has(known)) byPath.set(known, field);
  }
  const issues: Issue[] = [];
  // What a node names elsewhere in the file has its own place; a text of microdata has that of its element.
  const at = (field?: FlatField): Position => ({
    ...place(field?.node.keyStart ?? field?.node.start ?? node.start),
    ...(field === undefined ? {} : { field: field.path }),
  });
  for (const field of fields) issues.push(...fieldIssues(field, at(field)));
  const first = (...paths: readonly string[]): FlatField | undefined => {
    const known = paths.flatMap((path) => [path, `${path}.@value`]).map((path) => byPath.get(path));
    return known.find((field) => field !== undefined && isSeen(field.text));
  };
  const keep = (severity: Issue["severity"]) => (code: IssueCode, message: string, hint: string, field?: FlatField) => {
    issues.push({ code, severity, message, hint, at: at(field) });
  };
  const warn = keep("warning");
  const warned = new Set<FlatField>();
  return {
    fields,
    issues,
    first,
    text: (...paths) => first(...paths)?.text.trim(),
    date(...paths) {
      const field = first(...paths);
      if (field === undefined) return undefined;
      const date = dateOf(field.text);
      if (date === undefined && !warned.has(field)) {
        warned.add(field);
        const message = `Cannot read date "${field.text.slice(0, 60)}": expected a day such as 2026-01-07`;
        warn("date.unreadable", message, "The text stays in the report of the review", field);
      }
      return date;
    },
    each(path) {
      const found = fields.map((field) => plainPath(field.path)).filter((known) => known.startsWith(path));
      const items = found.map((known) => /^(?:\[\d+\])?(?=\.|$)/.exec(known.slice(path.length))?.[0]);
      return [...new Set(items.filter((item) => item !== undefined))].map((item) => path + item);
    },
    at,
    refuse: keep("error"),
    warn,
  };
}

function fieldIssues({ path, text }: FlatField, at: Position): readonly Issue[] {
  if (text.length <= TEXT_MAX_LENGTH) return cellIssues([path, text], at);
  const message = `Cannot keep a text of more than ${TEXT_MAX_LENGTH} characters`;
  return [{ code: "text.too-long", severity: "error", message, hint: "Shorten the text", at }];
}

/** Keys may carry the vocabulary in front: `schema:claimReviewed`, `http://schema.org/claimReviewed`. */
function plainPath(path: string): string {
  return path.replaceAll(/(^|\.)(?:schema:|https?:\/\/schema\.org\/)/g, "$1");
}

/** The day, month or year that a text begins with; time and zone are the publisher's own and say nothing of the day. */
export function dateOf(text: string): string | undefined {
  const date = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])/.exec(text)?.[1];
  return date !== undefined && parseEdtfDate(date).ok ? date : undefined;
}
