import "server-only";
import { type Message, nameIn, type Question, reasonText } from "@variorum/core";
import type { Words } from "../../wording/en.ts";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";
import { wordingOf } from "./wording-of.ts";

export interface SentenceContext {
  readonly records: RecordsAtHand;
  readonly words: Words;
  /** The question that the sentence is about: its answers have ids of their own. */
  readonly question?: Question | undefined;
}

/** Dates that stand in a sentence as EDTF. */
const EDTF_DAY = /^\d{4}-\d{2}(-\d{2})?[?~%]?(\/(\.\.|\d{4}-\d{2}(-\d{2})?[?~%]?))?$/;

/** A sentence of core about a result, with the records, answers and dates it names in words. */
export function sentenceOf(message: Message, context: SentenceContext): string {
  return reasonText(message, context.words.language, (id) => nameInSentence(id, context));
}

function nameInSentence(id: string, { records, words, question }: SentenceContext): string | undefined {
  const originator = records.get("claim", id)?.attribution[0];
  if (originator !== undefined) return words.page.event.claimOf(records.nameOf(originator.actor, words.language));
  const answer = question?.answers?.find((candidate) => candidate.id === id);
  if (answer !== undefined) return words.page.event.answerOf(nameIn(words.language, answer.label));
  if (EDTF_DAY.test(id)) return presentEdtfDate(id, words);
  const wording = wordingOf(id, records, words);
  if (wording !== undefined) return words.page.event.questionOf(wording);
  const name = records.nameOf(id, words.language);
  return name === id ? undefined : name;
}
