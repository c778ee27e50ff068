import type { Token } from "../text/parse-text.ts";
import type { NumberMention } from "./number-mention.ts";

/** How far before a number the word that asks stands. Units: tokens. */
const NEAR = 9;

/** "asked whether 100 people had been killed", "did not say if two were hurt": a number that is asked, and not given. */
export function isAskedNumber(tokens: readonly Token[], { from }: NumberMention): boolean {
  for (let at = from - 1; at >= 0 && from - at <= NEAR; at -= 1) {
    const word = tokens[at]?.lower ?? "";
    if (/^[,;:.—–]$/u.test(word) || word === "that") return false;
    if (word === "whether") return true;
    if (word === "if" && /^(?:ask|asks|asked|asking|say|clear|unclear|know|known)$/u.test(tokens[at - 1]?.lower ?? ""))
      return true;
  }
  return false;
}
