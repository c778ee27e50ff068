import { nounPhraseAt } from "../grammar/noun-phrases.ts";
import type { Token, TokenRange, TokenSentence } from "../text/parse-text.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { GROUP_NOUNS, ROLE_NOUNS, TEXT_NOUNS } from "../vocabulary/roles.ts";
import type { SentenceAttribution } from "./sentence-attribution.ts";

/** Forms of the verbs by which a report names where it has something from: "citing two officials". */
const CITING: ReadonlySet<string> = new Set(["citing", "quoting"]);
const CITING_IN_CLAUSE: ReadonlySet<string> = new Set(["cited", "cites", "quoted"]);

function isCiting(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return (
    CITING.has(lower) || (CITING_IN_CLAUSE.has(lower) && /^(?:which|that|who)$/u.test(tokens[at - 1]?.lower ?? ""))
  );
}

/** Tells whether words name somebody, so that "citing safety concerns" cites nobody. */
function isSomebody(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ lower, text, tag }) => {
    const isName = tag === "PROPN" && /^\p{Lu}/u.test(text);
    return (
      isName ||
      GROUP_NOUNS.has(lower) ||
      ROLE_NOUNS.has(lower) ||
      TEXT_NOUNS.has(lower) ||
      Object.hasOwn(BODY_WORDS, lower)
    );
  });
}

/**
 * Reads who is cited: in "X reported, citing Y, that …" Y vouches and X passes on.
 *
 * Order: that of the attributions, each as it was or with the cited one as its source.
 */
export function findCited(
  tokens: readonly Token[],
  sentence: TokenSentence,
  attributions: readonly SentenceAttribution[],
): readonly SentenceAttribution[] {
  let result = attributions;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quote !== undefined || !isCiting(tokens, at)) continue;
    const range = nounPhraseAt(tokens, at + 1, sentence.to);
    if (range === undefined || !isSomebody(tokens, range)) continue;
    const index = citingAttribution(result, at);
    const citing = result[index];
    if (citing === undefined) continue;
    result = result.with(index, cited(citing, range));
  }
  return result;
}

function cited(attribution: SentenceAttribution, range: TokenRange): SentenceAttribution {
  const through = attribution.source.range;
  return {
    ...attribution,
    source: { place: "before", range },
    relays: through === undefined ? attribution.relays : [through, ...attribution.relays],
  };
}

/** Number of the attribution whose source cites: the last one named before, else the next. */
function citingAttribution(attributions: readonly SentenceAttribution[], at: number): number {
  const before = attributions.findLastIndex(
    ({ source, cue }) => source.range !== undefined && Math.min(source.range.from, cue.from) < at,
  );
  return before === -1 ? attributions.findIndex(({ source }) => source.range !== undefined) : before;
}
