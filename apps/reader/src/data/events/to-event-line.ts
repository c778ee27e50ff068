import "server-only";
import { nameIn } from "@variorum/core";
import type { EventEntry } from "@variorum/store/read";
import { pathOfId } from "../../record-address.ts";
import type { Words } from "../../wording/en.ts";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { presentInstant } from "../../wording/present-instant.ts";

/** An event as lists show it. */
export interface EventLineView {
  readonly href: string;
  readonly title: string;
  readonly type: string;
  /** When to look for it. */
  readonly when?: string;
  readonly claims: number;
  readonly claimants: number;
  readonly reports: number;
  readonly contested: number;
  readonly isDataset: boolean;
  readonly changed: string;
  readonly notice?: string;
}

/** Makes the line of an event from what the store counts of it. */
export function toEventLine(entry: EventEntry, words: Words): EventLineView {
  const { event, claims, claimants, reports, contested, isDataset, notice } = entry;
  const { when } = event.anchor;
  return {
    href: pathOfId(event.id) ?? "/",
    title: nameIn(words.language, event.label),
    type: words.eventType[event.type],
    claims,
    claimants,
    reports,
    contested,
    isDataset,
    changed: presentInstant(entry.lastChangeAt, words),
    ...(when !== undefined && { when: presentEdtfDate(when, words) }),
    ...(notice !== undefined && { notice }),
  };
}
