/** What every entry of a vocabulary has. */
export interface VocabularyEntry<Id extends string = string> {
  /** The word that records carry; public API, never renamed. */
  readonly id: Id;
  /** English words for people. */
  readonly label: string;
  /** One sentence that tells this entry from its neighbours. */
  readonly description: string;
}

/**
 * Declares a list of words with what is known of each, and keeps their ids as literal types.
 *
 * The first call takes the type of the fields beyond id, label and description, the second the entries.
 *
 * @example
 * defineVocabulary<{ readonly isOpen: boolean }>()([{ id: "a", label: "A", description: "The first", isOpen: true }])
 */
export function defineVocabulary<Fields = unknown>() {
  return <const Id extends string>(
    entries: readonly (VocabularyEntry<Id> & Fields)[],
  ): readonly (VocabularyEntry<Id> & Fields)[] => entries;
}

/**
 * Gives the ids of a vocabulary, as `z.enum` wants them.
 *
 * Order: that of the list.
 */
export function idsOf<Id extends string>(entries: readonly { readonly id: Id }[]): readonly Id[] {
  return entries.map((entry) => entry.id);
}

/**
 * Gives the entry of an id.
 *
 * Throws: RangeError for an id that is not in the list, which the types allow only after an unchecked cast.
 */
export function entryOf<Entry extends { readonly id: string }>(entries: readonly Entry[], id: Entry["id"]): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new RangeError(`No entry "${id}" in the vocabulary`);
  return entry;
}
