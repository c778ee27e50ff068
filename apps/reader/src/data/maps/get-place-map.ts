import "server-only";
import type { Words } from "../../wording/en.ts";
import { loadCountryOutlines } from "./country-outlines.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";
import { type PlaceMapView, toPlaceMap } from "./to-place-map.ts";

/** The map of those places that somebody has located; nothing where that is none of them. */
export async function getPlaceMap(
  ids: readonly string[],
  records: RecordsAtHand,
  words: Words,
): Promise<PlaceMapView | undefined> {
  const located = ids.flatMap((id) => {
    const geometry = records.get("place", id)?.geometry;
    return geometry === undefined ? [] : [{ name: records.nameOf(id, words.language), geometry }];
  });
  return located.length === 0 ? undefined : toPlaceMap(located, await loadCountryOutlines("fine"));
}
