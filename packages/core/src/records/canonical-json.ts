/**
 * Writes a value as JSON with the keys of every object sorted, so that equal records give equal text whatever the order
 * of their keys. The hash of a record is taken over this text.
 *
 * Order: keys by UTF-16 code units; lists as they are.
 * Throws: TypeError for a value that JSON cannot hold (undefined, a function, NaN, an infinity).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") {
    const members = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  throw new TypeError(
    `Cannot write a ${typeof value} as JSON: expected null, a boolean, a finite number, text, a list or an object`,
  );
}
