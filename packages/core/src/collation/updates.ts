import type { Cardinality } from "../vocabulary/cardinalities.ts";
import { isSameOrNarrower } from "./answers.ts";
import { type DraftHolding, type DraftReading, firstEntry } from "./draft.ts";
import type { Entry } from "./entry.ts";
import { isInside } from "./intervals.ts";
import { groupBy } from "./readings.ts";
import type { Reason } from "./reason.ts";
import { pairParameters, reasonOf } from "./reason-of.ts";
import type { ReasonKey } from "./reasons.en.ts";
import type { Rule } from "./rule.ts";
import { isWithin } from "./span.ts";

export const rule: Rule = {
  id: "R2",
  title: "A voice replaces its own answers",
  statement:
    "What a voice says later on a question with one answer replaces what it said before, where it speaks of the same days, of more days or does not state them; so does what it expressly corrects. The older answer stays visible and leaves the comparison. A vaguer statement never replaces a figure. Where a voice gives the same answer once with its days and once without, the one without repeats the other and leaves the comparison. What a voice takes back leaves the comparison, and no longer replaces anything. A denial replaces only an assertion of what it denies.",
  example: {
    asks: "count",
    claims: [
      { by: "coalition", act: "acknowledge", says: "7", said: "2024-07-28" },
      { by: "coalition", act: "acknowledge", says: "9", said: "2024-08-01", period: "2024-07-25/2024-07-27" },
    ],
    gives: { status: "conceded_single_voice", relations: [{ from: 2, to: 1, type: "updates" }] },
  },
};

interface Found {
  readonly from: DraftHolding;
  readonly to: DraftHolding;
  readonly type: "updates" | "agrees";
  readonly key: ReasonKey;
}

/** One answer of a voice that took the place of another of the same voice. */
export interface Replacement extends Found {
  readonly reason: Reason;
}

function isVague({ answer }: DraftReading): boolean {
  return answer.form === "interval" && answer.isVague;
}

/** Tells whether the one was said after the other, whatever day of each is meant. */
function isLater(a: DraftHolding, b: DraftHolding): boolean {
  return a.said !== undefined && b.said !== undefined && a.said.first > b.said.last;
}

function asserts(assertion: DraftReading, denied: DraftReading): boolean {
  const a = assertion.answer;
  const b = denied.answer;
  if (a.form === "choice" && b.form === "choice") return isSameOrNarrower(a, b);
  return a.form === "interval" && b.form === "interval" && isInside(a, b);
}

/** Tells whether a later answer speaks of the same thing, so that it can replace the earlier one. */
function canReplace(later: DraftReading, earlier: DraftReading): boolean {
  if (later.answer.form === "words" || earlier.answer.form === "words") return false;
  if (isVague(later) && !isVague(earlier)) return false;
  if (
    later.isNegative !== earlier.isNegative &&
    !(later.isNegative ? asserts(earlier, later) : asserts(later, earlier))
  )
    return false;
  if (later.place !== undefined && earlier.place !== undefined && later.place !== earlier.place) return false;
  return later.period === undefined || earlier.period === undefined || isWithin(earlier.period, later.period);
}

/** Takes answers out that repeat another of the same voice without its days. */
function repetitions(holdings: readonly DraftHolding[]): readonly Found[] {
  const found: Found[] = [];
  const sameAnswers = groupBy(holdings, ({ reading }) => reading.polarity + reading.answerKey);
  for (const group of sameAnswers.values()) {
    const dated = group.find(({ reading }) => reading.period !== undefined);
    if (dated === undefined) continue;
    for (const to of group)
      if (to.reading.period === undefined) found.push({ from: dated, to, type: "agrees", key: "updates.repetition" });
  }
  return found;
}

/** Finds what claims expressly replace: `supersedes`, and the targets of corrections. */
function corrections(
  holdings: readonly DraftHolding[],
  holdingOfClaim: ReadonlyMap<string, DraftHolding>,
): readonly Found[] {
  const found: Found[] = [];
  const successors = new Map<DraftHolding, Set<DraftHolding>>();
  for (const from of holdings) {
    for (const { claim } of from.entries) {
      const replaced = [claim.supersedes, ...(claim.act === "correct" ? claim.targets : [])];
      for (const id of replaced) {
        const to = id === undefined ? undefined : holdingOfClaim.get(id);
        if (to === undefined || to === from || to.voice !== from.voice || successors.get(from)?.has(to) === true)
          continue;
        if (reaches(to, from, successors)) continue;
        found.push({ from, to, type: "updates", key: "updates.replaced" });
        const known = successors.get(from);
        if (known === undefined) successors.set(from, new Set([to]));
        else known.add(to);
      }
    }
  }
  return found;
}

/** Tells whether replacements already lead from the one to the other: a circle replaces nothing. */
function reaches(
  from: DraftHolding,
  to: DraftHolding,
  successors: ReadonlyMap<DraftHolding, ReadonlySet<DraftHolding>>,
): boolean {
  const seen = new Set([from]);
  for (const holding of seen) {
    if (holding === to) return true;
    for (const next of successors.get(holding) ?? []) seen.add(next);
  }
  return false;
}

/** Finds, for each answer, the next later one of the same voice that replaces it. */
function laterAnswers(holdings: readonly DraftHolding[], taken: ReadonlySet<DraftHolding>): readonly Found[] {
  const inTime = holdings.filter(({ said }) => said !== undefined).sort((a, b) => sayingOrder(a) - sayingOrder(b));
  const found: Found[] = [];
  inTime.forEach((to, index) => {
    if (taken.has(to)) return;
    for (let next = index + 1; next < inTime.length; next += 1) {
      const from = inTime[next];
      if (from === undefined || !isLater(from, to) || !canReplace(from.reading, to.reading)) continue;
      found.push({ from, to, type: "updates", key: "updates.later" });
      return;
    }
  });
  return found;
}

function sayingOrder({ said }: DraftHolding): number {
  // Both ends may be infinite; what counts is that later ones come later.
  return said === undefined ? 0 : Math.min(Math.max(said.first, -Number.MAX_VALUE), Number.MAX_VALUE);
}

/** Takes back what a voice retracted, unless it said it again afterwards. */
function retract(
  holdings: readonly DraftHolding[],
  retractions: ReadonlyMap<DraftHolding, DraftHolding["said"]>,
): void {
  for (const holding of holdings) {
    if (!retractions.has(holding)) continue;
    const said = retractions.get(holding);
    const isSaidAgain = said !== undefined && holding.said !== undefined && holding.said.first > said.last;
    if (isSaidAgain) continue;
    holding.state = "retracted";
    holding.reason = reasonOf("R2", "updates.retracted", { records: holding.entries.map(({ claim }) => claim.id) });
  }
}

function replace(found: Found): Replacement {
  const { from, to, type, key } = found;
  const reason = reasonOf("R2", key, {
    parameters: pairParameters(from.reading, to.reading),
    records: [firstEntry(from).claim.id, firstEntry(to).claim.id],
    unless: ["unless.taken_back"],
  });
  to.state = type === "updates" ? "updated" : "repeated";
  to.reason = reason;
  return { ...found, reason };
}

function replaceWithin(
  voice: readonly DraftHolding[],
  cardinality: Cardinality,
  ofClaim: ReadonlyMap<string, DraftHolding>,
): readonly Replacement[] {
  const holdings = voice.filter(({ state, reading }) => state === "current" && reading.implied === undefined);
  if (holdings.length < 2) return [];
  const repeated = repetitions(holdings);
  const replaced = corrections(holdings, ofClaim);
  const taken = new Set([...repeated, ...replaced].map(({ to }) => to));
  const isRepetition = new Set(repeated.map(({ to }) => to));
  const rest = holdings.filter((holding) => !isRepetition.has(holding));
  const later = cardinality === "single" ? laterAnswers(rest, taken) : [];
  // A correction of what was said later and the later answer of what was corrected can take out each other: a voice
  // keeps at least one answer, and what it says expressly comes first.
  const kept =
    [[...repeated, ...replaced, ...later], [...repeated, ...replaced], replaced].find((all) =>
      leavesOne(holdings, all),
    ) ?? [];
  return kept.map(replace);
}

function leavesOne(holdings: readonly DraftHolding[], replacements: readonly Found[]): boolean {
  const taken = new Set(replacements.map(({ to }) => to));
  return holdings.some((holding) => !taken.has(holding));
}

/** Which claim stands where; only where a claim replaces another expressly is it asked for. */
function holdingsOfClaims(holdings: readonly DraftHolding[]): ReadonlyMap<string, DraftHolding> {
  const ofClaim = new Map<string, DraftHolding>();
  const isReplacing = ({ claim }: Entry) => claim.supersedes !== undefined || claim.act === "correct";
  if (!holdings.some(({ entries }) => entries.some(isReplacing))) return ofClaim;
  for (const holding of holdings) for (const { claim } of holding.entries) ofClaim.set(claim.id, holding);
  return ofClaim;
}

/**
 * Applies R2 to the holdings of one question: sets their states, and gives what replaced what. Afterwards each reading
 * knows its current holdings.
 */
export function applyUpdates(
  readings: readonly DraftReading[],
  cardinality: Cardinality,
  retractions: ReadonlyMap<DraftHolding, DraftHolding["said"]>,
): readonly Replacement[] {
  const holdings = readings.flatMap((reading) => reading.holdings);
  retract(holdings, retractions);
  const ofClaim = holdingsOfClaims(holdings);
  const found: Replacement[] = [];
  for (const voice of groupBy(holdings, (holding) => holding.voice).values()) {
    for (const replacement of replaceWithin(voice, cardinality, ofClaim)) found.push(replacement);
  }
  for (const holding of holdings) if (holding.state === "current") holding.reading.current.set(holding.voice, holding);
  return found;
}
