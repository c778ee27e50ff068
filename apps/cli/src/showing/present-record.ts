import type { AnyRecord } from "@variorum/core";
import { printable } from "../wording/printable.ts";
import { wrap } from "../wording/wrap.ts";

const HEADER_KEYS = new Set(["kind", "id"]);
const NAME_COLUMNS = 18;

/** The fields of a record, one a line, in the order of its schema. */
export function presentRecord(record: AnyRecord, width: number): string {
  return Object.entries(record)
    .filter(([key, value]) => !HEADER_KEYS.has(key) && !isEmpty(value))
    .map(([key, value]) => {
      const rest = " ".repeat(NAME_COLUMNS + 2);
      return wrap(printable(wordsOf(value)), { width, first: `  ${key.padEnd(NAME_COLUMNS)}`, rest });
    })
    .join("");
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join("; ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(([, part]) => !isEmpty(part))
    .map(([key, part]) => (key === "value" ? wordsOf(part) : `${key} ${wordsOf(part)}`))
    .join(", ");
}
