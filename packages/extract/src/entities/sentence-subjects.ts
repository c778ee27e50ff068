import { subjectOf } from "../attribution/attributions-of-sentence.ts";
import type { ParsedText, TokenRange } from "../text/parse-text.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import type { BodyMention } from "./find-bodies.ts";
import type { Mention } from "./mention.ts";
import { typeOfBody } from "./names.ts";

/**
 * Finds the bodies that sentences are about: the subject of one, where it names a body in full, by a word for one, by
 * letters or by a word beside it.
 *
 * Returns a look-up by the number of the sentence; each is looked at once.
 */
export function findSubjects(
  parsed: ParsedText,
  bodies: readonly BodyMention[],
  read: (range: TokenRange) => Mention,
): (sentence: number) => TokenRange | undefined {
  const found = new Map<number, TokenRange | undefined>();
  return (sentence) => {
    if (!found.has(sentence)) found.set(sentence, bodyAsSubject(parsed, sentence, { bodies, read }));
    return found.get(sentence);
  };
}

interface Tools {
  readonly bodies: readonly BodyMention[];
  readonly read: (range: TokenRange) => Mention;
}

function bodyAsSubject(
  { tokens, sentences }: ParsedText,
  number: number,
  { bodies, read }: Tools,
): TokenRange | undefined {
  const sentence = sentences[number];
  const subject = sentence === undefined ? undefined : subjectOf(tokens, sentence, sentence.to);
  if (subject?.range === undefined) return undefined;
  const { range } = subject;
  const named = bodies.find(({ from, to }) => from >= range.from && from <= range.from + 1 && to <= range.to);
  if (named !== undefined) return named;
  const { kind, name, acronym, type } = read(range);
  const { from, to } = subject.appositive ?? { from: 0, to: 0 };
  const isCalledBody = tokens.slice(from, to).some(({ lower }) => Object.hasOwn(BODY_WORDS, lower));
  const isBody = acronym !== undefined || isCalledBody || (typeOfBody(name) !== undefined && type !== "state");
  return kind === "named" && type !== "person" && isBody ? range : undefined;
}
