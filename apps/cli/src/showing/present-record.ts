import type { AnyRecord } from "@variorum/core";
import { fieldWords } from "../wording/field-words.ts";
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
      return wrap(printable(fieldWords(value)), { width, first: `  ${key.padEnd(NAME_COLUMNS)}`, rest });
    })
    .join("");
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
