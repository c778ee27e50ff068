import { compareAnswers, isSameOrNarrower } from "./answers.ts";
import type { ScopeFit } from "./comparable.ts";
import { type Comparand, defineFinding, type Finding } from "./comparand.ts";
import { isInside } from "./intervals.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  id: "R6",
  title: "Denials",
  statement:
    "A denial conflicts with the claims that it names, and with every assertion of the answer that it denies or of a narrower one. Two denials of the same answer agree; denying yes agrees with no. Refusing to comment conflicts with nothing; neither do predictions and opinions.",
  example: {
    asks: "yes-or-no",
    claims: [
      { by: "campaigners", act: "accuse", says: "yes" },
      { by: "army", act: "deny", says: "yes" },
    ],
    gives: {
      status: "contested",
      relations: [{ from: 2, to: 1, type: "denies", force: "strict" }],
      flags: ["accused_denied"],
    },
  },
};

const DENIES = defineFinding("denies", "R6", "denial.of_answer");
const DENIES_TARGET = defineFinding("denies", "R6", "denial.of_target");
const BOTH_DENY = defineFinding("agrees", "R6", "denial.of_the_same");
const DENIES_OPPOSITE = defineFinding("agrees", "R6", "denial.of_the_opposite");

/** Tells whether an assertion gives the denied answer or a narrower one. */
function isDenied(denial: Comparand, assertion: Comparand): boolean {
  const denied = denial.answer;
  const asserted = assertion.answer;
  if (denied.form === "interval" && asserted.form === "interval")
    return denied.unit === asserted.unit && isInside(asserted, denied);
  return denied.form === "choice" && asserted.form === "choice" && isSameOrNarrower(asserted, denied);
}

function isOppositeOfYesOrNo(a: Comparand, b: Comparand): boolean {
  if (a.answer.form !== "choice" || b.answer.form !== "choice" || !a.answer.sets.has("yes-or-no")) return false;
  return compareAnswers(a.answer, b.answer)?.type === "contradicts";
}

/** Tells whether two denials deny the very same answer. */
function denySame(a: Comparand, b: Comparand): boolean {
  if (a.answer.form === "choice" && b.answer.form === "choice") return a.answer.id === b.answer.id;
  return isDenied(a, b) && isDenied(b, a);
}

/** Compares readings of which at least one is a denial. */
export function compareDenial(a: Comparand, b: Comparand, fit: ScopeFit): Finding | undefined {
  if (a.targets.has(b)) return DENIES_TARGET.forward;
  if (b.targets.has(a)) return DENIES_TARGET.backward;
  if (fit !== "same") return undefined;
  if (a.isNegative && b.isNegative) return denySame(a, b) ? BOTH_DENY.forward : undefined;
  const [denial, assertion] = a.isNegative ? [a, b] : [b, a];
  const direction = a.isNegative ? "forward" : "backward";
  if (isDenied(denial, assertion)) return DENIES[direction];
  return isOppositeOfYesOrNo(a, b) ? DENIES_OPPOSITE[direction] : undefined;
}

/** Tells whether a finding is a denial of a claim that is named: then days that are not stated leave no doubt. */
export function isTargeted(finding: Finding): boolean {
  return finding.key === DENIES_TARGET.forward.key;
}
