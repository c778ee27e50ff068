import "server-only";
import { EventId, RULES_VERSION } from "@variorum/core";
import { findChanges, getChange } from "@variorum/store/read";
import { pathOfId } from "../../record-address.ts";
import { presentInstant } from "../../wording/present-instant.ts";
import { words } from "../../wording/words.ts";
import type { Addressed } from "./get-at-address.ts";

/** What a page at a pinned address says of the state that it shows. */
export interface PinView {
  readonly change: number;
  /** Day of the change, in words. */
  readonly day: string;
  /** Whether the record has changed since; of an event or question, also its claims. */
  readonly isOld: boolean;
  /** The same page as it is now, and the changes since. */
  readonly current: string;
  readonly changes: string;
  /** Rules by which the state of then is compared: always the present ones. */
  readonly rulesVersion: string;
}

/** A page that may be pinned. */
export interface Pinned {
  /** Absent on a page of the present. */
  readonly pin?: PinView;
}

/** The pin of a page, as a part of its view. `event` is what the page is of beside its record: all that touched it. */
export async function getPin({ store, id, asOf }: Addressed<string>, event?: EventId): Promise<Pinned> {
  if (asOf === undefined) return {};
  const touched = event === undefined ? { record: id } : { event };
  const since = await findChanges(store, { ...touched, after: asOf, limit: 1 });
  return {
    pin: {
      change: asOf,
      day: presentInstant((await getChange(store, asOf)).at, words),
      isOld: since.changes.length > 0,
      current: pathOfId(id) ?? "/",
      changes: event === undefined ? "/changes" : `${pathOfId(event) ?? ""}/changes`,
      rulesVersion: RULES_VERSION,
    },
  };
}
