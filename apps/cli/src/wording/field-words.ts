/**
 * Words of a field of a record as it stands: texts as they are, lists with semicolons, objects with the names of their
 * parts; a `value` needs no name.
 */
export function fieldWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(fieldWords).join("; ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(([, part]) => !(Array.isArray(part) && part.length === 0))
    .map(([key, part]) => (key === "value" ? fieldWords(part) : `${key} ${fieldWords(part)}`))
    .join(", ");
}
