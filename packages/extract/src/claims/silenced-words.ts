import type { Cue } from "../attribution/find-cues.ts";
import { nounPhraseAt } from "../grammar/noun-phrases.ts";
import { type ParsedText, spanOf } from "../text/parse-text.ts";
import type { Span } from "../text/span.ts";

const QUESTIONS = /^(?:whether|how|why|what|who|when|where|if)$/u;

/** "did not respond to a request for comment": tells nothing of what was asked. */
const ASKING = /^(?:requests?|questions?|calls?|messages?|emails?|inquir(?:y|ies)|enquir(?:y|ies)|comment)$/u;

/**
 * Finds what somebody would not speak of: "declined to say [whether he had left]", "would not comment on [the report]".
 *
 * Returns no words where the text does not tell.
 */
export function silencedWords({ tokens, sentences }: ParsedText, cue: Pick<Cue, "to">): readonly Span[] {
  const end = sentences[tokens[cue.to - 1]?.sentence ?? -1]?.to ?? cue.to;
  const first = tokens[cue.to]?.lower ?? "";
  const start = /^(?:on|about|to)$/u.test(first) ? cue.to + 1 : cue.to;
  if (!QUESTIONS.test(tokens[start]?.lower ?? "")) {
    const phrase = nounPhraseAt(tokens, start, end);
    const isAsked =
      phrase !== undefined && tokens.slice(phrase.from, phrase.to).some(({ lower }) => ASKING.test(lower));
    return phrase === undefined || isAsked || tokens[start]?.isTime === true ? [] : [spanOf(tokens, phrase)];
  }
  let to = start;
  while (to < end && !/^[.,;:!?]$/u.test(tokens[to]?.text ?? "")) to += 1;
  return [spanOf(tokens, { from: start, to })];
}
