import type { Lookup, PassageId, PassageRecord, RecordKind, RecordOf, ReportId } from "@variorum/core";
import { given } from "../expand/short-forms.ts";

/** What records are written with. */
export interface Shortening {
  /** Language of plain texts in the file. */
  readonly lang: string;
  /** Finds the records that a record names. */
  readonly lookup: Lookup;
  /** Path of the file that will hold the text of a report; absent where the text does not travel. */
  textPath(report: RecordOf<"report">): string | undefined;
}

/** Finds a record of one kind. */
export function recordOf<Kind extends RecordKind>(
  { lookup }: Shortening,
  kind: Kind,
  id: string | undefined,
): RecordOf<Kind> | undefined {
  const record = id === undefined ? undefined : lookup.get(id);
  return record?.kind === kind ? (record as RecordOf<Kind>) : undefined; // the kind was compared just before
}

/** The keys of a quote, as every place that holds one writes them. */
export interface ShortQuote {
  readonly report?: ReportId;
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly at: readonly [number, number];
}

/**
 * Writes a passage as the quote it follows from; the report is left out where it is the one at hand.
 *
 * Its words around are written where the text does not travel, since they cannot be cut from it then.
 * Throws: RangeError for a passage that the lookup does not know.
 */
export function toQuote(
  shortening: Shortening,
  id: PassageId,
  atHand: ReportId | undefined,
  named?: ReportId,
): ShortQuote {
  const passage = recordOf(shortening, "passage", id);
  if (passage === undefined) throw new RangeError(`Cannot write ${id}: the passage is not known`);
  const report = named ?? passage.report;
  return {
    ...given({ report: report === atHand ? undefined : report }),
    quote: passage.exact,
    ...contextOf(shortening, passage),
    at: [passage.start, passage.end],
  };
}

function contextOf(
  shortening: Shortening,
  { report, prefix, suffix }: PassageRecord,
): { readonly prefix?: string; readonly suffix?: string } {
  const record = recordOf(shortening, "report", report);
  if (record !== undefined && shortening.textPath(record) !== undefined) return {};
  return given({ prefix: prefix === "" ? undefined : prefix, suffix: suffix === "" ? undefined : suffix });
}

/** Leaves a value out where it is what is meant without it. */
export function unless<Value>(usual: Value, value: Value): Value | undefined {
  return value === usual ? undefined : value;
}

/** Leaves an empty list out. */
export function unlessEmpty<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length === 0 ? undefined : list;
}
