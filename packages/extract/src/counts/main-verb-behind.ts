import { isAuxiliary } from "../grammar/verbs.ts";
import type { Token } from "../text/parse-text.ts";
import { doingVerb, PARTING } from "./trigger-words.ts";

/** How far behind those words the verb of the sentence stands. Units: tokens. */
export const FAR_MAIN = 10;

/** "injured in the crash [have] died": number of the token of the verb of which those defined are the subject. */
export function mainVerbBehind(tokens: readonly Token[], start: number, ceiling: number): number | undefined {
  for (let at = start; at < ceiling && at - start < FAR_MAIN; at += 1) {
    const token = tokens[at];
    const isSince = token?.lower === "since";
    if (token === undefined || (!isSince && /^(?:PUNCT|CCONJ|SCONJ)$/u.test(token.tag))) return undefined;
    if (/^(?:who|which|that|whom|by|as)$/u.test(token.lower) || PARTING.test(token.lower)) return undefined;
    if (isAuxiliary(token) || (token.tag === "VERB" && doingVerb(token)?.form === "past")) return at;
  }
  return undefined;
}
