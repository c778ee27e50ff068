import "server-only";
import type { Words } from "../../wording/en.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";

/** A place with what it lies in and how exactly it is known. */
export interface PlaceLineView extends LinkedName {
  /** Larger places round it, nearest first. */
  readonly within: readonly LinkedName[];
  readonly type?: string;
  readonly precision?: string;
}

/** Makes the lines of some places. Order: as given. */
export function toPlaceLines(ids: readonly string[], records: RecordsAtHand, words: Words): readonly PlaceLineView[] {
  return ids.map((id) => {
    const place = records.get("place", id);
    const precision = place?.geometry?.precision;
    return {
      ...linkedName(id, records, words.language),
      within: placesAbove(id, records).map((above) => linkedName(above, records, words.language)),
      ...(place !== undefined && { type: words.placeType[place.type] }),
      ...(precision !== undefined && { precision: words.precision[precision] }),
    };
  });
}

function placesAbove(id: string, records: RecordsAtHand): readonly string[] {
  const above: string[] = [];
  let within = records.get("place", id)?.within;
  while (within !== undefined && !above.includes(within)) {
    above.push(within);
    within = records.get("place", within)?.within;
  }
  return above;
}
