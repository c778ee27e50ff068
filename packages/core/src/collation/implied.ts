import { type Comparand, defineFinding, type Finding, isConflict } from "./comparand.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  id: "R7",
  title: "Implied answers",
  statement:
    "A claim can imply an answer to another question. What it entails conflicts strictly, what it suggests conflicts presumptively. What it takes for granted can be challenged: that contests the premise, as a presumptive conflict on the premise's question, and not the claim's own question, which only carries a flag. That an implied answer agrees with another is not reported.",
  example: {
    asks: "answer",
    claims: [
      { by: "coalition", act: "claim_responsibility", says: "attack" },
      { by: "army", says: "accident", implied: "implicates" },
    ],
    gives: { status: "in_tension", relations: [{ from: 1, to: 2, type: "contradicts", force: "presumptive" }] },
  },
};

const CHALLENGED = defineFinding("challenges_presupposition", "R7", "implied.premise_challenged");
const DENIED = defineFinding("challenges_presupposition", "R7", "implied.premise_denied");
const ASSERTED = defineFinding("challenges_presupposition", "R7", "implied.premise_asserted");

/** How a premise is challenged: by another answer, by a denial, or by saying what it takes not to be so. */
function challengeOf(challenge: Comparand, premise: Comparand): typeof CHALLENGED {
  if (challenge.isNegative === premise.isNegative) return CHALLENGED;
  return challenge.isNegative ? DENIED : ASSERTED;
}

/** Turns what is found between readings of which at least one is implied into what may be reported of it. */
export function compareImplied(a: Comparand, b: Comparand, finding: Finding | undefined): Finding | undefined {
  if (finding === undefined || !isConflict(finding.type)) return undefined;
  if (b.implied === "presupposes") return challengeOf(a, b).forward;
  return a.implied === "presupposes" ? challengeOf(b, a).backward : finding;
}

/** Tells whether a conflict is at most presumptive because one answer is only suggested or taken for granted. */
export function isOnlySuggested({ implied }: Comparand): boolean {
  return implied === "implicates" || implied === "presupposes";
}
