import type { Token } from "../text/parse-text.ts";

/** Longest list inside a name. Units: tokens. */
const LONGEST = 10;

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/**
 * Tells whether a comma stands inside a name that lists things and gives its short form behind them: "Front for Peace,
 * Security and Development (FPSD)".
 */
export function isCommaOfName(tokens: readonly Token[], comma: number, ceiling: number): boolean {
  if (!isCapital(tokens[comma - 1]) || !isCapital(tokens[comma + 1])) return false;
  for (let at = comma + 1; at < ceiling && at - comma < LONGEST; at += 1) {
    const token = tokens[at];
    if (token?.text === "(") return /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(tokens[at + 1]?.text ?? "");
    if (!isCapital(token) && token?.text !== "," && !/^(?:and|of|for|the)$/u.test(token?.lower ?? "")) return false;
  }
  return false;
}
