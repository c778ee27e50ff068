import { isDeepStrictEqual } from "node:util";

/** Two values of a field, without what is the same in both. */
export interface DifferingParts {
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * Leaves of two values only the parts that differ, so that one cell of a row is told and not all of them: of objects the
 * keys, of lists that are equally long the entries, of others the entries that the other list has not. A hash that
 * differs beside what it is the hash of tells nothing more.
 *
 * @example
 * differingParts({ lower: 0, upper: 1 }, { lower: 0, upper: 2 }) // { from: { upper: 1 }, to: { upper: 2 } }
 */
export function differingParts(from: unknown, to: unknown): DifferingParts {
  if (Array.isArray(from) && Array.isArray(to)) {
    if (from.length !== to.length) return differingEntries(from, to);
    const pairs = from
      .map((entry: unknown, index): DifferingParts => ({ from: entry, to: to[index] as unknown })) // of any shape
      .filter((pair) => !isDeepStrictEqual(pair.from, pair.to))
      .map((pair) => differingParts(pair.from, pair.to));
    return { from: pairs.map((pair) => pair.from), to: pairs.map((pair) => pair.to) };
  }
  if (!isObject(from) || !isObject(to)) return { from, to };
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (key) => !isDeepStrictEqual(from[key], to[key]),
  );
  const told = keys.length > 1 ? keys.filter((key) => key !== "sha256") : keys;
  const parts = told.map((key) => [key, differingParts(from[key], to[key])] as const);
  return {
    from: Object.fromEntries(parts.filter(([key]) => key in from).map(([key, part]) => [key, part.from])),
    to: Object.fromEntries(parts.filter(([key]) => key in to).map(([key, part]) => [key, part.to])),
  };
}

function differingEntries(from: readonly unknown[], to: readonly unknown[]): DifferingParts {
  const [gone, come] = [without(from, to), without(to, from)];
  return gone.length + come.length === 0 ? { from, to } : { from: gone, to: come };
}

function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  return list.filter((entry) => !other.some((each) => isDeepStrictEqual(each, entry)));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
