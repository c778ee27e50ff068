import type { PlaceId } from "../records/ids.ts";
import type { ClaimValue } from "../values/claim-value.ts";
import type { Polarity } from "../vocabulary/polarities.ts";
import type { HoldingState } from "./collation.ts";
import type { Comparand } from "./comparand.ts";
import type { Entry } from "./entry.ts";
import type { Reason } from "./reason.ts";
import type { Span } from "./span.ts";

/** A reading while the rules are at work on it; only `current`, `targets` and the states of its holdings are still written. */
export interface DraftReading extends Comparand {
  readonly id: string;
  readonly key: string;
  readonly answerKey: string;
  readonly value: ClaimValue;
  readonly polarity: Polarity;
  readonly periodText: string | undefined;
  readonly placeId: PlaceId | undefined;
  /** Readings that its claims name as the ones they answer. */
  readonly targets: Set<DraftReading>;
  readonly holdings: readonly DraftHolding[];
  /** Holdings that are compared, by voice; filled once R2 is done. */
  readonly current: Map<string, DraftHolding>;
}

/** One voice giving one reading, while the rules are at work. */
export interface DraftHolding {
  readonly reading: DraftReading;
  readonly voice: string;
  readonly side: string | undefined;
  /** Order: as readers see them. */
  readonly entries: readonly Entry[];
  /** Days between which it was last said. */
  readonly said: Span | undefined;
  /** Whether the report shows that the outlet saw for itself. */
  readonly isOwnReporting: boolean;
  readonly isAdmission: boolean;
  state: HoldingState;
  reason: Reason | undefined;
}

/** The entry that readers see first: it lends a reading its words. */
export function firstEntry(holder: { readonly entries: readonly Entry[] }): Entry {
  const [entry] = holder.entries;
  if (entry === undefined) throw new RangeError("A holding has at least one entry");
  return entry;
}

/** The holding that readers see first. */
export function firstHolding(reading: DraftReading): DraftHolding {
  const [holding] = reading.holdings;
  if (holding === undefined) throw new RangeError("A reading has at least one holding");
  return holding;
}
