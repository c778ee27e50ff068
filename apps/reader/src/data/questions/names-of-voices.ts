import "server-only";
import type { ActorId } from "@variorum/core";
import type { Words } from "../../wording/en.ts";
import { firstOf } from "../records/first-of.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";

/** Claimants that are named where several say the same. */
const NAMED = 3;

/** Who gives an answer, in a line: the first few by name, the others by their number. */
export function namesOfVoices(voices: readonly ActorId[], records: RecordsAtHand, words: Words): string {
  const { first, more } = firstOf(voices, NAMED);
  const names = first.map((id) => records.nameOf(id, words.language));
  return [...names, ...(more === 0 ? [] : [words.count.others(more)])].join(", ");
}
