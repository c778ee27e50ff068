/** A number or a date as the lowest and highest that it allows. */
export interface IntervalAnswer {
  readonly form: "interval";
  /** Unit of a count, `day` for a date: different units are never compared. */
  readonly unit: string;
  /** Whether all of the interval is meant, as the days of a fight, and not one value within it. */
  readonly isExtent: boolean;
  /** Units: whole numbers, or days since 1970-01-01; an open end is ±Infinity. */
  readonly lower: number;
  readonly upper: number;
  /** Whether it was given as approximate or uncertain. */
  readonly isApproximate: boolean;
  /** Whether it was given in words without a number. */
  readonly isVague: boolean;
}

/** An answer out of a list, a place, an actor, a yes or a no. */
export interface ChoiceAnswer {
  readonly form: "choice";
  readonly id: string;
  /** Ids of the answers that it makes more exact. */
  readonly broader: readonly string[];
  /** The member that it belongs to, in each set of answers of which at most one can hold. */
  readonly sets: ReadonlyMap<string, string>;
  /** The same for sets whose members may hold together after all: places of one level. */
  readonly softSets: ReadonlyMap<string, string>;
}

/** An answer in words, or one that cannot be read: shown, never compared. */
export interface WordsAnswer {
  readonly form: "words";
}

/** An answer in the form in which the rules compare it. */
export type ComparableAnswer = IntervalAnswer | ChoiceAnswer | WordsAnswer;
