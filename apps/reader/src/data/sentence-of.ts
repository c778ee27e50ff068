import { type Message, reasonText } from "@variorum/core";
import type { Words } from "../wording/en.ts";
import type { RecordsAtHand } from "./records-at-hand.ts";
import { wordingOf } from "./wording-of.ts";

/** A sentence of core about a result, with the records it names by their names. */
export function sentenceOf(
  message: Message,
  { records, words }: { readonly records: RecordsAtHand; readonly words: Words },
): string {
  return reasonText(message, words.language, (id) => nameForSentence(id, records, words));
}

function nameForSentence(id: string, records: RecordsAtHand, words: Words): string | undefined {
  const originator = records.get("claim", id)?.attribution[0];
  if (originator !== undefined) return words.page.event.claimOf(records.nameOf(originator.actor, words.language));
  const wording = wordingOf(id, records, words);
  if (wording !== undefined) return words.page.event.questionOf(wording);
  const name = records.nameOf(id, words.language);
  return name === id ? undefined : name;
}
