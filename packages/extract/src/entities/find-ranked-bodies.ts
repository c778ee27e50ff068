import type { ParsedText, TokenRange } from "../text/parse-text.ts";
import { keyOf } from "./entity-list.ts";
import type { BodyMention } from "./find-bodies.ts";

/** Ranks of the police, by which a text that names one police force tells of which somebody is. */
const OF_POLICE = /\b(?:detective|constable|superintendent|inspector)\b/iu;
/** Offices of those who fight fires. */
const OF_FIRE = /\bfire(?:fighter)? (?:officer|official|chief|marshal|commander|captain|investigator)s?\b/iu;
/** Offices of those who govern, where the text tells of one government only. */
const OF_GOVERNMENT = /\bminister\b/iu;
/** Those of them who have a ministry. */
const OF_MINISTRY = /^(?!.*\b(?:prime|first|chief)\b)/iu;
/** Ranks of an army: not the general of "attorney general", and not those that the police have too. */
const OF_ARMY = /(?:\b(?:colonel|brigadier)\b|\b(?:col|brig)\.|^(?:major |lieutenant |lt\. |maj\. )?gen(?:eral|\.))/iu;
/** Heads of a school. */
const OF_SCHOOL = /\b(?:vice-)?(?:principal|headmaster|headmistress|headteacher)\b/iu;
const FIRE_BODY = /^(?:service|brigade|department|authority)$/u;

/**
 * Finds the bodies that ranks belong to: "Severn Police" for a "Detective Superintendent", "the fire service" for "a fire
 * officer", "the Malian army" for a colonel, "the school" for a principal, "the government" for a minister.
 *
 * Returns a look-up by the words of an office. Nothing where the text names none or several.
 */
export function findRankedBodies(
  parsed: ParsedText,
  bodies: readonly BodyMention[],
): (role: string) => TokenRange | undefined {
  const police = onlyNamed(parsed, bodies, "police");
  const isNamed = (noun: string): boolean => bodies.some(({ head }) => head === noun);
  const ministry = isNamed("ministry") ? undefined : plain(parsed, "ministry");
  const government = isNamed("government") ? undefined : plain(parsed, "government");
  const fire = fireService(parsed);
  const army = onlyNamed(parsed, bodies, "army");
  const school = onlyNamed(parsed, bodies, "school");
  return (role) => {
    if (OF_POLICE.test(role)) return police;
    if (OF_ARMY.test(role)) return army;
    if (OF_SCHOOL.test(role)) return school;
    if (OF_GOVERNMENT.test(role)) return (OF_MINISTRY.test(role) ? ministry : undefined) ?? government;
    return OF_FIRE.test(role) ? fire : undefined;
  };
}

/** The one body of a sort that the text names in full, or its noun alone where it names none so. */
function onlyNamed({ tokens, text }: ParsedText, bodies: readonly BodyMention[], noun: string): TokenRange | undefined {
  const named = Map.groupBy(
    bodies.filter(({ head }) => head === noun),
    ({ from, to }) => keyOf(text.slice(tokens[from]?.start, tokens[to - 1]?.end)),
  );
  if (named.size === 0) return plain({ tokens }, noun);
  return named.size === 1 ? [...named.values()][0]?.[0] : undefined;
}

/** Where the text names a body by its noun alone: "police", "the government". */
function plain({ tokens }: Pick<ParsedText, "tokens">, noun: string): TokenRange | undefined {
  const at = tokens.findIndex(({ text, tag }) => text === noun && tag === "NOUN");
  return at === -1 ? undefined : { from: at, to: at + 1 };
}

function fireService({ tokens }: ParsedText): TokenRange | undefined {
  const at = tokens.findIndex(({ lower }, index) => lower === "fire" && FIRE_BODY.test(tokens[index + 1]?.lower ?? ""));
  return at === -1 ? undefined : { from: at, to: at + 2 };
}
