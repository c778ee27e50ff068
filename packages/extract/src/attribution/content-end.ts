import { isDash, isQuoted, LONGEST_SUBJECT, startsClause, withoutStop } from "../grammar/clauses.ts";
import { isFiniteVerb, isNegation } from "../grammar/verbs.ts";
import type { Token } from "../text/parse-text.ts";
import type { Cue } from "./find-cues.ts";

/** Words behind a comma with which the text goes on in its own voice. */
const CUTTING: ReadonlySet<string> = new Set(["while", "whereas", "although", "though", "citing", "quoting"]);

function hasClosingDash(tokens: readonly Token[], open: number, ceiling: number): boolean {
  for (let at = open + 1; at < ceiling && at - open < LONGEST_SUBJECT; at += 1) {
    if (tokens[at]?.text === tokens[open]?.text) return true;
  }
  return false;
}

/** Tells whether the words of a content end before a comma. */
function endsAtComma(
  tokens: readonly Token[],
  from: number,
  comma: number,
  bounds: { readonly ceiling: number; readonly takesClause: boolean; readonly isAccording: boolean },
): boolean {
  const { ceiling, takesClause, isAccording } = bounds;
  const next = tokens[comma + 1];
  if (next === undefined) return false;
  if (CUTTING.has(next.lower)) return true;
  // "not soldiers, but trainers": one statement
  const isContrast = tokens.slice(from, comma).some(isNegation);
  if (next.lower === "but") return !isContrast && startsClause(tokens, comma + 2, ceiling);
  // "said he was tired, and left": the next thing that the same subject did
  const isNextDeed =
    !isAccording && next.lower === "and" && tokens[comma + 2]?.tag === "VERB" && isFiniteVerb(tokens, comma + 2);
  return isNextDeed || (!takesClause && next.lower === "and" && startsClause(tokens, comma + 2, ceiling));
}

/**
 * Number of the token at which the words of a content end that begin at `from`.
 *
 * A content ends at a semicolon or colon, at a dash that no other closes, where the text goes on in its own voice, and,
 * behind verbs that take a thing, at "and" with the next verb: "condemned the attack and sent troops".
 */
export function contentEnd(tokens: readonly Token[], from: number, ceiling: number, cue: Cue): number {
  const takesClause = cue.verb.frames.includes("clause") && cue.kind !== "adverb";
  const isAccording = cue.kind === "according";
  let dashOpen = false;
  for (let at = from + 1; at < ceiling; at += 1) {
    const token = tokens[at];
    if (token === undefined) return at;
    if (isQuoted(token)) continue;
    if (token.text === ";" || token.text === ":") return at;
    if (isDash(token)) {
      if (!dashOpen && !hasClosingDash(tokens, at, ceiling)) return at;
      dashOpen = !dashOpen;
    }
    if (token.text === "," && endsAtComma(tokens, from, at, { ceiling, takesClause, isAccording })) return at;
    const next = tokens[at + 1];
    if (!takesClause && token.lower === "and" && isFiniteVerb(tokens, at + 1) && next?.tag === "VERB") return at;
  }
  return withoutStop(tokens, from, ceiling);
}
