import type { Bounds } from "./bounds.ts";
import type { DraftReading } from "./draft.ts";
import type { Identities } from "./identities.ts";
import { isLoose } from "./intervals.ts";

type PlacesAround = Identities["placesAround"];

/** Gives an upper bound as results carry it: null where there is none. */
export function toUpper(upper: number): number | null {
  return upper === Infinity ? null : upper;
}

function isCounted({ answer, isNegative, implied, current }: DraftReading): boolean {
  return answer.form === "interval" && !isNegative && implied === undefined && current.size > 0;
}

/** Finds the days and the place that hold those of all readings; `undefined` where no reading states them. */
function wholeOf(readings: readonly DraftReading[], placesAround: PlacesAround) {
  let period: DraftReading["period"];
  let place: string | undefined;
  for (const reading of readings) {
    const { period: days } = reading;
    if (days !== undefined && (period === undefined || (days.first <= period.first && days.last >= period.last)))
      period = days;
    if (reading.place !== undefined && (place === undefined || placesAround(place).includes(reading.place)))
      place = reading.place;
  }
  return { period, place };
}

/** Tells whether a reading counts the whole, a part of it, or something else. */
function extentOf(
  { period, place }: DraftReading,
  whole: ReturnType<typeof wholeOf>,
  placesAround: PlacesAround,
): "whole" | "part" | "apart" {
  if (place !== undefined && place !== whole.place && !placesAround(place).includes(whole.place ?? "")) return "apart";
  if (
    period !== undefined &&
    whole.period !== undefined &&
    (period.first < whole.period.first || period.last > whole.period.last)
  )
    return "apart";
  const isAllDays = period === undefined || (period.first === whole.period?.first && period.last === whole.period.last);
  return isAllDays && (place === undefined || place === whole.place) ? "whole" : "part";
}

/**
 * Gives the numbers that all firm bounds on a question allow together; a number for a part of the days or places only
 * bounds the whole from below.
 *
 * Returns `undefined` where nothing is left, where all figures are approximate or vague, and where no reading speaks of days and a place that hold those of all.
 */
export function commonRange(readings: readonly DraftReading[], placesAround: PlacesAround): Bounds | undefined {
  const counted = readings.filter(isCounted);
  if (counted.length === 0) return undefined;
  const whole = wholeOf(counted, placesAround);
  let lower = 0;
  let upper = Infinity;
  let isBounded = false;
  for (const reading of counted) {
    const extent = extentOf(reading, whole, placesAround);
    if (extent === "apart") return undefined;
    if (reading.answer.form !== "interval" || isLoose(reading.answer)) continue;
    isBounded = true;
    lower = Math.max(lower, reading.answer.lower);
    if (extent === "whole") upper = Math.min(upper, reading.answer.upper);
  }
  return isBounded && lower <= upper ? { lower, upper: toUpper(upper) } : undefined;
}
