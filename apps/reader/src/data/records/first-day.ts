import "server-only";
import { type ClaimRecord, parseEdtfDate } from "@variorum/core";

/** Days that were worked out: sorting ten thousand claims asks for the same few dates again and again. */
const days = new Map<string, number>();
const REMEMBERED = 10_000;

/**
 * The first day an EDTF date may mean, or where its beginning is open the last, as a key to sort by.
 *
 * Units: days since 1970-01-01; Infinity for no date and for an unreadable one, so that what is undated stands last.
 */
export function firstDay(edtf: string | undefined): number {
  if (edtf === undefined) return Number.POSITIVE_INFINITY;
  const known = days.get(edtf);
  if (known !== undefined) return known;
  if (days.size === REMEMBERED) days.clear();
  const day = dayToSortBy(edtf);
  days.set(edtf, day);
  return day;
}

function dayToSortBy(edtf: string): number {
  const parsed = parseEdtfDate(edtf);
  if (!parsed.ok) return Number.POSITIVE_INFINITY;
  const { firstDay: first, lastDay: last } = parsed.value;
  return Number.isFinite(first) ? first : last;
}

/** When a claim was first stated: when it was said, or where that is unknown, reported. */
export function statedAt({ utteredAt, reportedAt }: Pick<ClaimRecord, "utteredAt" | "reportedAt">): string | undefined {
  return utteredAt ?? reportedAt;
}

/** Orders claims by the time of their statement, then by the bytes of their ids: never by side, size or name. */
export function byStatement(one: ClaimRecord, other: ClaimRecord): number {
  const [a, b] = [firstDay(statedAt(one)), firstDay(statedAt(other))];
  if (a !== b) return a < b ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
