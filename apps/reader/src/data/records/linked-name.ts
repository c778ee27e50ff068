import "server-only";
import type { RecordsAtHand } from "./records-at-hand.ts";

/** A name that leads to the page of what it names. */
export interface LinkedName {
  readonly name: string;
  /** Absent where there is no page to go to. */
  readonly href?: string;
}

/** The name of a record in a language, with the address of its page. */
export function linkedName(id: string, records: RecordsAtHand, lang: string): LinkedName {
  const href = records.pathOf(id);
  return { name: records.nameOf(id, lang), ...(href !== undefined && { href }) };
}
