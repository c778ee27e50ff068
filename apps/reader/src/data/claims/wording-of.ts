import "server-only";
import { questionWording } from "@variorum/core";
import type { Words } from "../../wording/en.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";

/** The words of a question by its id; `undefined` where neither it nor a claim on it is at hand. */
export function wordingOf(id: string, records: RecordsAtHand, words: Words): string | undefined {
  const question = records.question(id);
  if (question === undefined) return undefined;
  return questionWording(question, { lang: words.language, nameOf: (actor) => records.nameOf(actor, words.language) });
}
