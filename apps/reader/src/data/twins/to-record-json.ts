import "server-only";
import type { FoundRecord } from "@variorum/store/read";
import { pathOfId } from "../../record-address.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * The JSON of a record in a twin: the record of the model, key for key. What is computed or joined stands under names
 * that begin with `_` and is ignored on import.
 */
export function toRecordJson({ record, recordedIn, notice, entry, counts }: FoundRecord): Json {
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
    _links: linksOf(record, recordedIn),
  };
}

/** Where a record, its page, its pinned state and what it belongs to are. */
export function linksOf(
  { id, event, question }: { readonly id: string; readonly event?: string; readonly question?: string },
  change: number,
): Json {
  const html = pathOfId(id) ?? "/";
  return {
    self: `${html}.json`,
    html,
    pinned: `${html}@${change}`,
    ...(event !== undefined && { event: pathOfId(event) }),
    ...(question !== undefined && { question: pathOfId(question) }),
  };
}
