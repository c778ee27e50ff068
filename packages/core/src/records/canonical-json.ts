/**
 * Writes a value as JSON with the keys of every object sorted, so that equal records give equal text whatever the order
 * of their keys. The hash of a record is taken over this text.
 *
 * Order: keys by UTF-16 code units; lists as they are.
 * Throws: TypeError for a value that JSON cannot hold (undefined, a function, NaN, an infinity).
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "object" && value !== null) {
    return Array.isArray(value) ? listJson(value) : objectJson(value as Readonly<Record<string, unknown>>);
  }
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(
    `Cannot write a ${typeof value} as JSON: expected null, a boolean, a finite number, text, a list or an object`,
  );
}

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

// Records have few different lists of keys, and an import writes millions of them.
const KNOWN_LISTS = 5_000;
const known = new Map<string, readonly SortedKey[]>();

function sortedKeys(keys: readonly string[]): readonly SortedKey[] {
  let list = "";
  for (const key of keys) list += `${key.length}:${key}`;
  const found = known.get(list);
  if (found !== undefined) return found;
  const sorted = [...keys]
    .sort()
    .map((key, index) => ({ key, written: `${index === 0 ? "" : ","}${JSON.stringify(key)}:` }));
  if (known.size < KNOWN_LISTS) known.set(list, sorted);
  return sorted;
}
