import type { ParsedText, Token, TokenRange } from "../text/parse-text.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { DEMONYMS } from "../vocabulary/countries.ts";
import { isCapitalised } from "./names.ts";

/** Nouns that stand for a body of a country once it was named: "the army" after "Mali's army". */
const HEADS: ReadonlySet<string> = new Set([
  ...[
    "army",
    "military",
    "government",
    "police",
    "ministry",
    "navy",
    "parliament",
    "authorities",
    "junta",
    "coalition",
  ],
]);

/** Words that name a body of a country or place in full. */
export interface BodyMention extends TokenRange {
  /** The noun by which it is called later: "army". */
  readonly head: string;
}

function ownerBefore(tokens: readonly Token[], head: number): number | undefined {
  for (let at = head - 1; at >= head - 3; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[head]?.sentence) return undefined;
    if (Object.hasOwn(DEMONYMS, token.lower) && isCapitalised(token)) return at;
    if (token.lower === "'s" && isCapitalised(tokens[at - 1])) return at - 1;
    if (token.tag !== "ADJ" && !Object.hasOwn(BODY_WORDS, token.lower)) return undefined;
  }
  return undefined;
}

/**
 * Finds the bodies that a text names together with their country: "the Malian army", "Mali's army".
 *
 * Order: that of the text.
 */
export function findBodies({ tokens }: ParsedText): readonly BodyMention[] {
  return tokens.flatMap((token, at) => {
    if (!HEADS.has(token.lower)) return [];
    const from = ownerBefore(tokens, at);
    return from === undefined ? [] : [{ from, to: at + 1, head: token.lower }];
  });
}
