import { hasFiniteVerb } from "../grammar/clauses.ts";
import type { Token, TokenRange, TokenSentence } from "../text/parse-text.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { MEDIA_NAMES } from "../vocabulary/media-words.ts";
import { GROUP_NOUNS, ROLE_NOUNS } from "../vocabulary/roles.ts";
import type { SentenceAttribution } from "./sentence-attribution.ts";
import type { Cue } from "./find-cues.ts";

/** Longest name of who says it beside the colon. Units: tokens. */
const LONGEST = 4;

/** Tells whether a few words are for somebody who says things, and no clause. */
function isVoice(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (to <= from || to - from > LONGEST || hasFiniteVerb(tokens, from, to)) return false;
  const last = tokens[to - 1]?.lower ?? "";
  return GROUP_NOUNS.has(last) || ROLE_NOUNS.has(last) || Object.hasOwn(BODY_WORDS, last) || MEDIA_NAMES.has(last);
}

/** Finds who says what a headline tells: "Army: rebels killed in raid", "Twelve dead in collapse: officials". */
export function colonAttribution(
  tokens: readonly Token[],
  { from: first, to, paragraph }: TokenSentence,
): SentenceAttribution | undefined {
  // "11:42 Army: 30 dead": an entry of a live page
  const isEntry = /^\d{1,2}[:.]\d{2}$/u.test(tokens[first]?.text ?? "");
  const from = isEntry ? first + 1 : first;
  if ((paragraph !== 0 && !isEntry) || /^[.!?]$/u.test(tokens[to - 1]?.text ?? "")) return undefined;
  const colon = tokens.slice(from, to).findIndex(({ text, quote }) => text === ":" && quote === undefined) + from;
  if (colon <= from || colon + 1 >= to) return undefined;
  const [before, behind] = [
    { from, to: colon },
    { from: colon + 1, to },
  ];
  const cue: Cue = {
    from: colon,
    to: colon + 1,
    kind: "according",
    lemma: "say",
    verb: { frames: ["clause", "quote"] },
    form: "base",
    isPassive: false,
    isNegated: false,
    groupFrom: colon,
  };
  if (isVoice(tokens, before))
    return {
      cue,
      source: { place: "before", range: before },
      content: { ranges: [behind], isBefore: false },
      relays: [],
    };
  return isVoice(tokens, behind)
    ? { cue, source: { place: "after", range: behind }, content: { ranges: [before], isBefore: true }, relays: [] }
    : undefined;
}
