/**
 * Words of a field of a record as it stands: texts as they are, lists with semicolons, objects with the names of their
 * parts; a `value` needs no name.
 */
export function fieldWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(fieldWords).join("; ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(([, part]) => !isEmpty(part))
    .map(([key, part]) => (key === "value" ? fieldWords(part) : `${key} ${fieldWords(part)}`))
    .join(", ");
}

/** A list or an object without anything in it; a text that is empty is one all the same. */
function isEmpty(part: unknown): boolean {
  return typeof part === "object" && part !== null && Object.keys(part).length === 0;
}
