import type { Content } from "../attribution/attribution.ts";
import { sentenceAt } from "../attribution/find-attributions.ts";
import { isFiniteVerb } from "../grammar/verbs.ts";
import type { ParsedText } from "../text/parse-text.ts";
import type { Span } from "../text/span.ts";

/** Words that join two clauses that are two statements. */
const JOINING: ReadonlySet<string> = new Set(["and", "but", "so"]);
const SUBJECTS: ReadonlySet<string> = new Set(["we", "i", "it", "they", "he", "she", "this", "that", "there", "you"]);

/**
 * Cuts what is said into statements: at "and" or "but" with a new subject and its verb behind it.
 *
 * Order: that of the text. Content in two stretches stays whole.
 */
export function splitContent(parsed: ParsedText, content: Content): readonly (readonly Span[])[] {
  const [span] = content.spans;
  if (content.spans.length !== 1 || span === undefined) return [content.spans];
  const sentence = parsed.sentences[sentenceAt(parsed, span.start)];
  if (sentence === undefined) return [content.spans];
  const pieces: Span[] = [];
  let start = span.start;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = parsed.tokens[at];
    const before = parsed.tokens[at - 1];
    const next = parsed.tokens[at + 1];
    if (token === undefined || before === undefined || next === undefined) continue;
    if (token.start <= span.start || token.end >= span.end || !JOINING.has(token.lower)) continue;
    if (!SUBJECTS.has(next.lower) || !(isFiniteVerb(parsed.tokens, at + 2) || isFiniteVerb(parsed.tokens, at + 3)))
      continue;
    const isComma = before.text === ",";
    const end = isComma ? (parsed.tokens[at - 2]?.end ?? before.start) : before.end;
    if (end - start < 12 || !hasVerb(parsed, start, end, sentence.from)) continue;
    pieces.push({ start, end });
    start = next.start;
  }
  pieces.push({ start, end: span.end });
  return pieces.map((piece) => [piece]);
}

function hasVerb({ tokens }: ParsedText, start: number, end: number, from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start >= end) return false;
    if (token.start >= start && isFiniteVerb(tokens, at)) return true;
  }
  return false;
}
