import "server-only";
import { getEnv } from "../../env.ts";

/** Where to tell that something about a record is wrong; empty where the site names nobody. */
export interface Contact {
  /** A web address, or one for mail with id and change filled in. */
  readonly contact?: string;
}

/** Whom to write to about the site as a whole; `undefined` where it names nobody. */
export function getSiteContact(): { readonly href: string; readonly name: string } | undefined {
  const { contact } = getEnv();
  if (contact === undefined) return undefined;
  return { href: /^https?:/.test(contact) ? contact : `mailto:${contact}`, name: contact };
}

/** The way to ask for a correction of one record, as it stood at a change. */
export function contactFor(id: string, change: number): Contact {
  const { contact } = getEnv();
  if (contact === undefined) return {};
  if (/^https?:/.test(contact)) return { contact: withRecord(contact, `${id}@${change}`) };
  return { contact: `mailto:${contact}?subject=${encodeURIComponent(`${id}@${change}`)}` };
}

/** A web address that is told which record it is about. */
function withRecord(contact: string, record: string): string {
  const address = new URL(contact);
  address.searchParams.set("record", record);
  return address.href;
}
