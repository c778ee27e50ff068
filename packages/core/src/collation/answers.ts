import type { ChoiceAnswer } from "./answer.ts";
import { defineFinding, type Finding } from "./comparand.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  id: "R5",
  title: "Answers out of a list, and places",
  statement:
    "The same answer agrees. A narrower one refines the broader: an answer below another in the question's own list, a place within another, an actor that is part or organ of another. Two answers of which the question says that at most one can hold contradict; so do yes and no, and two unrelated actors as who holds a place. Two different settlements, divisions or countries as the one place of an event conflict presumptively, because an event can reach over several. Otherwise different answers have no relation: where several answers can be right, a difference is no conflict.",
  example: {
    asks: "yes-or-no",
    claims: [
      { by: "army", act: "acknowledge", says: "yes" },
      { by: "coalition", act: "claim_responsibility", says: "yes" },
    ],
    gives: { status: "agreed_across_sides", relations: [{ from: 1, to: 2, type: "agrees" }] },
  },
};

const SAME = defineFinding("agrees", "R5", "answers.same");
const NARROWER = defineFinding("refines", "R5", "answers.narrower");
const EXCLUSIVE = defineFinding("contradicts", "R5", "answers.exclusive");
export const PLACES_APART = defineFinding("contradicts", "R5", "answers.places_apart").forward;

/** Tells whether the answers belong to different members of a set of which at most one can hold. */
function areApart(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  for (const [set, member] of a) {
    const other = b.get(set);
    if (other !== undefined && other !== member) return true;
  }
  return false;
}

/** Tells whether the first answer is the second or a narrower one. */
export function isSameOrNarrower(a: ChoiceAnswer, b: ChoiceAnswer): boolean {
  return a.id === b.id || a.broader.includes(b.id);
}

/** Compares two answers out of one list; `undefined` when they have nothing to do with each other. */
export function compareAnswers(a: ChoiceAnswer, b: ChoiceAnswer): Finding | undefined {
  if (a.id === b.id) return SAME.forward;
  if (a.broader.includes(b.id)) return NARROWER.forward;
  if (b.broader.includes(a.id)) return NARROWER.backward;
  if (areApart(a.sets, b.sets)) return EXCLUSIVE.forward;
  return areApart(a.softSets, b.softSets) ? PLACES_APART : undefined;
}
