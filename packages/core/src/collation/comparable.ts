import type { CompareContext, Comparand } from "./comparand.ts";
import { defineFinding } from "./comparand.ts";
import type { Rule } from "./rule.ts";
import { isWithin, type Span } from "./span.ts";

export const rule: Rule = {
  id: "R0",
  title: "What can be compared",
  statement:
    "Only claims on the same question, or on aligned questions of events that a person linked, are compared. Texts, refusals to comment, unverified claims, predictions, pledges and opinions enter no comparison, and neither does what a reviewer rejected as misread. Numbers whose stated days or places are apart, or merely overlap, are not comparable. Where the days or the place of one lie within those of the other, the part cannot exceed the whole: they conflict only if the part's lower bound is above the whole's upper bound. Numbers of which one does not state its days, or of which only one states its place, are compared, but a conflict between them is at most presumptive. Who holds a place is compared for the same place only, and not for days that are apart.",
  example: {
    asks: "count",
    claims: [
      { by: "army", act: "acknowledge", says: "2", said: "2024-07-26", period: "2024-07-25" },
      { by: "coalition", says: "47", said: "2024-08-01", period: "2024-07-25/2024-07-27" },
    ],
    gives: { status: "compatible", relations: [{ from: 1, to: 2, type: "compatible" }] },
  },
};

/** How the scopes of two readings stand to each other. */
export type ScopeFit =
  | "same"
  | "first_is_part"
  | "second_is_part"
  | "days_apart"
  | "days_overlap"
  | "places_apart"
  | "crossed";

export const PART_FITS_WHOLE = defineFinding("compatible", "R0", "scope.part_fits_whole");
export const PART_EXCEEDS_WHOLE = defineFinding("contradicts", "R0", "scope.part_exceeds_whole");
export const NOT_COMPARABLE = {
  days_apart: defineFinding("not_comparable", "R0", "scope.days_apart").forward,
  days_overlap: defineFinding("not_comparable", "R0", "scope.days_overlap").forward,
  places_apart: defineFinding("not_comparable", "R0", "scope.places_apart").forward,
  crossed: defineFinding("not_comparable", "R0", "scope.crossed").forward,
} as const;

function daysFit(a: Span | undefined, b: Span | undefined): ScopeFit {
  if (a === undefined || b === undefined) return "same";
  if (a.last < b.first || b.last < a.first) return "days_apart";
  const isFirstWithin = isWithin(a, b);
  const isSecondWithin = isWithin(b, a);
  if (isFirstWithin && isSecondWithin) return "same";
  if (isFirstWithin) return "first_is_part";
  return isSecondWithin ? "second_is_part" : "days_overlap";
}

function placesFit(a: string | undefined, b: string | undefined, { placesAround }: CompareContext): ScopeFit {
  if (a === undefined || b === undefined || a === b) return "same";
  if (placesAround(a).includes(b)) return "first_is_part";
  return placesAround(b).includes(a) ? "second_is_part" : "places_apart";
}

/** Tells whether two readings speak of the same days and place, of part and whole, or of different ones. */
export function scopeFit(a: Comparand, b: Comparand, context: CompareContext): ScopeFit {
  if (context.scoping === "fact") return "same";
  const days = daysFit(a.period, b.period);
  const places = placesFit(a.place, b.place, context);
  if (context.scoping === "state") {
    if (places !== "same") return "places_apart";
    return days === "days_apart" ? "days_apart" : "same";
  }
  if (days === "days_apart" || days === "days_overlap") return days;
  if (places === "places_apart" || days === "same") return places;
  return places === "same" || places === days ? days : "crossed";
}

/** Tells whether a conflict between two numbers is at most presumptive because one does not state its days. */
export function isPeriodUnstated(a: Comparand, b: Comparand, { scoping }: CompareContext): boolean {
  return scoping === "number" && (a.period === undefined || b.period === undefined);
}

/** Tells the same for the place: where neither states one, both mean the place of the event. */
export function isPlaceUnstated(a: Comparand, b: Comparand, { scoping }: CompareContext): boolean {
  return scoping === "number" && (a.place === undefined) !== (b.place === undefined);
}

/** Tells whether the days of one are only given as approximate. */
export function isPeriodApproximate(a: Comparand, b: Comparand, { scoping }: CompareContext): boolean {
  return scoping === "number" && (a.period?.isApproximate === true || b.period?.isApproximate === true);
}
