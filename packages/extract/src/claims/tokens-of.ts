import { sentenceAt } from "../attribution/find-attributions.ts";
import type { ParsedText, Token } from "../text/parse-text.ts";
import type { Span } from "../text/span.ts";

/** The tokens of some stretches of a text, in the order of the stretches. */
export function tokensOf(parsed: ParsedText, spans: readonly Span[]): readonly Token[] {
  return spans.flatMap((span) => {
    const sentence = parsed.sentences[sentenceAt(parsed, span.start)];
    const found: Token[] = [];
    for (let at = sentence?.from ?? Infinity; at < parsed.tokens.length; at += 1) {
      const token = parsed.tokens[at];
      if (token === undefined || token.start >= span.end) break;
      if (token.start >= span.start) found.push(token);
    }
    return found;
  });
}
