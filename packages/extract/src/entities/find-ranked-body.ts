import type { ParsedText, TokenRange } from "../text/parse-text.ts";
import type { BodyMention } from "./find-bodies.ts";

/** Ranks of the police, by which a text that names one police force tells of which somebody is. */
const OF_POLICE = /\b(?:detective|constable|superintendent|inspector)\b/iu;
/** Offices of those who fight fires. */
const OF_FIRE = /\bfire(?:fighter)? (?:officer|official|chief|marshal|commander|captain|investigator)s?\b/iu;
const FIRE_BODY = /^(?:service|brigade|department|authority)$/u;

/**
 * Finds the body that a rank belongs to: "Severn Police" for a "Detective Superintendent", "the fire service" for "a
 * fire officer". Nothing where the text names none or several.
 */
export function findRankedBody(
  { tokens, text }: ParsedText,
  bodies: readonly BodyMention[],
  role: string,
): TokenRange | undefined {
  if (OF_POLICE.test(role)) {
    const named = Map.groupBy(
      bodies.filter(({ head }) => head === "police"),
      ({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/^the /iu, ""),
    );
    return named.size === 1 ? [...named.values()][0]?.[0] : undefined;
  }
  if (!OF_FIRE.test(role)) return undefined;
  const at = tokens.findIndex(({ lower }, index) => lower === "fire" && FIRE_BODY.test(tokens[index + 1]?.lower ?? ""));
  return at === -1 ? undefined : { from: at, to: at + 2 };
}
