import type { ActorId } from "../records/ids.ts";
import type { Relation } from "./collation.ts";
import { compareReadings, weaknessesOf } from "./compare-readings.ts";
import { type CompareContext, type Finding, isConflict } from "./comparand.ts";
import type { DraftReading } from "./draft.ts";
import { claimOf, pairParameters, reasonOf } from "./reason-of.ts";
import type { Replacement } from "./updates.ts";

/** Two readings that are to be compared; the same twice where several voices give it. */
export type Pair = readonly [DraftReading, DraftReading];

/** Whose answers stand on the two ends of a relation. */
export interface Ends {
  readonly sameVoice: boolean;
  readonly differentVoices: boolean;
  readonly crossSide: boolean;
}

function crossesSides(a: DraftReading, b: DraftReading): boolean {
  const sides = new Set<string>();
  for (const { side } of a.current.values()) if (side !== undefined) sides.add(side);
  if (sides.size === 0) return false;
  for (const { side } of b.current.values())
    if (side !== undefined && (sides.size > 1 || !sides.has(side))) return true;
  return false;
}

/** Tells whether one voice, different voices and opposing sides give two readings, of what is current. */
export function endsOf(a: DraftReading, b: DraftReading): Ends {
  const crossSide = crossesSides(a, b);
  if (a === b) return { sameVoice: false, differentVoices: a.current.size > 1, crossSide };
  const [fewer, more] = a.current.size <= b.current.size ? [a.current, b.current] : [b.current, a.current];
  let shared = 0;
  for (const voice of fewer.keys()) if (more.has(voice)) shared += 1;
  // Only where both hold one and the same voice do no two different voices face each other.
  const differentVoices = !(fewer.size === 1 && more.size === 1 && shared === 1);
  return { sameVoice: shared > 0, differentVoices, crossSide };
}

/** A strict conflict lasts as long as both stand by what they said. */
function relationOf(from: DraftReading, to: DraftReading, finding: Finding, context: CompareContext): Relation {
  const isConflicting = isConflict(finding.type);
  const weaknesses = isConflicting ? weaknessesOf(from, to, finding, context) : [];
  return {
    type: finding.type,
    ...(isConflicting ? { force: weaknesses.length === 0 ? "strict" : "presumptive" } : {}),
    from: from.id,
    to: to.id,
    ...endsOf(from, to),
    reason: reasonOf(finding.rule, finding.key, {
      parameters: pairParameters(from, to),
      records: from === to ? [claimOf(from)] : [claimOf(from), claimOf(to)],
      unless: [...weaknesses, "unless.taken_back"],
    }),
  };
}

/** Compares two readings, each with a current holding; `undefined` when no rule relates them. */
export function relate([a, b]: Pair, context: CompareContext): Relation | undefined {
  const finding = compareReadings(a, b, context);
  if (finding === undefined) return undefined;
  return finding.isReversed ? relationOf(b, a, finding, context) : relationOf(a, b, finding, context);
}

/** Turns what a voice replaced or repeated of its own into relations. */
export function relationOfReplacement({ from, to, type, reason }: Replacement): Relation {
  return {
    type,
    from: from.reading.id,
    to: to.reading.id,
    sameVoice: true,
    // Voices are canonical ids of actors.
    voice: from.voice as ActorId,
    differentVoices: false,
    crossSide: false,
    reason,
  };
}

/** Gives every pair of readings, and each that several voices give with itself. */
export function allPairs(readings: readonly DraftReading[]): readonly Pair[] {
  const pairs: Pair[] = [];
  readings.forEach((a, index) => {
    if (a.current.size > 1) pairs.push([a, a]);
    for (let next = index + 1; next < readings.length; next += 1) {
      const b = readings[next];
      if (b !== undefined) pairs.push([a, b]);
    }
  });
  return pairs;
}
