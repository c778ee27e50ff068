import type { ActorId, ClaimId } from "../records/ids.ts";
import type { ClaimRelation, Collation, Holding, QuestionCollation, Reading, Relation } from "./collation.ts";

/** What the expansion of relations needs beside the question. */
export interface ClaimRelationParts {
  /** Voices of the collation: they tell the sides. */
  readonly voices: Collation["voices"];
  /** Only relations of this claim. */
  readonly claim?: ClaimId;
}

/** Holdings that a relation is about: those that are compared, or the two of the voice that replaced its own answer. */
function holdingsOf(reading: Reading, relation: Relation, end: "from" | "to"): readonly Holding[] {
  if (relation.voice === undefined) return reading.holdings.filter(({ state }) => state === "current");
  return reading.holdings.filter(
    ({ voice, state }) => voice === relation.voice && (end === "from" || state !== "current"),
  );
}

/** Whether a holding carries the claim that is asked for; every one does where none is asked for. */
function carries({ carriers }: Holding, claim: ClaimId | undefined): boolean {
  return claim === undefined || carriers.some((carrier) => carrier.claim === claim);
}

function* holdingPairs(
  relation: Relation,
  ends: readonly [Reading, Reading],
  claim: ClaimId | undefined,
): Generator<readonly [Holding, Holding]> {
  const from = holdingsOf(ends[0], relation, "from");
  const to = holdingsOf(ends[1], relation, "to");
  const isOneReading = ends[0] === ends[1];
  const asked = new Set([...from, ...to].filter((holding) => carries(holding, claim)));
  if (asked.size === 0) return;
  for (const [i, first] of from.entries()) {
    const isAsked = asked.has(first);
    // Within one reading each pair of voices comes once, the earlier first, and a voice has no relation with itself.
    for (const second of isOneReading ? to.slice(i + 1) : to) if (isAsked || asked.has(second)) yield [first, second];
  }
}

function* expand(
  relation: Relation,
  ends: readonly [Reading, Reading],
  parts: ClaimRelationParts,
): Generator<ClaimRelation> {
  const sideOf = new Map<ActorId, string | undefined>(parts.voices.map(({ id, side }) => [id, side]));
  const { type, force, reason } = relation;
  for (const [from, to] of holdingPairs(relation, ends, parts.claim)) {
    const sameVoice = from.voice === to.voice;
    const sides = [sideOf.get(from.voice), sideOf.get(to.voice)];
    const crossSide = sides[0] !== undefined && sides[1] !== undefined && sides[0] !== sides[1];
    for (const { claim: a } of from.carriers) {
      for (const { claim: b } of to.carriers) {
        if (parts.claim !== undefined && a !== parts.claim && b !== parts.claim) continue;
        yield { type, ...(force === undefined ? {} : { force }), from: a, to: b, sameVoice, crossSide, reason };
      }
    }
  }
}

/**
 * Expands the relations between the readings of a question to the claims that carry them: all of them, or those of one
 * claim. Ten thousand relays of two statements are a hundred million relations between claims, hence one at a time.
 *
 * Order: that of the relations, then of the holdings, then of the claims.
 */
export function* claimRelations(question: QuestionCollation, parts: ClaimRelationParts): Generator<ClaimRelation> {
  const readingOf = new Map(question.readings.map((reading) => [reading.id, reading]));
  for (const relation of question.relations) {
    const from = readingOf.get(relation.from);
    const to = readingOf.get(relation.to);
    if (from !== undefined && to !== undefined) yield* expand(relation, [from, to], parts);
  }
}
