import type { ActorId } from "../records/ids.ts";
import { nameIn } from "../values/name.ts";
import { countedWording, whoseWording } from "../vocabulary/population-wording.ts";
import { standardWording, type WordingLanguage } from "../vocabulary/standard-wording.ts";
import type { Question } from "./question.ts";

/** What the words of a question need beside the question. */
export interface QuestionWordingParts {
  readonly lang: WordingLanguage;
  /** Gives the name of an actor to people who read the language. */
  readonly nameOf: (actor: ActorId) => string;
  /** Words for the event, put in front where the question stands alone. */
  readonly event?: string;
}

/**
 * Gives the words of a question: its own where a person wrote some, else those that follow from topic and population.
 *
 * @example
 * questionWording(question, { lang: "en", nameOf: () => "CSP-PSD" }) // "CSP-PSD: how many people were killed?"
 */
export function questionWording(question: Question, parts: QuestionWordingParts): string {
  if (question.wording !== undefined) return nameIn(parts.lang, question.wording);
  const { population, topic } = question;
  if (population === undefined) return standardWording(topic, parts);
  const { who, label, unit } = population;
  const words = { lang: parts.lang, of: population.of.map(parts.nameOf), who, label, unit };
  return standardWording(topic, { ...parts, whose: whoseWording(words), counted: countedWording(words) });
}
