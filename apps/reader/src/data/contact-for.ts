import "server-only";
import { getEnv } from "../env.ts";

/** Where to tell that something about a record is wrong; empty where the site names nobody. */
export interface Contact {
  /** A web address, or one for mail with id and change filled in. */
  readonly contact?: string;
}

/** The way to ask for a correction of one record, as it stood at a change. */
export function contactFor(id: string, change: number): Contact {
  const { contact } = getEnv();
  if (contact === undefined) return {};
  if (/^https?:/.test(contact)) return { contact };
  return { contact: `mailto:${contact}?subject=${encodeURIComponent(`${id}@${change}`)}` };
}
