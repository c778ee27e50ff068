import type { Issue, IssueCode } from "@variorum/core";

/** Path inside a file or record: keys and list positions. */
export type Path = readonly (string | number)[];

/** A value as it was written, with where it stands. */
export interface WrittenNode {
  /** Plain value: an object, a list, a text, or a number or boolean under the few keys that want one. */
  readonly value: unknown;
  /** Offsets in the text of the file, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Offset of the key, for the member of an object. */
  readonly keyStart?: number;
  readonly children: ReadonlyMap<string | number, WrittenNode>;
}

/** What a syntax reader found wrong, before lines are counted. */
export interface SyntaxIssue {
  readonly code: IssueCode;
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
}

/** A file read into nodes, or what is wrong with its syntax. */
export type ParsedText =
  | { readonly ok: true; readonly root: WrittenNode }
  | { readonly ok: false; readonly issues: readonly SyntaxIssue[] };

/** Deepest nesting of lists and objects. */
export const NESTING_LIMIT = 64;

/** Says that something lies too deep. */
export function tooDeep(offset: number): SyntaxIssue {
  const message = `Cannot read a nesting of more than ${NESTING_LIMIT} levels`;
  return { code: "file.too-large", message, hint: "Write the records flat: none needs this depth", offset };
}

/** Says that a key is one that no object can have as its own; `undefined` for any other. */
export function forbiddenKey(key: string, offset: number): SyntaxIssue | undefined {
  if (key !== "__proto__") return undefined;
  const message = `Unknown key "${key}"`;
  return { code: "record.unknown-key", message, hint: "Remove the key, or give it another name", offset };
}

// Everything a person writes is text unless its key is here: `said: 2024` is a date and `value: 7` is raw words.
const NUMBER_KEYS = new Set("occurrence lat lon radiusKm bytes length start end confidence lower upper at".split(" "));
const BOOLEAN_KEYS = new Set(["provisional", "stated", "answer"]);

/**
 * Gives the plain value of a scalar: the text as written, unless the key it stands under wants another type.
 *
 * `key` is the nearest key above; `isItem` says that the scalar stands in a list under it.
 */
export function toPlain(value: unknown, source: string, key: string | undefined, isItem: boolean): unknown {
  if (typeof value === "string") return value;
  if (typeof value === "number") return key !== undefined && wantsNumber(key, isItem) ? value : source;
  if (typeof value === "boolean") return key !== undefined && BOOLEAN_KEYS.has(key) ? value : source;
  return null;
}

/** `at` is a position in a list ([941, 961]) and a date by itself. */
function wantsNumber(key: string, isItem: boolean): boolean {
  return NUMBER_KEYS.has(key) && (key !== "at" || isItem);
}

/** The node at a path, or the nearest one above it that exists. */
export function nodeAt(root: WrittenNode, path: Path): { readonly node: WrittenNode; readonly isExact: boolean } {
  let node = root;
  for (const key of path) {
    const child = node.children.get(key);
    if (child === undefined) return { node, isExact: false };
    node = child;
  }
  return { node, isExact: true };
}

/** Gives a syntax issue its place in the file. */
export function toIssue(
  { code, message, hint, offset }: SyntaxIssue,
  file: string,
  place: (offset: number) => { readonly line: number; readonly column: number },
): Issue {
  const at = { file, ...place(offset) };
  return { code, severity: "error", message, at, ...(hint === undefined ? {} : { hint }) };
}
