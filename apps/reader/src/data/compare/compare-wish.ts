import "server-only";
import { ActorId, EventId, isoDateToDay, ReportId } from "@variorum/core";
import { pairsOf, type Parameters } from "../access/read-search.ts";

/** What an address of the comparison asks for. */
export interface CompareWish {
  readonly event?: EventId;
  /** Two to four claimants. */
  readonly claimants: readonly ActorId[];
  /** Two reports. */
  readonly reports: readonly ReportId[];
  /** Record time: what the store held after a change or at the end of a day. Shape: "1204" or "2024-08-01". */
  readonly asOf: readonly string[];
  /** Time of the utterance, or of the report where that is not known: what had been said by the end of a day. */
  readonly saidBy: readonly string[];
  /** Parts of the address that mean nothing here. */
  readonly notUnderstood: readonly string[];
}

const slugOf =
  <Id>(prefix: string, schema: { safeParse(text: string): { success: boolean; data?: Id } }) =>
  (text: string): Id | undefined =>
    schema.safeParse(`${prefix}:${text}`).data;
const asDay = (text: string): string | undefined => (isoDateToDay(text) === undefined ? undefined : text);
const asState = (text: string): string | undefined => (/^\d{1,9}$/.test(text) ? text : asDay(text));

const READERS = {
  event: { read: slugOf("evt", EventId), most: 1 },
  claimant: { read: slugOf("act", ActorId), most: 4 },
  report: { read: slugOf("rep", ReportId), most: 2 },
  as_of: { read: asState, most: 2 },
  said_by: { read: asDay, most: 2 },
} as const;

/** Reads the address of a comparison; what cannot be read, and what is too many, is told and not guessed. */
export function parseCompareWish(parameters: Parameters): CompareWish {
  const notUnderstood: string[] = [];
  const pairs = pairsOf(parameters);
  const read = <Name extends keyof typeof READERS>(wanted: Name) => {
    const { read: readOne, most } = READERS[wanted];
    const texts = pairs.filter(([name, text]) => name === wanted && text !== "").map(([, text]) => text);
    const values = [...new Set(texts)].flatMap((text) => {
      // Each name has values of one type, which a lookup by name cannot tell.
      const value = readOne(text) as ReturnType<(typeof READERS)[Name]["read"]>;
      if (value === undefined) notUnderstood.push(`${wanted}=${text}`);
      return value === undefined ? [] : [{ value, text }];
    });
    for (const { text } of values.slice(most)) notUnderstood.push(`${wanted}=${text}`);
    return values.slice(0, most).map(({ value }) => value);
  };
  for (const [name, text] of pairs) if (!Object.hasOwn(READERS, name)) notUnderstood.push(`${name}=${text}`);
  const [event] = read("event");
  return {
    claimants: read("claimant").filter((value) => value !== undefined),
    reports: read("report").filter((value) => value !== undefined),
    asOf: read("as_of").filter((value) => value !== undefined),
    saidBy: read("said_by").filter((value) => value !== undefined),
    notUnderstood,
    ...(event !== undefined && { event }),
  };
}
