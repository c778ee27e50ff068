import { compareAnswers, PLACES_APART } from "./answers.ts";
import {
  isPeriodApproximate,
  isPeriodUnstated,
  isPlaceUnstated,
  NOT_COMPARABLE,
  scopeFit,
  type ScopeFit,
} from "./comparable.ts";
import type { Comparand, CompareContext, Finding } from "./comparand.ts";
import { compareDenial, isTargeted } from "./denial.ts";
import { compareImplied, isOnlySuggested } from "./implied.ts";
import { compareIntervals, isLoose } from "./intervals.ts";

function compareAssertions(a: Comparand, b: Comparand, fit: ScopeFit): Finding | undefined {
  const first = a.answer;
  const second = b.answer;
  if (first.form === "interval" && second.form === "interval") {
    if (first.unit !== second.unit) return undefined;
    if (fit !== "same" && fit !== "first_is_part" && fit !== "second_is_part") return NOT_COMPARABLE[fit];
    return compareIntervals(first, second, fit);
  }
  if (first.form !== "choice" || second.form !== "choice") return undefined;
  if (fit === "days_apart" || fit === "places_apart") return NOT_COMPARABLE[fit];
  return compareAnswers(first, second);
}

/** Finds how two readings of one question stand to each other, by the rules R0, R3, R5, R6 and R7. */
export function compareReadings(a: Comparand, b: Comparand, context: CompareContext): Finding | undefined {
  const fit = scopeFit(a, b, context);
  const finding = a.isNegative || b.isNegative ? compareDenial(a, b, fit) : compareAssertions(a, b, fit);
  return a.implied === undefined && b.implied === undefined ? finding : compareImplied(a, b, finding);
}

/** What can make a conflict presumptive, each with its test. */
const WEAKNESSES = {
  "unless.period_stated": (a, b, { finding, context }) => !isTargeted(finding) && isPeriodUnstated(a, b, context),
  "unless.place_stated": (a, b, { finding, context }) => !isTargeted(finding) && isPlaceUnstated(a, b, context),
  "unless.period_exact": (a, b, { context }) => isPeriodApproximate(a, b, context),
  "unless.value_exact": (a, b) =>
    (a.answer.form === "interval" && isLoose(a.answer)) || (b.answer.form === "interval" && isLoose(b.answer)),
  "unless.certain": (a, b) => a.isHedged || b.isHedged,
  "unless.stated": (a, b) => isOnlySuggested(a) || isOnlySuggested(b),
  "unless.several_places": (_a, _b, { finding }) => finding === PLACES_APART,
} satisfies Record<
  string,
  (a: Comparand, b: Comparand, found: { finding: Finding; context: CompareContext }) => boolean
>;

/** Key of the message that says why a conflict is only presumptive. */
export type WeaknessKey = keyof typeof WEAKNESSES;

// The keys of the object above, which its type lists.
const WEAKNESS_KEYS = Object.keys(WEAKNESSES) as WeaknessKey[];

/** Gives what makes a conflict presumptive; empty for a strict one. */
export function weaknessesOf(
  a: Comparand,
  b: Comparand,
  finding: Finding,
  context: CompareContext,
): readonly WeaknessKey[] {
  return WEAKNESS_KEYS.filter((key) => WEAKNESSES[key](a, b, { finding, context }));
}
