import type { JudgementId, QuestionId } from "../records/ids.ts";
import type { AttributionDispute, JudgedClaims, QuestionCollation } from "./collation.ts";
import { type Challenge, withChallengeFlag } from "./flags.ts";

/** A question of which everything is computed but what rests on other questions and on people. */
export interface FinishedQuestion {
  readonly collation: QuestionCollation;
  readonly disputes: readonly AttributionDispute[];
  /** Claims on other questions whose premise is challenged here, with the claims that challenge it. */
  readonly challenged: ReadonlyMap<string, readonly string[]>;
}

/** Ids of the claims that state an answer to a question. */
function* claimsOn({ readings }: QuestionCollation): Generator<string> {
  for (const { implied, holdings } of readings) {
    if (implied !== undefined) continue;
    for (const { carriers } of holdings) for (const { claim } of carriers) yield claim;
  }
}

function push<Member>(groups: Map<string, Member[]>, key: string, member: Member): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [member]);
  else group.push(member);
}

function challengesByClaim(finished: readonly FinishedQuestion[]): ReadonlyMap<string, readonly Challenge[]> {
  const byClaim = new Map<string, Challenge[]>();
  for (const { collation, challenged } of finished) {
    for (const [claim, challengers] of challenged)
      push(byClaim, claim, { claim, question: collation.question, challengers });
  }
  return byClaim;
}

/** Tells which questions each claim answers, or is silent on. */
export function questionsByClaim(finished: readonly FinishedQuestion[]): (claim: string) => readonly QuestionId[] {
  const questions = new Map<string, QuestionId[]>();
  for (const { collation } of finished) {
    for (const claim of claimsOn(collation)) push(questions, claim, collation.question);
    for (const { claim } of collation.silences) push(questions, claim, collation.question);
  }
  return (claim) => questions.get(claim) ?? [];
}

/**
 * Adds to each question what rests on other questions and on people: the flag that a premise is challenged elsewhere,
 * and the judgements on its claims.
 *
 * Order: as given.
 */
export function withOthers(
  finished: readonly FinishedQuestion[],
  judged: readonly JudgedClaims[],
): readonly QuestionCollation[] {
  const challenges = challengesByClaim(finished);
  const judgements = new Map<string, JudgementId[]>();
  for (const { judgement, questions } of judged)
    for (const question of questions) push(judgements, question, judgement);
  return finished.map(({ collation }) => {
    const judgementsOn = judgements.get(collation.question);
    const own = challenges.size === 0 ? [] : [...claimsOn(collation)].flatMap((claim) => challenges.get(claim) ?? []);
    const elsewhere = own.filter(({ question }) => question !== collation.question);
    if (judgementsOn === undefined && elsewhere.length === 0) return collation;
    return { ...collation, flags: withChallengeFlag(collation.flags, elsewhere), judgements: judgementsOn ?? [] };
  });
}
