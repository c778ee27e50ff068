import "server-only";
import type { AsOf, FoundRecord } from "@variorum/store/read";
import { pinnedPath } from "../../record-address.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * The JSON of a record in a twin: the record of the model, key for key. What is computed or joined stands under names
 * that begin with `_` and is ignored on import. As of a change, its links lead to the state of then.
 */
export function toRecordJson({ record, recordedIn, notice, entry, counts }: FoundRecord, { asOf }: AsOf): Json {
  return {
    ...record,
    ...(entry !== undefined && { _passages: entry.passages }),
    ...(entry?.status !== undefined && { _status: entry.status, _flags: entry.flags ?? [] }),
    ...(counts !== undefined && {
      _claims: counts.claims,
      _claimants: counts.claimants,
      _reports: counts.reports,
      _questions: counts.questions,
      _contested: counts.contested,
    }),
    _change: recordedIn,
    ...(notice !== undefined && { _notice: notice }),
    _links: linksOf(record, { recordedIn, asOf }),
  };
}

/** Where a record, its page, its pinned state and what it belongs to are. */
export function linksOf(
  { id, event, question }: { readonly id: string; readonly event?: string; readonly question?: string },
  { recordedIn, asOf }: AsOf & { readonly recordedIn: number },
): Json {
  const html = pinnedPath(id, asOf);
  return {
    self: `${html}.json`,
    html,
    pinned: pinnedPath(id, asOf ?? recordedIn),
    ...(event !== undefined && { event: pinnedPath(event, asOf) }),
    ...(question !== undefined && { question: pinnedPath(question, asOf) }),
  };
}
