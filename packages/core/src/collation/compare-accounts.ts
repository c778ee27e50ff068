import type { ActorId, QuestionId } from "../records/ids.ts";
import type { Collation, QuestionCollation, Reading, Relation, Voice } from "./collation.ts";

/** One question that both claimants answer. */
export interface SharedQuestion {
  readonly question: QuestionId;
  /** Readings of the first claimant, of the second, and how they stand to each other. */
  readonly a: readonly Reading[];
  readonly b: readonly Reading[];
  /** Only relations between an answer of the one and an answer of the other. */
  readonly relations: readonly Relation[];
}

/** Two accounts of one event beside each other. */
export interface ComparedAccounts {
  readonly shared: readonly SharedQuestion[];
  readonly onlyInA: readonly QuestionId[];
  readonly onlyInB: readonly QuestionId[];
}

function voiceOf({ voices }: Collation, claimant: ActorId): Voice["id"] {
  return voices.find(({ actors }) => actors.includes(claimant))?.id ?? claimant;
}

/** Readings that a voice states, whatever became of them. */
function statedBy({ readings }: QuestionCollation, voice: ActorId): readonly Reading[] {
  return readings.filter(
    ({ implied, holdings }) => implied === undefined && holdings.some((holding) => holding.voice === voice),
  );
}

function isBetween({ from, to, voice }: Relation, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return voice === undefined && ((a.has(from) && b.has(to)) || (b.has(from) && a.has(to)));
}

function currentIds(readings: readonly Reading[], voice: ActorId): ReadonlySet<string> {
  const current = readings.filter(({ holdings }) =>
    holdings.some((holding) => holding.voice === voice && holding.state === "current"),
  );
  return new Set(current.map(({ id }) => id));
}

/**
 * Puts the accounts of two claimants beside each other: the questions that both answer, with how the answers stand to
 * each other, and those that only one answers. A claimant that is linked to others is compared as their one voice.
 *
 * Order: that of the collation's questions.
 */
export function compareAccounts(collation: Collation, claimantA: ActorId, claimantB: ActorId): ComparedAccounts {
  const [voiceA, voiceB] = [voiceOf(collation, claimantA), voiceOf(collation, claimantB)];
  const shared: SharedQuestion[] = [];
  const onlyInA: QuestionId[] = [];
  const onlyInB: QuestionId[] = [];
  for (const each of collation.questions) {
    const a = statedBy(each, voiceA);
    const b = statedBy(each, voiceB);
    if (a.length > 0 && b.length > 0) {
      const ids = [currentIds(a, voiceA), currentIds(b, voiceB)] as const;
      shared.push({
        question: each.question,
        a,
        b,
        relations: each.relations.filter((relation) => isBetween(relation, ...ids)),
      });
    } else if (a.length > 0) onlyInA.push(each.question);
    else if (b.length > 0) onlyInB.push(each.question);
  }
  return { shared, onlyInA, onlyInB };
}
