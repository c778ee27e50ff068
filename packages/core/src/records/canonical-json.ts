/**
 * Writes a value as JSON with the keys of every object sorted, so that equal records give equal text whatever the order
 * of their keys. The hash of a record is taken over this text.
 *
 * Order: keys by UTF-16 code units; lists as they are.
 * Throws: TypeError for a value that JSON cannot hold (undefined, a function, NaN, an infinity).
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`;
  if (typeof value === "object" && value !== null) {
    return Array.isArray(value) ? listJson(value) : objectJson(value as Readonly<Record<string, unknown>>);
  }
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(
    `Cannot write a ${typeof value} as JSON: expected null, a boolean, a finite number, text, a list or an object`,
  );
}

/** What JSON writes as an escape: quotation marks, backslashes, control characters and halves of characters. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

function listJson(values: readonly unknown[]): string {
  let json = "[";
  for (let index = 0; index < values.length; index += 1)
    json += (index === 0 ? "" : ",") + canonicalJson(values[index]);
  return `${json}]`;
}

function objectJson(value: Readonly<Record<string, unknown>>): string {
  let json = "{";
  for (const { key, written } of sortedKeys(Object.keys(value))) json += written + canonicalJson(value[key]);
  return `${json}}`;
}

/** A key of an object, and how it is written behind the one before it. */
interface SortedKey {
  readonly key: string;
  readonly written: string;
}

/** Keys as they were met one after the other: a list of keys is found without putting it together as one text. */
interface MetKeys {
  readonly next: Map<string, MetKeys>;
  sorted?: readonly SortedKey[];
}

// Records have few different lists of keys, and an import writes millions of them.
const MOST_MET = 20_000;
const start: MetKeys = { next: new Map() };
let met = 0;

function sortedKeys(keys: readonly string[]): readonly SortedKey[] {
  let at = start;
  for (const key of keys) {
    let next = at.next.get(key);
    if (next === undefined) {
      if (met >= MOST_MET) return sortKeys(keys);
      met += 1;
      next = { next: new Map() };
      at.next.set(key, next);
    }
    at = next;
  }
  at.sorted ??= sortKeys(keys);
  return at.sorted;
}

function sortKeys(keys: readonly string[]): readonly SortedKey[] {
  return [...keys].sort().map((key, index) => ({ key, written: `${index === 0 ? "" : ","}${JSON.stringify(key)}:` }));
}
