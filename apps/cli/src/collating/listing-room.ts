/** How much of a collation a terminal is given: an event may have thousands of questions and voices. */
export interface ListingRoom {
  readonly questions: number;
  /** Of each reading. */
  readonly voices: number;
  /** Relations, and reasons of one question. */
  readonly relations: number;
}

/** What fits a terminal that is read. */
export const SOME: ListingRoom = { questions: 40, voices: 12, relations: 12 };

/** Everything: `--all`. */
export const EVERYTHING: ListingRoom = {
  questions: Number.POSITIVE_INFINITY,
  voices: Number.POSITIVE_INFINITY,
  relations: Number.POSITIVE_INFINITY,
};
