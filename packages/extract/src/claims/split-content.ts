import type { Content } from "../attribution/attribution.ts";
import { sentenceAt } from "../attribution/find-attributions.ts";
import { hasFiniteVerb } from "../grammar/clauses.ts";
import { nounPhraseAt } from "../grammar/noun-phrases.ts";
import { isAuxiliary, isFiniteVerb } from "../grammar/verbs.ts";
import type { ParsedText, Token, TokenSentence } from "../text/parse-text.ts";
import type { Span } from "../text/span.ts";

/** Words that join two clauses that are two statements. */
const JOINING: ReadonlySet<string> = new Set(["and", "but", "so"]);
const SUBJECTS: ReadonlySet<string> = new Set(["we", "i", "it", "they", "he", "she", "this", "that", "there", "you"]);

/** What follows a connector. */
type Behind = "clause" | "that clause" | "predicate" | undefined;

/**
 * Cuts what is said into statements, where "and", "but" or "so" brings a clause with a subject of its own, or another
 * helping verb for the same subject: "it was raided and was closed", or where "that" begins another thing said.
 *
 * Order: that of the text. Content in two stretches stays whole, unless "and" joins them.
 */
export function splitContent(parsed: ParsedText, content: Content): readonly (readonly Span[])[] {
  const [span, second] = content.spans;
  // "It rained, he said, and the river rose": the second begins behind "and"
  if (span !== undefined && second !== undefined && /\band\s+$/iu.test(parsed.text.slice(span.end, second.start)))
    return content.spans.flatMap((each) => splitContent(parsed, { ...content, spans: [each] }));
  if (content.spans.length !== 1 || span === undefined) return [content.spans];
  const sentence = parsed.sentences[sentenceAt(parsed, span.start)];
  if (sentence === undefined) return [content.spans];
  const { tokens } = parsed;
  const pieces: (readonly Span[])[] = [];
  let start = span.start;
  let subject: Span | undefined;
  const add = (end: number): void => {
    const piece = { start, end };
    pieces.push(subject === undefined ? [piece] : [subject, piece]);
  };
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start <= span.start || token.end >= span.end || !JOINING.has(token.lower))
      continue;
    const behind = kindBehind(tokens, at, sentence);
    const end = tokens[at - 1]?.text === "," ? tokens[at - 2]?.end : tokens[at - 1]?.end;
    const next = tokens[behind === "that clause" ? at + 2 : at + 1];
    if (behind === undefined || end === undefined || next === undefined) continue;
    const from = firstTokenFrom(tokens, sentence, start);
    if (!hasFiniteVerb(tokens, from, at)) continue;
    const own = behind === "predicate" ? subjectOf(tokens, from, at) : undefined;
    if (behind === "predicate" && own === undefined) continue;
    add(end);
    start = next.start;
    subject = own;
  }
  add(span.end);
  return pieces.length === 1 ? pieces : pieces.map((spans) => spans.map((piece) => withoutMarks(parsed.text, piece)));
}

/** A part of a quote without the mark at its one end, and without the comma before it. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const from = /["“”‘«]/u.test(text.charAt(start)) ? start + 1 : start;
  const tail = /[,.]?["”’»]$/u.exec(text.slice(Math.max(from, end - 2), end))?.[0].length ?? 0;
  return end - tail > from ? { start: from, end: end - tail } : { start, end };
}

function kindBehind(tokens: readonly Token[], connector: number, sentence: TokenSentence): Behind {
  const next = tokens[connector + 1];
  if (next === undefined) return undefined;
  const verb = next.tag === "ADV" ? connector + 2 : connector + 1;
  const isVerbNext = isAuxiliary(tokens[verb]) && isFiniteVerb(tokens, verb) && tokens[connector]?.lower !== "so";
  if (isVerbNext) return "predicate";
  if (next.lower === "that" && hasFiniteVerb(tokens, connector + 3, sentence.to)) return "that clause";
  if (SUBJECTS.has(next.lower)) {
    return isFiniteVerb(tokens, connector + 2) || isFiniteVerb(tokens, connector + 3) ? "clause" : undefined;
  }
  const phrase = nounPhraseAt(tokens, connector + 1, sentence.to);
  const isClause = phrase !== undefined && isAuxiliary(tokens[phrase.to]) && isFiniteVerb(tokens, phrase.to);
  return isClause && next.tag !== "VERB" ? "clause" : undefined;
}

function firstTokenFrom(tokens: readonly Token[], { from, to }: TokenSentence, start: number): number {
  for (let at = from; at < to; at += 1) if ((tokens[at]?.start ?? 0) >= start) return at;
  return to;
}

/** The words before the first verb of a piece. */
function subjectOf(tokens: readonly Token[], from: number, to: number): Span | undefined {
  for (let at = from + 1; at < to; at += 1) {
    const first = tokens[from];
    const last = tokens[at - 1];
    if (isFiniteVerb(tokens, at) && first !== undefined && last !== undefined)
      return { start: first.start, end: last.end };
  }
  return undefined;
}
