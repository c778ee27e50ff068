import { type AnyRecord, canonicalJson } from "@variorum/core";

/** One field in which two versions of a record differ. */
export interface FieldChange {
  readonly id: string;
  readonly field: string;
  /** Absent where the record had no such field. */
  readonly from?: unknown;
  /** Absent where the record has it no more. */
  readonly to?: unknown;
}

/**
 * Lists the fields in which two versions of a record differ.
 *
 * Order: by name of the field.
 */
export function fieldChanges(from: AnyRecord, to: AnyRecord): readonly FieldChange[] {
  const before: Readonly<Record<string, unknown>> = { ...from };
  const after: Readonly<Record<string, unknown>> = { ...to };
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted()
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({
      id: to.id,
      field,
      ...(before[field] === undefined ? {} : { from: before[field] }),
      ...(after[field] === undefined ? {} : { to: after[field] }),
    }));
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
}
