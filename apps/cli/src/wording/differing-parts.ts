import { isDeepStrictEqual } from "node:util";

/** Two values of a field, without what is the same in both. */
export interface DifferingParts {
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * Leaves of two values only the parts that differ, so that one cell of a row is told and not all of them: of objects the
 * keys, of lists that are equally long the entries.
 *
 * @example
 * differingParts({ lower: 0, upper: 1 }, { lower: 0, upper: 2 }) // { from: { upper: 1 }, to: { upper: 2 } }
 */
export function differingParts(from: unknown, to: unknown): DifferingParts {
  if (Array.isArray(from) && Array.isArray(to)) {
    if (from.length !== to.length) return { from, to };
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
  const parts = keys.map((key) => [key, differingParts(from[key], to[key])] as const);
  return {
    from: Object.fromEntries(parts.filter(([key]) => key in from).map(([key, part]) => [key, part.from])),
    to: Object.fromEntries(parts.filter(([key]) => key in to).map(([key, part]) => [key, part.to])),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
